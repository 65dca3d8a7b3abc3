//! A server of the repository's own reference, which ends with its test.

use std::path::Path;
use std::sync::OnceLock;

use docwright::Client;
use docwright::serde_json::{self, Value};
use docwright_codegen::reference::{Location, Reference};
use docwright_mock::{Mock, Options, Server, Settings};
use graph_v1_0::Graph;
use tokio::sync::oneshot;

/// The repository's own reference, read once.
fn reference() -> &'static Reference {
    static REFERENCE: OnceLock<Reference> = OnceLock::new();
    REFERENCE.get_or_init(|| {
        let repository = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("a folder above");
        let location = Location::find(None, None, repository).expect("the reference");
        Reference::open(&location.docs, location.config).expect("a reference")
    })
}

/// A reference in memory, given by path and text of its pages.
pub(crate) fn small(pages: &[(&str, &str)]) -> Reference {
    let config = "[service]\nroot = \"harbour\"\ncrate_prefix = \"harbour\"\nnamespace = \"harbour\"\nhosts = [\"api.harbour.example\"]\n\
        page_url = \"https://docs.harbour.example/{page}\"\n[versions.v1]\n";
    let config = docwright_codegen::config::Config::parse(config).expect("a configuration");
    Reference::of_texts(pages.iter().map(|(path, text)| ((*path).to_owned(), (*text).into())), config).expect("a reference")
}

/// A running server.
pub(crate) struct Running {
    pub(crate) url: String,
    pub(crate) http: reqwest::Client,
    _end: oneshot::Sender<()>,
}

impl Running {
    pub(crate) async fn start(options: Options, settings: Settings) -> Self {
        Self::of(reference(), options, settings).await
    }

    pub(crate) async fn usual() -> Self {
        Self::start(Options::default(), Settings::default()).await
    }

    pub(crate) async fn of(reference: &Reference, options: Options, settings: Settings) -> Self {
        Self::serving(Mock::of(reference, None, options).expect("a mock"), settings).await
    }

    pub(crate) async fn serving(mock: Mock, settings: Settings) -> Self {
        let server = Server::bind(mock, "127.0.0.1:0".parse().expect("an address"), settings).await.expect("a port");
        let url = server.url();
        let (end, ended) = oneshot::channel::<()>();
        tokio::spawn(server.serve_until(async {
            // The sender goes with the test.
            let _ = ended.await;
        }));
        // A redirect is a documented answer as well.
        let http = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build().expect("a client");
        Self { url, http, _end: end }
    }

    /// The emitted client at this server.
    pub(crate) fn graph(&self) -> Graph {
        let client = Client::builder().base_url(format!("{}/v1.0", self.url)).build().expect("a client");
        Graph::new(client)
    }

    /// Status and body of what is read at a path or a whole URL.
    pub(crate) async fn get(&self, target: &str) -> (u16, Value) {
        self.send(self.request("GET", target)).await
    }

    pub(crate) fn request(&self, method: &str, target: &str) -> reqwest::RequestBuilder {
        let url = if target.starts_with('/') { format!("{}{target}", self.url) } else { target.to_owned() };
        self.http.request(method.parse().expect("a method"), url)
    }

    /// Status and body of an answer; null for a body that is no JSON.
    pub(crate) async fn send(&self, request: reqwest::RequestBuilder) -> (u16, Value) {
        let answer = request.send().await.expect("an answer");
        let status = answer.status().as_u16();
        (status, serde_json::from_slice(&answer.bytes().await.expect("a body")).unwrap_or_default())
    }
}
