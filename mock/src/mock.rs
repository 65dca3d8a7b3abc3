//! Requests in, answers out: the documented ones, and around them what takes several requests.

use std::sync::{Mutex, MutexGuard, PoisonError};

use docwright::documented::Answer;
use docwright::http::header::HeaderValue;
use docwright::http::{Method, Request, Uri};
use docwright::replay::Message;
use docwright::serde_json::{self, Value};
use docwright::{BatchEndpoint, Bytes};
use docwright_codegen::reference::Reference;

use crate::edition::Edition;
use crate::operations::Operation;
use crate::problem::{error_answer, of_miss};
use crate::query::{self, Query};
use crate::sessions::Sessions;
use crate::uploads::{Standing, Upload};
use crate::{batch, delta, operations, paging, uploads};

/// The place of what the server itself hands out: no service has such a path.
pub(crate) const UPLOADS: &str = "/.docwright/uploads/";
const OPERATIONS: &str = "/.docwright/operations/";

/// How requests are answered.
#[derive(Clone, Debug)]
pub struct Options {
    /// How many items a page of a list has at most.
    pub page_size: Option<usize>,
    /// Refuse what pages do not allow.
    pub strict: bool,
    /// How often an operation says that it is running.
    pub polls: u32,
    /// How many uploads, and how many operations, are kept before the oldest is forgotten.
    pub sessions: usize,
}

impl Default for Options {
    fn default() -> Self {
        Self { page_size: None, strict: false, polls: 2, sessions: 1024 }
    }
}

/// A reference that answers.
#[derive(Debug)]
pub struct Mock {
    /// Those with the longest bases first, so that none stands in another's way.
    editions: Vec<Edition>,
    options: Options,
    uploads: Mutex<Sessions<Upload>>,
    operations: Mutex<Sessions<Operation>>,
}

impl Mock {
    /// All versions of a reference, or one of them.
    pub fn of(reference: &Reference, version: Option<&str>, options: Options) -> Result<Self, String> {
        let wanted =
            reference.editions.list.iter().filter(|edition| version.is_none_or(|name| edition.model.api_version == name));
        let editions = wanted.map(|edition| Edition::of(reference, edition).map_err(|error| error.to_string()));
        let mut editions = editions.collect::<Result<Vec<_>, _>>()?;
        if editions.is_empty() {
            let known: Vec<&str> = reference.editions.list.iter().map(|edition| edition.model.api_version.as_str()).collect();
            let wanted = version.unwrap_or("any");
            return Err(format!("the reference has no version `{wanted}`; it has: {}", known.join(", ")));
        }
        editions.sort_by_key(|edition| std::cmp::Reverse(edition.base.len()));
        let (uploads, operations) = (Sessions::new(options.sessions), Sessions::new(options.sessions));
        Ok(Self { editions, options, uploads: Mutex::new(uploads), operations: Mutex::new(operations) })
    }

    /// The paths below which its operations stand: `v1.0`.
    pub fn bases(&self) -> Vec<&str> {
        self.editions.iter().map(|edition| edition.base.as_str()).collect()
    }

    /// The documented exchanges of all its versions.
    pub fn exchanges(&self) -> impl Iterator<Item = &docwright::documented::Exchange> {
        self.editions.iter().flat_map(|edition| edition.exchanges.all())
    }

    /// The answer to a request that came to `origin`, such as `http://127.0.0.1:7000`.
    pub fn answer(&self, origin: &str, request: &Request<Bytes>) -> Answer {
        let path = request.uri().path();
        if path.starts_with(UPLOADS) {
            return self.answer_upload(request, request.body().len() as u64);
        }
        if let Some(number) = path.strip_prefix(OPERATIONS) {
            return self.answer_operation(number, request.method());
        }
        let Some(edition) = self.editions.iter().find(|edition| edition.has(path)) else {
            let bases: Vec<String> = self.bases().into_iter().map(|base| format!("`{origin}/{base}`")).collect();
            return error_answer(501, "notDocumented", &format!("`{path}` is below no version; there is {}", bases.join(", ")));
        };
        if request.method() == Method::POST && is_batch(path, edition) {
            return self.answer_batch(edition, origin, request);
        }
        self.answer_call(edition, origin, request)
    }

    /// The answer to a request to an upload session, whose body has so many bytes.
    pub(crate) fn answer_upload<B>(&self, request: &Request<B>, length: u64) -> Answer {
        let number = request.uri().path().strip_prefix(UPLOADS).and_then(|number| number.parse().ok()).unwrap_or_default();
        let mut uploads = lock(&self.uploads);
        match uploads.get(number).map(|upload| upload.answer(request.method(), request.headers(), length)) {
            Some(Standing::Open(answer)) => answer,
            Some(Standing::Closed(answer)) => {
                uploads.close(number);
                answer
            }
            None => error_answer(404, "itemNotFound", "there is no such session, or no longer"),
        }
    }

    fn answer_operation(&self, number: &str, method: &Method) -> Answer {
        let number = number.parse().unwrap_or_default();
        let mut operations = lock(&self.operations);
        let Some(operation) = operations.get(number) else {
            return error_answer(404, "itemNotFound", "there is no such operation, or no longer");
        };
        operation.answer(method).unwrap_or_else(|| {
            operations.close(number);
            Answer::empty(204)
        })
    }

    fn answer_batch(&self, edition: &Edition, origin: &str, request: &Request<Bytes>) -> Answer {
        if let Some(answer) = documented_batch(edition, request) {
            return answer.with_links_to(origin, edition.exchanges.hosts());
        }
        batch::answer(request.body(), &edition.base, |part| {
            if is_batch(part.uri().path(), edition) {
                return error_answer(400, "invalidRequest", "a batch holds no batches");
            }
            self.answer_call(edition, origin, part)
        })
    }

    fn answer_call(&self, edition: &Edition, origin: &str, request: &Request<Bytes>) -> Answer {
        let query = Query::of(request.uri());
        let asked = without_own_options(request, &query);
        let allowed = if self.options.strict { edition.exchanges.check(&asked) } else { Ok(()) };
        let found = allowed.and_then(|()| edition.exchanges.find(&asked));
        let mut answer = match found {
            Ok(answer) => answer,
            Err(miss) => return of_miss(&miss, edition),
        };
        let path = request.uri().path();
        if request.method() == Method::GET && answer.status.is_success() {
            self.page(edition, &mut answer, &query, &format!("{origin}{path}"));
        }
        if let Some(upload) = uploads::opened(&answer, edition).map(|upload| upload.linking(origin, edition.exchanges.hosts())) {
            let number = lock(&self.uploads).open(upload);
            uploads::at(&mut answer, &format!("{origin}{UPLOADS}{number}"));
        }
        answer = answer.with_links_to(origin, edition.exchanges.hosts());
        if let Some((header, operation)) = operations::begun(&answer, edition, origin, path, self.options.polls) {
            let number = lock(&self.operations).open(operation);
            if let Ok(url) = HeaderValue::from_str(&format!("{origin}{OPERATIONS}{number}")) {
                answer.headers.insert(header, url);
            }
        }
        answer
    }

    /// Leaves of a list the page that is asked for.
    fn page(&self, edition: &Edition, answer: &mut Answer, query: &Query, path: &str) {
        let target = edition.exchange(answer).and_then(|exchange| exchange.call().split(' ').nth(1));
        let shown = target.and_then(|target| target.split_once('?')).map(|(_, query)| query).unwrap_or_default().to_owned();
        // What a page shows for a size of pages is what the service gives for it.
        let asked = query.top().filter(|top| query::top(&shown) != Some(*top));
        if let Some(size) = asked.into_iter().chain(self.options.page_size).min() {
            paging::split(answer, query, size.max(1), path);
        }
        let token = query::delta_token(&query.rest);
        if query.is_later || (token.is_some() && token != query::delta_token(&shown)) {
            delta::nothing_changed(answer, query, path);
        } else if edition.follows_changes(answer) {
            delta::lead_on(answer, query, path);
        }
    }
}

/// No thread panics while it has the lock, and one that did has left nothing half done.
fn lock<T>(sessions: &Mutex<T>) -> MutexGuard<'_, T> {
    sessions.lock().unwrap_or_else(PoisonError::into_inner)
}

fn is_batch(path: &str, edition: &Edition) -> bool {
    let below = path.trim_start_matches('/').get(edition.base.len()..).unwrap_or_default();
    query::with_dollars(below).trim_matches('/') == BatchEndpoint::DEFAULT_PATH.trim_matches('/')
}

/// The documented answer to a batch that is a documented one.
fn documented_batch(edition: &Edition, request: &Request<Bytes>) -> Option<Answer> {
    let answer = edition.exchanges.find(request).ok()?;
    let documented = Message::parse(&edition.exchange(&answer)?.request).json()?;
    let documented: Value = serde_json::from_str(documented).ok()?;
    let sent: Value = serde_json::from_slice(request.body()).ok()?;
    (documented == sent).then_some(answer)
}

/// The request as a program would have written it that knows no token of this server.
fn without_own_options(request: &Request<Bytes>, query: &Query) -> Request<Bytes> {
    let mut asked = request.clone();
    let path = request.uri().path();
    let target = if query.rest.is_empty() { path.to_owned() } else { format!("{path}?{}", query.rest) };
    if let Ok(uri) = target.parse::<Uri>() {
        *asked.uri_mut() = uri;
    }
    asked
}
