//! What a call adds to its query.

use super::Request;

impl<T> Request<T> {
    /// Only these properties: `$select`. Called again, it adds.
    pub fn select<S: AsRef<str>>(self, names: impl IntoIterator<Item = S>) -> Self {
        self.list_option("$select", &joined(names))
    }

    /// Related items with the answer: `$expand`. Called again, it adds.
    pub fn expand<S: AsRef<str>>(self, names: impl IntoIterator<Item = S>) -> Self {
        self.list_option("$expand", &joined(names))
    }

    /// The order of the items: `$orderby`. Called again, it adds.
    pub fn order_by<S: AsRef<str>>(self, keys: impl IntoIterator<Item = S>) -> Self {
        self.list_option("$orderby", &joined(keys))
    }

    /// Only items of which this is true: `$filter`.
    pub fn filter(self, condition: &str) -> Self {
        self.option("$filter", condition)
    }

    /// Only items that match: `$search`.
    pub fn search(self, terms: &str) -> Self {
        self.option("$search", terms)
    }

    /// So many items to a page: `$top`.
    pub fn top(self, items: u32) -> Self {
        self.option("$top", &items.to_string())
    }

    /// Without the first items: `$skip`.
    pub fn skip(self, items: u32) -> Self {
        self.option("$skip", &items.to_string())
    }

    /// With the number of all items: `$count`.
    pub fn count(self, wanted: bool) -> Self {
        self.option("$count", if wanted { "true" } else { "false" })
    }

    /// The media type of the answer: `$format`.
    pub fn format(self, media_type: &str) -> Self {
        self.option("$format", media_type)
    }

    /// Any parameter, added as it is.
    pub fn query(mut self, name: &str, value: &str) -> Self {
        self.raw.query.push(name, value);
        self
    }

    fn option(mut self, name: &str, value: &str) -> Self {
        self.raw.query.set(name, value);
        self
    }

    fn list_option(mut self, name: &str, values: &str) -> Self {
        self.raw.query.extend(name, values);
        self
    }
}

fn joined<S: AsRef<str>>(values: impl IntoIterator<Item = S>) -> String {
    let mut all = String::new();
    for value in values {
        if !all.is_empty() {
            all.push(',');
        }
        all.push_str(value.as_ref());
    }
    all
}
