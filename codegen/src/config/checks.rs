//! What the values of a configuration may not be. Each refusal names the key and the line: whatever passes here reaches URLs,
//! file names and Rust code.

use std::collections::HashSet;

use toml::de::{DeTable, DeValue};

use super::{Config, ConfigError};
use crate::diagnostic::rules;
use crate::model::Primitive;

/// Names that the emitted crate, its examples or its tests have for something else beside the root.
const TAKEN_ROOTS: [&str; 17] = [
    "t",
    "table",
    "types",
    "calls",
    "headers",
    "root",
    "docwright",
    "result",
    "typed",
    "option",
    "some",
    "none",
    "ok",
    "err",
    "string",
    "vec",
    "box",
];

/// Refuses a configuration with a value that cannot be what its key says. `text` is what it was read from.
pub(super) fn check(config: &Config, text: &str) -> Result<(), ConfigError> {
    let checker = Checker { table: DeTable::parse(text).map(toml::Spanned::into_inner).unwrap_or_default(), text };
    checker.service(config)?;
    checker.versions(config)?;
    checker.pages(config)?;
    checker.schemes(config)?;
    checker.words(config)?;
    checker.verbs(config)?;
    checker.rules(config)
}

struct Checker<'t> {
    table: DeTable<'t>,
    text: &'t str,
}

type Checked = Result<(), ConfigError>;

impl Checker<'_> {
    /// A refusal at a key: `line 4: service.root: why`.
    fn refuse(&self, path: &[&str], why: impl std::fmt::Display) -> Checked {
        let mut line = 1;
        let mut table = Some(&self.table);
        for part in path {
            let Some((key, value)) = table.and_then(|table| table.iter().find(|(key, _)| key.get_ref() == part)) else { break };
            line = self.text[..key.span().start.min(self.text.len())].matches('\n').count() + 1;
            table = match value.get_ref() {
                DeValue::Table(inner) => Some(inner),
                _ => None,
            };
        }
        Err(ConfigError(format!("line {line}: {}: {why}", path.join("."))))
    }

    /// Refuses a value for which `fits` is false.
    fn expect(&self, path: &[&str], value: &str, fits: bool, what: &str) -> Checked {
        if fits { Ok(()) } else { self.refuse(path, format_args!("`{}` {what}", value.escape_default())) }
    }

    fn service(&self, config: &Config) -> Checked {
        let service = &config.service;
        let (root, prefix) = (&service.root, &service.crate_prefix);
        self.expect(&["service", "root"], root, is_snake_name(root), "is no snake_case name of a Rust item")?;
        let taken = TAKEN_ROOTS.contains(&root.as_str());
        self.expect(&["service", "root"], root, !taken, "is a name that the emitted code needs itself")?;
        let plain = prefix.starts_with(|c: char| c.is_ascii_alphabetic()) && prefix.chars().all(is_word);
        self.expect(&["service", "crate_prefix"], prefix, plain, "cannot begin the name of a package")?;
        let namespace = service.namespace.split('.').all(|part| !part.is_empty() && part.chars().all(is_name));
        self.expect(&["service", "namespace"], &service.namespace, namespace, "is no namespace: words joined by dots")?;
        if service.hosts.is_empty() {
            return self.refuse(&["service", "hosts"], "name at least one host");
        }
        for (key, hosts) in
            [("hosts", &service.hosts), ("content_hosts", &service.content_hosts), ("callback_hosts", &service.callback_hosts)]
        {
            for host in hosts {
                self.expect(&["service", key], host, is_host(host), "is no host: write it without `https://` and path")?;
            }
        }
        self.expect(&["service", "base_path"], &service.base_path, is_path(&service.base_path), "is no path of a URL")?;
        let page_url = &service.page_url;
        let is_url = page_url.is_empty()
            || ["https://", "http://"].iter().any(|scheme| page_url.starts_with(scheme))
                && page_url.chars().all(|c| c.is_ascii_graphic() && !matches!(c, '"' | '<' | '>' | '`' | '\\'));
        self.expect(&["service", "page_url"], page_url, is_url, "is no URL")
    }

    fn versions(&self, config: &Config) -> Checked {
        if config.versions.is_empty() {
            return self.refuse(&["versions"], "name at least one version");
        }
        let mut packages = HashSet::new();
        for (name, version) in &config.versions {
            let path = ["versions", name.as_str()];
            let plain = name.starts_with(|c: char| c.is_ascii_alphanumeric()) && name.chars().all(|c| is_word(c) || c == '.');
            self.expect(&path, name, plain, "is not a folder's plain name; name the files with `files`")?;
            let is_new = packages.insert(name.to_lowercase().replace(['.', '-'], "_"));
            self.expect(&path, name, is_new, "and another version give the same package")?;
            let segment = version.segment.as_deref().unwrap_or_default();
            self.expect(&["versions", name, "segment"], segment, is_path(segment), "is no path of a URL")?;
            for glob in &version.files {
                let written = glob.written();
                self.expect(
                    &["versions", name, "files"],
                    written,
                    is_below(written),
                    "is no pattern of paths below this folder",
                )?;
            }
        }
        Ok(())
    }

    fn pages(&self, config: &Config) -> Checked {
        let pages = &config.pages;
        for (key, folders) in [("operations", &pages.operations), ("types", &pages.types)] {
            for folder in folders {
                let fits = folder == "." || is_below(folder);
                self.expect(&["pages", key], folder, fits, "is no folder or pattern below a version's")?;
            }
        }
        if pages.operations.is_empty() && pages.types.is_empty() {
            return self.refuse(&["pages", "operations"], "name at least one folder");
        }
        if pages.endings.is_empty() {
            return self.refuse(&["pages", "endings"], "name at least one ending");
        }
        for ending in &pages.endings {
            let parts = ending.split('.').all(|part| !part.is_empty() && part.chars().all(is_word));
            self.expect(&["pages", "endings"], ending, parts, "is no ending: write it without a dot before it")?;
        }
        Ok(())
    }

    fn schemes(&self, config: &Config) -> Checked {
        for (key, scheme) in &config.schemes {
            let plain = !key.is_empty() && key.chars().all(is_word);
            self.expect(&["schemes", key], key, plain, "is no plain key")?;
            let title = &scheme.title;
            let is_line = !title.trim().is_empty() && !title.contains(char::is_control);
            self.expect(&["schemes", key, "title"], title, is_line, "is no title of one line")?;
            if scheme.labels.iter().any(|label| label.trim().is_empty()) {
                return self.refuse(&["schemes", key, "labels"], "an empty label would fit every row");
            }
        }
        Ok(())
    }

    fn words(&self, config: &Config) -> Checked {
        for (spelling, name) in &config.words.primitives {
            let known = || Primitive::ALL.map(|(spelling, _)| spelling).join(", ");
            if Primitive::named(name).is_none() {
                let why = format_args!("`{}` is no primitive type; there are {}", name.escape_default(), known());
                return self.refuse(&["words", "primitives", spelling], why);
            }
        }
        for (key, words) in config.words.lists() {
            // A fence may have no info string; any other word that is empty would fit every text.
            if key != "http_fences" && words.iter().any(|word| word.trim().is_empty()) {
                return self.refuse(&["words", key], "an empty word would fit every text");
            }
        }
        Ok(())
    }

    fn verbs(&self, config: &Config) -> Checked {
        for (operation, verb) in &config.verbs {
            let path = ["verbs", operation.as_str()];
            let is_key = operation.split_once(' ').is_some_and(|(method, path)| {
                !method.is_empty() && method.bytes().all(|b| b.is_ascii_uppercase()) && path.starts_with('/')
            });
            self.expect(&path, operation, is_key, "names no operation: write `POST /path/{}`")?;
            self.expect(&path, verb, is_snake_name(verb), "is no snake_case name of a Rust function")?;
        }
        Ok(())
    }

    fn rules(&self, config: &Config) -> Checked {
        match config.rules.unknown().next() {
            Some((key, near)) => {
                self.refuse(&["rules", key], format_args!("no rule and no family of rules{}", rules::did_you_mean(&near)))
            }
            None => Ok(()),
        }
    }
}

/// A name in `snake_case` that is no keyword.
fn is_snake_name(name: &str) -> bool {
    let letters = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
    !name.starts_with('_') && name.chars().all(letters) && syn::parse_str::<syn::Ident>(name).is_ok()
}

fn is_word(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '-' | '_')
}

fn is_name(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '-' | '_')
}

/// A host as it stands in a URL, a port kept; parts in braces stand for any text.
fn is_host(host: &str) -> bool {
    !host.is_empty()
        && braces_close(host)
        && host.chars().all(|c| is_word(c) || matches!(c, '.' | ':' | '{' | '}'))
        && !host.starts_with(['.', ':'])
}

/// A path of a URL, with or without slashes at its ends; empty for none.
fn is_path(path: &str) -> bool {
    let allowed = |c: char| is_word(c) || "./~{}()'=,:@$".contains(c);
    let parts = path.trim_matches('/');
    braces_close(path)
        && path.chars().all(allowed)
        && (parts.is_empty() || parts.split('/').all(|part| !matches!(part, "" | "." | "..")))
}

fn braces_close(text: &str) -> bool {
    let mut open = false;
    for c in text.chars() {
        match c {
            '{' if open => return false,
            '{' => open = true,
            '}' if !open => return false,
            '}' => open = false,
            _ => {}
        }
    }
    !open
}

/// A path below a folder, pattern or not.
fn is_below(path: &str) -> bool {
    let part = |part: &str| !matches!(part, "" | "." | "..") && !part.contains(|c: char| c.is_control() || c == '\\' || c == ':');
    path.split('/').all(part)
}
