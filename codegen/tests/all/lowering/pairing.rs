//! Which response answers which request.

use super::config;
use crate::support::memory;

const BOOK: &str =
    "# book resource type\n\n## Properties\n\n|Property|Type|Description|\n|:--|:--|:--|\n|title|String|What it is called.|\n";
const CONTRACT: &str = "# Page\n\n## HTTP request\n\n```http\nGET /books/{id}\n```\n\n";

/// The exchanges of a page as `name "title" METHOD url -> status type, …`, then the rules of the findings in `<>`.
#[track_caller]
fn check(examples: &str, expected: &[&str]) {
    let page = format!("{CONTRACT}{examples}");
    let (_, model, diagnostics) = memory::link(&config(), &[("api/page.md", &page), ("resources/book.md", BOOK)]);
    let row = |exchange: &docwright_codegen::model::Exchange| {
        let fact = &exchange.fact;
        let (method, url) = fact.request_line();
        let responses: Vec<String> = fact
            .responses
            .iter()
            .map(|response| {
                let list = if response.collection { " list" } else { "" };
                let ty = response.ty.as_ref().map(|ty| format!(" {}{list}", ty.value)).unwrap_or_default();
                format!("{}{ty}", response.status())
            })
            .collect();
        let name = fact.name.as_deref().unwrap_or("-");
        format!("{name} \"{}\" {method} {url} -> {}", fact.title, responses.join(", "))
    };
    let mut shown: Vec<String> = model.exchanges.iter().map(row).collect();
    shown.extend(diagnostics.iter().map(|finding| format!("<{}>", finding.rule.id)));
    assert_eq!(shown, expected, "{examples}");
}

fn request(annotation: &str, id: &str) -> String {
    block("request", annotation, &format!("GET https://api.library.example/v1/books/{id}"))
}

fn response(annotation: &str, status: &str) -> String {
    block("response", annotation, &format!("HTTP/1.1 {status}"))
}

fn block(kind: &str, annotation: &str, text: &str) -> String {
    let annotation = match annotation {
        "" => String::new(),
        more => format!("<!-- {{ \"blockType\": \"{kind}\"{} }} -->\n", more.trim_start_matches('.')),
    };
    format!("{annotation}```http\n{text}\n```\n\n")
}

#[test]
fn by_order() {
    let page = ["## Example\n\n", &request(".", "1"), &response(".", "200 OK")].concat();
    check(&page, &["- \"Example\" GET https://api.library.example/v1/books/1 -> 200"]);
    let two = [
        "## Examples\n\n### One\n\n",
        &request(".", "1"),
        &response(".", "200 OK"),
        "### Two\n\n",
        &request(".", "2"),
        &response(".", "404"),
    ];
    check(
        &two.concat(),
        &[
            "- \"One\" GET https://api.library.example/v1/books/1 -> 200",
            "- \"Two\" GET https://api.library.example/v1/books/2 -> 404",
        ],
    );
}

/// Several responses in a row are outcomes of one request.
#[test]
fn several_responses() {
    let page = ["## Example\n\n", &request(".", "1"), &response(".", "202"), &response(".", "200")].concat();
    check(&page, &["- \"Example\" GET https://api.library.example/v1/books/1 -> 202, 200"]);
}

#[test]
fn by_name() {
    let page = [
        "## Example\n\n",
        &request(", \"name\": \"first\"", "1"),
        &request(", \"name\": \"second\"", "2"),
        &response(", \"name\": \"first\"", "200"),
        &response(", \"name\": \"second\"", "404"),
    ];
    check(
        &page.concat(),
        &[
            "first \"Example\" GET https://api.library.example/v1/books/1 -> 200",
            "second \"Example\" GET https://api.library.example/v1/books/2 -> 404",
        ],
    );
}

/// A name that no request has says nothing; one that two have means the later of them, as far as can be told.
#[test]
fn names_that_mislead() {
    let unknown = ["## Example\n\n", &request(", \"name\": \"first\"", "1"), &response(", \"name\": \"other\"", "200")].concat();
    check(&unknown, &["first \"Example\" GET https://api.library.example/v1/books/1 -> 200", "<example-name-differs>"]);
    let repeated = [
        "## Example\n\n",
        &request(", \"name\": \"same\"", "1"),
        &request(", \"name\": \"same\"", "2"),
        &response(", \"name\": \"same\"", "200"),
    ];
    check(
        &repeated.concat(),
        &[
            "same \"Example\" GET https://api.library.example/v1/books/1 -> ",
            "same \"Example\" GET https://api.library.example/v1/books/2 -> 200",
            "<example-pairing-unclear>",
        ],
    );
}

#[test]
fn requests_in_a_row_are_answered_in_their_order() {
    let same = ", \"name\": \"same\"";
    let shown = |name: &str, title: &str, id: &str, status: &str| {
        format!("{name} \"{title}\" GET https://api.library.example/v1/books/{id} -> {status}")
    };
    for (annotation, name) in [("", "-"), (".", "-"), (same, "same")] {
        let requests = [request(annotation, "1"), request(annotation, "2")].concat();
        let answers = [response(annotation, "200"), response(annotation, "404")].concat();
        let row = |id: &str, status: &str| shown(name, "Example", id, status);
        check(&format!("## Example\n\n{requests}{answers}"), &[&row("1", "200"), &row("2", "404")]);
        check(
            &format!("## Example\n\n### Requests\n\n{requests}### Responses\n\n{answers}"),
            &[&shown(name, "Requests", "1", "200"), &shown(name, "Requests", "2", "404")],
        );
        let more = response(annotation, "202");
        let unclear = "<example-pairing-unclear>";
        check(&format!("## Example\n\n{requests}{answers}{more}"), &[&row("1", ""), &row("2", "200, 404, 202"), unclear]);
    }
    // Requests of different examples, and the outcomes of the last.
    let apart = ["## Examples\n\n### One\n\n", &request("", "1"), "### Two\n\n", &request("", "2"), &response("", "202")];
    let apart = [&apart.concat(), &*response("", "200")].concat();
    check(&apart, &[&shown("-", "One", "1", ""), &shown("-", "Two", "2", "202, 200")]);
    // A name that one request alone has tells.
    let named = ", \"name\": \"second\"";
    let told = [&request("", "1"), &request(named, "2"), &response(named, "202"), &*response(named, "200")].concat();
    check(&format!("## Example\n\n{told}"), &[&shown("-", "Example", "1", ""), &shown("second", "Example", "2", "202, 200")]);
}

/// One response for several requests.
#[test]
fn lists_of_names() {
    let page = [
        "## Example\n\n",
        &request(", \"name\": \"first\"", "1"),
        &request(", \"name\": \"second\"", "2"),
        &response(", \"name\": [\"first\", \"second\"]", "204"),
    ];
    check(
        &page.concat(),
        &[
            "first \"Example\" GET https://api.library.example/v1/books/1 -> 204",
            "second \"Example\" GET https://api.library.example/v1/books/2 -> 204",
        ],
    );
}

#[test]
fn annotations_and_types() {
    let typed = |annotation: &str| ["## Example\n\n", &request(".", "1"), &response(annotation, "200")].concat();
    let row = |ty: &str| format!("- \"Example\" GET https://api.library.example/v1/books/1 -> 200{ty}");
    check(&typed(", \"@odata.type\": \"library.main.book\""), &[&row(" library.main.book")]);
    check(&typed(", \"@odata.type\": \"#library.main.book\""), &[&row(" library.main.book")]);
    check(&typed(", \"@odata.type\": \"Collection(library.main.book)\""), &[&row(" library.main.book list")]);
    check(&typed(", \"@odata.type\": \"collection(Edm.String)\", \"isCollection\": true"), &[&row(" Edm.String list")]);
    check(
        &typed(", \"@odata.type\": \"library.main.book\", \"isCollection\": \"true\","),
        &[&row(" library.main.book list"), "<json-trailing-comma>"],
    );
}

/// The annotation says what a block is, whatever its author wrote above the message.
#[test]
fn words_above_a_message() {
    let page = [
        "## Example\n\n",
        &block("request", ".", "Take your own number:\nGET https://api.library.example/v1/books/1"),
        &response("", "204"),
    ];
    check(&page.concat(), &["- \"Example\" GET https://api.library.example/v1/books/1 -> 204", "<http-no-start-line>"]);
}

/// Nothing is annotated; first lines and headings tell.
#[test]
fn pages_without_annotations() {
    let page = [
        "## Examples\n\n### A book\n\n#### Request\n\nAsk.\n\n",
        &request("", "1"),
        "#### Response\n\nAnd see.\n\n",
        &response("", "200 OK"),
    ];
    check(&page.concat(), &["- \"A book\" GET https://api.library.example/v1/books/1 -> 200"]);
}

/// Headings on odd levels: a response beside its example instead of below it.
#[test]
fn headings_on_odd_levels() {
    let page = ["## Example\n\n", &request("", "1"), "## Response\n\n", &response("", "200 OK"), "## Related content\n\nMore.\n"]
        .concat();
    check(&page, &["- \"Example\" GET https://api.library.example/v1/books/1 -> 200"]);
    let skipped =
        ["## Examples\n\n### A book\n\n##### Request\n\n", &request("", "1"), "##### Response\n\n", &response("", "200 OK")]
            .concat();
    check(&skipped, &["- \"A book\" GET https://api.library.example/v1/books/1 -> 200"]);
}

/// Whatever the annotation calls it, a message below an example heading is an exchange.
#[test]
fn ignored_messages() {
    let ignored = request(".", "1").replace("\"request\"", "\"ignored\"");
    let page = ["## Example\n\n", &ignored, &response(".", "200 OK")].concat();
    check(&page, &["- \"Example\" GET https://api.library.example/v1/books/1 -> 200"]);
}

/// Several messages in one block.
#[test]
fn several_messages_in_one_block() {
    let requests = "GET https://api.library.example/v1/books/1\n\nGET https://api.library.example/v1/books/2";
    let page = ["## Example\n\n", &block("request", ".", requests), &response(".", "200 OK")].concat();
    check(
        &page,
        &[
            "- \"Example\" GET https://api.library.example/v1/books/1 -> ",
            "- \"Example\" GET https://api.library.example/v1/books/2 -> 200",
            "<http-several-messages>",
        ],
    );
    let both = "GET https://api.library.example/v1/books/1\n\nHTTP/1.1 200 OK";
    check(
        &["## Example\n\n", &block("request", ".", both)].concat(),
        &["- \"Example\" GET https://api.library.example/v1/books/1 -> 200", "<http-several-messages>"],
    );
}

#[test]
fn responses_without_request() {
    check(&["## Example\n\n", &response(".", "200 OK")].concat(), &["<example-orphan-response>"]);
    // A request that a comment hides is there for its writer: the comment is what must be mended.
    let hidden = "## Example\n\n<!-- { \"blockType\": \"request\" }\n```http\nGET https://api.library.example/v1/books\n```\n\n\
                  <!-- { \"blockType\": \"response\" } -->\n```http\nHTTP/1.1 204 No Content\n```\n";
    check(hidden, &["<annotation-unclosed>"]);
}

#[test]
fn tabs() {
    let page = [
        "## Example\n\n# [HTTP](#tab/http)\n\n",
        &request(".", "1"),
        "# [C#](#tab/csharp)\n\n",
        &request("", "2"),
        "---\n\n",
        &response(".", "200 OK"),
    ];
    check(&page.concat(), &["- \"Example\" GET https://api.library.example/v1/books/1 -> 200"]);
}

/// Of the requests in zones a reader sees one; the response below them answers whichever that is.
#[test]
fn zones() {
    let zone = |name: &str, id: &str| format!(":::zone pivot=\"{name}\"\n\n{}:::zone-end\n\n", request("", id));
    let first = "- \"Example\" GET https://api.library.example/v1/books/1 -> 200";
    let second = "- \"Example\" GET https://api.library.example/v1/books/2 -> 200";
    let page = ["## Example\n\n", &zone("a", "1"), &zone("b", "2"), &response("", "200 OK")].concat();
    check(&page, &[first, second]);
    let plain = ["## Example\n\n", &request("", "1"), &response("", "200 OK"), &zone("b", "2"), &response("", "200 OK")].concat();
    check(&plain, &[first, second]);
}

/// Readers of a zone may have chosen another version: what they see is none of this page's, and no fault.
#[test]
fn zones_of_other_versions() {
    let zone = |name: &str, text: &str| format!(":::zone pivot=\"{name}\"\n\n{text}:::zone-end\n\n");
    let other = block("request", "", "GET https://api.library.example/next/books/2");
    let own = "- \"Example\" GET https://api.library.example/v1/books/1 -> 200";
    let shared = ["## Example\n\n", &zone("a", &request("", "1")), &zone("b", &other), &response("", "200 OK")].concat();
    check(&shared, &[own]);
    let apart = [
        "## Example\n\n",
        &zone("a", &[request("", "1"), response("", "200 OK")].concat()),
        &zone("b", &[other.clone(), response("", "404 Not Found")].concat()),
    ];
    check(&apart.concat(), &[own]);
    // Without a zone it is a slip.
    let slip = ["## Example\n\n", &other, &response("", "200 OK")].concat();
    check(&slip, &["- \"Example\" GET https://api.library.example/next/books/2 -> 200"]);
}

#[test]
fn bodies_without_a_status_line() {
    let get = "- \"Example\" GET https://api.library.example/v1/books/1 -> 200";
    let body = "```json\n{\"title\": \"Maps\"}\n```\n\n";
    let page = |below: &str| ["## Example\n\n", &request(".", "1"), "### Response\n\n", body, below].concat();
    check(&page(""), &[get]);
    check(&page("## See also\n"), &[get]);
    // The message below is the response.
    let answered = "- \"Example\" GET https://api.library.example/v1/books/1 -> 202";
    check(&page(&response(".", "202 Accepted")), &[answered, "<fence-unused>"]);
}

#[test]
fn headings_and_bold_lines_above_a_body_without_a_status_line() {
    let page = |label: &str, body: &str| ["## Example\n\n", &request("", "1"), label, "\n\n", body].concat();
    let row = |title: &str, status: &str| format!("- \"{title}\" GET https://api.library.example/v1/books/1 -> {status}");
    let body = "```json\n{\"title\": \"Maps\"}\n```\n\n";
    for label in [
        "### Response example",
        "### Sample response",
        "### Response (200 OK)",
        "#### Response body",
        "**Response**",
        "**Response:**",
    ] {
        check(&page(label, body), &[&row("Example", "200")]);
        check(&page(&format!("{label}\n\n**Note**\n\nIt is short."), body), &[&row("Example", "200")]);
    }
    let broken = "```json\n{\"title\": \"Maps\",}\n```\n\n";
    check(&page("### Response", broken), &[&row("Example", "200"), "<json-trailing-comma>"]);
    // Nothing says what it is, or that it is something else.
    for label in ["The book:", "### Book", "**Book**", "### How responses look"] {
        check(&page(label, body), &[&row("Example", ""), "<fence-unused>"]);
    }
    let annotated = "<!-- { \"blockType\": \"example\", \"@odata.type\": \"library.main.book\" } -->\n";
    check(&page("### Book", &[annotated, body].concat()), &[&row("Example", "")]);
    check(&page("### Book", "```\nwords\n```\n"), &[&row("Example", ""), "<fence-unused>"]);
    check(&page("### Book", "```javascript\n{\"title\": \"Maps\"}\n```\n"), &[&row("Example", "")]);
}

#[test]
fn the_body_of_a_response_in_a_block_of_its_own() {
    let answered = |page: &str| {
        let page = format!("{CONTRACT}## Example\n\n{}{page}", request("", "1"));
        let (_, model, _) = memory::link(&config(), &[("api/page.md", &page), ("resources/book.md", BOOK)]);
        model.exchanges[0].fact.responses.iter().map(|response| response.message.json.is_some()).collect::<Vec<_>>()
    };
    let head = block("", "", "HTTP/1.1 200 OK\nContent-Type: application/json");
    let json = "```json\n{\"title\": \"Maps\"}\n```\n\n";
    assert_eq!(answered(&[&head, json].concat()), [true]);
    assert_eq!(answered(&[&head, "#### Response body\n\n", json].concat()), [true]);
    // It announces nothing, or something else is spoken of.
    assert_eq!(answered(&[&response("", "200 OK"), json].concat()), [false]);
    assert_eq!(answered(&[&head, "#### Book\n\n", json].concat()), [false]);
}

#[test]
fn an_ignored_answer_needs_no_request() {
    let answer = |kind: &str| block(kind, ".", "HTTP/1.1 200 OK");
    check(&format!("## Response\n\n{}", answer("response")), &["<example-orphan-response>"]);
    check(&format!("## Response\n\n{}", answer("ignored")), &[]);
}

/// A request that announces JSON and shows none continues in the block right below it.
#[test]
fn a_body_in_a_block_of_its_own() {
    let told = |kind: &str| block("request", ".", &format!("POST https://api.library.example/v1/books/1\nContent-Type: {kind}"));
    let json = "```json\n{\"title\": \"Maps\"}\n```\n\n";
    let sent = |page: &str| {
        let page = format!("{CONTRACT}## Example\n\n{page}");
        let (_, model, _) = memory::link(&config(), &[("api/page.md", &page), ("resources/book.md", BOOK)]);
        let request = &model.exchanges[0].fact.request;
        let title = request.json.as_ref().and_then(|json| json.get("title"));
        let body = request.message.body.as_ref().map_or(0, |body| body.range.start);
        title.map(|title| {
            let place = request.place(body + title.range.start..body + title.range.end);
            page[place.start as usize..place.end as usize].to_owned()
        })
    };
    let found = Some("\"Maps\"".to_owned());
    assert_eq!(sent(&[told("application/json"), json.to_owned()].concat()), found);
    assert_eq!(
        sent(&[&told("application/hal+json; charset=utf-8"), "<!-- { \"blockType\": \"example\" } -->\n", json].concat()),
        found
    );
    // It announces nothing: methods that send something do.
    let bare = |method: &str| block("", "", &format!("{method} https://api.library.example/v1/books/1"));
    for method in ["POST", "PATCH", "PUT"] {
        assert_eq!(sent(&[&bare(method), json].concat()), found);
        assert_eq!(sent(&[&bare(method), "#### Request body\n\n", json].concat()), found);
        assert_eq!(sent(&[&bare(method), "**Request body**\n\nThe body of the request:\n\n", json].concat()), found);
        assert_eq!(sent(&[&bare(method), "#### Response\n\n", json].concat()), None);
    }
    let tabs = ["# [HTTP](#tab/http)\n\n", &bare("POST"), "# [C#](#tab/csharp)\n\n```csharp\nsend();\n```\n\n---\n\n", json];
    assert_eq!(sent(&tabs.concat()), found);
    assert_eq!(sent(&[&bare("POST"), "```csharp\nsend();\n```\n\n", json].concat()), None);
    assert_eq!(sent(&[&bare("GET"), json].concat()), None);
    // It announces something else, or words stand between.
    assert_eq!(sent(&[told("text/plain"), json.to_owned()].concat()), None);
    assert_eq!(sent(&[&told("application/json"), "What comes back:\n\n", json].concat()), None);
    assert_eq!(sent(&[told("application/json"), response(".", "200 OK"), json.to_owned()].concat()), None);
}

/// Above the examples, the section on responses may show what one looks like: worth knowing, and no slip.
#[test]
fn a_response_that_shows_a_shape() {
    let severity = |page: &str| {
        let page = format!("{CONTRACT}{page}");
        let (_, _, diagnostics) = memory::link(&config(), &[("api/page.md", &page), ("resources/book.md", BOOK)]);
        let orphan = diagnostics.iter().find(|finding| finding.rule.id == "example-orphan-response");
        orphan.map(|finding| finding.severity.name().to_owned())
    };
    let (shape, answer) = (block("", "", "HTTP/1.1 200 OK"), response(".", "200 OK"));
    let example = ["## Example\n\n", &request(".", "1"), &answer].concat();
    assert_eq!(severity(&["## Response\n\n", &shape, &example].concat()), Some("info".to_owned()));
    assert_eq!(severity(&["## Response\n\n", &answer, &example].concat()), Some("warning".to_owned()));
    assert_eq!(severity(&["## Response\n\n", &shape].concat()), Some("warning".to_owned()));
}
