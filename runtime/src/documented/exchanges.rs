//! The documented exchanges of a reference, and which of them answers a request.

use std::collections::HashMap;

use bytes::Bytes;
use http::{Request, StatusCode};
use serde::Deserialize;

use super::asked::Asked;
use super::exchange::Distance;
use super::pattern::Pattern;
use super::preference::Preference;
use super::strict::{self, Allowed};
use super::{Answer, Exchange, Miss, links, nearest};
use crate::Operation;
use crate::reference::Reference;
use crate::replay::{Service, is_token};
use crate::schema::{LoadError, Shape};

/// The documented exchanges of a reference. It does no I/O: a server or a test's transport asks it.
#[derive(Debug)]
pub struct Exchanges {
    reference: &'static Reference,
    service: Service,
    routes: Vec<Route>,
    all: Vec<Exchange>,
}

/// An operation with what belongs to it.
#[derive(Debug)]
struct Route {
    patterns: Vec<Pattern>,
    /// Positions of the exchanges that answer for it.
    exchanges: Vec<usize>,
    allowed: Option<Allowed>,
}

/// A line of the text.
#[derive(Deserialize)]
#[serde(untagged)]
enum Line {
    Exchange(Exchange),
    Allowed(Allowed),
}

impl Exchanges {
    /// Reads the text: one JSON object a line, an exchange or what the pages say of an operation's request.
    pub fn parse(text: &str, reference: &'static Reference) -> Result<Self, LoadError> {
        let operations = reference.operations();
        let route = |operation: &Operation| {
            let paths = std::iter::once(&operation.path).chain(&operation.also);
            Route { patterns: paths.map(|path| Pattern::of(path)).collect(), exchanges: Vec::new(), allowed: None }
        };
        let mut routes: Vec<Route> = operations.iter().map(route).collect();
        let mut places: HashMap<(&str, &str, &str), usize> = HashMap::new();
        for (index, operation) in operations.iter().enumerate() {
            for path in std::iter::once(&operation.path).chain(&operation.also) {
                places.entry((&operation.method, &operation.page, path)).or_insert(index);
            }
        }
        let mut exchanges = Vec::new();
        for line in text.lines().filter(|line| !line.trim().is_empty()) {
            let line: Line = serde_json::from_str(line).map_err(LoadError::from_json)?;
            let (Line::Exchange(Exchange { operation, .. }) | Line::Allowed(Allowed { operation, .. })) = &line;
            let Some(index) = places.get(&(operation.0.as_str(), operation.1.as_str(), operation.2.as_str())).copied() else {
                continue;
            };
            match line {
                Line::Exchange(exchange) => {
                    routes[index].exchanges.push(exchanges.len());
                    exchanges.push(exchange);
                }
                Line::Allowed(allowed) => routes[index].allowed = Some(allowed),
            }
        }
        lend_to_the_page(&mut routes, operations);
        Ok(Self { reference, service: Service::parse(reference.text())?, routes, all: exchanges })
    }

    /// All exchanges, in the order of the pages.
    pub fn all(&self) -> &[Exchange] {
        &self.all
    }

    /// The reference that they are of.
    pub fn reference(&self) -> &'static Reference {
        self.reference
    }

    /// The hosts of the service as the pages write them, for [`Answer::with_links_to`].
    pub fn hosts(&self) -> &[String] {
        self.service.hosts()
    }

    /// What a request is answered with. One without a documented answer gets 501, which says what is nearest.
    pub fn answer(&self, request: &Request<Bytes>) -> Answer {
        self.find(request).unwrap_or_else(|miss| miss.answer())
    }

    /// The documented answer to a request: its operation is found by method and path, where any key will do, and then the exchange
    /// that fits best, by query options, body, headers and keys, of equal ones the first of the page. `Prefer: code=404` chooses
    /// a status, `Prefer: example=NAME` an exchange.
    pub fn find(&self, request: &Request<Bytes>) -> Result<Answer, Miss> {
        let asked = self.asked(request);
        let index = self.operation_at(&asked)?;
        let preference = Preference::of(&asked.headers);
        let pool: Vec<&Exchange> = self.routes[index].exchanges.iter().map(|at| &self.all[*at]).collect();
        let (exchange, distance) = self.best(&asked, index, &pool, &preference)?;
        let message = exchange.answers().find(|answer| preference.code.is_none_or(|code| answer.status() == code));
        let answer = message.and_then(|message| Answer::documented(&exchange.id, &message));
        let mut answer =
            answer.ok_or_else(|| self.miss(&asked, index, "its page shows no answer that HTTP can carry".to_owned()))?;
        let follows = asked.query.iter().any(|(name, _)| name.starts_with('$') && is_token(name))
            || links::any_leads_to(&pool, &asked.url(&self.service));
        if follows && !distance.has_same_query() {
            links::end(&mut answer, &pool, !distance.has_same_options());
        } else if links::lead_back(exchange, &pool) {
            links::end(&mut answer, &pool, false);
        }
        Ok(answer)
    }

    /// What the page does not allow of a request: query options and properties that it does not document, values that do not fit,
    /// and what it requires and is not there.
    pub fn check(&self, request: &Request<Bytes>) -> Result<(), Miss> {
        let asked = self.asked(request);
        let index = self.operation_at(&asked)?;
        let operation = &self.reference.operations()[index];
        let refusals = strict::refusals(&asked, operation, self.routes[index].allowed.as_ref(), self.reference);
        if refusals.is_empty() {
            return Ok(());
        }
        let miss = self.miss(&asked, index, "the request is not as its page allows".to_owned());
        let differences = refusals.iter().map(|refusal| refusal.message.clone()).collect();
        Err(Miss { status: StatusCode::BAD_REQUEST, differences, refusals: refusals.into(), ..miss })
    }

    /// Whether an operation is documented, given by its method and its path: a template, or one path.
    pub(super) fn documents(&self, method: &str, path: &str) -> Result<(), Miss> {
        self.operation_at(&Asked::of_call(method, path)).map(|_| ())
    }

    pub(super) fn asked(&self, request: &Request<Bytes>) -> Asked {
        Asked::of(request, &self.service)
    }

    /// The shape of the body that a request is documented to have.
    pub(super) fn shape_of(&self, asked: &Asked) -> Shape {
        let operation = self.operation_at(asked).ok().map(|index| &self.reference.operations()[index]);
        operation.and_then(|operation| strict::shape(operation, self.reference)).unwrap_or(Shape::Untyped)
    }

    /// The operation that a request performs: of those that fit, the one whose path says most.
    fn operation_at(&self, asked: &Asked) -> Result<usize, Miss> {
        if !asked.is_ours {
            return Err(Miss::new(asked.call(), "it is below the base of another version"));
        }
        let operations = self.reference.operations().iter().zip(&self.routes).enumerate();
        let fitting =
            operations.filter(|(_, (operation, _))| operation.method == asked.method).filter_map(|(index, (_, route))| {
                let generality =
                    route.patterns.iter().filter(|pattern| pattern.fits(&asked.segments)).map(Pattern::generality).min()?;
                // Of operations that differ in their query alone, the one that the query leads to.
                let lacking = crate::replay::missing(&self.reference.operations()[index].required, &asked.target).count();
                Some((generality, lacking, route.exchanges.is_empty(), index))
            });
        fitting.min().map(|(.., index)| index).ok_or_else(|| self.undocumented(asked))
    }

    /// The miss of a request that no page documents.
    fn undocumented(&self, asked: &Asked) -> Miss {
        let operations = self.reference.operations();
        let costs = operations.iter().zip(&self.routes).enumerate().flat_map(|(index, (operation, route))| {
            route.patterns.iter().map(move |pattern| (nearest::cost(asked, &operation.method, pattern), index, pattern))
        });
        let Some((_, index, pattern)) = costs.min_by_key(|(cost, ..)| *cost) else {
            return Miss::new(asked.call(), "the reference documents no operation");
        };
        let is_there = |route: &Route| route.patterns.iter().any(|known| known.is_same(pattern));
        let there = operations.iter().zip(&self.routes).filter(|(_, route)| is_there(route));
        let mut methods: Vec<&str> = there.map(|(operation, _)| operation.method.as_str()).collect();
        methods.sort_unstable();
        methods.dedup();
        let differences = nearest::differences(asked, &methods, pattern);
        let miss = self.miss(asked, index, "no page documents it".to_owned());
        Miss { differences: differences.iter().map(|difference| difference.tell("documented")).collect(), ..miss }
    }

    fn miss(&self, asked: &Asked, index: usize, reason: String) -> Miss {
        let operation = &self.reference.operations()[index];
        let nearest = Some(format!("{} {}", operation.method, operation.path));
        Miss { nearest, page: Some(operation.page.as_str().into()), ..Miss::new(asked.call(), reason) }
    }

    /// The exchange that fits best, of those that are preferred.
    fn best<'e>(
        &self,
        asked: &Asked,
        index: usize,
        pool: &[&'e Exchange],
        preference: &Preference,
    ) -> Result<(&'e Exchange, Distance), Miss> {
        if pool.is_empty() {
            return Err(self.miss(asked, index, "its page shows no example".to_owned()));
        }
        let has_code = |exchange: &&&Exchange| match preference.code {
            Some(code) => exchange.answers().any(|answer| answer.status() == code),
            None => true,
        };
        let is_called = |exchange: &&&Exchange| preference.example.as_deref().is_none_or(|name| exchange.is_called(name));
        let operation = &self.reference.operations()[index];
        let shape = strict::shape(operation, self.reference).unwrap_or(Shape::Untyped);
        let distances = pool.iter().filter(has_code).filter(is_called);
        let distances = distances.map(|exchange| (*exchange, exchange.distance(asked, self.reference.schemas(), &shape)));
        distances.min_by_key(|(_, distance)| *distance).ok_or_else(|| {
            let mut miss = self.miss(asked, index, "no example is as `Prefer` asks".to_owned());
            miss.differences = pool.iter().map(|exchange| shown(exchange)).collect();
            miss
        })
    }
}

/// An example as the choice of `Prefer` shows it.
fn shown(exchange: &Exchange) -> String {
    let codes: Vec<String> = exchange.answers().map(|answer| answer.status().to_string()).collect();
    format!("documented is `{}` with status {}", exchange.id, codes.join(", "))
}

/// A page shows one example for all its lines that do the same: an operation without one is answered with those of its page.
fn lend_to_the_page(routes: &mut [Route], operations: &[Operation]) {
    let mut of_page: HashMap<Alike<'_>, Vec<usize>> = HashMap::new();
    for (operation, route) in operations.iter().zip(routes.iter()) {
        of_page.entry(alike(operation)).or_default().extend(&route.exchanges);
    }
    for (operation, route) in operations.iter().zip(routes.iter_mut()).filter(|(_, route)| route.exchanges.is_empty()) {
        route.exchanges.clone_from(&of_page[&alike(operation)]);
    }
}

/// What operations of a page have in common that do the same: method, page, and what they carry.
type Alike<'o> = (&'o str, &'o str, Option<&'o str>, Option<&'o str>);

fn alike(operation: &Operation) -> Alike<'_> {
    (&operation.method, &operation.page, operation.request.as_deref(), operation.response.as_deref())
}
