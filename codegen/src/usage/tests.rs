//! Programs of an invented client, and the calls that are found in them.

use indexmap::IndexMap;

use super::{Client, File, Program, read};
use crate::http::method::Method;
use crate::http::template::{self, Template};
use crate::names::tree::{Tree, TreeOperation};

const OPERATIONS: [(&str, &str, bool); 7] = [
    ("GET", "/me", false),
    ("GET", "/me/cards", true),
    ("POST", "/me/sendCard", false),
    ("GET", "/cards", true),
    ("POST", "/cards", false),
    ("GET", "/cards/{id}", false),
    ("DELETE", "/cards/{id}", false),
];

const IMPORT: &str = "use post_v1::Post;";

/// Compares what is found in files with `line: operation` for calls and `line? beginning of why` for what could not be followed.
#[track_caller]
fn check_files(files: &[&str], expected: &[&str]) {
    let templates: Vec<Template> = OPERATIONS.iter().filter_map(|(_, path, _)| template::parse(path, &[], &[]).0).collect();
    let operations = OPERATIONS.iter().zip(&templates).map(|((method, _, is_list), template)| TreeOperation {
        method: Method::named(method).expect("a method"),
        template,
        answers_collection: *is_list,
        pages: 1,
    });
    let tree = Tree::build(operations, &IndexMap::new());
    let client = |name: &str| Client { crates: vec![name.to_owned()], root: "Post".to_owned(), tree: &tree };
    let named = |(index, text): (usize, &&str)| File { path: format!("{index}.rs"), text: (*text).to_owned() };
    let program = Program {
        files: files.iter().enumerate().map(named).collect(),
        renames: vec![("letters".to_owned(), "post-v1".to_owned())],
    };
    let usage = read(&program, &[client("post_v1"), client("post_v2")]);
    let versions = ["", " of v2"];
    let calls = usage.calls.iter().map(|call| {
        let (method, path, _) = OPERATIONS[usize::from(call.operation)];
        (&call.place, format!("{}: {method} {path}{}", call.place.line, versions[call.client]))
    });
    let others = usage.unfollowed.iter().map(|other| (&other.place, format!("{}? {}", other.place.line, other.why)));
    let mut found: Vec<_> = calls.chain(others).collect();
    found.sort();
    let agree =
        found.len() == expected.len() && found.iter().zip(expected).all(|((_, found), expected)| found.starts_with(expected));
    assert!(agree, "{files:#?}\nexpected {expected:#?}\nfound {found:#?}");
}

/// One file whose first line imports the client.
#[track_caller]
fn check(program: &str, expected: &[&str]) {
    check_files(&[&format!("{IMPORT}\n{program}")], expected);
}

#[test]
fn chains_are_followed_from_the_root() {
    check("fn f(post: &Post) { post.me().cards().list(); }", &["2: GET /me/cards"]);
    check("fn f(post: Post) {\n post\n  .cards()\n  .id(\"7\")\n  .delete()\n  .send(); }", &["6: DELETE /cards/{id}"]);
    check("fn f(post: &Post) { post.me().send_card(card).send().await?; }", &["2: POST /me/sendCard"]);
    check("fn f() { let post = Post::new(client); post.me().get(); }", &["2: GET /me"]);
    check("fn f() { Post::offline().me().get(); }", &["2: GET /me"]);
    check("fn f(post: &Post) { Post::me(post).get(); }", &["2: GET /me"]);
}

#[test]
fn variables_hold_places() {
    check(
        "fn f(post: &Post) { let me = post.me(); me.clone().get();\n me.cards().list(); }",
        &["2: GET /me", "3: GET /me/cards"],
    );
    check("fn f(post: &Post) { let (a, b) = (post.cards(), 1); a.list(); }", &["2: GET /cards"]);
    check("fn f(post: Post) { let post = 7; post.me().cards().list(); }", &["2? this looks like a call"]);
    check("fn f(post: &Post) { let at; at = post.cards(); at.list(); }", &["2: GET /cards"]);
    check("fn f(post: &Post) { let at = if x { post.cards() } else { return }; at.list(); }", &["2: GET /cards"]);
    check("fn f(post: Option<Post>) { if let Some(post) = post { post.me().get(); } }", &["2: GET /me"]);
    check("fn f(all: Vec<Post>) { for post in all.iter() { post.me().get(); } }", &["2: GET /me"]);
}

#[test]
fn calls_are_found_inside_of_other_expressions() {
    check("fn f(post: &Post) { g(post.cards().list(), 1); }", &["2: GET /cards"]);
    check("fn f(post: &Post) { let f = async move { post.cards().list().await }; }", &["2: GET /cards"]);
    check("fn f(post: &Post) { ids.map(|id| post.cards().id(id).get()); }", &["2: GET /cards/{id}"]);
    check("fn f(post: Option<Post>) { post.map(|inner| inner.me().get()); }", &["2: GET /me"]);
    check(
        "fn f(post: &Post) { match post.me().get() { x if post.cards().list() => {} _ => {} } }",
        &["2: GET /me", "2: GET /cards"],
    );
    check("fn f(post: &Post) { println!(\"{}\", post.cards().list()); }", &["2: GET /cards"]);
    check("fn f(post: &Post) { join!(post.cards().list(), post.me().get()); }", &["2: GET /cards", "2: GET /me"]);
    check("fn f(post: &Post) { spawn! { let x = 1; post.me().get(); } }", &["2: GET /me"]);
}

#[test]
fn types_are_known_from_items() {
    check("struct App { post: std::sync::Arc<Post> }\nimpl App { fn f(&self) { self.post.me().get(); } }", &["3: GET /me"]);
    check("struct App(Post);\nfn f(app: &App) { app.0.me().get(); }", &["3: GET /me"]);
    check("fn post() -> Result<Post, E> { todo!() }\nfn f() { post()?.me().get(); }", &["3: GET /me"]);
    check("struct App;\nimpl App { fn post(&self) -> &Post { x }\n fn f(&self) { self.post().me().get(); } }", &["4: GET /me"]);
    check("static POST: LazyLock<Post> = x;\nfn f() { POST.me().get(); }", &["3: GET /me"]);
    check(
        "trait Count { fn count(&self); }\nimpl Count for Post { fn count(&self) { self.cards().list(); } }",
        &["3: GET /cards"],
    );
    check("type Mine = Post;\nfn f(post: &Mine) { post.me().get(); }", &["3: GET /me"]);
    check("fn g(post: &Post) {}\nfn f(post: &Post) { g(post); }", &[]);
}

#[test]
fn names_are_resolved_through_imports() {
    check_files(&["fn f(post: &post_v2::Post) { post.me().get(); }"], &["1: GET /me of v2"]);
    check_files(&["use post_v2 as new;\nfn f(post: &new::Post) { post.me().get(); }"], &["2: GET /me of v2"]);
    check_files(&["use post_v2::{Post as P, types};\nfn f(post: &P) { post.me().get(); }"], &["2: GET /me of v2"]);
    check_files(&["use post_v2::*;\nfn f(post: &Post) { post.me().get(); }"], &["2: GET /me of v2"]);
    check_files(&["use letters::Post;\nfn f(post: &Post) { post.me().get(); }"], &["2: GET /me"]);
    check_files(&["pub use post_v2::Post;", "use crate::Post;\nfn f(post: &Post) { post.me().get(); }"], &["2: GET /me of v2"]);
    check_files(&["use other::Post;\nuse post_v1::types;\nfn f(post: &Post) { post.x(); }"], &[]);
}

#[test]
fn what_cannot_be_followed_is_said() {
    check("fn f(post: &Post) { elsewhere(post); }", &["2? the client is given to something"]);
    check("fn f(post: &Post) { elsewhere(post.me()); }", &["2? the client is given to something"]);
    check("fn f(post: &Post) -> X { post.me() }", &["2? `f` returns a place"]);
    check("fn f(at: post_v1::calls::cards::Cards) { at.list(); }", &["2? a place without its path"]);
    check("fn f(post: &Post) { post.everything(); }", &["2? `everything` is no call"]);
    check("fn f(x: X) { x.post().me().cards().list(); }", &["2? this looks like a call"]);
    check("fn f(x: X) { let me = x.me(); me.cards().list(); }", &["2? this looks like a call"]);
    check("fn f(post: &Post) { let x = if y { post.me() } else { post.cards() }; x.list(); }", &["2? the branches"]);
    check("fn f(post: &Post) { select! { x = post.me().get() => {} } }", &["2? what `select!` makes"]);
    check("macro_rules! all { ($post:expr) => { $post.cards().list() }; }", &["2? what `macro_rules!` makes"]);
    check("fn f(post: &Post) { post.client().at(&REFERENCE, \"GET\", url); }", &["2? a request to a URL"]);
    check("fn f(post: &Post) { all.map(Post::me); }", &["2? `me` is called elsewhere"]);
    check("fn f( {", &["2? the file cannot be read"]);
}

#[test]
fn what_is_of_no_client_is_let_be() {
    check("fn f(x: X) { x.list().iter().get(0); x.cards().len(); x.me(); }", &[]);
    check("fn f() { json!({ \"a\": 1 }); select! { a => b } }", &[]);
    check("#[cfg(test)]\nmod tests { fn f(post: &super::Post) { post.me().get(); } }", &[]);
    check("#[tokio::test]\nasync fn f() { Post::offline().me().get(); }", &[]);
}
