//! Findings about examples: why one does not replay, and what was noticed in one that does.

use docwright::replay::{Finding, Noticed, Place, is_placeholder_of_member};

use super::documented::Documented;
use super::mend::{self, Again, Origin, mend};
use super::nearest::MethodLines;
use super::shortened;
use crate::diagnostic::rules::{Cause, Rule};
use crate::diagnostic::{Diagnostic, Edit, rules};
use crate::facts::ExchangeFact;
use crate::http::message::StartLine;
use crate::http::url;
use crate::json::Value;
use crate::model::Model;
use crate::replay::place::ShownPlace;
use crate::replay::{Outcome, Replayed};
use crate::source::Span;

/// An example with its replay, and what a change of it is judged by.
pub struct Example<'a> {
    /// What the page shows.
    pub fact: &'a ExchangeFact,
    /// Its replay.
    pub replayed: &'a Replayed,
    /// How the URLs of its page begin.
    pub origin: &'a Origin<'a>,
    /// The method lines that it may have been meant for.
    pub lines: MethodLines<'a>,
    /// Judges what it would be when mended.
    pub again: Again<'a>,
}

/// What the replay of an example says about its page.
pub fn example_findings(example: &Example<'_>, documented: Documented<'_>) -> Vec<Diagnostic> {
    let Example { fact, replayed, origin, lines, again } = *example;
    let verdict = &replayed.verdict;
    let noticed = verdict.findings.iter().filter_map(|(at, finding)| noticed(ShownPlace::of(fact, at), at, finding, documented));
    let mut findings: Vec<Diagnostic> = noticed.collect();
    if let Outcome::Ledgered(rule) = replayed.outcome
        && rule.cause == Cause::Docs
    {
        let path = below_version(fact.request_line().1, origin.versions);
        let method = fact.method().filter(|_| rule == &rules::NO_OPERATION);
        let nearest = method.and_then(|method| lines.nearest(method, &path));
        let mut message = without_position(&verdict.detail).to_owned();
        if let Some(nearest) = &nearest {
            message = format!("{message}; {}", nearest.describe(&path));
        }
        let finding = Diagnostic::new(rule, span(fact, rule, &verdict.place), message);
        let finding = shortened::soften_shortened_bytes(finding, fact, verdict);
        // That the example then replays does not say that its writer meant it.
        let fix = match nearest {
            // What other lines have where the example has it is the method line's fault.
            Some(nearest) if lines.begin_like(&nearest, &path) => None,
            Some(nearest) => mend::mend_segment(fact, &nearest, &path, again),
            None => mend(fact, rule, &verdict.place, origin, again),
        };
        findings.push(finding.with_fix(fix));
    }
    findings
}

/// The path of a URL below host and version.
fn below_version(written: &str, versions: &[String]) -> String {
    url::split_url(written).below_version(versions).1.to_owned()
}

/// What was noticed, where its writer mends it: at the key of a member that should not be there, where an object names its type,
/// else at the value.
pub(super) fn noticed(shown: ShownPlace<'_>, at: &Place, finding: &Finding, documented: Documented<'_>) -> Option<Diagnostic> {
    let noticed = &finding.noticed;
    let message = noticed_message(documented.model, at, noticed);
    let diagnostic = |span, message| Diagnostic::new(rules::of_replay(noticed.rule()), span, message);
    match noticed {
        Noticed::Property { ty, is_open, .. } => {
            let Some(name) = documented.meant_property(shown, ty) else {
                // An open type takes any member, but one that is nearly a property was meant to be that.
                let is_allowed = documented.is_documented_elsewhere(shown) || *is_open || documented.may_be_open(ty);
                return (!is_allowed).then(|| diagnostic(shown.key_span(), message));
            };
            let found = || diagnostic(shown.key_span(), format!("{message}; did you mean `{name}`?"));
            (!documented.is_documented_elsewhere(shown))
                .then(|| found().with_fix(key_edit(shown, &name, |stated| documented.may_stand(stated, ty))))
        }
        Noticed::Member { of, text } if is_placeholder_of_member(text) => {
            let written = if text.trim().is_empty() { "an empty text".to_owned() } else { format!("`{text}`") };
            let message = format!("{written} stands in the place of a documented member of `{of}`");
            Some(Diagnostic::new(&rules::PLACEHOLDER, shown.span(), message))
        }
        Noticed::Type { declared, stated, .. } => {
            let place = shown.type_name_span();
            let Some((clause, related)) = documented.why_not_derived(at, declared, stated) else {
                return Some(diagnostic(place, message));
            };
            let mut found = diagnostic(place, format!("{message}; {clause}"));
            found.related = related;
            Some(found)
        }
        Noticed::Member { .. } | Noticed::StandIn { .. } => Some(diagnostic(shown.span(), message)),
    }
}

/// What was noticed, in words of the page: a type that was made of what it shows has a name that no page knows.
pub fn noticed_message(model: &Model, at: &Place, noticed: &Noticed) -> String {
    let is_made = |name: &str| model.types.iter().any(|ty| ty.synthetic && ty.name == name);
    let body = if at.response.is_some() { "this answer" } else { "this request's body" };
    match noticed {
        Noticed::Property { ty, name, .. } if is_made(ty) => format!("the page documents no property `{name}` of {body}"),
        Noticed::Type { declared, stated, is_documented: true } if is_made(declared) => {
            format!("`{stated}` is documented, but not as a type of {body}")
        }
        Noticed::Type { declared, stated, is_documented: false } if is_made(declared) => {
            format!("`{stated}` is no documented type")
        }
        _ => noticed.to_string(),
    }
}

/// The edit that gives a member another name, where the key stands in plain quotes. What objects hold would be read under another
/// type then: nobody knows what that shows. So would an object that names its type, unless that may stand there.
fn key_edit(shown: ShownPlace<'_>, name: &str, may_stand: impl Fn(&str) -> bool) -> Option<Edit> {
    let holder = shown.holder()?;
    let key = shown.key()?;
    let value = &holder.get(key)?.value;
    let is_scalar = |value: &Value| !matches!(value, Value::Object(_) | Value::Array(_));
    let holds_objects = match value {
        Value::Array(items) => !items.iter().all(|item| is_scalar(&item.value)),
        value => !is_scalar(value),
    };
    let is_other_type = name == "@odata.type" && !matches!(value, Value::String(stated) if may_stand(stated));
    if holds_objects || is_other_type || holder.get(name).is_some() {
        return None;
    }
    let span = shown.key_span();
    let is_plain = (span.end - span.start) as usize == key.len() + 2 && !name.contains(['"', '\\']);
    is_plain.then(|| Edit { span, text: format!("\"{name}\"") })
}

/// Where an example fails: at its URL when that leads nowhere, else at the place that the replay names.
fn span(fact: &ExchangeFact, rule: &Rule, at: &Place) -> Span {
    match &fact.request.message.start {
        StartLine::Request { url_range, .. } if is_about_url(rule) => fact.request.place(url_range.clone()),
        _ if rule == &rules::BROKEN_JSON => ShownPlace::of(fact, at).broken_json_span(),
        _ => ShownPlace::of(fact, at).span(),
    }
}

/// A detail may end in a position in the text that was judged, which is not the page's.
pub(super) fn without_position(detail: &str) -> &str {
    detail.split(" at line ").next().unwrap_or(detail)
}

fn is_about_url(rule: &Rule) -> bool {
    [&rules::WRONG_HOST, &rules::WRONG_VERSION, &rules::NO_OPERATION].contains(&rule)
}

#[cfg(test)]
mod tests {
    use crate::reference::fixture;

    const LID: (&str, &str) = (
        "v1/resources/lid.md",
        "# lid resource type\n\n## Properties\n\n|Property|Type|Description|\n|:--|:--|:--|\n|size|Int32|Its size.|\n",
    );

    /// What is said of a body that only the page's table describes.
    #[track_caller]
    fn check(sent: &str, expected: &[&str]) {
        let page = format!(
            "# Boil a kettle\n\n## HTTP request\n\n```http\nPOST /kettles/{{id}}/boil\n```\n\n## Request body\n\n\
             |Parameter|Type|Description|\n|:--|:--|:--|\n|heat|Int32|How hot.|\n\n## Response\n\nReturns `204 No Content`.\n\n## Example\n\n\
             ```http\nPOST https://api.library.example/v1/kettles/7/boil\nContent-Type: application/json\n\n{{ {sent} }}\n```\n\n\
             ```http\nHTTP/1.1 204 No Content\n```\n"
        );
        let reference = fixture::reference(&[LID, ("v1/api/kettle-boil.md", page.as_str())]);
        let id = fixture::find(&reference, "v1/api/kettle-boil.md");
        let findings = reference.findings(id).into_iter().filter(|finding| finding.rule.id.starts_with("example-"));
        assert_eq!(findings.map(|finding| finding.message).collect::<Vec<_>>(), expected, "{sent}");
    }

    /// What is said of a lid whose request shows these members.
    #[track_caller]
    fn check_lid(sent: &str, expected: &[&str]) {
        let lid = "# lid resource type\n\n## Properties\n\n|Property|Type|Description|\n|:--|:--|:--|\n|size|Int32|Its size.|\n\
                   |sealed|Boolean|Whether.|\n|made|Date|When.|\n|fit|lidFit|The possible values are: `loose`, `tight`.|\n";
        let page = format!(
            "# Create a lid\n\n## HTTP request\n\n```http\nPOST /lids\n```\n\n## Request body\n\nA [lid](../resources/lid.md).\n\n\
             ## Response\n\nReturns `204 No Content`.\n\n## Example\n\n```http\nPOST https://api.library.example/v1/lids\n\
             Content-Type: application/json\n\n{{ {sent} }}\n```\n\n```http\nHTTP/1.1 204 No Content\n```\n"
        );
        let reference = fixture::reference(&[("v1/resources/lid.md", lid), ("v1/api/lid-post.md", page.as_str())]);
        let id = fixture::find(&reference, "v1/api/lid-post.md");
        let fix = |finding: &crate::diagnostic::Diagnostic| {
            finding.fix.as_ref().map_or(String::new(), |fix| format!(" -> {}", fix.text))
        };
        let said = reference.findings(id).into_iter().map(|found| format!("{}: {}{}", found.rule.id, found.message, fix(&found)));
        assert_eq!(said.collect::<Vec<_>>(), expected, "{sent}");
    }

    #[test]
    fn what_stands_for_a_member_is_a_placeholder() {
        let stands =
            |text: &str| format!("placeholder: {text} stands in the place of a documented member of `library.main.lidFit`");
        for text in ["String", "fit-value", "Fit value", "{fit}", "<fit>", "...", "string (identifier)"] {
            check_lid(&format!("\"fit\": \"{text}\""), &[&stands(&format!("`{text}`"))]);
        }
        check_lid("\"fit\": \"\"", &[&stands("an empty text")]);
        for text in ["snug", "realtime", "dateRange", "0"] {
            let unknown = format!("example-member-unknown: `{text}` is not a documented member of `library.main.lidFit`");
            check_lid(&format!("\"fit\": \"{text}\""), &[&unknown]);
        }
        check_lid("\"fit\": \"tight\"", &[]);
    }

    #[test]
    fn the_name_of_a_type_is_mended_where_it_may_stand() {
        let type_page = |name: &str, says: &str| {
            format!(
                "# {name} resource type\n\n{says}\n\n## Properties\n\n|Property|Type|Description|\n|:--|:--|:--|\n|{name}Size|Int32|Its size.|\n"
            )
        };
        let (lid, pot) = (type_page("lid", "A lid."), type_page("pot", "A pot."));
        let cover = type_page("cover", "Inherits from [lid](lid.md).");
        let check = |back: &str, fix: Option<&str>| {
            let page = format!(
                "# Get lid\n\n## HTTP request\n\n```http\nGET /lids/{{id}}\n```\n\n## Response\n\nReturns `200 OK` and a \
                 [lid](../resources/lid.md) object.\n\n## Example\n\n```http\nGET https://api.library.example/v1/lids/7\n```\n\n\
                 ```http\nHTTP/1.1 200 OK\nContent-Type: application/json\n\n{{ \"lidSize\": 1, {back} }}\n```\n"
            );
            let reference = fixture::reference(&[
                ("v1/resources/lid.md", &lid),
                ("v1/resources/pot.md", &pot),
                ("v1/resources/cover.md", &cover),
                ("v1/api/lid-get.md", &page),
            ]);
            let found = reference.findings(fixture::find(&reference, "v1/api/lid-get.md"));
            let message = "`library.main.lid` documents no property `odata.type`; did you mean `@odata.type`?";
            let found: Vec<_> = found.iter().filter(|found| found.rule.id == "example-property-undocumented").collect();
            assert_eq!(found.iter().map(|found| found.message.as_str()).collect::<Vec<_>>(), [message], "{back}");
            assert_eq!(found[0].fix.as_ref().map(|fix| fix.text.as_str()), fix, "{back}");
        };
        check("\"odata.type\": \"#library.main.lid\"", Some("\"@odata.type\""));
        check("\"odata.type\": \"library.main.cover\"", Some("\"@odata.type\""));
        // Another type, none that is documented, no name of one, and one beside it.
        check("\"odata.type\": \"#library.main.pot\"", None);
        check("\"odata.type\": \"#library.main.pan\"", None);
        check("\"odata.type\": 7", None);
        check("\"odata.type\": \"#library.main.lid\", \"@odata.type\": \"#library.main.lid\"", None);
    }

    #[test]
    fn values_are_mended_whatever_else_is_noticed() {
        let sealed = "value-type: `sealed`: expected Boolean, found string";
        check_lid("\"sealed\": \"true\"", &[&format!("{sealed} \"true\" -> true")]);
        check_lid("\"sealed\": \"False\"", &[&format!("{sealed} \"False\" -> false")]);
        check_lid("\"sealed\": \"perhaps\"", &[&format!("{sealed} \"perhaps\"")]);
        check_lid("\"fit\": \"snug\", \"sealed\": \"true\"", &[&format!("{sealed} \"true\" -> true")]);
        check_lid("\"sealed\": \"true\", \"size\": \"wide\"", &[&format!("{sealed} \"true\" -> true")]);
        let made = "value-type: `made`: expected Date, found string";
        check_lid(
            "\"made\": \"2031-04-05T00:00:00Z\", \"hue\": 3",
            &[&format!("{made} \"2031-04-05T00:00:00Z\" -> \"2031-04-05\"")],
        );
    }

    #[test]
    fn types_that_no_page_names_are_not_named() {
        check("\"heat\": 90", &[]);
        check("\"@odata.type\": \"#library.main.steam\", \"heat\": 90", &["`#library.main.steam` is no documented type"]);
        check(
            "\"@odata.type\": \"#library.main.lid\", \"heat\": 90",
            &[
                "`#library.main.lid` is documented, but not as a type of this request's body; the table lists `heat`, which it does not have",
            ],
        );
    }
}
