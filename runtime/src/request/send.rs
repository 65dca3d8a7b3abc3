//! From a request to its answer, through the client's stack.

use bytes::Bytes;
use http::HeaderMap;
use http::header::{Entry, HeaderName, HeaderValue, USER_AGENT};

use super::RawRequest;
use crate::call::Call;
use crate::error::Error;
use crate::middleware::{Anonymous, AnswerLimit, Redirects, Streaming};
use crate::response::{Reply, StreamedReply};
use crate::transport::HttpResponse;

/// Why an offline client sends nothing.
const OFFLINE: &str = "the client is offline: it was built without a transport";

impl RawRequest {
    /// Sends the request and reads the whole answer. A status from 400 on is an error, a redirect is one unless asked for.
    pub(crate) async fn execute(self, redirects: bool) -> Result<Reply, Error> {
        let (call, response) = self.exchange(redirects).await?;
        let (head, body) = response.into_parts();
        // The stack has read and measured it.
        let body = body.collect(u64::MAX).await.map_err(|error| Error::transport(call.clone(), error))?;
        Reply::new(self.client, call, http::Response::from_parts(head, body)).checked(redirects)
    }

    /// Sends the request and gives a good answer with its body unread.
    pub(crate) async fn execute_streaming(mut self) -> Result<StreamedReply, Error> {
        self.extensions.insert(Streaming);
        let limit = self.extensions.get::<AnswerLimit>().copied().unwrap_or_default();
        let (call, response) = self.exchange(false).await?;
        if response.status().is_success() {
            return Ok(StreamedReply::new(call, response));
        }
        let (head, body) = response.into_parts();
        let body = body.collect(limit.0).await.map_err(|error| Error::transport(call.clone(), error))?;
        Err(Reply::new(self.client, call, http::Response::from_parts(head, body)).into_status_error())
    }

    /// An answer to it that came another way.
    pub(crate) fn reply(&self, response: http::Response<Bytes>) -> Reply {
        Reply::new(self.client.clone(), self.call(), response)
    }

    async fn exchange(&self, redirects: bool) -> Result<(Call, HttpResponse), Error> {
        let mut call = self.call();
        let mut request = match self.to_http() {
            Ok(request) => request,
            Err(fault) => return Err(Error::refused_call(call, fault.into_owned())),
        };
        let Some(stack) = self.client.stack() else {
            return Err(Error::refused_call(call, OFFLINE.to_owned()));
        };
        if request.body().is_spent() {
            return Err(Error::refused_call(call, "the body was sent already and cannot be sent again".to_owned()));
        }
        if redirects {
            request.extensions_mut().insert(Redirects::none());
        }
        if let Some(header) = self.client.client_request_ids().filter(|_| self.extensions.get::<Anonymous>().is_none()) {
            call.client_request_id = request_id(request.headers_mut(), header);
        }
        request.extensions_mut().insert(call.clone());
        if !request.headers().contains_key(USER_AGENT) {
            request.headers_mut().insert(USER_AGENT, self.client.user_agent().clone());
        }
        match stack.send(request).await {
            Ok(response) => Ok((call, response)),
            Err(error) => Err(Error::transport(call, error)),
        }
    }
}

/// The name of the call, a new one unless it has one.
fn request_id(headers: &mut HeaderMap, header: &HeaderName) -> Option<String> {
    if let Entry::Vacant(place) = headers.entry(header) {
        place.insert(HeaderValue::from_str(&guid()).ok()?);
    }
    Some(headers.get(header)?.to_str().ok()?.to_owned())
}

/// A random GUID, version 4.
fn guid() -> String {
    let bits = fastrand::u128(..) & !(0xf << 76 | 0x3 << 62) | 0x4 << 76 | 0x2 << 62;
    let digits = format!("{bits:032x}");
    [&digits[..8], &digits[8..12], &digits[12..16], &digits[16..20], &digits[20..]].join("-")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn guids() {
        for _ in 0..50 {
            let id = guid();
            let dashes: Vec<usize> = id.match_indices('-').map(|(at, _)| at).collect();
            assert_eq!((id.len(), dashes, &id[14..15]), (36, vec![8, 13, 18, 23], "4"), "{id}");
            assert!("89ab".contains(&id[19..20]), "{id}");
        }
        assert_ne!(guid(), guid());
    }
}
