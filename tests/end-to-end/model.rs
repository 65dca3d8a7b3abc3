//! `model`: a promise to other tools.

use std::fs;

use crate::support::folder::Bakery;
use crate::support::tool::{repository, run, xtask};
use serde_json::{Value, json};

#[test]
fn runs_do_not_differ_by_time_or_threads() {
    let bakery = Bakery::new();
    let dump = |threads: Option<&str>| {
        let mut call = xtask("model", &bakery.docs);
        call.args(["--api-version", "v1"]).envs(threads.map(|count| ("RAYON_NUM_THREADS", count)));
        run(&mut call).expect(&[0, 1])
    };
    let first = dump(None);
    for threads in [None, Some("1"), Some("2"), Some("7")] {
        assert!(dump(threads) == first, "{threads:?}");
    }
}

#[test]
fn rows_have_the_promised_keys() {
    let bakery = Bakery::new();
    let dump = model(&bakery, "v1");
    keys(&dump, &["ir_version", "tool", "api_version", "operations", "types", "enums", "census"]);
    for operation in rows(&dump, "operations") {
        let promised = ["page", "line", "method", "path", "rust", "permissions", "request_type", "response_type", "examples"];
        keys(operation, &promised);
        keys(&operation["permissions"], &["delegated_work", "delegated_personal", "application"]);
        for example in rows(operation, "examples") {
            keys(example, &["name", "request", "response", "outcome"]);
            keys(&example["request"], &["method", "url", "headers", "body"]);
            keys(&example["response"], &["status", "type", "collection", "truncated", "headers", "body"]);
        }
    }
    for ty in rows(&dump, "types") {
        keys(ty, &["name", "page", "base", "open", "properties"]);
        for property in rows(ty, "properties") {
            keys(property, &["name", "type", "collection", "nav"]);
        }
    }
    for e in rows(&dump, "enums") {
        keys(e, &["name", "page", "members"]);
    }
    keys(&dump["census"]["fences"], &["used", "ignored", "diagnosed"]);
    assert_eq!(dump["ir_version"], 1);
    assert_eq!(dump["api_version"], "v1");
    assert_eq!(dump["enums"][0]["members"], json!(["soft", "crisp", "burnt"]));
}

#[test]
fn a_page_alone_gives_its_operation_permissions_and_exchange() {
    let bakery = Bakery::new();
    for page in ["loaf-get", "loaf-list", "loaf-post", "loaf-delete"] {
        fs::remove_file(bakery.docs.join(format!("v1/api/{page}.md"))).expect("the page was there");
    }
    fs::remove_dir_all(bakery.docs.join("v1/resources")).expect("the types were there");
    let dump = model(&bakery, "v1");
    check_delete(
        &dump,
        "/ovens/{id}/timetable/shifts/{shiftId}/",
        "bakery.ovens().id(oven_id).timetable().shifts().id(shift_id).delete()",
        &json!({ "delegated_work": ["Oven.ReadWrite", "Shift.End", "Oven.Manage"], "delegated_personal": [], "application": [] }),
    );
    let work = &dump["operations"][0]["permissions"]["alternatives"]["delegated_work"];
    assert_eq!(*work, json!([["Oven.ReadWrite", "Shift.End"], ["Oven.Manage"]]));
}

#[test]
fn a_page_of_the_shipped_reference_is_read_with_its_configuration() {
    let bakery = Bakery::new();
    let page = repository().join("docs/beta/api/synchronization-synchronizationjob-delete.md");
    fs::remove_dir_all(&bakery.docs).expect("the docs were there");
    bakery.write("beta/api/delete-job.md", fs::read(page).expect("the page is shipped"));
    check_delete(
        &model(&bakery, "beta"),
        "/servicePrincipals/{id}/synchronization/jobs/{jobId}/",
        "graph.service_principals().id(service_principal_id).synchronization().jobs().id(job_id).delete()",
        &json!({ "delegated_work": ["Directory.ReadWrite.All"], "delegated_personal": [], "application": [] }),
    );
}

/// One operation, its permissions, one exchange that ends in 204.
#[track_caller]
fn check_delete(dump: &Value, path: &str, call: &str, permissions: &Value) {
    let [operation] = rows(dump, "operations").as_slice() else { panic!("one operation in {dump:#}") };
    assert_eq!((&operation["method"], &operation["path"]), (&json!("DELETE"), &json!(path)));
    assert_eq!(operation["rust"], call);
    for scheme in ["delegated_work", "delegated_personal", "application"] {
        assert_eq!(operation["permissions"][scheme], permissions[scheme], "{scheme}");
    }
    let [example] = rows(operation, "examples").as_slice() else { panic!("one example in {operation:#}") };
    assert_eq!((&example["outcome"], &example["response"]["status"]), (&json!("replayed"), &json!(204)));
}

fn model(bakery: &Bakery, version: &str) -> Value {
    let text = run(xtask("model", &bakery.docs).args(["--api-version", version])).expect(&[0, 1]);
    serde_json::from_str(&text).unwrap_or_else(|fault| panic!("{fault}:\n{text}"))
}

#[track_caller]
fn rows<'v>(value: &'v Value, key: &str) -> &'v Vec<Value> {
    value[key].as_array().unwrap_or_else(|| panic!("no list `{key}` in {value:#}"))
}

/// `value` is an object that holds at least these.
#[track_caller]
fn keys(value: &Value, promised: &[&str]) {
    let missing: Vec<_> = promised.iter().filter(|key| value.get(**key).is_none()).collect();
    assert!(missing.is_empty(), "no {missing:?} in {value:#}");
}
