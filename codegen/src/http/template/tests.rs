//! Tests of parsing and matching path templates.

use docwright::replay::urls_equal;
use proptest::prelude::*;

use super::{QueryParameter, parse};

fn settings() -> (Vec<String>, Vec<String>) {
    (vec!["api.example.com".into()], vec!["v1".into(), "next".into()])
}

/// Parses `written`; compares its normal form and the broken rules. The fixes, applied, leave the identity as it is
/// and nothing to mend.
#[track_caller]
fn check(written: &str, path: &str, rules: &[&str]) {
    let (hosts, versions) = settings();
    let (template, faults) = parse(written, &hosts, &versions);
    let template = template.expect(written);
    assert_eq!(template.path(), path, "{written}");
    assert_eq!(faults.iter().map(|fault| fault.rule.id).collect::<Vec<_>>(), rules, "{written}");
    let mut fixes: Vec<_> = faults.iter().filter_map(|fault| fault.fix.clone()).collect();
    fixes.sort_by_key(|(range, _)| range.start);
    let mut mended = written.to_owned();
    for (range, new) in fixes.into_iter().rev() {
        mended.replace_range(range, &new);
    }
    let (again, left) = parse(&mended, &hosts, &versions);
    assert_eq!(again.expect(&mended).identity(), template.identity(), "{mended}");
    assert_eq!(left, [], "{mended}");
}

#[track_caller]
fn check_unreadable(written: &str, rule: &str) {
    let (hosts, versions) = settings();
    let (template, faults) = parse(written, &hosts, &versions);
    assert_eq!((template, faults.last().map(|fault| fault.rule.id)), (None, Some(rule)), "{written}");
}

#[track_caller]
fn check_identity(written: &str, identity: &str) {
    let (hosts, versions) = settings();
    assert_eq!(parse(written, &hosts, &versions).0.expect(written).identity(), identity);
}

/// Matches `path` against `template`; compares the bound values, or `None`.
#[track_caller]
fn check_match(template: &str, path: &str, values: Option<&[&str]>) {
    let (parsed, _) = parse(template, &[], &[]);
    let bindings = parsed.expect(template).matches(path);
    let found = bindings.as_ref().map(|bindings| bindings.iter().map(|binding| binding.value.as_str()).collect::<Vec<_>>());
    assert_eq!(found.as_deref(), values, "{template} {path}");
}

/// A colon ends a path between colons; one within it would be sent as another text than the page writes.
#[test]
fn a_path_between_colons_has_none_within() {
    for text in ["/shelves/{id}/root:/{p}+/{q/root:/v}::Y:-:", "/shelves/{id}/root:/{a:b}:/content"] {
        let (template, _) = parse(text, &[], &[]);
        let normal = template.expect("it is read").path();
        let again = parse(&normal, &[], &[]).0.expect("a normal form is readable");
        assert!(docwright::replay::urls_equal(&normal, &again.sent()), "{normal} {}", again.sent());
    }
}

#[test]
fn only_brackets_around_a_query_are_notation() {
    check("/pages/{id}[?withIds=true]", "/pages/{id}", &[]);
    check_unreadable("/pages/[id]/notes", "template-unreadable");
}

#[test]
fn clean_templates() {
    check("/shelves", "/shelves", &[]);
    check("/shelves/{id | name}/books/{id}/$ref", "/shelves/{id | name}/books/{id}/$ref", &[]);
    check("https://api.example.com/v1/shelves/{shelf id}", "/shelves/{shelf id}", &[]);
    check("/next/shelves HTTP/1.1", "/shelves", &[]);
    check("/books/ns.main.novel/main.delta", "/books/ns.main.novel/main.delta", &[]);
    check("/books/isbn={isbn}/pages", "/books/isbn={isbn}/pages", &[]);
    check("/files/{site},{web}", "/files/{site,web}", &[]);
}

#[test]
fn functions() {
    check("/books/delta()", "/books/delta()", &[]);
    check("/books(isbn='{isbn}')/find(from={from}, to='{to}')", "/books(isbn='{isbn}')/find(from={from},to='{to}')", &[]);
    check("/cover(width=640,kind=ns.kind'{kind}')", "/cover(width={width},kind=ns.kind'{kind}')", &[]);
    check("/range(address='<address>')/row", "/range(address='{address}')/row", &["template-angle-placeholder"]);
    // One placeholder alone may be a key; several are told apart by their names.
    check("/range(<address>)", "/range({address})", &["template-angle-placeholder"]);
    check("/range(<from>,<to>)", "/range(from={from},to={to})", &["template-angle-placeholder", "template-angle-placeholder"]);
    check("/range(address='{a}'/row", "/range(address='{a}')/row", &["template-unclosed-paren"]);
    check("/range(address='{a}'))/row", "/range(address='{a}')/row", &["template-stray-bracket"]);
    check("/range(address='{a})", "/range(address='{a}')", &["template-quote"]);
    check("/books/byIds(ids=['{a}','{b}'],all=true)", "/books/byIds(ids={ids},all={all})", &[]);
    check("/books('{id}')/pages", "/books/{id}/pages", &["template-quoted-segment"]);
}

#[test]
fn a_placeholder_alone_is_an_argument_where_the_page_says_so() {
    let check = |written: &str, path: &str| {
        let (template, _) = super::parse_beside(written, &[], &[], &|call, name| (call, name) == ("range", "address"));
        assert_eq!(template.expect(written).path(), path);
    };
    check("/range(<address>)/row", "/range(address={address})/row");
    check("/range(<row>)", "/range({row})");
    check("/lines(<address>)", "/lines({address})");
    check("/range(address='<address>')/lines(<line>)", "/range(address='{address}')/lines({line})");
}

#[test]
fn colon_paths() {
    check("/root:/{item-path}:/books", "/root:/{item-path}:/books", &[]);
    check("/root:/{item-path}", "/root:/{item-path}", &[]);
    check("/root:/{item-path}:", "/root:/{item-path}", &[]);
    check("/items/{id}:/{file name}:/content", "/items/{id}:/{file name}:/content", &[]);
    check("/root:/{folder}/{file}:/content", "/root:/{folder/file}:/content", &[]);
    check("/root:/Reports/a.txt:/content", "/root:/{path}:/content", &[]);
    check("/root:/{item-path}/books", "/root:/{item-path}:/books", &["template-unclosed-colon"]);
}

#[test]
fn repaired_templates() {
    check("shelves/{id}", "/shelves/{id}", &["template-leading-slash"]);
    check("~/shelves", "/shelves", &["template-tilde"]);
    check("/shelves/{id}/", "/shelves/{id}", &["template-trailing-slash"]);
    check("/shelves//books", "/shelves/books", &["template-empty-segment"]);
    check("/shelves/{id}$ref", "/shelves/{id}/$ref", &["template-missing-slash"]);
    check("/shelves{id}", "/shelves/{id}", &["template-missing-slash"]);
    check("/shelves/(shelf-id)/books", "/shelves/{shelf-id}/books", &["template-paren-placeholder"]);
    check("/shelves/<shelf>/books", "/shelves/{shelf}/books", &["template-angle-placeholder"]);
    check("/shelves/:shelf-id/books", "/shelves/{shelf-id}/books", &["template-angle-placeholder"]);
    check_unreadable("/shelves/:7/books", "template-unreadable");
    // Nothing can be called `~`.
    check("/~/(x=)", "/~/{x=}", &["template-paren-placeholder"]);
    check("/shelves/'{id}'/books", "/shelves/{id}/books", &["template-quoted-segment"]);
    check("/shelves/{id} | name/books", "/shelves/{id | name}/books", &["template-bare-alternative"]);
    check("/shelves/{id/books/{id}", "/shelves/{id}/books/{id}", &["template-unclosed-brace"]);
    check("/shelves/id}/books", "/shelves/{id}/books", &["template-unclosed-brace"]);
}

#[test]
fn placeholders_that_no_url_can_hold() {
    check("/shelves/{a/b}/books", "/shelves/{a-b}/books", &["template-placeholder"]);
    check("/shelves/{a?b}", "/shelves/{a-b}", &["template-placeholder"]);
    check("/shelves/{100%}", "/shelves/{100}", &["template-placeholder"]);
    check("/shelves/{}/books", "/shelves/{id}/books", &["template-placeholder"]);
    check("/shelves/{ }", "/shelves/{id}", &["template-placeholder"]);
    check("/books/find(a={},b='{}')", "/books/find(a={a},b='{b}')", &["template-placeholder", "template-placeholder"]);
    check("/books/find({})", "/books/find({value})", &["template-placeholder"]);
    check("/books/find(a='{b/c}')", "/books/find(a='{b-c}')", &["template-placeholder"]);
    check("/shelves/(a/b)", "/shelves/{a-b}", &["template-paren-placeholder"]);
    check("/root:/{a/b?c}:/books", "/root:/{a/b-c}:/books", &[]);
    check("/books/isbn='{isbn}'", "/books/isbn={isbn}", &["template-quoted-segment"]);
    check("https://api.example.com/shelves", "/shelves", &["template-no-version"]);
}

#[test]
fn samples_stand_for_keys() {
    for sample in [
        "0f5a7a6c-0c1d-4e2b-9a3f-112233445566",
        "1234",
        "AAB0ZXN0MTIzNDU2==",
        "ada@example.com",
        "example.org",
        "x1y22z333w4444-a5b6",
    ] {
        check(&format!("/shelves/{sample}/books"), "/shelves/{id}/books", &["template-sample"]);
    }
    check("/get365ActivitiesByCount", "/get365ActivitiesByCount", &[]);
}

#[test]
fn unreadable_templates() {
    check_unreadable("", "template-unreadable");
    check_unreadable("** URI of shelves not found", "template-unreadable");
    check_unreadable("/shelves or /books", "template-unreadable");
    check_unreadable("/shelves/{id}/.../books", "template-ellipsis");
    check_unreadable("https://files.example.net/up", "template-foreign-host");
    check_unreadable("/books/find(a={a},A={b})", "template-argument-repeated");
    for empty in ["/", "//", "/v1", "https://api.example.com/v1/", "/?a=b"] {
        check_unreadable(empty, "template-unreadable");
    }
}

#[test]
fn queries() {
    let query = |written: &str| parse(written, &[], &[]).0.expect(written).query;
    let parameter = |name: &str, value: &str, required| QueryParameter { name: name.into(), value: value.into(), required };
    assert_eq!(query("/a?from={from}&$top=5"), [parameter("from", "{from}", true), parameter("$top", "5", false)]);
    assert_eq!(query("/a[?all=true]"), [parameter("all", "true", false)]);
    assert_eq!(
        query("/a?$expand=b($filter=c eq '{d}&e')&x='{y}'"),
        [parameter("$expand", "b($filter=c eq '{d}&e')", false), parameter("x", "'{y}'", true)]
    );
    assert_eq!(query("/a?wait:{Boolean}"), [parameter("wait", "{Boolean}", true)]);
    check("/a?wait:{Boolean}", "/a", &["template-query-colon"]);
    check("/a/?b=1", "/a", &["template-trailing-slash"]);
}

#[test]
fn identities() {
    check_identity("https://api.example.com/next/Shelves/{id}/Books?x={y}", "/shelves/{}/books");
    check_identity("/shelves/7/books/find(b='{b}',a=1)", "/shelves/{}/books/find(a={},b={})");
    check_identity("/shelves/delta()", "/shelves/delta");
    check_identity("/root:/{p}:/x", "/root:/{}:/x");
    check_identity("/books('{id}')", "/books/{}");
}

#[test]
fn matching() {
    check_match("/shelves/{id}/books", "/Shelves/a%20b/books/", Some(&["a b"]));
    check_match("/shelves/{id}", "/shelves/{id}", Some(&["{id}"]));
    check_match("/shelves/{id}", "/shelves/$count", None);
    check_match("/shelves/{id}", "/shelves/find(a=1)", None);
    check_match("/shelves/{id}", "/shelves", None);
    check_match("/shelves", "/shelves/7", None);
    check_match("/shelves/{id}/books", "/shelves('it%27s')/books", Some(&["it's"]));
    check_match("/shelves/isbn={x}", "/shelves/ISBN='7'", Some(&["7"]));
    check_match("/shelves/delta", "/shelves/delta()", Some(&[]));
    check_match("/shelves/delta()", "/shelves/delta", Some(&[]));
}

#[test]
fn matching_functions() {
    check_match("/find(a={a},b='{b}')", "/find(b='x,y',a=1)", Some(&["1", "x,y"]));
    check_match("/find(a={a})", "/find(a=%27x%20y%27)", Some(&["x y"]));
    check_match("/find(a={a})", "/find(a=ns.kind'x')", Some(&["x"]));
    check_match("/find(a='{a}')", "/find(a='it''s/here')", Some(&["it's/here"]));
    check_match("/find(a={a})", "/find(b=1)", None);
    check_match("/find(a={a})", "/find", None);
    check_match("/find", "/find(a=1)", None);
    check_match("/range({address})", "/range('A1:B2')", Some(&["A1:B2"]));
}

#[test]
fn matching_colon_paths() {
    check_match("/root:/{p}:/books", "/root:/a%20b/c.txt:/books", Some(&["a b/c.txt"]));
    check_match("/root:/{p}", "/root:/a/b", Some(&["a/b"]));
    check_match("/root:/{p}", "/root:/a/b:", Some(&["a/b"]));
    check_match("/root:/{p}", "/root:/a:/books", None);
    check_match("/root:/{p}:/books", "/root:/a/books", None);
    check_match("/items/{id}:/{p}:/x", "/items/7:/a:/x", Some(&["7", "a"]));
    check_match("/items/{id}", "/items/7:", None);
    check_match("/chats/{id}/x", "/chats/19:ab@c/x", Some(&["19:ab@c"]));
}

#[test]
fn the_closest_template_has_the_most_fixed_segments() {
    let fixed = |written: &str| parse(written, &[], &[]).0.expect(written).fixed_segments();
    assert!(fixed("/a/isbn={x}") > fixed("/a/{x}"));
}

/// Pieces of hostile method lines.
fn hostile() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "/", "a", "b.c", "{", "}", "{x}", "{a/b}", "{}", "(", ")", "f(", "x=", "'", "\"", ",", ":", ":/", "?", "&", "=", "<",
        ">", "|", "$ref", "%2F", "%", "#", "…", "...", "[", "]", "~", " ", "\t", "é", "1", "*",
    ]);
    prop::collection::vec(piece, 1..12).prop_map(|pieces| format!("/{}", pieces.concat()))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 4_000, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever a method line holds, it is refused, or its normal form is a request that the client can build.
    #[test]
    fn what_is_read_can_be_sent(written in hostile()) {
        let (template, faults) = parse(&written, &[], &[]);
        prop_assert!(faults.iter().all(|fault| written.get(fault.range.clone()).is_some()), "{faults:?}");
        match template {
            None => prop_assert!(!faults.is_empty()),
            Some(template) => {
                let normal = template.path();
                let again = parse(&normal, &[], &[]).0;
                let again = again.ok_or_else(|| TestCaseError::fail(format!("{normal} is unreadable")))?;
                prop_assert_eq!(again.identity(), template.identity(), "{}", normal);
                prop_assert!(urls_equal(&normal, &again.sent()), "{} {}", normal, again.sent());
            }
        }
    }
}

#[test]
fn notation_of_other_dialects() {
    check("/books/{{id}}/pages", "/books/{id}/pages", &["template-double-brace"]);
    check("/books/(isbn='{isbn}')", "/books(isbn='{isbn}')", &["template-key-slash"]);
    let (hosts, versions) = settings();
    let check = |text: &str, path: &str, rules: &[&str]| {
        let (template, faults) = parse(text, &hosts, &versions);
        assert_eq!(template.expect("a path").path(), path);
        assert_eq!(faults.iter().map(|fault| fault.rule.id).collect::<Vec<_>>(), rules, "{text}");
    };
    check("/books/range(from='{from}'[,to={to}])", "/books/range(from='{from}')", &["template-optional-argument"]);
    check("/books/range([from='{from}'],to={to})", "/books/range(to={to})", &["template-optional-argument"]);
    check("/books/range([from='{from}', ]to={to})", "/books/range(to={to})", &["template-optional-argument"]);
    check("/books/range(from='{from}',to={to})", "/books/range(from='{from}',to={to})", &[]);
}
