//! From a request to its answer, through the client's stack.

use http::header::USER_AGENT;

use super::RawRequest;
use crate::call::Call;
use crate::error::Error;
use crate::middleware::{AnswerLimit, Redirects, Streaming};
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
        Reply::of_call(self.client, call, http::Response::from_parts(head, body)).checked(redirects)
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
        Err(Error::status_of(Reply::of_call(self.client, call, http::Response::from_parts(head, body))))
    }

    async fn exchange(&self, redirects: bool) -> Result<(Call, HttpResponse), Error> {
        let call = Call::of(self);
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
