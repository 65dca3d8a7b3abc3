//! A whole exchange through the client, up to the wire and back from it, beside the same written by hand with reqwest and derived structs.
//! Nothing is sent: the answer is there at once, and what is measured is what a program does itself.

use std::fmt::Write as _;
use std::sync::LazyLock;

use divan::{Bencher, black_box};
use graph_v1_0::Graph;
use graph_v1_0::docwright::http::{HeaderValue, StatusCode, header};
use graph_v1_0::docwright::{Bytes, Client, HttpRequest, HttpResponse, Sending, StaticToken, Transport, reqwest, serde_json};
use graph_v1_0::types::User;
use serde::{Deserialize, Serialize};

fn main() {
    divan::main();
}

/// Records in an answer.
const USERS: usize = 100;

/// Answers each request with the same body, which may be empty.
struct Answers(Bytes);

impl Transport for Answers {
    fn send(&self, request: HttpRequest) -> Sending<'_> {
        black_box(request);
        let mut response = HttpResponse::new(self.0.clone().into());
        if self.0.is_empty() {
            *response.status_mut() = StatusCode::NO_CONTENT;
        } else {
            response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
        }
        Box::pin(std::future::ready(Ok(response)))
    }
}

static RUNTIME: LazyLock<tokio::runtime::Runtime> =
    LazyLock::new(|| tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime"));

fn graph(body: &Bytes) -> Graph {
    let client = Client::builder().transport(Answers(body.clone())).token(StaticToken::new("a.b.c"));
    Graph::new(client.build().expect("a client"))
}

fn users() -> Bytes {
    let mut body = r#"{"@odata.context":"https://graph.microsoft.com/v1.0/$metadata#users","value":["#.to_owned();
    for user in 0..USERS {
        let comma = if user == 0 { "" } else { "," };
        write!(
            body,
            r#"{comma}{{"id":"{user:08}-a1d2","displayName":"Person {user}","mail":"person{user}@contoso.com","jobTitle":"Baker","officeLocation":"Pier {user}","mobilePhone":null,"businessPhones":["+31 20 555 0{user:03}"]}}"#
        )
        .expect("memory");
    }
    body.push_str("]}");
    body.into()
}

#[derive(Deserialize)]
struct Page {
    value: Vec<Person>,
}

#[derive(Deserialize, Serialize, Default)]
#[serde(rename_all = "camelCase")]
struct Person {
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    display_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    mail: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    job_title: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    office_location: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    mobile_phone: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    business_phones: Option<Vec<String>>,
}

#[divan::bench]
fn list_through_the_client(bencher: Bencher) {
    let graph = graph(&users());
    bencher.bench(|| {
        let request = graph.users().list().select(["id", "displayName", "mail"]).filter("jobTitle eq 'Baker'").top(100);
        let page = RUNTIME.block_on(request.send()).expect("a page");
        page.iter().map(|user| user.display_name().map_or(0, str::len)).sum::<usize>()
    });
}

#[divan::bench]
fn list_by_hand(bencher: Bencher) {
    let (client, body) = (reqwest::Client::new(), users());
    bencher.bench(|| {
        let request = client
            .get("https://graph.microsoft.com/v1.0/users?$select=id,displayName,mail&$filter=jobTitle eq 'Baker'&$top=100")
            .header("Accept", "application/json")
            .bearer_auth("a.b.c")
            .build();
        black_box(request.expect("a request"));
        let page: Page = serde_json::from_slice(&body).expect("a page");
        page.value.iter().map(|user| user.display_name.as_ref().map_or(0, String::len)).sum::<usize>()
    });
}

#[divan::bench]
fn update_through_the_client(bencher: Bencher) {
    let graph = graph(&Bytes::new());
    bencher.bench(|| {
        let change =
            User::new().with_job_title("Baker").with_office_location("Pier 2/104").with_business_phones(["+31 20 555 0199"]);
        RUNTIME.block_on(graph.users().id("renata@contoso.com").update(change).send()).expect("no content");
    });
}

#[divan::bench]
fn update_by_hand(bencher: Bencher) {
    let client = reqwest::Client::new();
    bencher.bench(|| {
        let change = Person {
            job_title: Some("Baker".to_owned()),
            office_location: Some("Pier 2/104".to_owned()),
            business_phones: Some(vec!["+31 20 555 0199".to_owned()]),
            ..Person::default()
        };
        let id = "renata@contoso.com";
        let request = client
            .patch(format!("https://graph.microsoft.com/v1.0/users/{id}"))
            .header("Content-Type", "application/json")
            .bearer_auth("a.b.c")
            .body(serde_json::to_vec(&change).expect("JSON"))
            .build();
        black_box(request.expect("a request"));
    });
}
