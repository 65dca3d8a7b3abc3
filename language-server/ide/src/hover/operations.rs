//! Operations, their examples, and permissions.

use crate::entity::Entity;
use crate::hover::{scheme_title, signature};
use crate::index::Grant;
use crate::{LinkedVersion, Snapshot};
use docwright_codegen::config::Config;
use docwright_codegen::emit::rustdoc::operation_about;
use docwright_codegen::model::{Exchange, OperationId};
use docwright_codegen::replay::{Outcome, Replayed};

/// How many operations a permission's answer lists.
const LISTED: usize = 10;

/// The generated function with what its documentation says, and the state of its examples.
pub fn operation(snapshot: &Snapshot, version: &LinkedVersion, id: OperationId) -> String {
    let emit = version.index.emit(&version.model, &version.names, &snapshot.config);
    let mut text = signature(snapshot, version, &Entity::Operation(id));
    let call = version.names.tree.call(id).display(&snapshot.config.service.root);
    text.push_str(&format!("`{call}`\n\n"));
    for line in operation_about(&emit, id) {
        // Headings of documentation are too loud in a small window.
        match line.trim().strip_prefix("# ") {
            Some(heading) => text.push_str(&format!("**{heading}**\n")),
            None => text.push_str(&format!("{}\n", line.strip_prefix(' ').unwrap_or(&line))),
        }
    }
    let exchanges = examples(version, id);
    if !exchanges.is_empty() {
        text.push_str(&format!("\n**Examples**\n\n{}\n", exchanges.join("\n")));
    }
    text.trim_end().to_owned()
}

/// One example: its state and the operation that it shows.
pub fn exchange(snapshot: &Snapshot, version: &LinkedVersion, index: usize) -> String {
    let exchange = &version.model.exchanges[index];
    let state = state(exchange, version.replayed.get(index));
    match &exchange.target {
        Some(target) => format!("{state}\n\n{}", operation(snapshot, version, target.operation)),
        None => format!("{state}\n\nNo method line of the reference matches this request."),
    }
}

fn examples(version: &LinkedVersion, id: OperationId) -> Vec<String> {
    let all = version.model.exchanges.iter().enumerate();
    let own = all.filter(|(_, exchange)| exchange.target.as_ref().is_some_and(|target| target.operation == id));
    own.map(|(at, exchange)| {
        let page = &version.model.pages[exchange.page].stem;
        format!("* `{page}`: {}", state(exchange, version.replayed.get(at)))
    })
    .collect()
}

/// What the replay of an example comes to, in one line.
fn state(exchange: &Exchange, replayed: Option<&Replayed>) -> String {
    let title = match exchange.fact.name.as_deref() {
        Some(name) => format!("`{name}`"),
        None => format!("example {}", exchange.fact.ordinal + 1),
    };
    match replayed {
        Some(Replayed { outcome: Outcome::Replayed, leaves, .. }) => {
            format!("{title} replays, {} of {} values typed", leaves.typed, leaves.all())
        }
        Some(Replayed { outcome: Outcome::Ledgered(rule), verdict, .. }) => {
            format!("{title} does not replay: `{rule}`, {}", verdict.detail)
        }
        None => format!("{title} was not replayed"),
    }
}

/// The operations that a permission is for.
pub fn permission(config: &Config, version: &LinkedVersion, name: &str) -> String {
    let grants = version.index.grants(&version.model, name);
    let mut operations: Vec<OperationId> = grants.iter().map(|grant| grant.operation).collect();
    operations.dedup();
    let mut text = format!("**{name}**\n\nGood for {}", counted(operations.len(), "operation"));
    let least = |id: &&OperationId| grants.iter().any(|grant| grant.operation == **id && grant.least);
    text.push_str(&format!(", the least privileged for {}.\n", operations.iter().filter(least).count()));
    for (scheme, _) in &config.schemes {
        let of_scheme: Vec<&Grant> = grants.iter().filter(|grant| grant.scheme == *scheme).collect();
        if !of_scheme.is_empty() {
            text.push_str(&format!("\n* {}: {}", scheme_title(config, scheme), of_scheme.len()));
        }
    }
    text.push('\n');
    for id in operations.iter().take(LISTED) {
        let operation = &version.model.operations[*id];
        text.push_str(&format!("\n* `{} {}`", operation.method(), operation.template.path()));
    }
    if operations.len() > LISTED {
        text.push_str(&format!("\n* and {} more", operations.len() - LISTED));
    }
    text
}

fn counted(count: usize, what: &str) -> String {
    format!("{count} {what}{}", if count == 1 { "" } else { "s" })
}
