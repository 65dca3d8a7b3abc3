//! Sends requests in as many batches as it takes.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::{Extensions, StatusCode};

use super::Order;
use super::part::{Answer, Message, Part};
use super::plan::{Item, State, items, next_chunk, still_before};
use crate::body::Body;
use crate::error::Error;
use crate::headers;
use crate::middleware::{Attempts, RetryEvent, RetryPolicy, may_repeat_after};
use crate::request::RawRequest;
use crate::response::Reply;

/// The answer to each request, whatever its status.
pub(super) async fn run(
    requests: Vec<RawRequest>,
    order: &Order,
    retry: Option<&RetryPolicy>,
    extensions: &Extensions,
) -> Vec<Result<Reply, Error>> {
    let Some(first) = requests.first() else { return Vec::new() };
    let client = first.client.clone();
    let carrier = carrier(first, extensions);
    let mut items = items(requests, order, retry);
    loop {
        loop {
            let chunk = next_chunk(&mut items, client.batch_endpoint().most());
            if chunk.is_empty() {
                break;
            }
            send(&mut items, &chunk, &carrier, retry).await;
        }
        let Some(wait) = end_round(&mut items) else { break };
        client.clock().sleep(wait).await;
    }
    items.into_iter().map(Item::into_result).collect()
}

/// The request that carries a batch, still without one.
fn carrier(first: &RawRequest, extensions: &Extensions) -> RawRequest {
    let (client, reference) = (first.client.clone(), first.documented.reference);
    let url = client.batch_endpoint().url(client.base_url(reference));
    let mut carrier = *RawRequest::new(client.path(), reference, "POST", "");
    carrier.go_to_link(&url);
    carrier.extensions = extensions.clone();
    carrier.set_header("accept", "application/json");
    carrier
}

/// Sends one batch and sorts its answers.
async fn send(items: &mut [Item], chunk: &[usize], carrier: &RawRequest, retry: Option<&RetryPolicy>) {
    let mut post = carrier.clone();
    let message = Message {
        requests: chunk
            .iter()
            .map(|position| {
                Part::new(*position, &items[*position].url, &items[*position].request, &still_before(items, *position))
            })
            .collect(),
    };
    match serde_json::to_string(&message) {
        Ok(json) => post.set_body("application/json", true, Body::Json(json)),
        Err(error) => post.refuse(format!("the batch cannot be written: {error}")),
    }
    // A batch may be sent twice when each request in it may.
    let repeatable = chunk.iter().all(|position| items[*position].is_repeatable());
    let policy = retry.unwrap_or_else(|| carrier.client.retry_policy()).clone();
    post.extensions.insert(policy.idempotent(repeatable));
    for position in chunk {
        items[*position].attempts += 1;
    }
    match post.execute(false).await.and_then(read) {
        Ok((reply, mut answer)) => {
            for position in chunk {
                let item = &mut items[*position];
                let response = answer.take(*position);
                item.take(response, &reply);
            }
            wait_for_dependencies(items, chunk);
        }
        Err(error) => {
            let error = Arc::new(error);
            for position in chunk {
                let item = &mut items[*position];
                let error = Error::batch(item.request.call(), error.clone());
                item.state = State::Done(Box::new(Err(error)));
            }
        }
    }
}

fn read(reply: Reply) -> Result<(Reply, Answer), Error> {
    let answer = match reply.text() {
        Ok(text) => Answer::read(text).map_err(crate::transport::BoxError::from),
        Err(error) => Err(error.into()),
    };
    match answer {
        Ok(answer) => Ok((reply, answer)),
        Err(error) => Err(reply.into_decode_error(error)),
    }
}

impl Item {
    fn is_repeatable(&self) -> bool {
        self.policy.may_repeat(&self.request.method)
    }

    fn take(&mut self, response: Option<http::Response<Bytes>>, batch: &Reply) {
        let Some(mut response) = response else {
            let mut all = http::Response::new(batch.body.clone());
            *all.status_mut() = batch.status;
            let error = self.reply(all, batch).into_decode_error("the answer of the batch has no response for this request");
            self.state = State::Done(Box::new(Err(error)));
            return;
        };
        let asked = headers::retry_after_at(response.headers(), self.request.client.clock().now());
        let wait = self.policy.wait(self.attempts, asked);
        let wait = wait.filter(|_| may_repeat_after(response.status(), self.is_repeatable(), asked.is_some()));
        self.state = match wait {
            Some(wait) => State::Throttled(response.status(), wait),
            None => {
                response.extensions_mut().insert(Attempts(self.attempts));
                State::Done(Box::new(Ok(self.reply(response, batch))))
            }
        };
    }

    /// An answer to the request, which went by the name of its batch.
    fn reply(&self, response: http::Response<Bytes>, batch: &Reply) -> Reply {
        let mut reply = self.request.reply(response);
        reply.call.client_request_id.clone_from(&batch.call.client_request_id);
        reply
    }

    fn into_result(self) -> Result<Reply, Error> {
        match self.state {
            State::Done(result) => *result,
            State::Open | State::Throttled(..) => {
                Err(Error::refused_call(self.request.call(), "requests of its batch depend on each other".to_owned()))
            }
        }
    }
}

/// What failed only because something that it depends on is to be sent again was not tried at all.
fn wait_for_dependencies(items: &mut [Item], chunk: &[usize]) {
    for position in chunk {
        let failed = matches!(&items[*position].state, State::Done(result)
            if result.as_ref().as_ref().is_ok_and(|reply| reply.status == StatusCode::FAILED_DEPENDENCY));
        let waits = items[*position].depends_on.iter().any(|on| matches!(items[*on].state, State::Open | State::Throttled(..)));
        if failed && waits {
            items[*position].attempts -= 1;
            items[*position].state = State::Open;
        }
    }
}

/// How long to wait before the next round: the longest that a service asks for. None when there is nothing to send again.
fn end_round(items: &mut [Item]) -> Option<Duration> {
    let mut longest = None;
    for item in items {
        if let State::Throttled(status, wait) = item.state {
            longest = longest.max(Some(wait));
            let call = Some(item.request.call());
            item.request.client.tell_of_retry(&RetryEvent { call, attempts: item.attempts, status: Some(status), wait });
            item.state = State::Open;
        }
    }
    longest
}
