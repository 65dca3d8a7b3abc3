//! Query options of examples: those that the protocol does not have, and what they name of the type that they are about.

use docwright::replay::QUERY_OPTIONS;

use crate::diagnostic::{Diagnostic, Edit, rules};
use crate::facts::ExchangeFact;
use crate::http::message::StartLine;
use crate::http::url;
use crate::model::{Content, Model, Target, TypeId, TypeRef};
use crate::nearness;

/// What is wrong with the query options of an example.
pub fn findings(fact: &ExchangeFact, target: Option<&Target>, model: &Model) -> Vec<Diagnostic> {
    let mut found = misspelt(fact);
    found.extend(unknown_properties(fact, target, model));
    found
}

/// Options with the protocol's mark before their names that it does not have, and that are nearly one of its own.
fn misspelt(fact: &ExchangeFact) -> Vec<Diagnostic> {
    let StartLine::Request { url, url_range, .. } = &fact.request.message.start else { return Vec::new() };
    let is_whole = fact.request.text.get(url_range.clone()) == Some(url.as_str());
    let written = url::split_url(url);
    let is_known = |name: &str| QUERY_OPTIONS.iter().any(|known| known.eq_ignore_ascii_case(name));
    let unknown = written.query.iter().filter(|pair| pair.raw_name.starts_with('$') && !is_known(pair.raw_name.trim()));
    let found = unknown.filter_map(|pair| {
        let name = pair.raw_name.as_str();
        let near = QUERY_OPTIONS.into_iter().filter(|known| nearness::is_slip(name, known));
        let meant = near.min_by_key(|known| nearness::steps_without_case(name, known))?;
        let starts = [format!("?{name}="), format!("&{name}=")];
        let at = starts.iter().find_map(|part| url.find(part.as_str())).filter(|_| is_whole).map(|at| url_range.start + at + 1);
        let span = fact.request.place(at.map_or_else(|| url_range.clone(), |at| at..at + name.len()));
        let message = format!("the protocol has no option `{name}`; did you mean `{meant}`?");
        let fix = at.map(|_| Edit { span, text: meant.to_owned() });
        Some(Diagnostic::new(&rules::QUERY_OPTION_UNKNOWN, span, message).with_fix(fix))
    });
    found.collect()
}

/// Properties that `$select` names and the documented type of the response does not have.
fn unknown_properties(fact: &ExchangeFact, target: Option<&Target>, model: &Model) -> Vec<Diagnostic> {
    let StartLine::Request { url, url_range, .. } = &fact.request.message.start else { return Vec::new() };
    let response = target.and_then(|target| model.operations.get(target.operation)).map(|operation| operation.response);
    let Some(Content::One(TypeRef::Type(id)) | Content::Many(TypeRef::Type(id))) = response else { return Vec::new() };
    let is_invented = |id: TypeId| model.types[id].synthetic;
    if model.lineage(id).any(is_invented) || model.lineage(id).all(|id| model.types[id].properties.is_empty()) {
        return Vec::new();
    }
    // Of an open type the pages do not say everything: only what is nearly one of its properties is a slip.
    let is_open = model.lineage(id).any(|id| model.types[id].open);
    let properties = || model.lineage(id).flat_map(|id| &model.types[id].properties).map(|property| property.name.as_str());
    let written = url::split_url(url);
    let selects = written.query.iter().filter(|pair| pair.name.trim().eq_ignore_ascii_case("$select"));
    let names = selects.flat_map(|pair| pair.value.split(',').map(|name| name.trim().to_owned()).collect::<Vec<_>>());
    // Casts, paths and placeholders name no property of the type itself.
    let plain = names.filter(|name| !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_'));
    let unknown = plain.filter(|name| !has(model, id, name));
    // A URL that was joined from several lines does not stand in the page like this.
    let is_whole = fact.request.text.get(url_range.clone()) == Some(url.as_str());
    let place = |name: &str| {
        let at = url.find(name).filter(|_| is_whole).map(|at| url_range.start + at..url_range.start + at + name.len());
        fact.request.place(at.unwrap_or_else(|| url_range.clone()))
    };
    let found = unknown.filter_map(|name| {
        let near = properties().filter(|known| nearness::is_sure_slip(&name, known));
        let meant = near.min_by_key(|known| nearness::steps_without_case(&name, known));
        if is_open && meant.is_none() {
            return None;
        }
        let hint = meant.map_or_else(String::new, |meant| format!("; did you mean `{meant}`?"));
        let message = format!("`$select` names `{name}`, which `{}` does not have{hint}", model.types[id].name);
        let span = place(&name);
        let fix = meant.filter(|_| span.end - span.start == name.len() as u32).map(|meant| Edit { span, text: meant.to_owned() });
        Some(Diagnostic::new(&rules::QUERY_PROPERTY_UNKNOWN, span, message).with_fix(fix))
    });
    found.collect()
}

/// The type has the property, or one of those derived from it, which a list of it may hold.
fn has(model: &Model, id: TypeId, name: &str) -> bool {
    let own = |id: TypeId| model.types[id].properties.iter().any(|property| property.name.eq_ignore_ascii_case(name));
    model.lineage(id).any(own) || (0..model.types.len()).any(|other| own(other) && model.lineage(other).any(|base| base == id))
}
