//! One documented exchange, and how near a request is to it.

use serde::Deserialize;

use super::asked::Asked;
use super::difference;
use crate::Schemas;
use crate::replay::{Message, decoded_segments, query_pairs, split_url};
use crate::schema::Shape;

/// A documented exchange: whole messages, as the page shows them.
#[derive(Clone, Debug, Deserialize)]
#[non_exhaustive]
pub struct Exchange {
    /// The page and the name of the exchange on it: `user-get.get_user_1`.
    #[serde(rename = "exchange")]
    pub id: String,
    /// Method, page and path template of the operation that it exercises.
    pub operation: (String, String, String),
    /// The request: its line, headers, a blank line, the body.
    pub request: String,
    /// The responses in the same form.
    pub responses: Vec<String>,
    /// The rule by which it stands in the ledger: it is not as its own reference says.
    #[serde(default)]
    pub ledger: Option<String>,
}

/// How far a request is from a documented one, the weightiest first. Equal ones are nothing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Distance {
    /// Query options that only one of them has.
    options: usize,
    /// Members of the body that only one of them has.
    members: usize,
    /// Query options with another value.
    option_values: usize,
    /// Members of the body with another value.
    member_values: usize,
    /// Documented headers that the request has not.
    headers: usize,
    /// Segments of the path: the keys, since the operation is the same.
    keys: usize,
    /// What a program expects is success, of a page that is right about itself, and of the operation's own page.
    fails: bool,
    ledgered: bool,
    foreign: bool,
}

impl Exchange {
    /// The request taken apart.
    pub(super) fn request(&self) -> Message<'_> {
        Message::parse(&self.request)
    }

    /// The page that shows it.
    pub fn page(&self) -> &str {
        self.id.rsplit_once('.').map_or(self.id.as_str(), |(page, _)| page)
    }

    /// Method and URL of the documented request, its query included.
    pub fn call(&self) -> &str {
        self.request().start
    }

    /// The answers that a program can have; an interim one is none.
    pub(super) fn answers(&self) -> impl Iterator<Item = Message<'_>> {
        self.responses.iter().map(|response| Message::parse(response)).filter(|response| response.status() >= 200)
    }

    /// Whether a name that a test gives means this exchange: its id, or what follows the page there.
    pub(super) fn is_called(&self, name: &str) -> bool {
        self.id.eq_ignore_ascii_case(name) || self.id.rsplit_once('.').is_some_and(|(_, own)| own.eq_ignore_ascii_case(name))
    }

    /// How far a request of the same operation is from the documented one.
    pub(super) fn distance(&self, asked: &Asked, schemas: &Schemas, shape: &Shape) -> Distance {
        let request = self.request();
        let url = split_url(request.request_line().1);
        let mut distance = Distance {
            fails: self.answers().next().is_none_or(|answer| answer.status() >= 400),
            ledgered: self.ledger.is_some(),
            foreign: self.page() != self.operation.1,
            ..Distance::default()
        };
        for option in difference::of_queries(&query_pairs(url.query), &asked.query) {
            *(if option.is_value() { &mut distance.option_values } else { &mut distance.options }) += 1;
        }
        for member in difference::of_bodies(&request, asked, schemas, shape) {
            *(if member.is_value() { &mut distance.member_values } else { &mut distance.members }) += 1;
        }
        distance.headers = difference::of_headers(&request.headers, &asked.headers).len();
        let documented = decoded_segments(url.path);
        let ends = documented.iter().rev().zip(asked.segments.iter().rev());
        distance.keys = ends.filter(|(left, right)| left != right).count() + usize::from(documented.len() < asked.segments.len());
        distance
    }
}

impl Distance {
    /// Whether the query is the documented one.
    pub(super) fn has_same_query(&self) -> bool {
        self.options == 0 && self.option_values == 0
    }

    /// Whether the query has the documented options, whatever their values.
    pub(super) fn has_same_options(&self) -> bool {
        self.options == 0
    }
}
