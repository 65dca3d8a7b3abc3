//! The emitted client at the server.

use docwright::{Batch, DeltaStep, UploadContent};
use docwright_mock::{Options, Settings};
use graph_v1_0::types::{DriveItem, DriveItemCopyBody, DriveItemCreateUploadSessionBody, Group, User};

use crate::support::Running;

#[tokio::test]
async fn reads_and_writes() {
    let server = Running::usual().await;
    let graph = server.graph();
    let user = graph.users().id("anyone@contoso.com").get().send().await.expect("a user");
    assert!(user.id().is_some());
    let group = graph.groups().create(Group::new().with_display_name("Pilots")).send().await.expect("a group");
    assert!(group.id().is_some());
    graph.me().update(User::new().with_city("Vlissingen")).send().await.expect("an update");
}

#[tokio::test]
async fn lists_end_in_pages_of_any_size() {
    let mut counts = Vec::new();
    for page_size in [None, Some(1), Some(2)] {
        let server = Running::start(Options { page_size, ..Options::default() }, Settings::default()).await;
        let mut pages = server.graph().groups().list().pages();
        let (mut items, mut all) = (0, 0);
        while let Some(page) = pages.try_next().await.expect("a page") {
            items += page.items().len();
            all += 1;
            assert!(page_size.is_none_or(|size| page.items().len() <= size));
        }
        counts.push((items, all));
    }
    assert!(counts.iter().all(|(items, _)| *items == counts[0].0 && *items > 0), "{counts:?}");
    assert!(counts[1].1 > counts[0].1, "{counts:?}");
}

#[tokio::test]
async fn changes_are_followed_and_then_there_are_none() {
    for page_size in [None, Some(1)] {
        let server = Running::start(Options { page_size, ..Options::default() }, Settings::default()).await;
        let graph = server.graph();
        let mut link = None;
        let mut counts = Vec::new();
        for _ in 0..3 {
            let mut delta = graph.users().delta().list().changes_since(&link);
            let mut count = 0;
            while let Some(step) = delta.try_next().await.expect("a step") {
                if let DeltaStep::Page(page) = step {
                    count += page.into_iter().count();
                }
            }
            link = delta.link().cloned();
            assert!(link.as_ref().is_some_and(|link| link.as_str().starts_with(&server.url)), "{link:?}");
            counts.push(count);
        }
        assert!(counts[0] > 0, "{counts:?}");
        // The second round is documented; what follows on it is not, and is empty.
        assert_eq!(counts[2], 0, "pages of {page_size:?}");
    }
}

#[tokio::test]
async fn a_batch() {
    let server = Running::usual().await;
    let graph = server.graph();
    let (me, groups) = Batch::new((graph.me().get(), graph.groups().list())).send().await;
    assert!(me.expect("a user").id().is_some());
    assert!(!groups.expect("groups").items().is_empty());
}

#[tokio::test]
async fn an_upload() {
    let server = Running::usual().await;
    let place = server.graph().me().drive().items().id("root").path("archive.zip");
    let content = vec![7; 1_000_000];
    let mut upload = place
        .create_upload_session(DriveItemCreateUploadSessionBody::new())
        .open_upload::<DriveItem>(UploadContent::from_bytes(content))
        .await
        .expect("a session")
        .piece_size(320 << 10);
    let item = upload.send().await.expect("an item");
    assert!(item.id().is_some());
}

#[tokio::test]
async fn an_operation() {
    let server = Running::usual().await;
    let copy = server.graph().me().drive().items().id("7").copy(DriveItemCopyBody::new().with_name("copy.xlsx"));
    let (tell, told) = std::sync::mpsc::channel();
    let mut operation = copy.start::<DriveItem>().await.expect("an operation").on_progress(move |progress| {
        tell.send(progress.status.clone().unwrap_or_default()).expect("a listener");
    });
    let ended = operation.ended().await.expect("its end");
    assert_eq!(ended.status(), 200);
    assert_eq!(told.try_iter().collect::<Vec<_>>(), ["running", "running", "succeeded"]);
}
