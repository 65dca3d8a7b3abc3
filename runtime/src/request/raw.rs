//! The untyped core of a request.

use std::borrow::Cow;
use std::fmt::{self, Display, Write};

use http::header::{AUTHORIZATION, CONTENT_LENGTH, CONTENT_TYPE, HeaderName, HeaderValue};
use http::{Extensions, HeaderMap, Method};

use crate::Reference;
use crate::body::Body;
use crate::call::{Call, Documented, Strict};
use crate::client::Client;
use crate::encode;
use crate::link;
use crate::middleware::Anonymous;
use crate::path::Path;
use crate::query::Options;
use crate::transport::HttpRequest;

#[derive(Clone, Debug)]
pub(crate) struct RawRequest {
    pub client: Client,
    pub documented: Documented,
    pub method: Method,
    /// Where a link leads to that is not below the base URL.
    pub base: Option<String>,
    pub path: String,
    /// The query that a link came with, kept byte for byte.
    pub link_query: Option<String>,
    pub query: Options,
    pub headers: HeaderMap,
    pub body: Body,
    /// What middleware is told about this call.
    pub extensions: Extensions,
    /// Why this must not be sent. The first reason stays.
    pub fault: Option<Cow<'static, str>>,
}

impl RawRequest {
    /// Boxed here, so that nothing of it is compiled again for each type of answer.
    pub(crate) fn new(path: Path, reference: &'static Reference, method: &str, page: &'static str) -> Box<Self> {
        let (client, path, fault) = path.into_parts();
        let mut request = Self {
            client,
            documented: Documented { reference, page },
            method: Method::GET,
            base: None,
            path,
            link_query: None,
            query: Options::default(),
            headers: HeaderMap::new(),
            body: Body::Empty,
            extensions: Extensions::new(),
            fault,
        };
        match method.parse() {
            Ok(method) => request.method = method,
            Err(_) => request.refuse(format!("`{method}` is no HTTP method")),
        }
        Box::new(request)
    }

    /// Sends the call to a link that the service gave.
    pub(crate) fn go_to_link(&mut self, link: &str) {
        let link = link::resolve(self.client.base_url(self.documented.reference), link);
        self.base = Some(link.base);
        self.path = link.path;
        self.link_query = link.query;
        self.query.clear();
        if self.fault.is_none() {
            self.fault = link.fault;
        }
    }

    /// Sends the call to a URL on any host.
    pub(crate) fn go_anywhere(&mut self, url: &str) {
        let own = link::origin(url);
        if own.is_none() {
            self.refuse("the URL leads to no host that could be read".to_owned());
        }
        let link = link::resolve(&own.unwrap_or_default(), url);
        self.base = Some(link.base);
        self.path = link.path;
        self.link_query = link.query;
    }

    /// A request to a URL that carries no token: the URL is the permission.
    pub(crate) fn anonymous(client: &Client, reference: &'static Reference, method: &str, url: &str) -> Box<Self> {
        let mut request = Self::new(client.path(), reference, method, "");
        request.go_anywhere(url);
        request.extensions.insert(Anonymous);
        request
    }

    /// A GET of the next page, with the headers of the first.
    pub(crate) fn next_page(&self, link: &str) -> Self {
        let mut next = Self { method: Method::GET, body: Body::Empty, ..self.clone() };
        next.headers.remove(CONTENT_TYPE);
        next.go_to_link(link);
        next
    }

    /// The call that it makes.
    pub(crate) fn call(&self) -> Call {
        Call {
            method: self.method.clone(),
            url: self.url_without_query(),
            is_secret: self.base.is_some() && self.extensions.get::<Anonymous>().is_some(),
            path: self.path.clone(),
            documented: self.documented,
            client_request_id: None,
            strict: self.client.is_strict() || self.extensions.get::<Strict>().is_some(),
        }
    }

    pub(crate) fn refuse(&mut self, fault: String) {
        self.fault.get_or_insert(Cow::Owned(fault));
    }

    pub(crate) fn url(&self) -> String {
        let mut url = self.url_without_query();
        let mut mark = '?';
        if let Some(query) = &self.link_query {
            url.push(mark);
            url.push_str(query);
            mark = '&';
        }
        for (name, value) in self.query.pairs() {
            url.push(mark);
            encode::push_query(&mut url, name, value);
            mark = '&';
        }
        url
    }

    pub(crate) fn url_without_query(&self) -> String {
        let base = match &self.base {
            Some(base) => base,
            None => self.client.base_url(self.documented.reference),
        };
        format!("{base}{}", self.path)
    }

    /// Replaces a header.
    pub(crate) fn set_header(&mut self, name: &str, value: &str) {
        if let Some((name, value)) = self.checked_header(name, value) {
            self.headers.insert(name, value);
        }
    }

    /// Adds a header beside those of the same name.
    pub(crate) fn add_header(&mut self, name: &str, value: &str) {
        if let Some((name, value)) = self.checked_header(name, value) {
            self.headers.append(name, value);
        }
    }

    fn checked_header(&mut self, name: &str, value: &str) -> Option<(HeaderName, HeaderValue)> {
        let header = HeaderName::from_bytes(name.as_bytes()).ok().zip(HeaderValue::from_str(value).ok());
        let Some((name, mut value)) = header else {
            self.refuse(format!("HTTP cannot carry the header `{}`", name.escape_debug()));
            return None;
        };
        value.set_sensitive(name == AUTHORIZATION);
        Some((name, value))
    }

    /// Sets the body; `Content-Type` is replaced only by a type that the caller chose.
    pub(crate) fn set_body(&mut self, content_type: &str, chosen: bool, body: Body) {
        self.body = body;
        if chosen || !self.headers.contains_key(CONTENT_TYPE) {
            self.set_header("content-type", content_type);
        }
    }

    pub(crate) fn clear_body(&mut self) {
        self.body = Body::Empty;
        self.headers.remove(CONTENT_TYPE);
    }

    /// The request as the transport takes it, all but authorization. Why it cannot be is told without the query.
    pub(crate) fn to_http(&self) -> Result<HttpRequest, Cow<'static, str>> {
        if let Some(fault) = &self.fault {
            return Err(fault.clone());
        }
        let mut request = http::Request::new(self.body.to_outgoing());
        *request.method_mut() = self.method.clone();
        *request.uri_mut() =
            self.url().parse().map_err(|error| Cow::Owned(format!("{} is no URL: {error}", self.url_without_query())))?;
        *request.headers_mut() = self.headers.clone();
        *request.extensions_mut() = self.extensions.clone();
        if self.body.is_empty() && [Method::POST, Method::PUT, Method::PATCH].contains(&self.method) {
            // HTTP clients leave the length of nothing out, and some servers answer 411 then.
            request.headers_mut().insert(CONTENT_LENGTH, HeaderValue::from_static("0"));
        }
        Ok(request)
    }
}

impl Display for RawRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.method, self.url())?;
        if !f.alternate() {
            return Ok(());
        }
        for (name, value) in &self.headers {
            let value = if value.is_sensitive() { "…".into() } else { String::from_utf8_lossy(value.as_bytes()) };
            write!(f, "\n{name}: {value}")?;
        }
        if self.body.is_empty() {
            return Ok(());
        }
        f.write_str("\n\n")?;
        Display::fmt(&self.body, f)?;
        f.write_char('\n')
    }
}
