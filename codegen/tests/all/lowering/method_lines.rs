//! Which lines document operations, and what each says.

use docwright_codegen::config::{Config, Glob};
use docwright_codegen::diagnostic::Severity;

use super::config;
use crate::support::memory;

/// Method and normal form of every method line of a page, in page order, then the rules of the findings in `<>`.
#[track_caller]
fn check(page: &str, expected: &[&str]) {
    let (_, model, diagnostics) = memory::link(&config(), &[("api/page.md", page)]);
    let lines = model.operations.iter().flat_map(|operation| operation.variants.iter().map(|line| (operation.method(), line)));
    let mut lines: Vec<_> = lines.map(|(method, line)| (line.span.start, format!("{method} {}", line.path))).collect();
    lines.sort();
    let mut shown: Vec<String> = lines.into_iter().map(|(_, line)| line).collect();
    shown.extend(diagnostics.iter().map(|finding| format!("<{}>", finding.rule.id)));
    assert_eq!(shown, expected, "{page}");
}

/// The same for lines of one block below the usual heading.
#[track_caller]
fn check_lines(lines: &str, expected: &[&str]) {
    check(&format!("# Page\n\n## HTTP request\n\n<!-- {{ \"blockType\": \"ignored\" }} -->\n```http\n{lines}\n```\n"), expected);
}

#[test]
fn paths() {
    check_lines("GET /books/{id | isbn}\nGET /me/books", &["GET /books/{id | isbn}", "GET /me/books"]);
    check_lines("GET /root:/{item-path}:/pages", &["GET /root:/{item-path}:/pages"]);
    check_lines("GET /pages/range(address='{address}')/row", &["GET /pages/range(address='{address}')/row"]);
    check_lines("GET /books/delta?token={token}", &["GET /books/delta"]);
    check_lines(
        "PUT /books/{id}/shelf/$ref\nGET /books/{id}/cover/$value",
        &["PUT /books/{id}/shelf/$ref", "GET /books/{id}/cover/$value"],
    );
    check_lines("GET /books/{id}/library.main.novel", &["GET /books/{id}/library.main.novel"]);
    check_lines("GET /books/{book id}", &["GET /books/{book id}"]);
    check_lines("GET https://api.library.example/v1/books", &["GET /books"]);
}

/// A line with another version's URL documents an operation of that version.
#[test]
fn another_version() {
    check_lines("GET https://api.library.example/next/books", &["<wrong-version>"]);
    check_lines("GET https://api.library.example/next/books\nGET /books", &["GET /books", "<wrong-version>"]);
}

/// Of a page that belongs to several versions each takes its own lines and examples.
#[test]
fn a_page_of_several_versions() {
    let line = |version: &str, path: &str| format!("GET https://api.library.example/{version}{path}");
    let page = |lines: &str, request: &str| {
        format!(
            "# Page\n\n## HTTP request\n\n<!-- {{ \"blockType\": \"ignored\" }} -->\n```http\n{lines}\n```\n\n## Response\n\nIt is `200 OK`.\n\n\
             ## Example\n\n```http\n{request}\n```\n\n```http\nHTTP/1.1 200 OK\n```\n"
        )
    };
    let both = page(&[line("v1", "/books"), line("next", "/books")].join("\n"), &line("next", "/books"));
    let next = page(&line("next", "/shelves"), &line("next", "/shelves"));
    let read = |config: &Config, page: &str| {
        let (_, model, diagnostics) = memory::link(config, &[("api/page.md", page)]);
        let rules = diagnostics.iter().map(|finding| finding.rule.id).collect::<Vec<_>>().join(" ");
        (model.operations.len(), model.exchanges.len(), rules)
    };
    let mut shared = config();
    for version in shared.versions.values_mut() {
        version.files = vec![Glob::new("v1/**")];
    }
    assert_eq!(read(&shared, &both), (1, 0, String::new()));
    assert_eq!(read(&shared, &next), (0, 0, String::new()));
    // A page of one version alone names the other by a slip.
    assert_eq!(read(&config(), &next).2.split(' ').next(), Some("wrong-version"));
}

/// A line with several methods documents an operation for each.
#[test]
fn several_methods_on_a_line() {
    let both = ["PATCH /books/{id}", "PUT /books/{id}"];
    for line in ["PATCH/PUT", "PATCH / PUT", "PATCH, PUT", "PATCH|PUT", "PATCH or PUT", "PATCH, or PUT", "patch/put"] {
        check_lines(&format!("{line} /books/{{id}}"), &both);
    }
    check_lines(
        "GET /books\nGET, HEAD and OPTIONS /books/{id}",
        &["GET /books", "GET /books/{id}", "HEAD /books/{id}", "OPTIONS /books/{id}"],
    );
    check_lines("GET, GET /books", &["GET /books"]);
    check_lines("PUT/PATCH https://api.library.example/next/books", &["<wrong-version>"]);
    check(
        "# Page\n\n## HTTP request\n\n<!-- { \"blockType\": \"request\", \"name\": \"a\" } -->\n```http\nPATCH/PUT /books/{id}\n```\n",
        &both,
    );
    // A method is no path, a path no method, and prose is neither.
    check_lines("GET /put/it", &["GET /put/it"]);
    check_lines("GET /PUT", &["GET /PUT"]);
    check_lines("PATCH/putty", &["PATCH /putty", "<http-method-blank>"]);
}

#[test]
fn forgotten_blanks() {
    check_lines("DELETE/books/{id}", &["DELETE /books/{id}", "<http-method-blank>"]);
    check_lines("GET /books\nGET/books/{id}", &["GET /books", "GET /books/{id}", "<http-method-blank>"]);
}

#[test]
fn misspelt_methods() {
    check_lines("GTE /books", &["<http-method-unknown>"]);
    check_lines("POTS https://api.library.example/v1/books", &["<http-method-unknown>"]);
    // Other words and other methods are nobody's slip.
    check("# Page\n\n```http\nTRACE /books\n```\n", &["<fence-unused>"]);
}

#[test]
fn the_same_line_twice() {
    check_lines("GET /books\nGET /books", &["GET /books", "<method-line-repeated>"]);
    check_lines("GET /books\nGET /books/{id}", &["GET /books", "GET /books/{id}"]);
}

/// Among the permissions a line says what they are for: below its own heading it counts.
#[test]
fn lines_among_the_permissions() {
    let page = |lines: &str| {
        format!(
            "# Page\n\n## Permissions\n\nFor one:\n\n```http\nGET /books/{{id}}\n```\n\n|Permission type|Permissions|\n|:--|:--|\n|Member|Book.Read|\n\n\
             ## HTTP request\n\n```http\n{lines}\n```\n"
        )
    };
    check(&page("GET /books/{id}\nGET /books"), &["GET /books/{id}", "GET /books", "<method-line-repeated>"]);
    check(&page("GET /books"), &["GET /books/{id}", "GET /books"]);
}

/// Lines that tell tables of permissions apart are needed above them, and below the heading for requests too.
#[test]
fn lines_above_their_own_permissions() {
    let table = |grant: &str| format!("|Permission type|Permissions|\n|:--|:--|\n|Member|{grant}|\n\n");
    let led = |line: &str, grant: &str| format!("Needed here:\n\n```http\n{line}\n```\n\n{}", table(grant));
    let page = |permissions: &str, lines: &str| {
        format!("# Page\n\n## Permissions\n\n{permissions}## HTTP request\n\n```http\n{lines}\n```\n")
    };
    let own = led("GET /me/books", "Book.Read.Own");
    let apart = own.clone() + &led("GET /books", "Book.Read.All");
    check(&page(&apart, "GET /me/books\nGET /books"), &["GET /me/books", "GET /books"]);
    let both = own.clone() + &led("GET /me/books", "Book.Read.All");
    check(&page(&both, "GET /shelves"), &["GET /me/books", "GET /shelves"]);
    // A request is the same as a whole URL and with another name for its value.
    let whole = led("GET https://api.library.example/v1/shelves/{shelf-id}", "Shelf.Read");
    check(&page(&(whole + &own), "GET /shelves/{id}\nGET /me/books"), &["GET /shelves/{id}", "GET /me/books"]);
    // Nothing is told apart: one table, or a line above none.
    check(&page(&own, "GET /me/books\nGET /books"), &["GET /me/books", "GET /books", "<method-line-repeated>"]);
    let loose = "```http\nGET /me/books\n```\n\n### Notes\n\n".to_owned() + &own;
    check(
        &page(&loose, "GET /me/books\nGET /books"),
        &["GET /me/books", "GET /books", "<method-line-repeated>", "<method-line-repeated>"],
    );
}

/// What an ellipsis stands for may be said: then the line is skipped as its writer meant.
#[test]
fn explained_ellipses() {
    let check = |above: &str, below: &str, expected: Severity| {
        let page = format!(
            "# Page\n\n## HTTP request\n\n{above}\n\n```http\nGET /shelves/{{id}}/boxes/{{id}}/.../books\n```\n\n{below}\n"
        );
        let found = memory::link(&config(), &[("api/page.md", &page)]).2;
        let shown: Vec<_> =
            found.iter().filter(|finding| finding.rule.id == "template-ellipsis").map(|one| one.severity).collect();
        assert_eq!(shown, [expected], "{page}");
    };
    check("A box may stand in a box, and so on.", "", Severity::Info);
    check("", "Here `...` stands for further boxes.", Severity::Info);
    check("Boxes can be nested.", "", Severity::Info);
    check("The nearest books of the honest finder, on one level.", "", Severity::Warning);
    check("", "## Response\n\nGives books and so on.", Severity::Warning);
}

/// The words of a status are not mended where the page promises the status that they belong to.
#[test]
fn words_of_a_status() {
    let check = |promised: &str, shown: &str, expected: Option<&str>| {
        let page = format!(
            "# Page\n\n## HTTP request\n\n```http\nPATCH /books/{{id}}\n```\n\n## Response\n\nGives {promised}.\n\n\
             ## Example\n\n```http\nPATCH https://api.library.example/v1/books/7\n```\n\n```http\nHTTP/1.1 {shown}\n```\n"
        );
        let found = memory::link(&config(), &[("api/page.md", &page)]).2;
        let fixes = found.iter().filter(|finding| finding.rule.id == "http-status-words").map(|finding| finding.fix.as_ref());
        assert_eq!(fixes.map(|fix| fix.map(|fix| fix.text.as_str())).collect::<Vec<_>>(), [expected], "{page}");
    };
    check("`204 No Content`", "204 OK", Some("No Content"));
    check("`200 OK` and the book", "204 OK", None);
    check("the book", "204 OK", Some("No Content"));
    check("`200 OK`", "200 Created", Some("OK"));
}

/// Behind the method lines an annotated request is an example, whatever its heading says.
#[test]
fn annotated_requests_below_unknown_headings() {
    let request = "<!-- { \"blockType\": \"request\" } -->\n```http\nGET https://api.library.example/v1/books/7\n```\n";
    let lines = "## HTTP request\n\n```http\nGET /books/{id}\n```\n";
    check(&format!("# Page\n\n{lines}\n## Muster\n\n{request}"), &["GET /books/{id}"]);
}

#[test]
fn pages_without_a_request() {
    check("# Page\n\n## Response\n\nGives `200 OK`.\n", &["<page-without-request>"]);
    check("# Page\n\nAbout books.\n", &[]);
}

#[test]
fn statuses_of_examples() {
    let page = |method: &str, promised: &str, shown: &str| {
        format!(
            "# Page\n\n## HTTP request\n\n```http\n{method} /books\n```\n\n## Response\n\nGives {promised}.\n\n\
             ## Example\n\n```http\n{method} https://api.library.example/v1/books\n```\n\n```http\nHTTP/1.1 {shown}\n```\n"
        )
    };
    check(&page("POST", "`201 Created`", "204 No Content"), &["POST /books", "<example-status-differs>"]);
    check(&page("POST", "`200 OK` or `204 No Content`", "204 No Content"), &["POST /books"]);
    check(&page("POST", "`201 Created`", "404 Not Found"), &["POST /books"]);
    check(&page("POST", "a book", "204 No Content"), &["POST /books"]);
    // A method line may leave out the arguments of its call.
    let call = page("GET", "`200 OK`", "201 Created").replace("example/v1/books", "example/v1/books(town='x')");
    check(&call, &["GET /books", "<example-status-differs>"]);
}

#[test]
fn remarks() {
    check_lines(
        "# by key\nGET /books/{id}\n\n// by name\nGET /books/name={name}",
        &["GET /books/{id}", "GET /books/name={name}"],
    );
}

/// A placeholder alone in parentheses is a key, unless the page names the argument elsewhere.
#[test]
fn names_of_arguments_that_a_page_states() {
    check_lines(
        "GET /near(<town>)\nGET /me/near(town='{town}')",
        &["GET /near(town={town})", "GET /me/near(town='{town}')", "<template-angle-placeholder>"],
    );
    check_lines(
        "GET /near(<town>)\nGET /far(town='{town}')",
        &["GET /near({town})", "GET /far(town='{town}')", "<template-angle-placeholder>"],
    );
    let page = |heading: &str| {
        format!(
            "# Page\n\n## HTTP request\n\n```http\nGET /near(<town>)\n```\n\n## {heading}\n\n\
             |Parameter|Type|Description|\n|:--|:--|:--|\n|town|String|A town.|\n"
        )
    };
    check(&page("Function parameters"), &["GET /near(town={town})", "<template-angle-placeholder>"]);
    check(&page("Path parameters"), &["GET /near({town})", "<template-angle-placeholder>"]);
    check(&page("Request body"), &["GET /near({town})", "<template-angle-placeholder>"]);
}

#[test]
fn repaired_paths() {
    check_lines("GET books/{id}", &["GET /books/{id}", "<template-leading-slash>"]);
    check_lines("GET ~/books/{id}", &["GET /books/{id}", "<template-tilde>"]);
    check_lines("GET /books/{id}/", &["GET /books/{id}", "<template-trailing-slash>"]);
    check_lines("GET /books/<isbn>", &["GET /books/{isbn}", "<template-angle-placeholder>"]);
    check_lines("GET /near(<town>)/books", &["GET /near({town})/books", "<template-angle-placeholder>"]);
    check_lines("GET /near(town=<name>)/books", &["GET /near(town={name})/books", "<template-angle-placeholder>"]);
    check_lines("GET /near(<the town>)/books", &["GET /near({the town})/books", "<template-angle-placeholder>"]);
    check_lines("GET /books/(book-id)", &["GET /books/{book-id}", "<template-paren-placeholder>"]);
    check_lines("DELETE /books/{id}$ref", &["DELETE /books/{id}/$ref", "<template-missing-slash>"]);
    check_lines("GET /books/'{id}'/pages", &["GET /books/{id}/pages", "<template-quoted-segment>"]);
    check_lines("GET /books/{id} | isbn/pages", &["GET /books/{id | isbn}/pages", "<template-bare-alternative>"]);
    check_lines("GET /range(address='{a}'/row", &["GET /range(address='{a}')/row", "<template-unclosed-paren>"]);
    check_lines("GET /cover(width=640,height=480)", &["GET /cover(width={width},height={height})"]);
    check_lines("GET /books/0f5a7a6c-0c1d-4e2b-9a3f-112233445566/pages", &["GET /books/{id}/pages", "<template-sample>"]);
    check_lines("GET /books[?withPages=true]", &["GET /books"]);
}

#[test]
fn lines_that_are_none() {
    check_lines("GET /shelves/{id}/.../books\nGET /books", &["GET /books", "<template-ellipsis>"]);
    check_lines("GET ** URI of shelves not found\nGET /books", &["GET /books", "<template-unreadable>"]);
    check_lines("GET /books\nor\nGET /me/books", &["GET /books", "GET /me/books"]);
    check_lines("GET /books\n\nGET /me/books", &["GET /books", "GET /me/books"]);
    check_lines("GET /books/{id}\n// by sign\nGET /books(isbn='{isbn}')", &["GET /books/{id}", "GET /books(isbn='{isbn}')"]);
    check_lines("GET /books\nand so on for every shelf", &["GET /books", "<http-not-a-method-line>"]);
}

/// A whole request where a method line was meant: only its first line counts.
#[test]
fn whole_requests() {
    check_lines("POST /books/{id}/lend\nContent-Type: application/json\n\n{\n  \"days\": 3\n}", &["POST /books/{id}/lend"]);
    check_lines("POST /books\nContent-Type: application/json\n{ \"days\": 3 }", &["POST /books"]);
}

#[test]
fn wrapped_lines() {
    check_lines("GET /books/byIds(ids=[\n  'a',\n  'b'\n])", &["GET /books/byIds(ids={ids})"]);
    check_lines(
        "GET /books/find(words='{words}'\nGET /books",
        &["GET /books/find(words='{words}')", "GET /books", "<template-unclosed-paren>"],
    );
}

#[test]
fn places() {
    // No heading of its own: below the permissions.
    check(
        "# Page\n\n## Permissions\n\nNone.\n\n```http\nGET /books\n```\n\n## Response\n\n`200 OK`.\n",
        &["GET /books", "<permissions-not-listed>"],
    );
    // Before everything.
    check("# Page\n\n```http\nGET /books\n```\n\n## Response\n\n`200 OK`.\n", &["GET /books"]);
    // Headings that go on.
    check(
        "# Page\n\n## HTTP request (to add)\n\n```http\nPOST /books\n```\n\n## HTTP request (to replace)\n\n```http\nPUT /books/{id}\n```\n",
        &["POST /books", "PUT /books/{id}"],
    );
    // Headings of prose.
    check(
        "# Page\n\n## Find by number\n\n```http\nGET /books/{id}\n```\n\n## Find by sign\n\n```http\nGET /books/by/{sign}\n```\n",
        &["GET /books/{id}", "GET /books/by/{sign}"],
    );
    // On level three.
    check("# Page\n\n### HTTP request\n\n```http\nGET /books\n```\n", &["GET /books"]);
    // In a list.
    check("# Page\n\n## HTTP request\n\n- By number:\n\n    ```http\n    GET /books/{id}\n    ```\n", &["GET /books/{id}"]);
    // A block in another language beside it.
    check("# Page\n\n## HTTP request\n\n```http\nGET /books\n```\n\n```csharp\nvar all = books.Get();\n```\n", &["GET /books"]);
    // The heading again, inside an example.
    check(
        "# Page\n\n## HTTP request\n\n```http\nGET /books\n```\n\n## Examples\n\n### HTTP request\n\n```http\nGET https://api.library.example/v1/books\n```\n",
        &["GET /books"],
    );
    // A fence that was not closed.
    check("# Page\n\n## HTTP request\n\n```http\nGET /books\n\n## Response\n\n`200 OK`.\n", &["GET /books", "<fence-unclosed>"]);
    // No page about operations.
    check("# Page\n\nOnly words.\n", &[]);
}

/// Blocks of tabs in other languages are no part of the page's contract.
#[test]
fn tabs() {
    check(
        "# Page\n\n## HTTP request\n\n# [HTTP](#tab/http)\n\n```http\nGET /books\n```\n\n# [Shell](#tab/shell)\n\n```http\nGET /no\n```\n\n---\n\n```http\nGET /me/books\n```\n",
        &["GET /books", "GET /me/books"],
    );
}

/// A request that is written like a method line documents its operation where no line does.
#[test]
fn operations_that_only_a_request_writes() {
    let page = |request: &str| {
        format!(
            "# Page\n\n## HTTP request\n\n```http\nGET /shelves/{{id}}\nGET /shelves/{{id}}/books\n```\n\n## The lowest shelf\n\n### Request\n\n\
             <!-- {{ \"blockType\": \"request\" }} -->\n```http\n{request}\n```\n\n```http\nHTTP/1.1 204 No Content\n```\n"
        )
    };
    let lines = ["GET /shelves/{id}", "GET /shelves/{id}/books"];
    let and = |more: &[&'static str]| [&lines[..], more].concat();
    check(&page("GET /shelves/lowest/{side}"), &and(&["GET /shelves/lowest/{side}", "<method-line-missing>"]));
    check(&page("GET /shelves/lowest/{side}?$top=3"), &and(&["GET /shelves/lowest/{side}", "<method-line-missing>"]));
    // What is documented in any words, and what follows from it.
    check(&page("GET /shelves/{shelf-id}"), &lines);
    check(&page("GET /shelves/{id}/books/$count"), &and(&["GET /shelves/{id}/books/$count"]));
    // Slips: another method, a whole URL.
    check(&page("DELETE /shelves/{id}"), &lines);
    check(&page("GET https://api.library.example/v1/shelves/lowest/{side}"), &lines);
    // No value is asked for: a path that somebody sent.
    check(&page("GET /shelves/lowest/left"), &lines);
}

/// Below headings in another language an annotated request of a whole URL is an example of the lines above it; where it stands alone,
/// it is the line.
#[test]
fn annotated_requests_below_other_headings() {
    let line = "<!-- { \"blockType\": \"ignored\" } -->\n```http\nGET /books/{id}\n```\n\n";
    let request =
        "## Voorbeeld\n\n<!-- { \"blockType\": \"request\" } -->\n```http\nGET https://api.library.example/v1/books/7\n```\n";
    check(&format!("# Boek\n\n## Aanvraag\n\n{line}{request}"), &["GET /books/{id}"]);
    check(&format!("# Boek\n\n{request}"), &["GET /books/{id}", "<template-sample>"]);
}
