//! Collections over several pages.

use crate::server::{Server, json};
use crate::shop::Item;
use docwright::{Collection, Error, Typed};
use futures_util::{StreamExt, TryStreamExt};

fn page(names: &str, link: &str) -> String {
    let items: Vec<String> = names.split_terminator(' ').map(|name| format!(r#"{{"name":"{name}"}}"#)).collect();
    let link = if link.is_empty() { String::new() } else { format!(r#","@odata.nextLink":"{link}""#) };
    json(&format!(r#"{{"@odata.count":5,"value":[{}]{link}}}"#, items.join(",")))
}

fn name(item: &Item) -> String {
    item.record().text("name").unwrap_or_default().to_owned()
}

/// Three pages; the host of the links is not known before the server stands, so the pages name the one they were asked at.
async fn three_pages() -> Server {
    Server::start(|asked| {
        let host = asked.header("host").unwrap_or_default();
        match asked.target() {
            "/v1/items?$top=2" => page("a b", &format!("http://{host}/v1/items?$top=2\\u0026$skiptoken=x%2B+y")),
            "/v1/items?$top=2&$skiptoken=x%2B+y" => page("", "/v1/items?$skiptoken=last"),
            "/v1/items?$skiptoken=last" => page("c", ""),
            other => json(&format!(r#"{{"unexpected":"{other}"}}"#)),
        }
    })
    .await
}

#[tokio::test]
async fn items_of_all_pages() {
    let server = three_pages().await;
    let items: Vec<Item> = server.shop().items().list().top(2).prefer("few").items().try_collect().await.expect("items");
    assert_eq!(items.iter().map(name).collect::<Vec<_>>(), ["a", "b", "c"]);
    let asked = server.asked();
    assert_eq!(asked.len(), 3);
    assert!(asked.iter().all(|asked| asked.header("authorization") == Some("Bearer s3cret")));
    assert!(asked.iter().all(|asked| asked.header("prefer") == Some("few")));
}

#[tokio::test]
async fn pages_are_fetched_when_asked_for() {
    let server = three_pages().await;
    let mut pages = server.shop().items().list().top(2).pages();
    assert!(server.asked().is_empty());
    let first = pages.next().await.expect("a page").expect("a good page");
    assert_eq!((first.items().len(), first.count(), server.asked().len()), (2, Some(5), 1));
    let rest: Vec<Result<Collection<Item>, Error>> = StreamExt::collect(pages).await;
    assert_eq!(rest.len(), 2);
    let next = first.next_link().expect("a link").to_owned();
    let second = server.shop().0.follow::<Item>(&next).send().await.expect("a page");
    assert!(second.items().is_empty());
    assert_eq!(second.to_json(), r#"{"@odata.count":5,"@odata.nextLink":"/v1/items?$skiptoken=last","value":[]}"#);
}

#[tokio::test]
async fn a_link_to_another_host_is_refused() {
    let thief = Server::start(|_| page("z", "")).await;
    let target = format!("{}/v1/items", thief.url);
    let server = Server::start(move |_| page("a", &target)).await;
    let mut items = server.shop().items().list().items();
    assert_eq!(items.next().await.expect("an item").map(|item| name(&item)).ok().as_deref(), Some("a"));
    let error = items.next().await.expect("an error").expect_err("a refusal");
    assert!(error.is_refused() && error.to_string().contains("would give its token away"), "{error}");
    assert!(items.next().await.is_none());
    assert!(server.shop().0.follow::<Item>(&thief.url).send().await.expect_err("a refusal").is_refused());
    assert!(thief.asked().is_empty());
}

#[tokio::test]
async fn links_in_a_circle_are_refused() {
    let server = Server::start(|asked| match asked.target() {
        "/v1/items" => page("a", "/v1/items?p=2"),
        _ => page("b", "/v1/items"),
    })
    .await;
    let pages: Vec<Result<Collection<Item>, Error>> = StreamExt::collect(server.shop().items().list().pages()).await;
    assert_eq!(pages.len(), 3);
    assert_eq!(pages[1].as_ref().map(|page| name(&page.items()[0])).ok().as_deref(), Some("b"));
    assert!(pages[2].as_ref().is_err_and(Error::is_refused));
    assert_eq!(server.asked().len(), 2);

    let mut items = server.shop().items().list().items();
    for expected in ["a", "b"] {
        assert_eq!(items.next().await.expect("an item").map(|item| name(&item)).ok().as_deref(), Some(expected));
    }
    assert!(items.next().await.expect("an error").is_err_and(|error| error.is_refused()));
    assert!(items.next().await.is_none());
}

#[tokio::test]
async fn a_next_link_that_is_none_does_not_end_the_list() {
    let check = async |link: &'static str, complaint: &str| {
        let server = Server::start(move |_| json(&format!(r#"{{"@odata.nextLink":{link},"value":[{{"name":"a"}}]}}"#))).await;
        let pages: Vec<Result<Collection<Item>, Error>> = StreamExt::collect(server.shop().items().list().pages()).await;
        assert_eq!((pages.len(), server.asked().len()), (1, 1), "{link}");
        match &pages[0] {
            Ok(page) => assert_eq!((page.items().len(), complaint), (1, ""), "{link}"),
            Err(error) => assert!(!complaint.is_empty() && error.is_decode() && error.to_string().contains(complaint), "{error}"),
        }
    };
    check("null", "").await;
    check("\"\"", "").await;
    check("7", "`@odata.nextLink` is no link").await;
    check("true", "`@odata.nextLink` is no link").await;
    check(r#"{"href":"/v1/items?p=2"}"#, "`@odata.nextLink` is no link").await;
}

#[tokio::test]
async fn pages_that_are_none() {
    for (body, complaint) in [
        ("[{\"name\":\"a\"}]", ""),
        ("{}", "no `value`"),
        (r#"{"value":null}"#, "null"),
        (r#"{"value":[{"price":"x"}]}"#, "`[0].price`"),
        (r#"{"value":[]} more"#, "trailing"),
    ] {
        let server = Server::start(move |_| json(body)).await;
        match server.shop().items().list().strict().send().await {
            Ok(page) => assert_eq!((page.items().len(), complaint), (1, "")),
            Err(error) => assert!(error.is_decode() && error.to_string().contains(complaint), "{error}"),
        }
    }
}
