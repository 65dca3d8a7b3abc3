//! Keys and values of annotations.

use serde::Deserialize;

use super::list;

/// Keys and values of annotations.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields, default)]
pub struct Annotations {
    /// Key whose value says what a block is.
    pub kind: String,
    /// Value for requests.
    pub request: Vec<String>,
    /// Value for responses.
    pub response: Vec<String>,
    /// Value for resource blocks.
    pub resource: Vec<String>,
    /// Value for blocks that are not for machines.
    pub ignored: Vec<String>,
    /// Value for permission includes.
    pub permissions: Vec<String>,
    /// Values for other known blocks.
    pub other: Vec<String>,
    /// Key of the name.
    pub name: String,
    /// Keys of the type.
    pub ty: Vec<String>,
    /// Key of the collection flag.
    pub collection: String,
    /// Key of the truncation flag.
    pub truncated: String,
    /// Key of the base type.
    pub base: String,
    /// Key of the key property.
    pub key_property: String,
    /// Keys of the open type flag.
    pub open: String,
    /// Keys of the abstract flag.
    pub is_abstract: Vec<String>,
    /// Key of the requests that a permission table is for.
    pub request_urls: String,
    /// Key of the flag that a permission table adds to the others.
    pub merge_permissions: String,
}

impl Default for Annotations {
    fn default() -> Self {
        Self {
            kind: "blockType".into(),
            request: list(&["request"]),
            response: list(&["response"]),
            resource: list(&["resource"]),
            ignored: list(&["ignored"]),
            permissions: list(&["permissions"]),
            other: list(&["example", "samples", "simulatedResponse", "testParams"]),
            name: "name".into(),
            ty: list(&["@odata.type", "@type"]),
            collection: "isCollection".into(),
            truncated: "truncated".into(),
            base: "baseType".into(),
            key_property: "keyProperty".into(),
            open: "openType".into(),
            is_abstract: list(&["abstract", "isAbstract"]),
            request_urls: "requestUrls".into(),
            merge_permissions: "mergePermissions".into(),
        }
    }
}
