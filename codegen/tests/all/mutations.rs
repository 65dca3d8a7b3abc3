//! What counts as typed hangs on the documented properties: take one away, and exactly the exchanges that hold it lose
//! typed leaves; take all away, and none is left.

use std::collections::BTreeSet;
use std::path::Path;

use docwright_codegen::config::Config;
use docwright_codegen::json::{Node, Value};
use docwright_codegen::model::{Content, Exchange, Model, Primitive, TypeId, TypeRef};
use docwright_codegen::reference::Reference;
use docwright_codegen::replay::{Outcome, ReplaySchemas, Replayed};

use docwright_references::docs;
use docwright_references::random::Random;

/// The share of typed leaves, in percent, that a replayed reference must have.
const TYPED_SHARE: usize = 95;

/// A property: the type that has it, and its name.
type Slot = (TypeId, String);

fn load(folder: &Path) -> (Config, Model) {
    let config = Config::load(&docs::configuration()).expect("a valid configuration");
    let reference = Reference::open(folder, config).expect("the folder is there");
    let model = reference.editions.list[0].model.clone();
    assert_eq!(model.api_version, "v1.0");
    (reference.config, model)
}

fn run(model: &Model, config: &Config) -> Vec<Replayed> {
    ReplaySchemas::of(model, config).expect("the emitted schemas load").replay_all(model)
}

/// The suite's own assertion: of the leaves of all exchanges that replay, so many are typed.
fn has_typed_share(replayed: &[Replayed]) -> bool {
    let counted = || replayed.iter().filter(|replayed| replayed.outcome == Outcome::Replayed).map(|replayed| replayed.leaves);
    let typed: usize = counted().map(|leaves| leaves.typed).sum();
    let all: usize = counted().map(|leaves| leaves.all()).sum();
    typed * 100 >= all * TYPED_SHARE && all > 0
}

/// Without the property, the exchanges that lose typed leaves or fail are those whose bodies hold it.
fn check(slot: &Slot, model: &Model, config: &Config, before: &[Replayed], holders: &BTreeSet<usize>) {
    let mut reduced = model.clone();
    reduced.types[slot.0].properties.retain(|property| property.name != slot.1);
    let after = run(&reduced, config);
    let lost = before.iter().zip(&after).enumerate().filter(|(_, (before, after))| {
        before.outcome == Outcome::Replayed && (after.outcome != Outcome::Replayed || after.leaves.typed < before.leaves.typed)
    });
    let lost: BTreeSet<usize> = lost.map(|(index, _)| index).collect();
    let name = |index: &usize| {
        let exchange = &model.exchanges[*index];
        format!("{}.{}", model.pages[exchange.page].stem, exchange.fact.ordinal + 1)
    };
    assert_eq!(
        lost.iter().map(name).collect::<Vec<_>>(),
        holders.iter().map(name).collect::<Vec<_>>(),
        "without `{}` of `{}`",
        slot.1,
        model.types[slot.0].name
    );
}

#[test]
fn one_property_less() {
    check_some(&docs::docs(), 10);
}

#[test]
fn one_property_less_in_the_corpus() {
    if let Some(folder) = docs::corpus() {
        check_some(&folder, 3);
    }
}

/// Checks so many of the properties that some exchange of the reference holds.
fn check_some(folder: &Path, count: usize) {
    let (config, model) = load(folder);
    let before = run(&model, &config);
    assert!(has_typed_share(&before), "the reference is typed to {TYPED_SHARE} percent");
    let held: Vec<BTreeSet<Slot>> = model
        .exchanges
        .iter()
        .zip(&before)
        .map(|(exchange, replayed)| match replayed.outcome {
            Outcome::Replayed => slots(&model, exchange),
            Outcome::Ledgered(_) => BTreeSet::new(),
        })
        .collect();
    let mut all: Vec<&Slot> = held.iter().flatten().collect::<BTreeSet<_>>().into_iter().collect();
    assert!(all.len() > 200, "only {} properties are shown anywhere", all.len());
    Random::new(7).shuffle(&mut all);
    for slot in all.into_iter().take(count) {
        let holders = held.iter().enumerate().filter(|(_, slots)| slots.contains(slot)).map(|(index, _)| index).collect();
        check(slot, &model, &config, &before, &holders);
    }
}

#[test]
fn no_types_at_all() {
    let (config, mut model) = load(&docs::docs());
    model.types.clear();
    model.enums.clear();
    for operation in &mut model.operations {
        for content in [&mut operation.request, &mut operation.response] {
            if matches!(content, Content::One(_) | Content::Many(_)) {
                *content = Content::Untyped;
            }
        }
    }
    let replayed = run(&model, &config);
    assert_eq!(replayed.iter().map(|replayed| replayed.leaves.typed).sum::<usize>(), 0);
    assert!(replayed.iter().map(|replayed| replayed.leaves.untyped).sum::<usize>() > 1000);
    assert!(!has_typed_share(&replayed), "a reference without types must not pass");
}

/// Every property that the bodies of an exchange hold, found in the JSON of the page by the model alone.
fn slots(model: &Model, exchange: &Exchange) -> BTreeSet<Slot> {
    let mut found = BTreeSet::new();
    let Some(target) = &exchange.target else { return found };
    let operation = &model.operations[target.operation];
    if let (Content::One(TypeRef::Type(id)), Some(body)) = (operation.request, &exchange.fact.request.json) {
        object(model, id, body, &mut found);
    }
    for response in exchange.fact.responses.iter().filter(|response| response.status() < 400) {
        let Some(body) = &response.message.json else { continue };
        match operation.response {
            Content::One(TypeRef::Type(id)) => object(model, id, entity(model, id, body), &mut found),
            Content::Many(TypeRef::Type(id)) => object(model, id, body.get("value").unwrap_or(body), &mut found),
            _ => {}
        }
    }
    found
}

/// The one entity that a page wraps in `value`.
fn entity<'n>(model: &Model, id: TypeId, body: &'n Node) -> &'n Node {
    let Value::Object(members) = &body.value else { return body };
    let own: Vec<_> = members.iter().filter(|member| !member.key.contains('@')).collect();
    match own[..] {
        [only] if only.key == "value" && model.property(id, "value").is_none() => &only.value,
        _ => body,
    }
}

fn object(model: &Model, declared: TypeId, node: &Node, found: &mut BTreeSet<Slot>) {
    match &node.value {
        Value::Array(items) => items.iter().for_each(|item| object(model, declared, item, found)),
        Value::Object(members) => {
            let stated = node.get("@odata.type").and_then(Node::as_str).map(|name| name.trim_start_matches('#'));
            let derived = model.types.position(|ty| stated.is_some_and(|name| ty.name.eq_ignore_ascii_case(name)));
            let actual = derived.filter(|id| model.lineage(*id).any(|base| base == declared)).unwrap_or(declared);
            for member in members {
                let has = |id: &TypeId| model.types[*id].properties.iter().any(|property| property.name == member.key);
                let Some(owner) = model.lineage(actual).find(has) else { continue };
                let ty = model.property(owner, &member.key).map(|property| property.ty);
                match ty {
                    // JSON that the page calls untyped has no typed leaves to lose.
                    Some(TypeRef::Primitive(Primitive::Untyped | Primitive::Stream))
                        if matches!(member.value.value, Value::Object(_) | Value::Array(_)) => {}
                    Some(TypeRef::Type(inner)) => {
                        found.insert((owner, member.key.clone()));
                        object(model, inner, &member.value, found);
                    }
                    _ => {
                        found.insert((owner, member.key.clone()));
                    }
                }
            }
        }
        _ => {}
    }
}
