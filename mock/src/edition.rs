//! One version of a reference, ready to be asked.

use std::collections::{HashMap, HashSet};

use docwright::documented::words::DELTA_LINK;
use docwright::documented::{Answer, Exchange, Exchanges};
use docwright::http::Request;
use docwright::serde_json::{self, Map, Value};
use docwright::{Bytes, LoadError, Reference as ClientReference};
use docwright_codegen::config::Config;
use docwright_codegen::emit::{Emit, exchanges, reference_json};
use docwright_codegen::reference::{Edition as ReferenceEdition, Reference};
use docwright_codegen::source::Lines;

use crate::paging::ITEMS;

/// Method, page and path template.
type OperationKey = (String, String, String);

/// A version of a reference.
#[derive(Debug)]
pub(crate) struct Edition {
    /// The path below which its operations stand, without slashes at its ends.
    pub(crate) base: String,
    /// What answers.
    pub(crate) exchanges: Exchanges,
    /// Exchanges by what answers name them by.
    by_id: HashMap<String, usize>,
    /// The line that documents an operation, by what misses name it by.
    places: HashMap<(String, String), String>,
    /// Operations of which some answer leads to later changes.
    follows_changes: HashSet<OperationKey>,
}

impl Edition {
    /// Prepares a version. Its texts are kept until the program ends, as those of a client are.
    pub(crate) fn of(reference: &Reference, edition: &ReferenceEdition) -> Result<Self, LoadError> {
        let ReferenceEdition { model, names, replayed, .. } = edition;
        let config: &Config = &reference.config;
        let text: &'static str = Box::leak(reference_json::render(model, config).into_boxed_str());
        let client: &'static ClientReference = Box::leak(Box::new(ClientReference::new(text)));
        let exchanges = Exchanges::parse(&exchanges::render(&Emit::new(model, names, config), replayed), client)?;

        let mut lines = Lines::of(&reference.sources);
        let mut places = HashMap::new();
        for operation in &model.operations {
            let call = format!("{} {}", operation.method(), operation.template.path());
            for variant in &operation.variants {
                let (line, _) = lines.line_column(variant.span.file, variant.span.start);
                let place = format!("{}:{line}", reference.sources.file(variant.span.file).path);
                places.entry((call.clone(), model.pages[variant.page].stem.clone())).or_insert(place);
            }
        }
        let by_id = exchanges.all().iter().enumerate().map(|(at, exchange)| (exchange.id.clone(), at)).collect();
        let shows_changes = |exchange: &&Exchange| exchange.responses.iter().any(|response| response.contains(DELTA_LINK));
        let follows_changes = exchanges.all().iter().filter(shows_changes).map(|exchange| exchange.operation.clone()).collect();
        Ok(Self { base: config.base_of(&model.api_version), exchanges, by_id, places, follows_changes })
    }

    /// Page and line that document an operation, given by its call and its page.
    pub(crate) fn place(&self, call: &str, page: &str) -> Option<&str> {
        self.places.get(&(call.to_owned(), page.to_owned())).map(String::as_str)
    }

    /// The exchange that an answer is of.
    pub(crate) fn exchange(&self, answer: &Answer) -> Option<&Exchange> {
        self.by_id.get(answer.exchange.as_deref()?).map(|at| &self.exchanges.all()[*at])
    }

    /// Whether the operation of an answer is one that tells of later changes.
    pub(crate) fn follows_changes(&self, answer: &Answer) -> bool {
        self.exchange(answer).is_some_and(|exchange| self.follows_changes.contains(&exchange.operation))
    }

    /// Whether a path is one of this version.
    pub(crate) fn has(&self, path: &str) -> bool {
        let path = path.trim_start_matches('/');
        let Some((start, rest)) = path.split_at_checked(self.base.len()) else { return false };
        start.eq_ignore_ascii_case(&self.base) && (self.base.is_empty() || rest.is_empty() || rest.starts_with('/'))
    }
}

impl Edition {
    /// The documented answer to reading a path, where that is a success.
    pub(crate) fn get(&self, path: &str) -> Option<Answer> {
        let request = Request::builder().uri(path).body(Bytes::new()).ok()?;
        self.exchanges.find(&request).ok().filter(|answer| answer.status.is_success())
    }

    /// The documented answer of an operation beside another that makes one thing: of what writes below the same place, else of what
    /// adds to that place, else of what reads it. That is what bytes become that are sent to a session opened there.
    pub(crate) fn made_beside(&self, template: &str) -> Option<Answer> {
        let blank = |path: &str| -> String {
            let parts = path.split('{').map(|part| part.split_once('}').map_or(part, |(_, rest)| rest));
            parts.collect::<Vec<_>>().join("{}")
        };
        let parent = blank(template.rsplit_once('/')?.0);
        let below = |path: &str| path.rsplit_once('/').is_some_and(|(before, _)| before == parent);
        let stands = |exchange: &&Exchange, method: &str, is_below: bool| {
            let path = blank(&exchange.operation.2);
            exchange.operation.0 == method && if is_below { below(&path) } else { path == parent }
        };
        let makers = [("PUT", true), ("POST", false), ("GET", false)];
        makers.into_iter().find_map(|(method, is_below)| {
            let candidates = self.exchanges.all().iter().filter(|exchange| stands(exchange, method, is_below));
            candidates.filter_map(|exchange| self.replayed(exchange)).find(is_one_thing)
        })
    }

    /// The answer of one exchange.
    fn replayed(&self, exchange: &Exchange) -> Option<Answer> {
        let (method, url) = exchange.call().split_once(' ')?;
        let url = url.split(' ').next().unwrap_or_default();
        let request = Request::builder().method(method).uri(url).header("prefer", format!("example={}", exchange.id));
        self.exchanges.find(&request.body(Bytes::new()).ok()?).ok()
    }
}

/// Whether an answer is a success with one object in it.
fn is_one_thing(answer: &Answer) -> bool {
    let body = serde_json::from_slice::<Map<String, Value>>(&answer.body);
    answer.status.is_success() && body.is_ok_and(|body| !body.get(ITEMS).is_some_and(Value::is_array))
}
