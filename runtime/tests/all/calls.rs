//! Calls over a real connection.

use crate::server::{Asked, Server, json, message};
use crate::shop::{Cake, Item, Shop};
use docwright::middleware::RetryPolicy;
use docwright::{Accepted, Client, Content, HttpTransport, Json, Reply, Scalar, ScalarValue, Scalars, StaticToken, Text, Typed};

fn name(item: &Item) -> Option<&str> {
    item.record().text("name")
}

#[tokio::test]
async fn a_record_comes_back() {
    let server = Server::start(|_| json(r#"{"id":"7","name":"bread","price":3,"colour":"brown"}"#)).await;
    let item = server.shop().items().id("a b").get().select(["id", "name"]).send().await.expect("an item");
    assert_eq!(name(&item), Some("bread"));
    assert_eq!(item.record().extra("colour"), Some("\"brown\""));
    let asked = &server.asked()[0];
    assert_eq!(asked.line, "GET /v1/items/a%20b?$select=id,name HTTP/1.1");
    assert_eq!(asked.header("authorization"), Some("Bearer s3cret"));
    assert!(asked.header("user-agent").is_some_and(|agent| agent.starts_with("docwright/")));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn calls_run_on_other_threads() {
    let server = Server::start(|_| json(r#"{"value":[{"name":"bread"}]}"#)).await;
    let (one, all) = (server.shop(), server.shop());
    let one = tokio::spawn(async move { one.items().list().send().await.map(|page| page.items().len()) });
    let all = tokio::spawn(async move { all.items().list().items().next().await.map(|item| item.is_ok()) });
    assert_eq!(one.await.expect("no panic").ok(), Some(1));
    assert_eq!(all.await.expect("no panic"), Some(true));
}

#[tokio::test]
async fn a_derived_record_is_sent_with_its_type() {
    let server = Server::start(|asked| message("201 Created\nContent-Type: application/json", &asked.body)).await;
    let cake = Cake::new().with_untyped("name", "sacher").with_untyped("layers", 2);
    let created = server.shop().items().create(cake).send().await.expect("an item");
    assert_eq!(created.record().type_name(), "shop.cake");
    let asked = &server.asked()[0];
    assert_eq!(asked.body, r##"{"@odata.type":"#shop.cake","name":"sacher","layers":2}"##);
    assert_eq!(asked.header("content-type"), Some("application/json"));
}

#[tokio::test]
async fn an_error_tells_what_would_help() {
    let server = Server::start(|_| {
        let body = r#"{"error":{"code":"denied","message":"Not yours.","innerError":{"code":"noRole","request-id":"r1"},
            "details":[{"code":"d","message":"see there"}]}}"#;
        message("403 Forbidden\nContent-Type: application/json", body)
    })
    .await;
    let error = server.shop().items().id("7").get().query("secret", "x").send().await.expect_err("forbidden");
    assert_eq!(format!("{error:?}"), error.to_string());
    assert!(error.is_forbidden() && error.is_service() && !error.is_decode() && !error.is_timeout());
    assert_eq!((error.code(), error.message()), (Some("denied"), Some("Not yours.")));
    assert_eq!((error.inner_codes(), error.request_id()), (&["noRole".to_owned()][..], Some("r1")));
    assert_eq!(error.operation().map(|operation| operation.page.as_str()), Some("item-get"));
    let expected = "GET URL/v1/items/7: 403 Forbidden: denied: Not yours. (noRole)
  d: see there
  request id: r1
  the reference names these permissions, least privileged first:
    delegated: Item.Read, or Item.Write and Shop.Read
    application: not supported
  see https://docs.shop.example/item-get";
    assert_eq!(error.to_string().replace(&server.url, "URL"), expected);
}

#[tokio::test]
async fn a_status_without_an_error_body_keeps_its_bytes() {
    let server = Server::start(|_| message("429 Slow Down\nRetry-After: 4\nrequest-id: r2", "<html> busy\n</html>")).await;
    let error = server.shop().items().id("7").delete().send().await.expect_err("throttled");
    assert!(error.is_throttled() && !error.is_service());
    assert_eq!(error.retry_after(), Some(std::time::Duration::from_secs(4)));
    assert_eq!(error.body(), Some(&b"<html> busy\n</html>"[..]));
    assert!(error.to_string().contains("429 Too Many Requests: <html> busy </html>\n  request id: r2"), "{error}");
}

#[tokio::test]
async fn a_body_that_does_not_decode_keeps_its_bytes() {
    for (body, complaint) in [
        (r#"{"id":"7","price":"dear"}"#, "`price`: expected Int32, found string \"dear\""),
        (r#"{"id":"#, "EOF"),
        ("", "empty"),
        (r#"["id"]"#, "array"),
    ] {
        let server = Server::start(move |_| json(body)).await;
        let error = server.shop().items().id("7").get().strict().send().await.expect_err("no item");
        assert!(error.is_decode());
        assert_eq!(error.body(), Some(body.as_bytes()));
        assert_eq!(error.status().map(|status| status.as_u16()), Some(200));
        assert!(error.to_string().contains(complaint), "{error}");
    }
}

#[tokio::test]
async fn a_server_that_is_slow_or_away() {
    let server = Server::start(|_| String::new()).await;
    let error = server.shop().items().list().send().await.expect_err("no answer");
    assert!(error.is_timeout() && !error.is_connect(), "{error}");
    let away = Client::builder().retry(RetryPolicy::none()).base_url("http://127.0.0.1:9/v1").build().expect("a client");
    let error = Shop(away).items().list().send().await.expect_err("nobody there");
    assert!(error.is_connect() && !error.is_timeout(), "{error}");
}

/// What TLS there is depends on features: `cargo test -p docwright --no-default-features --features reqwest-no-tls --test all calls::`.
#[tokio::test]
async fn https_needs_tls() {
    let server = Server::start(|_| json("{}")).await;
    let base = server.url.replace("http:", "https:");
    let client = Client::builder().retry(RetryPolicy::none()).base_url(base).build().expect("a client");
    let error = Shop(client).items().list().send().await.expect_err("the server has no TLS");
    if cfg!(any(feature = "reqwest", feature = "native-tls")) {
        assert!(error.is_connect(), "{error}");
    } else {
        assert!(error.is_refused() && error.to_string().contains("https needs TLS"), "{error}");
    }
}

/// Time stands still but where nothing else is to be done: who listens and does not answer is waited for in no time.
#[cfg(any(feature = "reqwest", feature = "native-tls"))]
#[tokio::test(start_paused = true)]
async fn a_connection_is_made_in_time() {
    let silent = std::net::TcpListener::bind("127.0.0.1:0").expect("a free port");
    let base = format!("https://{}/v1", silent.local_addr().expect("an address"));
    let client = Client::builder().retry(RetryPolicy::none()).base_url(base).build().expect("a client");
    let start = tokio::time::Instant::now();
    let error = Shop(client).items().list().send().await.expect_err("no handshake");
    assert!(error.is_timeout(), "{error}");
    assert_eq!(start.elapsed().as_secs(), 15);
}

#[tokio::test]
async fn a_proxy_needs_no_second_dependency() {
    let proxy = Server::start(|_| json(r#"{"id":"7","name":"bread"}"#)).await;
    let settings = HttpTransport::builder().proxy(docwright::reqwest::Proxy::all(&proxy.url).expect("a proxy"));
    let transport = HttpTransport::from_builder(settings).expect("a transport");
    let client = Client::builder().transport(transport).base_url("http://shop.example/v1").build().expect("a client");
    Shop(client).items().id("7").get().send().await.expect("an item");
    let asked = &proxy.asked()[0];
    assert_eq!(asked.line, "GET http://shop.example/v1/items/7 HTTP/1.1");
    assert_eq!(asked.header("authorization"), None);
}

#[tokio::test]
async fn a_proxy_makes_no_connection_private() {
    let proxy = Server::start(|_| json("{}")).await;
    let settings = HttpTransport::builder().proxy(docwright::reqwest::Proxy::all(&proxy.url).expect("a proxy"));
    let transport = HttpTransport::from_builder(settings).expect("a transport");
    let client = Client::builder().transport(transport).token(StaticToken::new("s3cret")).base_url("http://shop.example/v1");
    let error = Shop(client.build().expect("a client")).items().list().send().await.expect_err("a refusal");
    assert!(error.is_refused() && proxy.asked().is_empty(), "{error}");
}

#[tokio::test]
async fn a_broken_connection_is_an_error_of_its_own() {
    let server = Server::start(|_| "HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\n{".to_owned()).await;
    let error = server.shop().items().list().send().await.expect_err("half an answer");
    assert!(!error.is_connect() && !error.is_timeout() && !error.is_decode(), "{error}");
    assert_eq!(error.status(), None);
}

#[tokio::test]
async fn a_redirect_is_a_value_and_its_download_carries_no_token() {
    let store = Server::start(|_| message("200 OK\nContent-Type: image/png; a=b", "pixels")).await;
    let target = format!("{}/blob?sig=1", store.url);
    let server = Server::start(move |_| message(&format!("302 Found\nLocation: {target}"), "")).await;
    let redirect = server.shop().items().id("7").content().send().await.expect("a redirect");
    assert_eq!(redirect.location(), format!("{}/blob?sig=1", store.url));
    assert!(store.asked().is_empty());
    let content = redirect.download().await.expect("content");
    assert_eq!((content.bytes(), content.content_type()), (&b"pixels"[..], Some("image/png")));
    let content = server.shop().items().id("7").content().download().await.expect("content");
    assert_eq!(content.bytes(), b"pixels");
    assert!(server.asked().iter().all(|asked| asked.header("authorization").is_some()));
    assert!(store.asked().iter().all(|asked| asked.header("authorization").is_none()));
    assert_eq!(store.asked()[0].target(), "/blob?sig=1");
}

#[tokio::test]
async fn redirects_where_none_is_documented_and_none_where_one_is() {
    let server = Server::start(|asked| match asked.target() {
        "/v1/items/7" | "/loop" => message("302 Found\nLocation: /loop", ""),
        _ => message("200 OK", "here at once"),
    })
    .await;
    let shop = server.shop();
    let error = shop.items().id("7").get().send().await.expect_err("no item");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(302));
    let error = shop.items().id("7").get().read_as::<docwright::Redirect>().download().await.expect_err("a loop");
    assert!(error.is_refused(), "{error}");
    let content = shop.items().id("8").content().download().await.expect("content");
    assert_eq!(content.bytes(), b"here at once");
    assert!(shop.items().id("8").content().send().await.expect_err("no redirect").is_decode());
}

#[tokio::test]
async fn plain_text_is_what_is_asked_for() {
    async fn read<S: ScalarValue>(body: &'static str) -> Option<S> {
        let server = Server::start(move |_| message("200 OK\nContent-Type: text/plain", body)).await;
        let answer = server.shop().0.at::<Scalar<S>>(&crate::shop::REFERENCE, "GET", "x").send().await;
        match answer {
            Ok(scalar) => Some(scalar.0),
            Err(error) => {
                assert!(error.is_decode(), "{error}");
                None
            }
        }
    }
    for body in ["123", "true", "null", "[1]", "12 o'clock", ""] {
        assert_eq!(read::<String>(body).await.as_deref(), Some(body));
    }
    assert_eq!(read::<String>("\"quoted\"").await.as_deref(), Some("quoted"));
    assert_eq!(read::<i32>("123").await, Some(123));
    assert_eq!(read::<bool>("true").await, Some(true));
    assert_eq!(read::<f64>("-INF").await, Some(f64::NEG_INFINITY));
    assert_eq!(read::<bool>("123").await, None);
    assert_eq!(read::<i32>("many").await, None);
}

#[tokio::test]
async fn answers_of_every_form() {
    let server = Server::start(|asked| match asked.target() {
        "/v1/items/$count" => message("200 OK\nContent-Type: text/plain", "\u{feff}42"),
        "/v1/empty" => message("204 No Content", ""),
        "/v1/job" => message("202 Accepted\nLocation: /v1/jobs/1\nRetry-After: 9", ""),
        "/v1/list" => json(r#"{"@odata.context":"x","value":["a","b"]}"#),
        _ => json(r#"{"value":true}"#),
    })
    .await;
    let shop = server.shop();
    let at = |path: &str| shop.0.at::<Reply>(&crate::shop::REFERENCE, "POST", path);
    assert_eq!(shop.items().count().send().await.expect("a count").0, 42);
    assert!(at("empty").read_as::<Option<Item>>().send().await.expect("nothing").is_none());
    at("empty").read_as::<()>().send().await.expect("nothing");
    assert!(at("flag").read_as::<Scalar<bool>>().send().await.expect("a flag").0);
    assert_eq!(at("/list").read_as::<Scalars<String>>().send().await.expect("a list").0, ["a", "b"]);
    assert!(at("/list").read_as::<Scalars<i32>>().send().await.expect_err("no numbers").is_decode());
    assert_eq!(at("/v1/flag").read_as::<Text>().send().await.expect("text").0, r#"{"value":true}"#);
    assert_eq!(at("flag").read_as::<Json>().send().await.expect("JSON").0["value"], true);
    assert_eq!(at("flag").read_as::<Content>().send().await.expect("bytes").content_type(), Some("application/json"));
    let job = at("job").read_as::<Accepted>().send().await.expect("a job");
    assert_eq!((job.location(), job.retry_after().map(|wait| wait.as_secs())), (Some("/v1/jobs/1"), Some(9)));
    let reply = at("job").send().await.expect("a reply");
    assert_eq!(reply.status().as_u16(), 202);
    let posted = server.asked().into_iter().find(|asked| asked.line.starts_with("POST"));
    assert_eq!(posted.as_ref().and_then(|asked| asked.header("content-length")), Some("0"), "some servers insist on it");
}

#[tokio::test]
async fn no_token_no_request() {
    struct Broken;
    impl docwright::TokenProvider for Broken {
        fn token<'a>(
            &'a self,
            _: &'a docwright::TokenRequest,
        ) -> docwright::BoxFuture<'a, Result<docwright::AccessToken, docwright::BoxError>> {
            Box::pin(async { Err("the account is locked".into()) })
        }
    }
    let server = Server::start(|_| json("{}")).await;
    let client = |token: StaticToken| Client::builder().token(token).base_url(&server.url).build().expect("a client");
    let broken = Client::builder().token(Broken).base_url(&server.url).build().expect("a client");
    for client in [broken, client(StaticToken::new("two\nlines"))] {
        let error = Shop(client).items().list().send().await.expect_err("no token");
        assert!(error.is_token(), "{error}");
    }
    let asked: Vec<Asked> = server.asked();
    assert!(asked.is_empty());
}
