//! Templates as text: one form for people, one for comparing.

use std::fmt::Write;

use crate::http::url::encode;

use super::{Argument, Placeholder, Segment, Template};

impl Template {
    /// The path in its normal form, without query: `/users/{id | userPrincipalName}/messages`.
    pub fn path(&self) -> String {
        self.print(|placeholder, fallback| match (placeholder.sample, fallback) {
            (false, _) => format!("{{{}}}", placeholder.text),
            (true, "") => "{id}".to_owned(),
            (true, name) => format!("{{{name}}}"),
        })
    }

    /// The path and query of a request whose values are the page's own placeholders and samples.
    pub fn sent(&self) -> String {
        let path = self.print(|placeholder, _| {
            if placeholder.sample {
                return encode(&placeholder.text);
            }
            // Only a path between colons has slashes in its name, and they part its levels.
            encode(&format!("{{{}}}", placeholder.text)).replace("%2F", "/")
        });
        let query: Vec<String> = self.query.iter().map(|part| format!("{}={}", part.name, part.value)).collect();
        let mark = if query.is_empty() { "" } else { "?" };
        format!("{path}{mark}{}", query.join("&"))
    }

    /// What makes it the same operation wherever it is documented: placeholders are blank, case is folded, quotes,
    /// the order of arguments and the query do not count.
    pub fn identity(&self) -> String {
        let mut template = self.clone();
        for segment in &mut template.segments {
            if let Segment::Function { name, arguments } = segment {
                for argument in arguments.iter_mut() {
                    argument.quoted = false;
                    argument.prefix.clear();
                    argument.name = argument.name.to_lowercase();
                }
                arguments.sort_by(|a, b| a.name.cmp(&b.name));
                if arguments.is_empty() {
                    *segment = Segment::Literal(std::mem::take(name));
                }
            }
        }
        template.print(|_, _| "{}".to_owned()).to_lowercase()
    }

    /// Prints the segments; `show` gets each placeholder and a name to fall back on.
    fn print(&self, show: impl Fn(&Placeholder, &str) -> String) -> String {
        let mut out = String::new();
        for (index, segment) in self.segments.iter().enumerate() {
            out.push('/');
            match segment {
                Segment::Literal(text) => out.push_str(text),
                Segment::Key(key) => out.push_str(&show(key, "")),
                Segment::AlternateKey { name, value } => {
                    let _ = write!(out, "{name}={}", show(value, name));
                }
                Segment::Function { name, arguments } => {
                    let arguments: Vec<_> = arguments.iter().map(|argument| print_argument(argument, &show)).collect();
                    let _ = write!(out, "{name}({})", arguments.join(","));
                }
                Segment::Colon(path) => {
                    out.pop();
                    let more = index + 1 < self.segments.len();
                    let _ = write!(out, ":/{}{}", show(path, "path"), if more { ":" } else { "" });
                }
            }
        }
        if out.is_empty() {
            out.push('/');
        }
        out
    }
}

fn print_argument(argument: &Argument, show: impl Fn(&Placeholder, &str) -> String) -> String {
    let fallback = if argument.name.is_empty() { "value" } else { &argument.name };
    let value = show(&argument.value, fallback);
    let value = if argument.quoted { format!("{}'{value}'", argument.prefix) } else { value };
    if argument.name.is_empty() { value } else { format!("{}={value}", argument.name) }
}
