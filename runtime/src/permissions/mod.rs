//! What operations need, as constants: a client embeds one text with a line for each operation, and functions that run when a
//! program is compiled read it. So a client has no item for each operation, and a program that asks for nothing holds no text.

mod least;
mod text;

pub use least::{least_bound, least_fill, least_permissions};

use std::fmt;

use text::{Split, is_same, key_order, split};

/// What parts the fields of a line.
const FIELD: u8 = b'\t';
/// What parts alternatives.
const OR: u8 = b'|';
/// What parts permissions that are needed together.
const AND: u8 = b'+';
/// What stands for the alternatives of a scheme that is not supported. No permission is called so.
const NOT_SUPPORTED: &str = "-";

/// The permissions of a reference's operations.
///
/// Its text has a line for each, sorted without letter case: method and path with the placeholders blanked, and after it a scheme
/// and its alternatives for each scheme that the page speaks of (`-` where it is not supported), all parted by tabs.
///
/// ```
/// use docwright::{PermissionTable, SchemePermissions};
///
/// const TABLE: PermissionTable<'static> = PermissionTable::new("GET /shops/{}\tstaff\tShop.Read|Shop.Write\ttills\t-\n");
/// const SHOP: docwright::OperationPermissions<'static> = TABLE.of("GET /shops/{id}");
/// assert_eq!(SHOP.needs("staff").least().to_string(), "Shop.Read");
/// assert_eq!(SHOP.scheme("tills"), SchemePermissions::NotSupported);
/// assert_eq!(SHOP.scheme("guests"), SchemePermissions::Unknown);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PermissionTable<'t>(&'t str);

/// What one operation needs, by scheme.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OperationPermissions<'t> {
    key: &'t str,
    schemes: Option<&'t str>,
}

/// What a page says of an operation under one scheme.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SchemePermissions<'t> {
    /// The page does not say: there may be some.
    Unknown,
    /// The operation cannot be called so.
    NotSupported,
    /// Any of these is enough.
    Needs(Alternatives<'t>),
}

/// Ways to be permitted, the least privileged one first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Alternatives<'t>(&'t str);

/// Permissions that are needed together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PermissionSet<'t>(&'t str);

impl<'t> PermissionTable<'t> {
    /// The table of a text.
    pub const fn new(text: &'t str) -> Self {
        Self(text)
    }

    /// The text that a table of these operations has: for each its method and path, and what is stated of each scheme.
    #[cfg(feature = "replay")]
    pub fn text_of(operations: impl IntoIterator<Item = (String, Vec<(String, Vec<Vec<String>>)>)>) -> String {
        text::render_table(operations)
    }

    /// What an operation needs, by its method and path as the documentation of its call shows them: `GET /shops/{id}`. What stands
    /// between braces, and letter case, play no part.
    pub const fn find(self, operation: &str) -> Option<OperationPermissions<'t>> {
        let bytes = self.0.as_bytes();
        let (mut low, mut high) = (0, bytes.len());
        while low < high {
            let middle = usize::midpoint(low, high);
            let start = text::line_start(bytes, middle, low);
            let (line, _) = split(self.0.split_at(start).1, b'\n').parts();
            let fields = split(line, FIELD);
            match key_order(operation.as_bytes(), fields.head.as_bytes()) {
                0 => return Some(OperationPermissions { key: fields.head, schemes: fields.tail }),
                ..0 => high = start,
                _ => low = start + line.len() + 1,
            }
        }
        None
    }

    /// The same, for constants: where the reference has no such operation, compiling ends with a message.
    ///
    /// # Panics
    ///
    /// Where the reference has no such operation.
    pub const fn of(self, operation: &str) -> OperationPermissions<'t> {
        match self.find(operation) {
            Some(found) => found,
            None => panic!("the reference has no such operation: write method and path as the documentation of its call does"),
        }
    }

    /// What each operation needs, in the order of the table.
    pub fn iter(self) -> impl Iterator<Item = OperationPermissions<'t>> {
        self.0.lines().map(|line| {
            let fields = split(line, FIELD);
            OperationPermissions { key: fields.head, schemes: fields.tail }
        })
    }
}

impl<'t> OperationPermissions<'t> {
    /// Method and path of the operation, its placeholders blanked.
    pub const fn operation(self) -> &'t str {
        self.key
    }

    /// False where the page states no permissions, which is not to say that none are needed.
    pub const fn is_stated(self) -> bool {
        self.schemes.is_some()
    }

    /// What the page says of a scheme.
    pub const fn scheme(self, scheme: &str) -> SchemePermissions<'t> {
        let mut rest = self.schemes;
        while let Some(fields) = rest {
            let Split { head, tail: Some(after) } = split(fields, FIELD) else { return SchemePermissions::Unknown };
            let Split { head: ways, tail } = split(after, FIELD);
            if is_same(head, scheme) {
                return if is_same(ways, NOT_SUPPORTED) {
                    SchemePermissions::NotSupported
                } else {
                    SchemePermissions::Needs(Alternatives(ways))
                };
            }
            rest = tail;
        }
        SchemePermissions::Unknown
    }

    /// The permissions under a scheme, for constants: where there are none to be named, compiling ends with a message.
    ///
    /// # Panics
    ///
    /// Where the scheme is not supported, or the page does not say what it needs.
    pub const fn needs(self, scheme: &str) -> Alternatives<'t> {
        match self.scheme(scheme) {
            SchemePermissions::Needs(needed) => needed,
            SchemePermissions::NotSupported => panic!("the operation cannot be called under this scheme"),
            SchemePermissions::Unknown => panic!("the reference does not say what the operation needs under this scheme"),
        }
    }
}

impl<'t> Alternatives<'t> {
    /// The least privileged way.
    pub const fn least(self) -> PermissionSet<'t> {
        PermissionSet(split(self.0, OR).head)
    }

    /// All ways, the least privileged one first.
    pub fn iter(self) -> impl Iterator<Item = PermissionSet<'t>> {
        self.0.split(char::from(OR)).map(PermissionSet)
    }
}

impl<'t> PermissionSet<'t> {
    /// The names of its permissions.
    pub fn iter(self) -> impl Iterator<Item = &'t str> {
        self.0.split(char::from(AND))
    }

    /// The name at a place.
    pub const fn get(self, mut index: usize) -> Option<&'t str> {
        let mut rest = Some(self.0);
        while let Some(names) = rest {
            let Split { head, tail } = split(names, AND);
            if index == 0 {
                return Some(head);
            }
            index -= 1;
            rest = tail;
        }
        None
    }
}

impl fmt::Display for PermissionSet<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, name) in self.iter().enumerate() {
            write!(f, "{}{name}", if index == 0 { "" } else { " and " })?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TABLE: PermissionTable<'static> = PermissionTable::new(
        "DELETE /shops/{}\n\
         GET /Shops\tstaff\tShop.Read\n\
         GET /shops/{}\tstaff\tShop.Read|Shop.Write+Shop.Enter\ttills\t-\n\
         GET /shops/{}/find(name='{}')\tstaff\tShop.Find\n\
         POST /shops\tstaff\tShop.Write\n",
    );

    #[track_caller]
    fn check(operation: &str, expected: Option<&str>) {
        assert_eq!(TABLE.find(operation).map(OperationPermissions::operation), expected, "{operation}");
    }

    #[test]
    fn operations_are_found_as_their_documentation_writes_them() {
        check("DELETE /shops/{shop-id}", Some("DELETE /shops/{}"));
        check("GET /shops", Some("GET /Shops"));
        check("get /SHOPS/{ID}", Some("GET /shops/{}"));
        check("GET /shops/{id}/find(name='{name}')", Some("GET /shops/{}/find(name='{}')"));
        check("POST /shops", Some("POST /shops"));
        for absent in
            ["", "GET", "GET /shop", "GET /shops/", "GET /shops/7", "PUT /shops", "A", "ZZ", "GET /shops/{id", "GET /shops/{id}}"]
        {
            check(absent, None);
        }
        assert_eq!(PermissionTable::new("").find("GET /shops"), None);
    }

    #[test]
    fn each_operation_of_a_table_is_found() {
        for operation in TABLE.iter() {
            assert_eq!(TABLE.find(operation.operation()), Some(operation));
        }
    }

    #[test]
    fn unknown_is_not_none() {
        const SHOP: OperationPermissions<'static> = TABLE.of("GET /shops/{}");
        assert_eq!(SHOP.scheme("tills"), SchemePermissions::NotSupported);
        assert_eq!(SHOP.scheme("guests"), SchemePermissions::Unknown);
        let delete = TABLE.of("DELETE /shops/{}");
        assert!(!delete.is_stated());
        assert_eq!(delete.scheme("staff"), SchemePermissions::Unknown);
    }

    #[test]
    fn ways_are_told_apart() {
        const NEEDED: Alternatives<'static> = TABLE.of("GET /shops/{}").needs("staff");
        const ENTER: Option<&str> = PermissionSet("Shop.Write+Shop.Enter").get(1);
        assert_eq!(NEEDED.least().to_string(), "Shop.Read");
        let ways: Vec<String> = NEEDED.iter().map(|set| set.to_string()).collect();
        assert_eq!(ways, ["Shop.Read", "Shop.Write and Shop.Enter"]);
        assert_eq!(ENTER, Some("Shop.Enter"));
    }
}
