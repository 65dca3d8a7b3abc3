//! Which requests go out in the next batch.

use std::time::Duration;

use http::StatusCode;

use super::Order;
use crate::error::Error;
use crate::middleware::{Anonymous, RetryPolicy};
use crate::request::RawRequest;
use crate::response::Reply;
use crate::transport::Outgoing;

/// A request and what has become of it.
pub(super) struct Item {
    pub request: RawRequest,
    /// Where it leads, below the base URL.
    pub url: String,
    pub policy: RetryPolicy,
    pub depends_on: Vec<usize>,
    pub attempts: u32,
    pub state: State,
}

pub(super) enum State {
    /// To be sent.
    Open,
    /// To be sent again, after a wait, for this status.
    Throttled(StatusCode, Duration),
    Done(Box<Result<Reply, Error>>),
}

impl Item {
    pub(super) fn refuse(&mut self, why: &str) {
        let error = Error::refused_call(self.request.call(), why.to_owned());
        self.state = State::Done(Box::new(Err(error)));
    }

    fn is_open(&self) -> bool {
        matches!(self.state, State::Open)
    }

    fn is_good(&self) -> bool {
        matches!(&self.state, State::Done(result) if result.as_ref().as_ref().is_ok_and(|reply| reply.status.as_u16() < 400))
    }

    fn has_failed(&self) -> bool {
        matches!(self.state, State::Done(_)) && !self.is_good()
    }
}

/// The requests of a batch. Those that no batch can carry are refused here.
pub(super) fn items(requests: Vec<RawRequest>, order: &Order, retry: Option<&RetryPolicy>) -> Vec<Item> {
    let Some(first) = requests.first() else { return Vec::new() };
    let client = first.client.clone();
    let base = client.base_url(first.documented.reference).to_owned();
    let count = requests.len();
    let item = |(position, request): (usize, RawRequest)| {
        let own = request.extensions.get::<RetryPolicy>().or(retry);
        let policy = own.unwrap_or_else(|| client.retry_policy()).clone();
        let mut depends_on: Vec<usize> =
            order.pairs.iter().filter(|(request, _)| *request == position).map(|(_, on)| *on).collect();
        if order.one_by_one && position > 0 {
            depends_on.push(position - 1);
        }
        depends_on.sort_unstable();
        depends_on.dedup();
        let whole = request.url();
        let url = whole.strip_prefix(&base).filter(|rest| rest.is_empty() || rest.starts_with(['/', '?']));
        let fault = match request.to_http() {
            Err(fault) => Some(fault.into_owned()),
            Ok(_) if !request.client.is(&client) => Some("it is of another client than the rest of its batch".to_owned()),
            Ok(_) if url.is_none() => Some(format!("a batch carries only what is below {base}")),
            Ok(_) if request.extensions.get::<Anonymous>().is_some() => {
                Some("it is to carry no token, and a batch has one for all".to_owned())
            }
            Ok(http) if has_no_bytes(http.body()) => {
                Some("its body is made while it is sent, which no batch can carry".to_owned())
            }
            Ok(_) if depends_on.iter().any(|on| *on >= count) => {
                Some("it depends on a request that is not in its batch".to_owned())
            }
            Ok(_) => None,
        };
        let url = url.unwrap_or_default().to_owned();
        let mut item = Item { request, url, policy, depends_on, attempts: 0, state: State::Open };
        if let Some(fault) = fault {
            item.refuse(&fault);
        }
        item
    };
    requests.into_iter().enumerate().map(item).collect()
}

fn has_no_bytes(body: &Outgoing) -> bool {
    body.bytes().is_none()
}

/// The next batch, what others depend on first. A request goes out when all that it depends on were successful, or go out with it;
/// it never does when one of them failed. None are left when the rest waits for what is throttled, or for each other.
pub(super) fn next_chunk(items: &mut [Item], most: usize) -> Vec<usize> {
    let mut chunk = Vec::new();
    let mut chosen = vec![false; items.len()];
    loop {
        let before = chunk.len();
        let mut refused = false;
        for position in 0..items.len() {
            if chunk.len() == most {
                return chunk;
            }
            if chosen[position] || !items[position].is_open() {
                continue;
            }
            let depends_on = std::mem::take(&mut items[position].depends_on);
            let failed = depends_on.iter().any(|on| items[*on].has_failed());
            let ready = depends_on.iter().all(|on| chosen[*on] || items[*on].is_good());
            items[position].depends_on = depends_on;
            if failed {
                items[position].refuse("a request that it depends on has failed");
                refused = true;
            } else if ready {
                chosen[position] = true;
                chunk.push(position);
            }
        }
        if chunk.len() == before && !refused {
            return chunk;
        }
    }
}

/// What must still be done before, as the batch itself has to say it.
pub(super) fn still_before(items: &[Item], position: usize) -> Vec<usize> {
    items[position].depends_on.iter().copied().filter(|on| !items[*on].is_good()).collect()
}
