//! Query options of examples: those that the protocol does not have, and what they name of the type that they are about.

use docwright::replay::QUERY_OPTIONS;

use crate::diagnostic::{Diagnostic, Edit, rules};
use crate::facts::ExchangeFact;
use crate::http::message::StartLine;
use crate::http::url;
use crate::lint::option_names::OF_PROPERTIES;
use crate::model::{Content, Model, Target, TypeId, TypeRef};
use crate::nearness;

/// What is wrong with the query options of an example.
pub fn query_findings(fact: &ExchangeFact, target: Option<&Target>, model: &Model) -> Vec<Diagnostic> {
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

/// Properties that an option names and the documented type of the response does not have.
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
    let names = written.query.iter().flat_map(|pair| {
        let reading = OF_PROPERTIES.iter().find(|(option, _)| pair.name.trim().eq_ignore_ascii_case(option));
        reading.into_iter().flat_map(|(option, names)| names(&pair.value).into_iter().map(|name| (*option, name)))
    });
    let unknown = names.filter(|(_, name)| !model.may_have_property(id, |property| property.name.eq_ignore_ascii_case(name)));
    // A URL that was joined from several lines does not stand in the page like this.
    let is_whole = fact.request.text.get(url_range.clone()) == Some(url.as_str());
    let place = |option: &str, name: &str| {
        let behind = url.to_ascii_lowercase().find(option).unwrap_or_default();
        let is_name = |at: &usize| {
            let is_part = |c: char| c.is_alphanumeric() || c == '_';
            // The digits of an escape (`%20`) stand before a name as its own would.
            let before = &url[..*at];
            let is_escaped = before.len() >= 3 && before.as_bytes()[before.len() - 3] == b'%';
            (is_escaped || !before.ends_with(is_part)) && !url[at + name.len()..].starts_with(is_part)
        };
        let at = url[behind..]
            .match_indices(name)
            .map(|(at, _)| behind + at)
            .find(is_name)
            .filter(|_| is_whole)
            .map(|at| url_range.start + at..url_range.start + at + name.len());
        fact.request.place(at.unwrap_or_else(|| url_range.clone()))
    };
    let found = unknown.filter_map(|(option, name)| {
        let meant = nearness::surely_meant(name, properties());
        if is_open && meant.is_none() {
            return None;
        }
        let hint = nearness::hint(meant);
        let message = format!("`{option}` names `{name}`, which `{}` does not have{hint}", model.types[id].name);
        let span = place(option, name);
        let fix = meant.filter(|_| span.end - span.start == name.len() as u32).map(|meant| Edit { span, text: meant.to_owned() });
        Some(Diagnostic::new(&rules::QUERY_PROPERTY_UNKNOWN, span, message).with_fix(fix))
    });
    found.collect()
}

#[cfg(test)]
mod tests {
    use crate::reference::fixture;

    const KETTLE: (&str, &str) = (
        "v1/resources/kettle.md",
        "# kettle resource type\n\n## Properties\n\n|Property|Type|Description|\n|:--|:--|:--|\n|volume|Int32|Litres.|\n|colour|String|Its colour.|\n",
    );

    /// What is said of the options of a request for kettles, and the text that each finding is about.
    #[track_caller]
    fn check(query: &str, expected: &[(&str, &str)]) {
        let page = format!(
            "# List kettles\n\n## HTTP request\n\n```http\nGET /kettles\n```\n\n## Response\n\nReturns `200 OK` and a collection of \
             [kettle](../resources/kettle.md) objects.\n\n## Example\n\n```http\nGET https://api.library.example/v1/kettles?{query}\n```\n\n\
             ```http\nHTTP/1.1 200 OK\nContent-Type: application/json\n\n{{ \"value\": [ {{ \"volume\": 1 }} ] }}\n```\n"
        );
        let reference = fixture::reference(&[KETTLE, ("v1/api/kettle-list.md", page.as_str())]);
        let id = fixture::find(&reference, "v1/api/kettle-list.md");
        let findings: Vec<_> =
            reference.findings(id).into_iter().filter(|finding| finding.rule.id.starts_with("query-")).collect();
        let said: Vec<(&str, &str)> = findings
            .iter()
            .map(|finding| {
                let place = finding.span.start as usize..finding.span.end as usize;
                (finding.message.split('`').nth(1).unwrap_or_default(), &page[place])
            })
            .collect();
        assert_eq!(said, expected, "{query}");
    }

    #[test]
    fn properties_that_options_name() {
        check("$select=volume,colour&$orderby=colour%20desc,volume", &[]);
        check("$select=volume,hue", &[("$select", "hue")]);
        check("$orderby=hue+desc,volume", &[("$orderby", "hue")]);
        check("$select=colour&$orderby=color asc", &[("$orderby", "color")]);
        // What is reckoned or stands elsewhere is no property of the type.
        check("$orderby=length(colour),owner/name,volume down", &[]);
    }
    #[test]
    fn properties_that_filters_name() {
        check("$filter=volume gt 1 and hue eq 'red'", &[("$filter", "hue")]);
        check("$filter=not(startswith(hue,'r'))%20or%20tags/any(t:t eq 'x')", &[("$filter", "hue"), ("$filter", "tags")]);
        check("$filter=color+in+('red','blue')", &[("$filter", "color")]);
        // Texts, variables, literals, and what stands on the right or behind a path are none of its properties.
        check("$filter=contains(colour,'hue eq 1') and owner/hue eq 'a' and true eq hue and {hue} eq 1", &[]);
        check("$filter=colour/any(hue: hue eq 'a') and length(colour) gt 2", &[]);
    }

    #[test]
    fn properties_that_are_expanded() {
        check("$expand=colour($select=hue,tint;$expand=shade),maker", &[("$expand", "maker")]);
        check("$expand=*,colour/shade,library.main.teapot/maker,{relation}", &[]);
    }
}
