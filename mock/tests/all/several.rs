//! What takes several requests, by raw HTTP, over a reference that shows each once.

use docwright::serde_json::{Value, json};
use docwright_mock::{Options, Settings};

use crate::support::{Running, small};

const LIST: &str = "# List boats\n\nNamespace: harbour\n\n## HTTP request\n\n```http\nGET /boats\n```\n\n## Example\n\n### Request\n\n\
    ```http\nGET https://api.harbour.example/v1/boats\n```\n\n### Response\n\n```http\nHTTP/1.1 200 OK\nContent-Type: application/json\n\n\
    {\"value\":[{\"name\":\"Ada\"},{\"name\":\"Bea\"},{\"name\":\"Cid\"}]}\n```\n";

const PAINT: &str = "# Paint a boat\n\nNamespace: harbour\n\n## HTTP request\n\n```http\nPOST /boats/{id}/paint\n```\n\n## Example\n\n\
    ### Request\n\n```http\nPOST https://api.harbour.example/v1/boats/7/paint\n```\n\n### Response\n\n```http\nHTTP/1.1 202 Accepted\n\
    Operation-Location: https://api.harbour.example/v1/jobs/3\n```\n";

const JOB: &str = "# Get a job\n\nNamespace: harbour\n\n## HTTP request\n\n```http\nGET /jobs/{id}\n```\n\n## Example\n\n\
    ### Request\n\n```http\nGET https://api.harbour.example/v1/jobs/3\n```\n\n### Response\n\n```http\nHTTP/1.1 200 OK\n\
    Content-Type: application/json\n\n{\"id\":\"3\",\"status\":\"drying\"}\n```\n";

const LOAD: &str = "# Load a crate\n\nNamespace: harbour\n\n## HTTP request\n\n```http\nPOST /boats/{id}/crates/openSession\n```\n\n\
    ## Example\n\n### Request\n\n```http\nPOST https://api.harbour.example/v1/boats/7/crates/openSession\n```\n\n### Response\n\n\
    ```http\nHTTP/1.1 200 OK\nContent-Type: application/json\n\n\
    {\"uploadUrl\":\"https://crane.harbour.example/7\",\"expirationDateTime\":\"2030-01-01T00:00:00Z\"}\n```\n";

const CRATE: &str = "# Add a crate\n\nNamespace: harbour\n\n## HTTP request\n\n```http\nPOST /boats/{id}/crates\n```\n\n\
    ## Example\n\n### Request\n\n```http\nPOST https://api.harbour.example/v1/boats/7/crates\n```\n\n### Response\n\n\
    ```http\nHTTP/1.1 201 Created\nContent-Type: application/json\n\n{\"id\":\"c1\"}\n```\n";

async fn harbour() -> Running {
    let pages = [("boat-list", LIST), ("boat-paint", PAINT), ("job-get", JOB), ("crate-load", LOAD), ("crate-add", CRATE)];
    let pages = pages.map(|(name, text)| (format!("v1/api/{name}.md"), text));
    let pages: Vec<(&str, &str)> = pages.iter().map(|(path, text)| (path.as_str(), *text)).collect();
    Running::of(&small(&pages), Options::default(), Settings::default()).await
}

#[tokio::test]
async fn a_list_in_pages() {
    let server = harbour().await;
    let mut next = "/v1/boats?$top=2".to_owned();
    let mut sizes = Vec::new();
    loop {
        let (status, body) = server.get(&next).await;
        assert_eq!(status, 200, "{body}");
        sizes.push(body["value"].as_array().map_or(0, Vec::len));
        let Some(link) = body["@odata.nextLink"].as_str() else { break };
        assert!(link.starts_with(&server.url), "{link}");
        next = link.to_owned();
    }
    assert_eq!(sizes, [2, 1]);
}

#[tokio::test]
async fn an_operation_of_the_reference_ends() {
    let server = harbour().await;
    let begun = server.request("POST", "/v1/boats/7/paint").send().await.expect("an answer");
    assert_eq!(begun.status(), 202);
    let link = begun.headers()["operation-location"].to_str().expect("a link").to_owned();
    let mut told = Vec::new();
    for _ in 0..4 {
        let (status, body) = server.get(&link).await;
        told.push((status, body["status"].as_str().unwrap_or_default().to_owned()));
    }
    let told: Vec<(u16, &str)> = told.iter().map(|(status, word)| (*status, word.as_str())).collect();
    assert_eq!(told, [(202, "running"), (202, "running"), (200, "succeeded"), (200, "succeeded")]);
    assert_eq!(server.get(&link).await.1["id"], "3");
    assert_eq!(server.send(server.request("DELETE", &link)).await.0, 204);
    assert_eq!(server.get(&link).await.0, 404);
}

#[tokio::test]
async fn an_upload_in_uneven_pieces() {
    let server = harbour().await;
    let (_, opened) = server.send(server.request("POST", "/v1/boats/7/crates/openSession")).await;
    let url = opened["uploadUrl"].as_str().expect("an upload URL").to_owned();
    assert!(url.starts_with(&server.url), "{url}");
    let put = |range: &str, bytes: usize| {
        server.send(server.request("PUT", &url).header("content-range", format!("bytes {range}/10")).body("x".repeat(bytes)))
    };
    let missing = |body: &Value| body["nextExpectedRanges"][0].as_str().unwrap_or_default().to_owned();
    let (status, body) = put("0-2", 3).await;
    assert_eq!((status, missing(&body)), (202, "3-".to_owned()));
    let (status, body) = put("5-9", 5).await;
    assert_eq!((status, missing(&body)), (416, "3-".to_owned()));
    let (status, body) = server.get(&url).await;
    assert_eq!((status, missing(&body)), (200, "3-".to_owned()));
    let (status, body) = put("3-9", 7).await;
    assert_eq!((status, body["id"].as_str()), (201, Some("c1")));
    assert_eq!(server.get(&url).await.0, 404);
}

#[tokio::test]
async fn a_batch_whose_requests_wait() {
    let server = harbour().await;
    let requests = json!({ "requests": [
        { "id": "a", "method": "GET", "url": "/boats" },
        { "id": "b", "method": "GET", "url": "/nothing" },
        { "id": "c", "method": "GET", "url": "/boats", "dependsOn": ["b"] },
    ] });
    let request = server.request("POST", "/v1/$batch").header("content-type", "application/json");
    let (status, body) = server.send(request.body(requests.to_string())).await;
    assert_eq!(status, 200);
    let statuses: Vec<u64> = (0..3).filter_map(|at| body["responses"][at]["status"].as_u64()).collect();
    assert_eq!(statuses, [200, 501, 424]);
    assert_eq!(body["responses"][0]["body"]["value"][0]["name"], "Ada");
}
