//! Names and values of a query in the order in which they were given.

/// The options of a request or of what it expands.
#[derive(Clone, Debug, Default)]
pub(crate) struct Options(Vec<(String, String)>);

impl Options {
    /// All of them.
    pub(crate) fn pairs(&self) -> &[(String, String)] {
        &self.0
    }

    /// Adds one beside those of the same name.
    pub(crate) fn push(&mut self, name: &str, value: &str) {
        self.0.push((name.to_owned(), value.to_owned()));
    }

    /// Gives one another value, in its place.
    pub(crate) fn set(&mut self, name: &str, value: &str) {
        match self.find(name) {
            Some(known) => value.clone_into(known),
            None => self.push(name, value),
        }
    }

    /// Adds to the list that one is.
    pub(crate) fn extend(&mut self, name: &str, values: &str) {
        match self.find(name) {
            Some(known) => {
                known.push(',');
                known.push_str(values);
            }
            None => self.push(name, values),
        }
    }

    /// Whether there is one of this name.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.0.iter().any(|(known, _)| known == name)
    }

    /// Takes all away.
    pub(crate) fn clear(&mut self) {
        self.0.clear();
    }

    fn find(&mut self, name: &str) -> Option<&mut String> {
        self.0.iter_mut().find(|(known, _)| known == name).map(|(_, value)| value)
    }
}
