//! Addresses that the answers of a page hand out: a request that follows one goes where the service sent it.

use serde_json::Value;

use super::case::{Case, Message};
use super::{is_host, split_url};

/// The hosts that the answers of a page's exchanges hand out, in lower case. An exchange that itself goes to none of the service's
/// `own` hosts, nor to one handed out above it, hands out nothing: a host that is wrong throughout a page stays wrong. Of a request to a
/// receiver, the service has written what is sent.
pub(super) fn hosts(earlier: &[Case<'_>], own: &[String], is_receiver: impl Fn(&str) -> bool) -> Vec<String> {
    let mut known: Vec<String> = Vec::new();
    for case in earlier {
        let request = Message::parse(case.request);
        let (_, url) = request.request_line();
        let is_known = |host: &str| own.iter().any(|own| is_host(own, host)) || known.contains(&host.to_ascii_lowercase());
        if split_url(url).host.is_some_and(&is_receiver) {
            of_message(&request, &mut known);
        } else if split_url(url).host.is_none_or(is_known) {
            for response in case.responses {
                of_message(&Message::parse(response), &mut known);
            }
        }
    }
    known
}

fn of_message(message: &Message<'_>, hosts: &mut Vec<String>) {
    hosts.extend(message.header("location").and_then(host_of));
    if let Some(json) = message.json().and_then(|json| serde_json::from_str(json).ok()) {
        of_json(&json, hosts);
    }
}

fn of_json(json: &Value, hosts: &mut Vec<String>) {
    match json {
        Value::String(text) => hosts.extend(host_of(text)),
        Value::Array(items) => items.iter().for_each(|item| of_json(item, hosts)),
        // Where the metadata is says what an answer means; nobody is sent there.
        Value::Object(members) => {
            members.iter().filter(|(name, _)| *name != "@odata.context").for_each(|(_, value)| of_json(value, hosts));
        }
        _ => {}
    }
}

fn host_of(text: &str) -> Option<String> {
    let url = text.trim();
    let is_url = url.starts_with("https://") || url.starts_with("http://");
    split_url(url).host.filter(|host| is_url && !host.is_empty()).map(str::to_ascii_lowercase)
}

#[cfg(test)]
mod tests {
    use super::hosts;
    use crate::replay::Case;

    /// The hosts that pairs of a request's URL and an answer hand out.
    #[track_caller]
    fn check(exchanges: &[(&str, &str)], expected: &[&str]) {
        let requests: Vec<String> =
            exchanges.iter().map(|(url, _)| format!("POST {url}\n\n{{ \"lent\": \"https://sent.example/1\" }}")).collect();
        let answers: Vec<[&str; 1]> = exchanges.iter().map(|(_, answer)| [*answer]).collect();
        let cases = requests.iter().zip(&answers);
        let case = |(request, responses)| Case { id: "", request, responses, repaired: false, typed: 0, operation: None };
        let cases: Vec<Case<'_>> = cases.map(|(request, responses)| case((request.as_str(), &responses[..]))).collect();
        assert_eq!(hosts(&cases, &["api.library.example".to_owned()], |host| host == "reader.example"), expected);
    }

    #[test]
    fn answers_hand_out_addresses() {
        let tape = "HTTP/1.1 200 OK\n\n{ \"tapes\": [{ \"at\": \"https://Tapes.example/7?sig=1\" }], \"note\": \"see https://no.example\" }";
        let moved = "HTTP/1.1 302 Found\nLocation: https://shelf.example/7\n\n";
        check(&[("https://api.library.example/v1/books", tape)], &["tapes.example"]);
        check(&[("/books", moved)], &["shelf.example"]);
        check(&[("https://reader.example/news", moved)], &["sent.example"]);
        check(&[("/books", tape), ("https://tapes.example/7", moved)], &["tapes.example", "shelf.example"]);
    }

    #[test]
    fn a_wrong_host_stays_wrong() {
        let answer = "HTTP/1.1 200 OK\n\n{ \"next\": \"https://api.libary.example/v1/books?page=2\" }";
        check(&[("https://api.libary.example/v1/books", answer)], &[]);
        let context = "HTTP/1.1 200 OK\n\n{ \"@odata.context\": \"https://api.libary.example/v1/$metadata#books\" }";
        check(&[("https://api.library.example/v1/books", context)], &[]);
        check(&[("/books", "HTTP/1.1 200 OK\n\n{ no JSON: \"https://api.libary.example\"")], &[]);
    }
}
