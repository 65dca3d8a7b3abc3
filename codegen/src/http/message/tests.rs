//! Tests of reading messages.

use super::BodyKind::{self, Base64, Json, Multipart, Placeholder, Text, Xml};
use super::{Message, MethodLine, StartLine, looks_like_request, looks_like_response, method_line, read};
use crate::http::method::Method;

/// Reads `text` and compares an outline of every message, and all rules that were broken.
#[track_caller]
fn check(text: &str, outlines: &[&str], rules: &[&str]) {
    let (messages, faults) = read(text);
    assert_eq!(messages.iter().map(outline).collect::<Vec<_>>(), outlines, "{text}");
    let found = faults.iter().chain(messages.iter().flat_map(|message| &message.faults)).map(|fault| fault.rule.id);
    assert_eq!(found.collect::<Vec<_>>(), rules, "{text}");
}

/// `METHOD url | header=value | body`
fn outline(message: &Message) -> String {
    let mut parts = vec![match &message.start {
        StartLine::Request { method, url, .. } => format!("{method} {url}"),
        StartLine::Response { status, reason, .. } => format!("{status} {reason}"),
    }];
    parts.extend(message.headers.iter().map(|header| format!("{}={}", header.name, header.value)));
    parts.extend(message.body.iter().map(|body| body.text.clone()));
    parts.join(" | ")
}

#[track_caller]
fn check_body(head: &str, body: &str, kind: BodyKind) {
    let (messages, _) = read(&format!("HTTP/1.1 200 OK\n{head}\n\n{body}\n"));
    let found = messages[0].body.as_ref().map(|found| (found.text.as_str(), found.kind));
    assert_eq!(found, Some((body, kind)));
}

#[test]
fn well_formed_messages() {
    check(
        "POST https://api.example.com/v1/books HTTP/1.1\nContent-Type: application/json\n\n{\n  \"a\": 1\n}\n",
        &["POST https://api.example.com/v1/books | Content-Type=application/json | {\n  \"a\": 1\n}"],
        &[],
    );
    check("HTTP/1.1 204 No Content\n", &["204 No Content"], &[]);
    check("GET /books\r\nAccept: text/plain\r\n", &["GET /books | Accept=text/plain"], &[]);
    check("HTTP/1.1 422 \n", &["422 "], &[]);
}

#[test]
fn remarks_around_messages() {
    check("# first\n// then\n\nGET /books\n", &["GET /books"], &[]);
    check("// works\nHTTP/1.1 204 No Content\n", &["204 No Content"], &[]);
    check("GET /books\n# or\nGET /me/books\n# done\n", &["GET /books", "GET /me/books"], &["http-several-messages"]);
    check("PUT /page\nContent-Type: text/plain\n\n# Title\n", &["PUT /page | Content-Type=text/plain | # Title"], &[]);
    check("#tag\nGET /books\n", &["GET /books"], &["http-no-start-line"]);
}

#[test]
fn names_of_headers_may_begin_with_a_digit() {
    check("PUT /page\n2nd-Try: yes\n\nhi", &["PUT /page | 2nd-Try=yes | hi"], &[]);
    check("PUT /page\n12:30 is late", &["PUT /page | 12:30 is late"], &["http-missing-blank"]);
}

#[test]
fn blank_lines_in_the_wrong_places() {
    check("\nGET /books\n", &["GET /books"], &["http-blank-before-start"]);
    check(
        "PATCH /books/7\n\nContent-Type: text/plain\nContent-Length: 2\n\nhi",
        &["PATCH /books/7 | Content-Type=text/plain | Content-Length=2 | hi"],
        &["http-blank-before-headers"],
    );
    check(
        "POST /books\nContent-Type: application/json\n{}",
        &["POST /books | Content-Type=application/json | {}"],
        &["http-missing-blank"],
    );
    check(
        "POST /books\nAuthorization: x\n\nContent-Type: text/plain\n\nhi",
        &["POST /books | Authorization=x | Content-Type=text/plain | hi"],
        &["http-blank-before-headers"],
    );
    check(
        "PUT /books/7\nContent-Type: text/plain\n\nDate: today",
        &["PUT /books/7 | Content-Type=text/plain | Date: today"],
        &[],
    );
    // A mail in a body is not a head.
    check("HTTP/1.1 200 OK\n\nFrom: Ada\nTo: Bob", &["200 OK | From: Ada\nTo: Bob"], &[]);
}

#[test]
fn odd_headers() {
    check("GET /a\nPrefer:return=minimal", &["GET /a | Prefer=return=minimal"], &["http-header-space"]);
    check("GET /a\nContent-Type application/json", &["GET /a | Content-Type=application/json"], &["http-header-colon"]);
    check("GET /a\nAccept: text/plain,\n   text/html\n", &["GET /a | Accept=text/plain, text/html"], &[]);
}

#[test]
fn urls_over_several_lines() {
    check(
        "GET https://api.example.com/labels(ids=[\n \"1\",\n \"2\"\n])\nAccept: text/plain",
        &["GET https://api.example.com/labels(ids=[\"1\",\"2\"]) | Accept=text/plain"],
        &["http-wrapped-url"],
    );
    check("GET /books\n  ?a=1\n  &b=2\n", &["GET /books?a=1&b=2"], &["http-wrapped-url"]);
    check("GET /books(a='1'\n\n{}", &["GET /books(a='1' | {}"], &[]);
    check("GET /books?q=a b HTTP/1.1", &["GET /books?q=a b"], &["http-url-blank"]);
}

#[test]
fn several_messages_in_one_text() {
    check(
        "GET /a\n\nGET /b\nAccept: x\n\nHTTP/1.1 200 OK\n\n{}",
        &["GET /a", "GET /b | Accept=x", "200 OK | {}"],
        &["http-several-messages"; 2],
    );
    check("POST /a\n\n{\"text\": \"one\nGET /b\"}", &["POST /a | {\"text\": \"one\nGET /b\"}"], &[]);
    let parts = "--b\nContent-Type: application/http\n\nGET /a\n--b--";
    check(
        &format!("POST /all\nContent-Type: multipart/mixed; boundary=b\n\n{parts}"),
        &[&format!("POST /all | Content-Type=multipart/mixed; boundary=b | {parts}")],
        &[],
    );
}

#[test]
fn texts_that_are_no_messages() {
    check("", &[], &[]);
    check("\n \n", &[], &[]);
    check("{\"a\": 1}", &[], &["http-no-start-line"]);
    check("Try this:\nGET /a", &["GET /a"], &["http-no-start-line"]);
    check("404 Not Found\n", &["404 Not Found"], &["http-no-protocol"]);
}

#[test]
fn first_lines() {
    assert_eq!(method_line("GET /a/{id}  HTTP/1.1 "), Some((Method::Get, 4..11)));
    assert_eq!(method_line("  delete /a"), Some((Method::Delete, 9..11)));
    assert_eq!(method_line("GET a/{b c}"), Some((Method::Get, 4..11)));
    assert_eq!(method_line("get the book"), None);
    assert_eq!(method_line("GET"), None);
    assert_eq!(method_line("GETTING /a"), None);
    assert!(looks_like_request("\n\nPUT /a"));
    assert!(looks_like_response("HTTP/2 200"));
    assert!(!looks_like_response("HTTP/1.1\n200"));
    assert!(!looks_like_response("893"));
}

#[test]
fn lines_of_several_methods() {
    let joining = ["or".to_owned()];
    let check = |line: &str, expected: Option<(&[(Method, usize)], &str)>| {
        let read = MethodLine::read(line, &joining);
        assert_eq!(read.as_ref().map(|read| (read.methods.as_slice(), &line[read.url.clone()])), expected, "{line}");
    };
    check(" GET /a", Some((&[(Method::Get, 1)], "/a")));
    check("PATCH/PUT /a HTTP/1.1", Some((&[(Method::Patch, 0), (Method::Put, 6)], "/a")));
    check("GET, HEAD, or POST {url}", Some((&[(Method::Get, 0), (Method::Head, 5), (Method::Post, 14)], "{url}")));
    check("GET|POST", None);
    check("GET and POST", Some((&[(Method::Get, 0)], "and POST")));
    check("get or post it", None);
}

#[test]
fn kinds_of_bodies() {
    check_body("", "{\"a\": 1}", Json);
    check_body("", "[1]", Json);
    check_body("Content-Type: application/json", "\"word\"", Json);
    check_body("Content-Type: text/plain", "12", Text);
    check_body("", "<!DOCTYPE html>\n<p>", Xml);
    check_body("", "<a><b/></a>", Xml);
    check_body("", "<first 10 bytes>", Placeholder);
    check_body("", "{image}", Placeholder);
    check_body("", "[Zip file]", Placeholder);
    check_body("", "Binary data of the picture", Placeholder);
    check_body("", "aGVsbG8gd29ybGQhIGhlbGxv\nIQ==", Base64);
    check_body("", "--x\nContent-Type: text/html\n\n<p>\n--x--", Multipart);
    check_body("", "Name,Size\nbook,12", Text);
}

#[test]
fn braces_under_a_media_type_that_is_not_that_of_json() {
    for head in ["Content-Type: application/octet-stream", "Content-Type: text/plain; charset=utf-8"] {
        check_body(head, "{\n  <bytes 0-25 of the file>\n}", Placeholder);
        check_body(head, "[plan] The hull: oak.", Placeholder);
        check_body(head, "{ not: data }", Text);
        check_body(head, "{ \"id\": 7 }", Json);
        check_body(head, "// a book\n[7, 8]", Json);
    }
    for head in ["", "Content-Type: application/json", "Content-Type: application/problem+json"] {
        check_body(head, "{\n  <bytes 0-25 of the file>\n}", Json);
        check_body(head, "{ \"id\": 7, }", Json);
    }
}

#[test]
fn what_else_stands_on_the_line_of_the_url() {
    check(
        "PUT https://api.example.com/v1/books/7/cover Content-Type: image/png\n\nbytes\n",
        &["PUT https://api.example.com/v1/books/7/cover | Content-Type=image/png | bytes"],
        &["http-header-on-url-line"],
    );
    check("DELETE/books/7\n", &["DELETE /books/7"], &["http-method-blank"]);
    check("POSThttps://api.example.com/v1/books\n", &["POST https://api.example.com/v1/books"], &["http-method-blank"]);
    check("GEThttps\n", &[], &["http-no-start-line"]);
    check(
        "POST https://api.example.com/v1/books HTTP/1.1 Content-Type: image/png\n\nbytes\n",
        &["POST https://api.example.com/v1/books | Content-Type=image/png | bytes"],
        &["http-header-on-url-line"],
    );
    check(
        "GET https://api.example.com/v1* link of the book is gone\n",
        &["GET https://api.example.com/v1* link of the book is gone"],
        &["http-no-url"],
    );
    check(
        "GET https://api.example.com/v1/books?$search=red book\n",
        &["GET https://api.example.com/v1/books?$search=red book"],
        &["http-url-blank"],
    );
}

#[test]
fn json_below_remarks() {
    check_body("Content-Type: application/json", "// a book\n{ \"id\": 7 }", Json);
    check_body("", "\u{feff}{ \"id\": 7 }", Json);
    check_body("", "/* a\nbook */\n{ \"id\": 7 }", Json);
    check_body("Content-Type: application/json", "...\n{ \"id\": 7 }", Json);
    check_body("", "…,\n// the last\n[{ \"id\": 7 }]", Json);
    check_body("Content-Type: text/plain", "... and so on {1}", Placeholder);
    check_body("Content-Type: text/plain", "// nothing but words", Text);
}

#[test]
fn blanks_of_urls_are_mended_outside_of_braces() {
    let check = |text: &str, fix: Option<&str>| {
        let (messages, _) = read(text);
        let fault = messages[0].faults.iter().find(|fault| fault.rule.id == "http-url-blank").expect(text);
        assert_eq!(fault.fix.as_ref().map(|(_, url)| url.as_str()), fix, "{text}");
    };
    check("GET /books/{id}/notes?$filter=size gt 3", Some("/books/{id}/notes?$filter=size%20gt%203"));
    check("GET /books/{book id}/notes?$filter=size gt 3", None);
    check("GET /books/{id/notes?$filter=size gt 3", None);
    check("GET /books?$filter=size gt 3", Some("/books?$filter=size%20gt%203"));
}

#[test]
fn blanks_beside_the_signs_of_a_url_are_no_part_of_names_and_values() {
    let check = |url: &str, expected: &str| assert_eq!(super::blanks::without_blanks(url), expected, "{url}");
    check("/books?$filter = size gt 3", "/books?$filter=size%20gt%203");
    check("/books ? $top=3 &\t$skip = 4", "/books?$top=3&$skip=4");
    check("/books/find(author = 'jane austen', year = 3)", "/books/find(author='jane%20austen',%20year=3)");
    check("/books?$expand=pages($select = ink)&q = a", "/books?$expand=pages($select=ink)&q=a");
    // Within quotes, or behind the sign that divides, they are text.
    check("/books?$filter=title eq 'salt & pepper ? x = y'", "/books?$filter=title%20eq%20'salt%20&%20pepper%20?%20x%20=%20y'");
    check("/books?$search=\"a = b\" & $top=3", "/books?$search=\"a%20=%20b\"&$top=3");
    check("/books?q=x = y ? z", "/books?q=x%20=%20y%20?%20z");
    check("/salt & pepper?q=it's & p=1", "/salt%20&%20pepper?q=it's&p=1");
}

#[test]
fn headers_in_the_place_of_the_body() {
    let mended = |text: &str, expected: &str| {
        let (messages, _) = read(text);
        let fault = messages[0].faults.iter().find(|fault| fault.rule.id == "http-header-misplaced").expect(text);
        let (range, new) = fault.fix.clone().expect(text);
        assert_eq!(format!("{}{new}{}", &text[..range.start], &text[range.end..]), expected);
    };
    let below = "POST /books\n\n{\n  \"a\": 1\n}\nPrefer: x\nContent-Type: application/json\n";
    check(below, &["POST /books | Prefer=x | Content-Type=application/json | {\n  \"a\": 1\n}"], &["http-header-misplaced"]);
    mended(below, "POST /books\nPrefer: x\nContent-Type: application/json\n\n{\n  \"a\": 1\n}\n");
    let braced = "HTTP/1.1 202 Accepted\n\n{\n  Location: https://api.example.com/jobs/7,\n  Retry-After: 9\n}\n";
    check(braced, &["202 Accepted | Location=https://api.example.com/jobs/7 | Retry-After=9"], &["http-header-misplaced"]);
    mended(braced, "HTTP/1.1 202 Accepted\nLocation: https://api.example.com/jobs/7\nRetry-After: 9\n");
    // Members and words that are no headers' names stay in the body.
    check("POST /books\n\n{\n  location: 7\n}", &["POST /books | {\n  location: 7\n}"], &[]);
    check("POST /books\n\n{\n  Location: \"7\"\n}", &["POST /books | {\n  Location: \"7\"\n}"], &[]);
    check("POST /books\n\n{\n  Location: 7\n  Shelf: 8\n}", &["POST /books | {\n  Location: 7\n  Shelf: 8\n}"], &[]);
    check("POST /books\n\n{}\nShelf: 8", &["POST /books | {}\nShelf: 8"], &[]);
    check(
        "PUT /mail\nContent-Type: text/plain\n\nhello\nDate: today",
        &["PUT /mail | Content-Type=text/plain | hello\nDate: today"],
        &[],
    );
}
