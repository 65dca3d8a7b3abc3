//! `[service]`: what the client is called and where the service is.

use serde::Deserialize;

/// The service that the reference documents.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields)]
pub struct Service {
    /// Name of the root of calls, in `snake_case`; its camel form is the root type.
    pub root: String,
    /// Prefix of the emitted crates' names: `<crate_prefix>-v1-0`.
    pub crate_prefix: String,
    /// The namespace of names without one.
    pub namespace: String,
    /// Hosts of the service; the first is the one the client calls. A part in braces stands for any text: `{tenant}.example.com`.
    pub hosts: Vec<String>,
    /// What stands between the host and the version in every URL: `api`, `{environment}/api`.
    #[serde(default)]
    pub base_path: String,
    /// Further hosts that the service hands out links to (uploads, downloads): host suffixes.
    #[serde(default)]
    pub content_hosts: Vec<String>,
    /// Hosts that receive requests *from* the service: host suffixes.
    #[serde(default)]
    pub callback_hosts: Vec<String>,
    /// Where the pages are published; `{page}` and `{version}` are replaced.
    #[serde(default)]
    pub page_url: String,
}
