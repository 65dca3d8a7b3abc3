//! Exchanges as the pages of the reference show them.

use std::path::Path;

use crate::server::{Asked, message};

/// A documented request and its answer.
pub struct Exchange {
    /// The method, and the path with its query.
    pub call: String,
    pub body: String,
    /// The status line of the answer and its headers.
    head: String,
    /// The body of the answer.
    pub text: String,
}

impl Exchange {
    /// The exchange of this name on a page such as `v1.0/user-list`.
    pub fn of(page: &str, name: &str) -> Self {
        let (version, page) = page.split_once('/').expect("version and page");
        let file = format!("{}/../../docs/{version}/api/{page}.md", env!("CARGO_MANIFEST_DIR"));
        let text = std::fs::read_to_string(Path::new(&file)).unwrap_or_else(|error| panic!("{file}: {error}"));
        let name = format!("\"name\": \"{name}\"");
        let is_named = |rest: &&str| {
            let annotation = rest.split("-->").next().unwrap_or_default();
            annotation.contains("\"blockType\": \"request\"") && annotation.contains(&name)
        };
        let named = text.match_indices("<!--").map(|(at, _)| &text[at..]).find(is_named).expect("an exchange of this name");
        let mut blocks = named.split("\n```").skip(1).filter_map(|block| block.split_once('\n').map(|(_, inside)| inside));
        let (line, rest) = head_of(blocks.next().expect("a request"));
        let call = line.replacen("https://graph.microsoft.com", "", 1);
        let answer = blocks.find(|block| block.starts_with("HTTP/1.1 ")).expect("an answer");
        let (head, text) = answer.split_once("\n\n").unwrap_or((answer, ""));
        let head = head.trim_end().replacen("HTTP/1.1 ", "", 1);
        Self { call, body: rest, head, text: text.to_owned() }
    }

    /// The documented answer, with links to the server that was asked.
    pub fn answer(&self, asked: &Asked) -> String {
        let here = format!("http://{}", asked.header("host").expect("a host"));
        self.answer_linking("https://graph.microsoft.com", &here)
    }

    /// The documented answer, with links to a server in the place of the documented one.
    pub fn answer_linking(&self, documented: &str, server: &str) -> String {
        message(&self.head.replace(documented, server), &self.text.replace(documented, server))
    }
}

/// The first line of a request, and its body.
fn head_of(request: &str) -> (String, String) {
    let (head, body) = request.split_once("\n\n").unwrap_or((request, ""));
    (head.lines().next().unwrap_or_default().to_owned(), body.to_owned())
}
