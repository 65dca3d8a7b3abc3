//! Where requests begin: at the end of a path, or at a URL.

use super::{RawRequest, Request};
use crate::client::Client;
use crate::path::Path;
use crate::response::Collection;
use crate::{Reference, Typed};

impl Path {
    /// Ends the path with the operation's method; `page` finds its documentation in `reference`.
    pub fn request<T>(self, reference: &'static Reference, method: &'static str, page: &'static str) -> Request<T> {
        Request::from_raw(RawRequest::new(self, reference, method, page))
    }
}

impl Client {
    /// A request to a URL that no page documents: a link that the service gave, or a path below the base URL.
    /// It must be on the host of the base URL.
    pub fn at<T>(&self, reference: &'static Reference, method: &str, url: &str) -> Request<T> {
        let mut request = RawRequest::new(self.path(), reference, method, "");
        request.go_to_link(url);
        Request::from_raw(request)
    }

    /// Goes on at a next or delta link of a collection.
    pub fn follow<T: Typed>(&self, link: &str) -> Request<Collection<T>> {
        self.at(T::reference(), "GET", link)
    }

    /// A request to any URL, such as one that the service gave for uploads. It carries no token: the URL is the permission.
    pub fn anonymous<T>(&self, reference: &'static Reference, method: &str, url: &str) -> Request<T> {
        Request::from_raw(RawRequest::anonymous(self, reference, method, url))
    }
}
