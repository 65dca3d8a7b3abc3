//! The replay tests of one version: a file per page, the table of all operations, and what they need around them.

use std::collections::BTreeMap;

use docwright::replay::decoded_query;
use proc_macro2::{Literal, TokenStream};
use quote::quote;
use rayon::prelude::*;
use serde::Serialize;
use tera::{Context, Tera};

use crate::emit::escape::literal;
use crate::emit::{Emit, Output, accessors, expression};
use crate::http::template::{Placeholder, QueryParameter, Segment, Template};
use crate::http::url::QueryPair;
use crate::model::{Exchange, PageId, Variant};
use crate::names::calls::{Call, Param, StepKind};
use crate::replay::plan::take;
use crate::replay::{Outcome, Replayed, case};

/// What a page's template sees of an exchange.
#[derive(Serialize)]
struct ExchangeView {
    id: String,
    title: String,
    function: String,
    request: String,
    responses: Vec<String>,
    operation: Option<(String, String, String)>,
    repaired: bool,
    typed: usize,
    code: Option<String>,
    rule: Option<&'static str>,
}

/// Files of the version's tests below `folder`.
pub fn files(emit: &Emit<'_>, replayed: &[Replayed], tera: &Tera, folder: &str) -> Result<Vec<Output>, tera::Error> {
    let mut pages: BTreeMap<(&str, PageId), Vec<usize>> = BTreeMap::new();
    for (index, exchange) in emit.model.exchanges.iter().enumerate() {
        pages.entry((&emit.model.pages[exchange.page].stem, exchange.page)).or_default().push(index);
    }
    let pages: Vec<((&str, PageId), Vec<usize>)> = pages.into_iter().collect();
    let mut outputs = pages
        .par_iter()
        .map(|((stem, page), indices)| {
            let exchanges: Vec<ExchangeView> =
                indices.iter().map(|index| exchange_view(emit, &emit.model.exchanges[*index], &replayed[*index])).collect();
            let mut context = Context::new();
            context.insert("page", &crate::emit::escape::plain(stem));
            context.insert("root", &emit.config.service.root);
            context.insert(
                "uses_types",
                &exchanges.iter().any(|exchange| exchange.code.as_ref().is_some_and(|code| code.contains("types::"))),
            );
            context.insert("exchanges", &exchanges);
            let text = tera.render("page.rs", &context)?;
            let pages = vec![emit.api_page(*page)];
            Ok(Output::of(format!("{folder}/{}.rs", emit.names.pages[*page].module), text, pages))
        })
        .collect::<Result<Vec<_>, tera::Error>>()?;
    let modules: Vec<&str> = pages.iter().map(|((_, page), _)| emit.names.pages[*page].module.as_str()).collect();
    let mut context = Context::new();
    context.insert("modules", &modules);
    context.insert("version", &emit.model.api_version);
    context.insert("test", &crate::emit::output::test_name(&emit.model.api_version));
    context.insert("client", &emit.client_crate());
    context.insert("root", &crate::names::identifiers::root_type(&emit.config.service.root));
    outputs.push(Output::new(format!("{folder}/main.rs"), tera.render("tests_main.rs", &context)?));
    outputs.push(Output::new(format!("{folder}/operations.rs"), operations(emit, tera)?));
    Ok(outputs)
}

fn exchange_view(emit: &Emit<'_>, exchange: &Exchange, replayed: &Replayed) -> ExchangeView {
    let text = case::text(&exchange.fact);
    let operation = exchange.target.as_ref().map(|target| {
        let operation = &emit.model.operations[target.operation];
        let page = &emit.model.pages[operation.primary().page].stem;
        (literal(&operation.method), literal(page), literal(&operation.template.path()))
    });
    let (code, rule) = match replayed.outcome {
        Outcome::Replayed => (Some(code(emit, exchange)), None),
        Outcome::Ledgered(rule) => (None, Some(rule)),
    };
    ExchangeView {
        id: literal(&emit.names.exchange_id(exchange)),
        title: crate::emit::escape::doc_line(&exchange.fact.title),
        function: format!("example_{}", exchange.fact.ordinal + 1),
        request: literal_lines(&text.request),
        responses: text.responses.iter().map(|response| literal_lines(response)).collect(),
        operation,
        repaired: text.repaired,
        typed: replayed.leaves.typed,
        code,
        rule,
    }
}

/// The body of a test function.
pub fn code(emit: &Emit<'_>, exchange: &Exchange) -> String {
    let Some(target) = &exchange.target else { return String::new() };
    let request = expression::request(emit, exchange, target);
    let content = emit.model.operations[target.operation].response;
    let answers = exchange.fact.responses.iter().enumerate().map(|(index, response)| {
        let index = Literal::usize_unsuffixed(index);
        let status = response.status();
        if status >= 400 {
            return quote!(t.failure(#index, &request)?;);
        }
        match &response.message.json {
            Some(body) if status < 300 && crate::replay::decodes_json(content) => {
                let lines = accessors::view(emit, content, body);
                if lines.is_empty() {
                    quote!(t.answer(#index, &request)?;)
                } else {
                    quote!(let answer = t.answer(#index, &request)?; #(#lines)*)
                }
            }
            _ => quote!(t.other_answer(#index, &request)?;),
        }
    });
    let answers: Vec<TokenStream> = answers.collect();
    let answers = if answers.len() > 1 { answers.iter().map(|answer| quote!({ #answer })).collect() } else { answers };
    pretty(&quote! {
        let request = #request;
        t.request(&request)?;
        #(#answers)*
        Ok(())
    })
}

/// Statements, laid out and indented as in a function.
pub fn pretty(statements: &TokenStream) -> String {
    let file = match syn::parse2::<syn::File>(quote!(fn f() { #statements })) {
        Ok(file) => prettyplease::unparse(&file),
        Err(_) => format!("fn f() {{\n{statements}\n}}\n"),
    };
    let inner = file.trim_end().strip_prefix("fn f() {").and_then(|rest| rest.strip_suffix('}')).unwrap_or(&file);
    inner.trim_matches('\n').to_owned()
}

/// A string literal that shows its lines as lines: raw where the text allows.
fn literal_lines(text: &str) -> String {
    // The longest fence of a raw literal that the language allows.
    const LONGEST_FENCE: usize = 255;
    let plain = text.chars().all(|c| c == '\n' || !crate::emit::escape::is_hidden(c)) && !text.contains('\r');
    if !plain {
        return literal(text);
    }
    let mut hashes = String::from("#");
    while text.contains(&format!("\"{hashes}")) {
        hashes.push('#');
    }
    if hashes.len() > LONGEST_FENCE {
        return literal(text);
    }
    format!("r{hashes}\"{text}\"{hashes}")
}

/// The table of all method lines, each with its own placeholders as values.
fn operations(emit: &Emit<'_>, tera: &Tera) -> Result<String, tera::Error> {
    let rows: Vec<(usize, &Variant)> = emit
        .model
        .operations
        .iter()
        .enumerate()
        .filter(|(_, operation)| operation.implied_by.is_none())
        .flat_map(|(id, operation)| operation.variants.iter().map(move |variant| (id, variant)))
        .collect();
    let chunks: Vec<String> = rows
        .par_chunks(50)
        .map(|rows| {
            let calls = rows.iter().map(|(id, variant)| row(emit, *id, variant));
            pretty(&quote!(#(#calls)*))
        })
        .collect();
    let mut context = Context::new();
    context.insert("root", &emit.config.service.root);
    context.insert("chunks", &chunks);
    context.insert("count", &rows.len());
    tera.render("operations.rs", &context)
}

fn row(emit: &Emit<'_>, id: usize, variant: &Variant) -> TokenStream {
    let operation = &emit.model.operations[id];
    let call = emit.names.tree.call(id);
    let page = &emit.model.pages[variant.page].stem;
    let method = &operation.method;
    let values = placeholders(variant, &operation.template);
    let written = if variant.repaired || has_nameless_argument(&variant.template) {
        normal_form(variant, call, &values)
    } else {
        variant.written.clone()
    };
    let query = |query: &QueryParameter| QueryPair {
        name: decoded_query(&query.name),
        value: decoded_query(&query.value),
        ..QueryPair::default()
    };
    let mut pairs: Vec<QueryPair> = variant.template.query.iter().map(query).collect();
    let queries: Vec<String> = call.arguments.iter().map(|param| take(&mut pairs, &param.wire).unwrap_or_default()).collect();
    let others = pairs.iter().map(|QueryPair { name, value, .. }| quote!(.query(#name, #value)));
    let chain = expression::plain_call(emit, id, &values, &queries);
    quote!(table.row(#page, #method, #written, &#chain #(#others)*);)
}

/// `range({address})`: notation for a call that names its argument.
fn has_nameless_argument(template: &Template) -> bool {
    template.segments.iter().any(|segment| matches!(segment, Segment::Function { arguments, .. } if arguments.iter().any(|argument| argument.name.is_empty())))
}

/// What a request for a mended method line can look like: its call's segments with the line's placeholders and query.
fn normal_form(variant: &Variant, call: &Call, values: &[String]) -> String {
    let mut values = values.iter().map(String::as_str);
    let mut path = String::new();
    for step in &call.steps {
        let mut value = || values.next().unwrap_or_default();
        path += &match step.kind {
            StepKind::Literal | StepKind::Cast | StepKind::Bound => format!("/{}", step.wire),
            StepKind::Key => format!("/{}", value()),
            StepKind::AlternateKey => format!("/{}={}", step.wire, value()),
            StepKind::Colon => format!(":/{}:", value()),
            StepKind::Function => {
                let mut argument = |param: &Param| {
                    let equals = if param.wire.is_empty() { "" } else { "=" };
                    format!("{}{equals}{}{}", param.wire, param.prefix, value())
                };
                let arguments: Vec<String> = step.params.iter().map(&mut argument).collect();
                format!("/{}({})", step.wire, arguments.join(","))
            }
        };
    }
    let queries: Vec<String> = variant.template.query.iter().map(|query| format!("{}={}", query.name, query.value)).collect();
    let mark = if queries.is_empty() { "" } else { "?" };
    format!("{}{mark}{}", path.trim_end_matches(':'), queries.join("&"))
}

/// Values that print as the line's placeholders do, in the order in which the operation's call takes them.
fn placeholders(variant: &Variant, call: &Template) -> Vec<String> {
    let text = |placeholder: &Placeholder, name: &str| match (placeholder.sample, variant.repaired) {
        (true, false) => placeholder.text.clone(),
        (true, true) => format!("{{{name}}}"),
        (false, _) => format!("{{{}}}", placeholder.text),
    };
    let mut values = Vec::new();
    for (segment, own) in variant.template.segments.iter().zip(&call.segments) {
        match (segment, own) {
            (Segment::Key(value), _) => values.push(text(value, "id")),
            (Segment::Colon(value), _) => values.push(text(value, "path")),
            (Segment::AlternateKey { name, value }, _) => values.push(text(value, name)),
            (Segment::Function { arguments, .. }, Segment::Function { arguments: order, .. }) => {
                for (index, wanted) in order.iter().enumerate() {
                    let found = arguments
                        .iter()
                        .find(|argument| argument.name.eq_ignore_ascii_case(&wanted.name))
                        .or(arguments.get(index));
                    values.extend(found.map(|argument| text(&argument.value, &argument.name)));
                }
            }
            _ => {}
        }
    }
    values
}
