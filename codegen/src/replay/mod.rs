//! Dynamic replay: every exchange run from the model's own schemas, without compiling anything.

pub mod case;
pub mod place;
pub mod plan;

use docwright::replay::{
    Case, DecodeError, Judge, Leaves, Message, Service, Verdict, is_link, record_json, request_equal, transcript,
};
use docwright::{LoadError, Operation, Request, Schemas};
use rayon::prelude::*;

use crate::config::Config;
use crate::diagnostic::rules::{self, Rule};
use crate::emit::reference_json;
use crate::facts::ExchangeFact;
use crate::ids::TiVec;
use crate::json::to_strict;
use crate::model::{Content, Model, OperationId, Target};
use case::CaseText;
use plan::{Line, Plan, Sent};

/// What an exchange comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The client reproduces it.
    Replayed,
    /// It fails by this rule.
    Ledgered(&'static Rule),
}

/// The replay of one exchange.
#[derive(Clone, Debug)]
pub struct Replayed {
    /// What it comes to.
    pub outcome: Outcome,
    /// Its text was mended mechanically.
    pub repaired: bool,
    /// The JSON leaves of its bodies.
    pub leaves: Leaves,
    /// Why it fails, or what was noticed.
    pub verdict: Verdict,
}

/// What an exchange is judged by: the schemas of a model as the runtime reads them, which is the very text that a client embeds.
#[derive(Debug)]
pub struct ReplaySchemas {
    schemas: Schemas,
    operations: Vec<Operation>,
    /// By operation of the model: its place among [`ReplaySchemas::operations`]; an alias has that of the operation it follows.
    places: TiVec<OperationId, usize>,
    service: Service,
}

impl ReplaySchemas {
    /// The schemas of a model.
    pub fn of(model: &Model, config: &Config) -> Result<Self, LoadError> {
        let text = reference_json::render(model, config);
        let (schemas, operations) = (Schemas::parse(&text)?, Operation::parse_all(&text)?);
        Ok(Self { schemas, operations, places: places(model), service: Service::parse(&text)? })
    }

    fn operation(&self, target: &Target) -> Option<&Operation> {
        self.operations.get(*self.places.get(target.operation)?)
    }

    /// The schemas.
    pub fn schemas(&self) -> &Schemas {
        &self.schemas
    }

    /// The operations in the order of the model, aliases left out.
    pub fn operations(&self) -> &[Operation] {
        &self.operations
    }

    /// Replays one exchange, whose target is an operation of `model`.
    pub fn replay(&self, model: &Model, fact: &ExchangeFact, target: Option<&Target>) -> Replayed {
        let text = case::text(fact);
        let responses: Vec<&str> = text.responses.iter().map(String::as_str).collect();
        let operation = target.map(|target| {
            let operation = &model.operations[target.operation];
            (operation.method().as_str(), model.pages[operation.primary().page].stem.as_str(), operation.template.path())
        });
        let operation = operation.as_ref().map(|(method, page, path)| (*method, *page, path.as_str()));
        let case = Case { id: "", request: &text.request, responses: &responses, repaired: text.repaired, typed: 0, operation };
        let known = target.and_then(|target| self.operation(target));
        let judge = Judge::with_service(&self.schemas, &self.operations, &self.service);
        let verdict = judge.judge_operation(&case, known).unless(self.fault(model, fact, target, &case));
        let is_elsewhere = verdict.rule.is_some_and(|id| rules::of_replay(id) == &rules::WRONG_HOST);
        let verdict = if is_elsewhere { on_page(&judge, verdict, &case, model, fact) } else { verdict };
        let outcome = verdict.rule.map_or(Outcome::Replayed, |id| Outcome::Ledgered(rules::of_replay(id)));
        Replayed { outcome, repaired: text.repaired, leaves: verdict.leaves, verdict }
    }

    /// Judges JSON that belongs to no operation as a value of this type.
    pub fn judge_object(&self, type_name: &str, json: &str) -> Verdict {
        Judge::with_service(&self.schemas, &self.operations, &self.service).judge_object(type_name, json)
    }

    /// The text that the snapshot of an exchange keeps when its test passes, without the test: what the request of the typed call
    /// is, the documented answers, and what their accessors give. The error is a text for people.
    pub fn snapshot(
        &self,
        model: &Model,
        fact: &ExchangeFact,
        target: &Target,
        has_setters: &dyn Fn(&str) -> bool,
    ) -> Result<String, String> {
        let known = self.operation(target).ok_or("the operation has no schemas")?;
        let text = case::text(fact);
        let responses: Vec<&str> = text.responses.iter().map(String::as_str).collect();
        let case =
            Case { id: "", request: &text.request, responses: &responses, repaired: text.repaired, typed: 0, operation: None };
        let sent = self.sent(known, fact, has_setters).map_err(|error| error.to_string())?;
        transcript(&self.schemas, known, &case, &self.request(model, fact, target, known, &sent))
            .map_err(|error| error.to_string())
    }

    /// How the request that the typed call builds differs from the documented one, their bodies aside.
    fn fault(&self, model: &Model, fact: &ExchangeFact, target: Option<&Target>, case: &Case<'_>) -> Option<String> {
        let target = target?;
        let known = self.operation(target)?;
        let request = self.request(model, fact, target, known, &Sent::default());
        request_equal(&Message::parse(case.request), &request).err().map(|error| error.to_string())
    }

    /// The request that the typed call builds.
    fn request(&self, model: &Model, fact: &ExchangeFact, target: &Target, known: &Operation, sent: &Sent) -> Request<()> {
        let operation = &model.operations[target.operation];
        let (_, written) = fact.request_line();
        let required: Vec<&str> = known.required.iter().map(String::as_str).collect();
        let plan = Plan::of(&fact.request, written, is_link(known, written), &required, operation.request);
        let line = Line { method: operation.method().as_str(), written, template: &operation.template, values: &target.values };
        plan.build(self.service.base_url(), &line, &required, sent)
    }

    /// The body that the call carries: a record as it is printed from its values, other JSON and text as they stand.
    fn sent(&self, known: &Operation, fact: &ExchangeFact, has_setters: &dyn Fn(&str) -> bool) -> Result<Sent, DecodeError> {
        let strict = fact.request.json.as_ref().map(to_strict).unwrap_or_default();
        let record = record_json(&self.schemas, known, &strict, has_setters).transpose()?;
        let json = record.unwrap_or_else(|| docwright::serde_json::from_str(&strict).unwrap_or_default());
        Ok(Sent { json, text: case::body_text(&fact.request).unwrap_or_default() })
    }

    /// Replays all exchanges of the model, in their order.
    pub fn replay_all(&self, model: &Model) -> Vec<Replayed> {
        model.exchanges.par_iter().map(|exchange| self.replay(model, &exchange.fact, exchange.target.as_ref())).collect()
    }
}

/// The verdict of a case when the exchanges above it on its page are taken into account: their answers may hand out the host that it calls.
fn on_page(judge: &Judge<'_>, verdict: Verdict, case: &Case<'_>, model: &Model, fact: &ExchangeFact) -> Verdict {
    let is_above = |other: &&ExchangeFact| other.request.span.file == fact.request.span.file && other.ordinal < fact.ordinal;
    let texts: Vec<CaseText> = model.exchanges.iter().map(|exchange| &*exchange.fact).filter(is_above).map(case::text).collect();
    let responses: Vec<Vec<&str>> = texts.iter().map(|text| text.responses.iter().map(String::as_str).collect()).collect();
    let cases = texts.iter().zip(&responses);
    let earlier: Vec<Case<'_>> =
        cases.map(|(text, responses)| Case { request: &text.request, responses, operation: None, ..*case }).collect();
    judge.on_page(verdict, case, &earlier)
}

fn places(model: &Model) -> TiVec<OperationId, usize> {
    let mut places = TiVec::with_capacity(model.operations.len());
    let mut next = 0;
    for operation in &model.operations {
        let followed = operation.implied_by.filter(|_| operation.is_alias);
        places.push(followed.map_or(next, |id| places[id]));
        next += usize::from(!operation.is_alias);
    }
    places
}

/// True where a response's JSON goes through a type.
pub fn decodes_json(content: Content) -> bool {
    matches!(content, Content::One(_) | Content::Many(_) | Content::Untyped)
}
