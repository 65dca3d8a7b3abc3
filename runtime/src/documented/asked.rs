//! A request that wants an answer, in the form in which requests are compared.

use bytes::Bytes;
use http::{HeaderMap, Request};
use serde_json::Value;

use crate::replay::{Service, decoded_segments, query_pairs};

/// A request that wants an answer.
#[derive(Clone, Debug)]
pub(super) struct Asked {
    /// The method.
    pub(super) method: String,
    /// The path below the base and the query, as sent.
    pub(super) target: String,
    /// It is not below the base of another version.
    pub(super) is_ours: bool,
    /// The path below the base, taken apart.
    pub(super) segments: Vec<String>,
    /// The query.
    pub(super) query: Vec<(String, String)>,
    /// The headers.
    pub(super) headers: HeaderMap,
    /// The body.
    pub(super) body: Bytes,
}

impl Asked {
    /// A request to a service, which may be at another host than the documented one.
    pub(super) fn of(request: &Request<Bytes>, service: &Service) -> Self {
        let uri = request.uri();
        let below = service.below_base(uri.path());
        let path = below.unwrap_or(uri.path());
        let query = uri.query().unwrap_or_default();
        let question = if query.is_empty() { "" } else { "?" };
        Self {
            target: format!("{}{question}{query}", if path.is_empty() { "/" } else { path }),
            is_ours: below.is_some(),
            query: query_pairs(query),
            headers: request.headers().clone(),
            body: request.body().clone(),
            ..Self::of_call(request.method().as_str(), path)
        }
    }

    /// Nothing but a method and a path below the base.
    pub(super) fn of_call(method: &str, path: &str) -> Self {
        Self {
            method: method.to_owned(),
            target: path.to_owned(),
            is_ours: true,
            segments: decoded_segments(path),
            query: Vec::new(),
            headers: HeaderMap::new(),
            body: Bytes::new(),
        }
    }

    /// The body as JSON.
    pub(super) fn json(&self) -> Option<Value> {
        serde_json::from_slice(&self.body).ok()
    }

    /// Method and target, as a message shows them.
    pub(super) fn call(&self) -> String {
        format!("{} {}", self.method, self.target)
    }

    /// The whole URL at the documented base.
    pub(super) fn url(&self, service: &Service) -> String {
        format!("{}{}", service.base_url(), self.target)
    }
}
