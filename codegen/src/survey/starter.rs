//! The text of a starter: what was found as values, what was not understood as comments.

use std::path::Path;

use super::glimpse::Glimpse;
use super::headings::{self, Meaning};
use super::hosts::{self, Hosts};
use super::layout::{self, Layout};
use super::tally::Tally;
use super::{files, glimpse};
use crate::config::{Config, Words, fold_text};

/// How many headings are listed; the rest is counted.
const HEADINGS: usize = 40;

/// Parts of hosts that name no service.
const GENERAL_LABELS: [&str; 5] = ["api", "apis", "www", "rest", "localhost"];

/// The starter for what the pages show.
pub fn render_starter(docs: &Path, pages: &[Glimpse], words: &Words) -> String {
    let base = hosts::base(&pages.iter().collect::<Vec<_>>());
    let hosts = hosts::hosts(pages, &base);
    let layout = layout::find_layout(pages, &base);
    let namespaces = Tally::of(pages.iter().flat_map(|page| page.namespaces.clone())).ranked();
    let root = root(docs, &hosts);
    let mut text = String::from("# What belongs to this reference and not to the dialect it is written in.\n");
    text += "# A starter: what the pages show. CONFIGURATION.md of docwright lists every key.\n";
    service(&mut text, &root, &hosts, &base.path, &namespaces);
    versions(&mut text, &layout);
    folders(&mut text, pages, &layout);
    schemes(&mut text, pages);
    self::words(&mut text, pages, words);
    text
}

fn service(text: &mut String, root: &str, hosts: &Hosts, base_path: &str, namespaces: &[(String, usize)]) {
    *text += "\n[service]\n";
    *text += "# The root of calls, and the beginning of the packages' names.\n";
    *text += &format!("root = {0}\ncrate_prefix = {0}\n", quoted(root));
    let is_namespace = |name: &str| {
        name.split('.').all(|part| !part.is_empty() && part.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '_')))
    };
    let mut usable = namespaces.iter().filter(|(name, _)| is_namespace(name));
    match usable.next() {
        Some((name, count)) => *text += &format!("# {count} names of types begin with it.\nnamespace = {}\n", quoted(name)),
        None => *text += &format!("# No page names a namespace; this one is made up.\nnamespace = {}\n", quoted(root)),
    }
    for (name, count) in usable.take(5) {
        *text += &format!("# {count} more begin with {}\n", inert(name));
    }
    if hosts.own.is_empty() {
        *text += "# No request names a host; this one is made up.\nhosts = [\"api.example.com\"]\n";
    } else {
        let counts: Vec<String> = hosts.own.iter().map(|(host, count)| format!("{host} {count}")).collect();
        *text += &format!("# The client calls the first. Requests that name each: {}\n", counts.join(", "));
        *text += &format!("hosts = {}\n", list(hosts.own.iter().map(|(host, _)| host.as_str())));
    }
    for (host, count) in hosts.others.iter().take(HEADINGS) {
        *text += &format!(
            "# {count} requests name another host, {}: is it one of the service, of content_hosts or of callback_hosts?\n",
            inert(host)
        );
    }
    if !base_path.is_empty() {
        *text += &format!("# What stands between host and version in the URLs.\nbase_path = {}\n", quoted(base_path));
    }
}

fn versions(text: &mut String, layout: &Layout) {
    for version in &layout.versions {
        *text += &format!("\n[versions.{}]\n", quoted(&version.name));
        if version.folder != version.name {
            let files = if version.folder.is_empty() { "**".to_owned() } else { format!("{}/**", version.folder) };
            *text += &format!("files = [{}]\n", quoted(&files));
        }
        if version.segment != version.name {
            if version.segment.is_empty() {
                *text += "# No URL shows a version.\n";
            }
            *text += &format!("segment = {}\n", quoted(&version.segment));
        }
    }
}

fn folders(text: &mut String, pages: &[Glimpse], layout: &Layout) {
    let count = |kind| pages.iter().filter(|page| page.kind == Some(kind)).count();
    *text += &format!(
        "\n# Folders of a version: {} pages show requests, {} describe types.\n[pages]\n",
        count(glimpse::Kind::Operations),
        count(glimpse::Kind::Types)
    );
    if layout.operations.is_empty() {
        *text += "# No page shows a request.\noperations = [\"api\"]\n";
    } else {
        *text += &format!("operations = {}\n", list(layout.operations.iter().map(String::as_str)));
    }
    *text += &format!("types = {}\n", list(layout.types.iter().map(String::as_str)));
    let telling = pages.iter().filter(|page| page.kind.is_some());
    let endings = Tally::of(telling.filter_map(|page| files::ending(&page.path))).ranked();
    let fits = |ending: &str| ending.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'));
    let endings: Vec<&str> = endings.iter().map(|(ending, _)| ending.as_str()).filter(|ending| fits(ending)).collect();
    *text += &format!("endings = {}\n", list(if endings.is_empty() { ["md"].to_vec() } else { endings }.into_iter()));
}

fn schemes(text: &mut String, pages: &[Glimpse]) {
    let labels = Tally::of(pages.iter().flat_map(|page| page.labels.clone())).ranked();
    if labels.is_empty() {
        *text += "\n# No page has a table of permissions, so there are no schemes.\n";
        return;
    }
    *text +=
        "\n# Rows of permission tables, in the order of their frequency: what a call can be permitted by. Labels of one scheme\n";
    *text += "# belong into one list; take out what is none.\n";
    let mut taken: Vec<String> = Vec::new();
    for (label, count) in labels.iter().take(HEADINGS) {
        let folded = fold_text(label);
        let mut key = plain_key(&folded);
        if key.is_empty() || taken.contains(&key) {
            key = format!("scheme_{}", taken.len() + 1);
        }
        *text += &format!(
            "[schemes.{key}] # {count} rows\ntitle = {}\nlabels = [{}]\n",
            quoted(&inert(label)),
            quoted(&inert(&folded))
        );
        taken.push(key);
    }
}

fn words(text: &mut String, pages: &[Glimpse], words: &Words) {
    let found = headings::gather_headings(pages, words);
    let columns = Tally::of(pages.iter().flat_map(|page| page.columns.clone())).ranked();
    let permission_columns = Tally::of(pages.iter().flat_map(|page| page.permission_columns.clone())).ranked();
    let mut rows = String::new();
    let mut row = |key: &str, known: &[String], new: Vec<String>| {
        let mut new: Vec<String> = new.into_iter().map(|word| inert(&word)).filter(|word| !word.trim().is_empty()).collect();
        new.dedup();
        if !new.is_empty() {
            let all = known.iter().map(String::as_str).chain(new.iter().map(String::as_str));
            rows += &format!("{key} = {}\n", list(all));
        }
    };
    for (meaning, new) in &found.guessed {
        let (key, known) = Meaning::key(*meaning, words);
        row(key, known, new.clone());
    }
    row("name_column", &words.name_column, columns.iter().map(|((name, _), _)| name.clone()).collect());
    row("type_column", &words.type_column, columns.iter().map(|((_, ty), _)| ty.clone()).collect());
    row("permission_type", &words.permission_type, permission_columns.iter().map(|(text, _)| text.clone()).collect());
    if !rows.is_empty() {
        *text += "\n# Guessed from what stands below such headings and in such columns; the dialect's own words stand first.\n[words]\n";
        *text += &rows;
    }
    if !found.unknown.is_empty() {
        *text += "\n# Headings that the dialect has no words for, with their counts. Those that open a known part of a page belong into a\n";
        *text += "# list of [words]:\n";
    }
    for (heading, count) in found.unknown.iter().take(HEADINGS) {
        *text += &format!("# {count:>6} {}\n", inert(heading));
    }
    if let Some(rest) = found.unknown.get(HEADINGS..).filter(|rest| !rest.is_empty()) {
        *text += &format!("# and {} others\n", rest.len());
    }
}

/// A name for the root: the first word of the first host that names something, else the folder's name, else `service`.
fn root(docs: &Path, hosts: &Hosts) -> String {
    let host = hosts.own.first().map_or("", |(host, _)| host.split(':').next().unwrap_or_default());
    let labels: Vec<&str> = host.split('.').collect();
    let named =
        labels[..labels.len().saturating_sub(1)].iter().filter(|label| !label.contains('{') && !GENERAL_LABELS.contains(label));
    let folder = docs.canonicalize().ok().and_then(|path| path.file_name().map(|name| name.to_string_lossy().into_owned()));
    let names = named.map(|label| (*label).to_owned()).chain(folder);
    let mut names = names.map(|name| plain_key(&name.to_lowercase())).filter(|name| may_be_root(name));
    names.next().unwrap_or_else(|| "service".to_owned())
}

/// Whether a configuration may have the name.
fn may_be_root(name: &str) -> bool {
    let text =
        format!("[service]\nroot = {0}\ncrate_prefix = {0}\nnamespace = \"n\"\nhosts = [\"h\"]\n[versions.v1]\n", quoted(name));
    Config::parse(&text).is_ok()
}

/// Letters and digits of ASCII joined by `_`.
fn plain_key(text: &str) -> String {
    let parts = text.split(|c: char| !c.is_ascii_alphanumeric()).filter(|part| !part.is_empty());
    parts.collect::<Vec<_>>().join("_").to_ascii_lowercase()
}

fn list<'w>(words: impl Iterator<Item = &'w str>) -> String {
    let words: Vec<String> = words.map(quoted).collect();
    format!("[{}]", words.join(", "))
}

/// Text as a string of TOML.
fn quoted(text: &str) -> String {
    toml::Value::String(text.to_owned()).to_string()
}

/// Text of a page as a comment or a title may have it: on one line, nothing hidden in it.
fn inert(text: &str) -> String {
    text.chars().map(|c| if c.is_control() || crate::emit::escape::is_hidden(c) { ' ' } else { c }).collect()
}
