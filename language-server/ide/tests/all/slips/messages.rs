//! Slips in method lines, requests and responses, and in what announces them.

use docwright_codegen::http::message::StartLine;

use super::edits::*;

/// A slip in each method.
const MISSPELT: [(&str, &str); 5] = [("GET", "GTE"), ("POST", "PSOT"), ("PATCH", "PACTH"), ("PUT", "PTU"), ("DELETE", "DELTE")];

/// Slips that show only where a list cannot be a value of its own.
pub const OF_TYPES_WITHOUT_VALUE: [&str; 1] = ["list that is called one"];

pub const SLIPS: &[(&str, Kind)] = &[
    ("wrong version", |file| {
        let (url, text) = url(file)?;
        let new = text.replacen("/v1.0/", "/beta/", 1);
        (new != text).then(|| put(file, url, &new, "wrong-version", 0..new.len()))
    }),
    ("wrong host", |file| {
        let (url, text) = url(file)?;
        let host = text.strip_prefix("https://")?.split('/').next()?;
        let new = text.replacen(host, "quark.example", 1);
        Some(put(file, url, &new, "wrong-host", 0..new.len()))
    }),
    ("unknown path", |file| {
        let (url, text) = url(file)?;
        let new = text.replacen("/v1.0/", "/v1.0/quark/soup/for/", 1);
        (new != text).then(|| put(file, url, &new, "no-operation", 0..new.len()))
    }),
    ("header without blank", |file| {
        let header = header(file)?;
        let line = file.source.text[header.clone()].replacen(": ", ":", 1);
        Some(put(file, header, &line, "http-header-space", 0..line.len()))
    }),
    ("header beyond HTTP", |file| {
        url(file)?;
        let request = &file.facts.exchanges.first()?.request;
        let header = header(file)?;
        let new = format!("{}\nIf-Match: “17”", &file.source.text[header.clone()]);
        let whole = bytes(request.place(request.message.range.clone()));
        let grown = whole.start..whole.end + new.len() - header.len();
        let mut defect = put(file, header, &new, "broken-header", 0..0);
        defect.expected = vec![("broken-header", grown)];
        Some(defect)
    }),
    ("bad status line", |file| {
        let response = &file.facts.exchanges.first()?.responses.first()?.message;
        let StartLine::Response { status_range, .. } = &response.message.start else { return None };
        response.message.body.as_ref()?;
        let code = bytes(response.place(status_range.clone()));
        let mut defect = put(file, code, "twohundred", "", 0..0);
        let fence = bytes(response.span);
        defect.expected = vec![("example-unreadable", fence.start..fence.end + 7)];
        is_annotated(file, &fence).then_some(defect)
    }),
    ("unreadable method line", |file| {
        let line = bytes(file.facts.operations.first()?.span);
        Some(put(file, line.start..line.start, "GET *soup*\n", "template-unreadable", 4..10))
    }),
    ("prose among method lines", |file| {
        let line = bytes(file.facts.operations.first()?.span);
        Some(put(file, line.end..line.end, "\nor like this", "http-not-a-method-line", 1..13))
    }),
    ("slash at the end of a path", |file| {
        let line = bytes(file.facts.operations.first()?.span);
        let text = &file.source.text[line.clone()];
        (!text.contains('?') && !text.contains("HTTP/") && text.trim_end() == text)
            .then(|| put(file, line.end..line.end, "/", "template-trailing-slash", 0..1))
    }),
    ("missing fence", |file| {
        let response = &file.facts.exchanges.first()?.request;
        let fence = bytes(response.span);
        let text = &file.source.text;
        let close = fence.start + text[fence.clone()].trim_end().rfind("\n```")?;
        let below = text[fence.end..].trim_start();
        let opening = fence.start..fence.start + 3;
        below.starts_with("##").then(|| {
            let mut defect = put(file, close..fence.end, "\n", "fence-unclosed", 0..0);
            defect.expected = vec![("fence-unclosed", opening)];
            defect
        })
    }),
    ("misspelt method", |file| {
        let line = file.facts.operations.first().filter(|line| !line.is_shown)?;
        let at = bytes(line.span).start;
        let wrong = MISSPELT.iter().find(|(method, _)| *method == line.method.as_str())?.1;
        (file.facts.operations.len() == 1 && file.source.text[at..].starts_with(line.method.as_str()))
            .then(|| put(file, at..at + line.method.as_str().len(), wrong, "http-method-unknown", 0..wrong.len()))
    }),
    ("method line twice", |file| {
        let line = bytes(file.facts.operations.first().filter(|line| !line.is_shown)?.span);
        let text = file.source.text[line.clone()].to_owned();
        let again = format!("\n{}", text.trim_end());
        let end = line.start + text.trim_end().len();
        Some(put(file, end..end, &again, "method-line-repeated", 1..again.len()))
    }),
    ("words of another status", |file| {
        let (code, message) = success(file)?;
        let line = &file.source.text[code.end..];
        let words = line.lines().next()?.trim().len();
        let StartLine::Response { status, .. } = &message.message.start else { return None };
        let other = if *status == 201 { "Accepted" } else { "Created" };
        Some(put(file, code.end + 1..code.end + 1 + words, other, "http-status-words", 0..other.len()))
    }),
    ("misspelt words of a status", |file| {
        let (code, _) = success(file)?;
        let at = file.source.text[code.end..].find("Created").filter(|at| *at == 1)?;
        Some(put(file, code.end + at..code.end + at + 7, "Craeted", "http-status-words", 0..7))
    }),
    ("status that the page does not promise", |file| {
        let (code, message) = success(file)?;
        let StartLine::Response { status: 200, .. } = message.message.start else { return None };
        let end = code.end + " OK".len();
        // An example of another page's call is held to what that page promises.
        let (_, url) = url(file)?;
        let (_, path) = url.split_once("/v1.0")?;
        let is_own = file.facts.operations.iter().any(|line| line.template.matches(path).is_some());
        (is_own
            && file.facts.statuses == [200]
            && file.facts.exchanges.len() == 1
            && file.source.text[code.end..].starts_with(" OK"))
        .then(|| put(file, code.start..end, "201 Created", "example-status-differs", 0..3))
    }),
    ("plain http", |file| {
        let (url, _) = url(file)?;
        Some(put(file, url.start..url.start + 5, "http", "http-not-secure", 0..4))
    }),
    ("misspelt query option", |file| {
        let (url, text) = url(file)?;
        let at = url.start + text.find("$select=").or_else(|| text.find("$filter="))?;
        let name = &file.source.text[at..at + 7];
        let wrong = format!("{}{}", &name[..2], &name[3..]);
        Some(put(file, at..at + 7, &wrong, "query-option-unknown", 0..6))
    }),
    ("misspelt property of a query", |file| {
        let (url, text) = url(file)?;
        let at = text.find("$select=")? + "$select=".len();
        let name = text[at..].split([',', '&']).next().filter(|name| name.bytes().all(|byte| byte.is_ascii_alphabetic()))?;
        let cut = name.len().checked_sub(3).filter(|cut| *cut >= 4)?;
        let wrong = format!("{}{}", &name[..cut], &name[cut + 1..]);
        let place = url.start + at..url.start + at + name.len();
        Some(put(file, place, &wrong, "query-property-unknown", 0..wrong.len()))
    }),
    ("no content type", |file| {
        let (place, _) = url(file)?;
        let request = &file.facts.exchanges.first()?.request;
        request.json.as_ref()?;
        let header = request.message.headers.iter().find(|header| header.name.eq_ignore_ascii_case("content-type"))?;
        let line = bytes(request.place(header.range.clone()));
        let mut slip = put(file, line.start..line.end + 1, "", "http-content-type-missing", 0..0);
        slip.expected = vec![("http-content-type-missing", place)];
        Some(slip)
    }),
    ("response of another name", |file| {
        let (annotation, text) = response_annotation(file)?;
        let at = text.find("\"name\"")? + "\"name\"".len();
        let from = at + text[at..].find('"')?;
        let to = from + 1 + text[from + 1..].find('"')?;
        file.facts.exchanges.first()?.name.as_ref()?;
        let wrong = format!("{}_soup\"", &text[from..to]);
        let place = annotation.start + from..annotation.start + to + 1;
        (!text[at..from].contains('[')).then(|| put(file, place, &wrong, "example-name-differs", 0..wrong.len()))
    }),
    ("misspelt type of an annotation", |file| {
        let (annotation, text) = response_annotation(file)?;
        let at = text.find("\"@odata.type\"")? + "\"@odata.type\"".len();
        let from = at + text[at..].find('"')?;
        let to = from + 1 + text[from + 1..].find('"')?;
        let wrong = format!("{}Soup\"", &text[from..to]);
        let is_type = !wrong.contains('(') && wrong.contains("microsoft.graph.");
        is_type.then(|| {
            put(file, annotation.start + from..annotation.start + to + 1, &wrong, "annotation-type-unknown", 0..wrong.len())
        })
    }),
    ("list that is called one", |file| {
        let (annotation, text) = response_annotation(file)?;
        let at = text.find("\"isCollection\": true")?;
        let place = annotation.start + at..annotation.start + at + "\"isCollection\": true".len();
        Some(put(file, place, "\"isCollection\": false", "annotation-collection-differs", 0..21))
    }),
    ("response announced as a request", |file| {
        let (annotation, text) = response_annotation(file)?;
        let at = annotation.start + text.find("\"response\"")?;
        let mut slip = put(file, at..at + "\"response\"".len(), "\"request\"", "annotation-kind-differs", 0..0);
        slip.expected = vec![("annotation-kind-differs", annotation.start..annotation.end - 1)];
        Some(slip)
    }),
];
