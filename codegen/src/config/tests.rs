//! Configurations as people write them.

use super::Config;
use crate::diagnostic::{Diagnostic, Severity, rules};
use crate::source::{FileId, Span};

const USUAL: &str = r#"
[service]
root = "harbour"
crate_prefix = "harbour"
namespace = "harbour.main"
hosts = ["api.harbour.example"]

[versions.v1]
"#;

/// The usual configuration with one line in place of another; what is wrong with it, or nothing.
#[track_caller]
fn check(from: &str, to: &str, expected: &str) {
    assert!(USUAL.contains(from), "{from}");
    let told = Config::parse(&USUAL.replacen(from, to, 1)).map_or_else(|error| error.to_string(), |_| String::new());
    assert_eq!(told, expected, "{to}");
}

#[test]
fn little_is_enough() {
    let config = Config::parse(USUAL).expect("a configuration");
    assert!(config.schemes.is_empty());
    assert_eq!(config.bases("v1"), ["v1"]);
}

#[test]
fn what_urls_begin_with() {
    let base = |from: &str, to: &str| Config::parse(&USUAL.replacen(from, to, 1)).expect("a configuration").base_of("v1");
    assert_eq!(base("[versions.v1]", "base_path = \"/api/\"\n[versions.v1]"), "api/v1");
    assert_eq!(base("[versions.v1]", "base_path = \"{site}/api\"\n[versions.v1]\nsegment = \"v1.0\""), "{site}/api/v1.0");
    assert_eq!(base("[versions.v1]", "[versions.v1]\nsegment = \"api/v2.0\""), "api/v2.0");
    assert_eq!(base("[versions.v1]", "[versions.v1]\nsegment = \"\""), "");
}

#[test]
fn hosts() {
    let hosts = "hosts = [\"api.harbour.example\"]";
    check(hosts, "hosts = [\"{tenant}.harbour.example:8080\", \"{serviceRoot}\"]", "");
    check(hosts, "hosts = []", "line 6: service.hosts: name at least one host");
    for bad in ["", "https://api.harbour.example/", "api.harbour.example/v1", "{tenant.example", "a b"] {
        let why = "is no host: write it without `https://` and path";
        check(hosts, &format!("hosts = [\"{bad}\"]"), &format!("line 6: service.hosts: `{bad}` {why}"));
    }
}

#[test]
fn paths_and_urls() {
    let base = |path: &str, why: &str| {
        let to = format!("base_path = \"{path}\"\n[versions.v1]");
        check("[versions.v1]", &to, &if why.is_empty() { String::new() } else { format!("line 8: service.base_path: {why}") });
    };
    base("/api/v2.0/", "");
    base("api/../v2", "`api/../v2` is no path of a URL");
    base("https://x", "`https://x` is no path of a URL");
    base("a?b", "`a?b` is no path of a URL");
    let namespace = "namespace = \"harbour.main\"";
    let page_url = |url: &str| format!("{namespace}\npage_url = \"{url}\"");
    check(namespace, &page_url("https://harbour.example/{version}/{page}"), "");
    check(
        namespace,
        &page_url(r"https://harbour.example/\n}; fn main() {}"),
        r"line 6: service.page_url: `https://harbour.example/\n}; fn main() {}` is no URL",
    );
    check(namespace, "namespace = \"\"", "line 5: service.namespace: `` is no namespace: words joined by dots");
}

#[test]
fn names_of_code() {
    let root = "root = \"harbour\"";
    check(root, "root = \"Har bour\"", "line 3: service.root: `Har bour` is no snake_case name of a Rust item");
    check(root, "root = \"self\"", "line 3: service.root: `self` is no snake_case name of a Rust item");
    for taken in ["headers", "result", "typed", "table"] {
        let why = format!("line 3: service.root: `{taken}` is a name that the emitted code needs itself");
        check(root, &format!("root = \"{taken}\""), &why);
    }
    let verbs = |line: &str| format!("[versions.v1]\n[verbs]\n{line}");
    check("[versions.v1]", &verbs("\"POST /boats/{}\" = \"launch\""), "");
    check(
        "[versions.v1]",
        &verbs("\"POST /boats/{}\" = \"fn\""),
        "line 10: verbs.POST /boats/{}: `fn` is no snake_case name of a Rust function",
    );
    check("[versions.v1]", &verbs("boats = \"go\""), "line 10: verbs.boats: `boats` names no operation: write `POST /path/{}`");
}

#[test]
fn versions() {
    let version = "[versions.v1]";
    check(version, "[versions.v1]\nfiles = [\"pages/**\"]", "");
    check(
        version,
        "[versions.\"../v1\"]",
        "line 8: versions.../v1: `../v1` is not a folder's plain name; name the files with `files`",
    );
    check(version, "[versions.v1]\n[versions.V1]", "line 9: versions.V1: `V1` and another version give the same package");
    check(
        version,
        "[versions.v1]\nfiles = [\"../other/**\"]",
        "line 9: versions.v1.files: `../other/**` is no pattern of paths below this folder",
    );
    check(version, "[versions]", "line 8: versions: name at least one version");
}

#[test]
fn words_and_pages() {
    let more = |table: &str, line: &str| format!("[versions.v1]\n[{table}]\n{line}");
    check("[versions.v1]", &more("words", "response = [\"Antwort\"]"), "");
    check("[versions.v1]", &more("words", "response = [\"\"]"), "line 10: words.response: an empty word would fit every text");
    let told = Config::parse(&USUAL.replace("[versions.v1]", &more("words.primitives", "text = \"nonsense\""))).unwrap_err();
    assert!(told.to_string().starts_with("line 10: words.primitives.text: `nonsense` is no primitive type; there are String, "));
    check("[versions.v1]", &more("pages", "operations = [\"calls\", \".\"]\nendings = [\"mdx\"]"), "");
    check(
        "[versions.v1]",
        &more("pages", "endings = [\".mdx\"]"),
        "line 10: pages.endings: `.mdx` is no ending: write it without a dot before it",
    );
    check(
        "[versions.v1]",
        &more("pages", "types = [\"/etc\"]"),
        "line 10: pages.types: `/etc` is no folder or pattern below a version's",
    );
}

#[test]
fn given_words_are_folded_and_primitives_added() {
    let text = USUAL.to_owned() + "[words]\nresponse = [\"  Die  Antwort \"]\n[words.primitives]\nZeichenkette = \"String\"\n";
    let config = Config::parse(&text).expect("a configuration");
    assert_eq!(config.words.response, ["die antwort"]);
    let named = |spelling: &str| config.words.primitives.get(spelling).map(String::as_str);
    assert_eq!((named("zeichenkette"), named("int32")), (Some("String"), Some("Int32")));
}

#[test]
fn weights_of_rules() {
    let rules = |rows: &str, why: &str| check("[versions.v1]", &format!("[rules]\n{rows}\n[versions.v1]"), why);
    rules("json = \"hint\"\njson-trailing-comma = \"off\"", "");
    rules(
        "jsn-trailing-comma = \"off\"",
        "line 9: rules.jsn-trailing-comma: no rule and no family of rules; did you mean `json-trailing-comma`?",
    );
    rules("markdwn = \"error\"", "line 9: rules.markdwn: no rule and no family of rules; did you mean `markdown`?");
    rules("nothing-like-it-at-all = \"error\"", "line 9: rules.nothing-like-it-at-all: no rule and no family of rules");
}

#[test]
fn a_softened_finding_never_weighs_more() {
    use crate::diagnostic::Diagnostic;
    use crate::source::{FileId, Span};
    let weighed = |row: &str, severity: Severity| {
        let rows = format!("[rules]\n{row}\n[versions.v1]");
        let config = Config::parse(&USUAL.replacen("[versions.v1]", &rows, 1)).expect("a configuration");
        let found = Diagnostic::new(&rules::JSON_RAW_CONTROL, Span { file: FileId(0), start: 0, end: 1 }, "wrong");
        let mut findings = vec![Diagnostic { severity, ..found }];
        config.rules.weigh(&mut findings);
        findings.first().map(|found| found.severity)
    };
    assert_eq!(weighed("", Severity::Info), Some(Severity::Info));
    assert_eq!(weighed("json = \"error\"", Severity::Info), Some(Severity::Info));
    assert_eq!(weighed("json = \"hint\"", Severity::Info), Some(Severity::Hint));
    assert_eq!(weighed("json = \"off\"", Severity::Info), None);
    assert_eq!(weighed("json = \"error\"", Severity::Warning), Some(Severity::Error));
}

#[test]
fn a_rule_goes_before_its_family() {
    let rows = "[rules]\njson = \"hint\"\njson-trailing-comma = \"error\"\nmarkdown = \"off\"\n[versions.v1]";
    let config = Config::parse(&USUAL.replacen("[versions.v1]", rows, 1)).expect("a configuration");
    let of = |rule| config.rules.of(rule);
    assert_eq!(of(&rules::JSON_TRAILING_COMMA), Some(Severity::Error));
    assert_eq!(of(&rules::JSON_MISSING_COMMA), Some(Severity::Hint));
    assert_eq!(of(&rules::FENCE_UNCLOSED), None);
    assert_eq!(of(&rules::WRONG_HOST), Some(rules::WRONG_HOST.severity));
}

/// A finding may weigh less than its rule; what the table says of the rule goes before that.
#[test]
fn what_a_finding_weighs_by_itself() {
    let weighed = |rows: &str| {
        let config =
            Config::parse(&USUAL.replacen("[versions.v1]", &format!("{rows}[versions.v1]"), 1)).expect("a configuration");
        let span = Span { file: FileId(0), start: 0, end: 0 };
        let mut findings =
            vec![Diagnostic { severity: Severity::Info, ..Diagnostic::new(&rules::TEMPLATE_ELLIPSIS, span, "left out") }];
        config.rules.weigh(&mut findings);
        findings.first().map(|finding| finding.severity)
    };
    assert_eq!(weighed(""), Some(Severity::Info));
    assert_eq!(weighed("[rules]\ntemplate-ellipsis = \"error\"\n"), Some(Severity::Error));
    assert_eq!(weighed("[rules]\ntemplate-ellipsis = \"off\"\n"), None);
}
