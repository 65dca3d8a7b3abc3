//! Documentation of emitted calls, in the page's words.

use crate::emit::Emit;
use crate::emit::escape::{code_span_text, doc_line, doc_paragraphs};
use crate::emit::views::spaced_doc_lines;
use crate::facts::ParameterPlace;
use crate::model::{Model, OperationId, Permissions};
use crate::names::calls::{Step, StepKind};
use crate::source::PageKind;

/// What a step is, for the methods that only lead on.
pub fn step_about(step: &Step) -> Vec<String> {
    let placeholder = || {
        step.params
            .first()
            .map_or(String::new(), |param| code_span_text(if param.wire.is_empty() { &param.rust } else { &param.wire }))
    };
    let text = match step.kind {
        StepKind::Literal | StepKind::Bound => format!("`/{}`", code_span_text(&step.wire)),
        StepKind::Cast => format!("`/{}`: as this type.", code_span_text(&step.wire)),
        StepKind::Key => format!("`/{{{}}}`", placeholder()),
        StepKind::AlternateKey => format!("`/{}={{…}}`", code_span_text(&step.wire)),
        StepKind::Function => {
            let names: Vec<String> = step.params.iter().map(|param| code_span_text(&param.wire)).collect();
            format!("`/{}({})`", code_span_text(&step.wire), names.join(", "))
        }
        StepKind::Colon => format!("`:/{{{}}}:`", placeholder()),
    };
    spaced_doc_lines(vec![text])
}

/// Summary, request line, parameters, permissions, other pages, example and link of an operation.
pub fn operation_about(emit: &Emit<'_>, id: OperationId) -> Vec<String> {
    let model = emit.model;
    let operation = &model.operations[id];
    let primary = operation.primary();
    let page = &model.pages[primary.page];
    let mut lines = doc_paragraphs(&page.summary);
    if lines.is_empty() {
        lines.push(doc_line(&page.title));
    }
    if lines.iter().all(String::is_empty) {
        lines = vec![format!("Documented by `{}`.", code_span_text(&page.stem))];
    }
    lines.extend([String::new(), format!("`{} {}`", operation.method(), code_span_text(&operation.template.path()))]);
    if let Some(reason) = model.corrected.reason(primary.span) {
        let same = operation.implied_by.map(|id| &model.operations[id].template);
        lines.extend([
            String::new(),
            same.map_or_else(|| added(reason), |same| format!("As `{}`. {}", code_span_text(&same.path()), added(reason))),
        ]);
    }
    lines.extend(other_places(model, id));
    parameters(emit, id, &mut lines);
    if let Some(permissions) = &primary.permissions {
        lines.extend([String::new(), "# Permissions".to_owned(), String::new()]);
        permission_lines(emit, permissions, &mut lines);
        lines.extend(correction_paragraph(model.corrected.reason(permissions.span)));
    }
    let mut others: Vec<&str> = Vec::new();
    for (index, variant) in operation.variants.iter().enumerate() {
        let stem = model.pages[variant.page].stem.as_str();
        if index != operation.primary && stem != page.stem && !others.contains(&stem) {
            if others.is_empty() {
                lines.extend([String::new(), "# Also documented by".to_owned(), String::new()]);
            }
            others.push(stem);
            lines.push(format!("* `{}`", code_span_text(stem)));
            if let Some(permissions) = variant
                .permissions
                .as_ref()
                .filter(|own| Some(&own.schemes) != primary.permissions.as_ref().map(|first| &first.schemes))
            {
                let mut own = Vec::new();
                permission_lines(emit, permissions, &mut own);
                lines.extend(own.into_iter().map(|line| format!("  {line}")));
            }
        }
    }
    if let Some(example) = emit.examples.get(&id) {
        // What a call comes to is held by the replay tests. A process for each of thousands of examples would show less.
        lines.extend([String::new(), "# Example".to_owned(), String::new(), "```no_run".to_owned()]);
        lines.extend(example.lines().map(str::to_owned));
        lines.push("```".to_owned());
    }
    lines.extend(emit.page_reference(PageKind::Api, &page.stem));
    spaced_doc_lines(lines)
}

/// A documented operation at places that corrections call the same: by each of them one path, and how many more there are.
fn other_places(model: &Model, id: OperationId) -> Vec<String> {
    let mut by_reason: Vec<(&str, String, usize)> = Vec::new();
    if model.corrected.reasons.is_empty() {
        return Vec::new();
    }
    for alias in model.operations.iter().filter(|alias| alias.is_alias && alias.implied_by == Some(id)) {
        let Some(reason) = model.corrected.reason(alias.primary().span) else { continue };
        match by_reason.iter_mut().find(|(known, ..)| *known == reason) {
            Some((.., more)) => *more += 1,
            None => by_reason.push((reason, alias.template.path(), 0)),
        }
    }
    let line = |(reason, path, more): (&str, String, usize)| {
        let more = if more == 0 { String::new() } else { format!(" and {more} more") };
        [String::new(), format!("Also at `{}`{more}. {}", code_span_text(&path), added(reason))]
    };
    by_reason.into_iter().flat_map(line).collect()
}

/// A paragraph on what no page says.
pub fn correction_paragraph(reason: Option<&str>) -> Vec<String> {
    reason.map_or_else(Vec::new, |reason| vec![String::new(), added(reason)])
}

/// What is said of something that no page says.
fn added(reason: &str) -> String {
    format!("Added by a correction: {}", doc_line(reason))
}

fn parameters(emit: &Emit<'_>, id: OperationId, lines: &mut Vec<String>) {
    let operation = &emit.model.operations[id];
    let call = emit.names.tree.call(id);
    let model = emit.model;
    let page = &model.pages[operation.primary().page];
    let documented = |wire: &str| {
        let mut rows = page
            .parameters
            .iter()
            .filter(|row| matches!(row.place, ParameterPlace::Function | ParameterPlace::Path | ParameterPlace::Query));
        rows.find(|row| row.name.eq_ignore_ascii_case(wire))
            .map(|row| match model.corrected.reason(row.span) {
                Some(reason) => format!("{} {}", doc_line(&row.description), added(reason)).trim().to_owned(),
                None => doc_line(&row.description),
            })
            .filter(|text| !text.is_empty())
    };
    let mut rows = Vec::new();
    for param in call.steps.iter().flat_map(|step| &step.params).chain(&call.arguments) {
        match documented(&param.wire) {
            Some(text) => rows.push(format!("* `{}`: {text}", param.rust)),
            None => rows.push(format!("* `{}`: `{{{}}}`", param.rust, code_span_text(&param.wire))),
        }
    }
    for param in &call.options {
        rows.push(format!("* `.query(\"{}\", …)`: optional", code_span_text(&param.wire)));
    }
    if !rows.is_empty() {
        lines.extend([String::new(), "# Parameters".to_owned(), String::new()]);
        lines.append(&mut rows);
    }
}

fn permission_lines(emit: &Emit<'_>, permissions: &Permissions, lines: &mut Vec<String>) {
    for ((scheme, sets), least) in permissions.schemes.iter().zip(&permissions.least) {
        let title = emit.config.schemes.get(scheme).map_or(scheme.as_str(), |scheme| &scheme.title);
        let ways = match least {
            _ if sets.is_empty() => "not supported".to_owned(),
            Some(border) if (1..sets.len()).contains(border) => {
                format!("least: {}; higher: {}", permission_names(&sets[..*border]), permission_names(&sets[*border..]))
            }
            _ => permission_names(sets),
        };
        lines.push(format!("* {}: {ways}", doc_line(title)));
    }
}

/// Ways to be allowed, each a list of what is needed together.
fn permission_names(sets: &[Vec<String>]) -> String {
    let together =
        |set: &Vec<String>| set.iter().map(|name| format!("`{}`", code_span_text(name))).collect::<Vec<_>>().join(" and ");
    sets.iter().map(together).collect::<Vec<_>>().join(", ")
}
