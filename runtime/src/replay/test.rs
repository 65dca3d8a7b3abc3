//! One exchange replayed through a typed client: what an emitted test talks to.

use std::error::Error;

use http::Response as HttpResponse;
use serde_json::Value;

use super::case::{Case, Message};
use super::transcript::{Transcript, bodies, shape};
use super::{Leaf, Printed, View, compare, headers_equal, unwrapped_text, urls_equal};
use crate::reference::Reference;
use crate::response::Response;
use crate::schema::Shape;
use crate::{Body, Is, Operation, Request, Typed};

/// What an emitted test function returns: anything that goes wrong ends it.
pub type Replay = Result<(), Box<dyn Error>>;

/// A running test.
#[derive(Debug)]
pub struct Test<'a> {
    case: &'a Case<'a>,
    reference: &'static Reference,
    transcript: Transcript,
    view: View,
}

impl<'a> Test<'a> {
    /// A test of one exchange.
    pub fn new(case: &'a Case<'a>, reference: &'static Reference) -> Self {
        Self { case, reference, transcript: Transcript::default(), view: View::default() }
    }

    /// Compares the request with the documented one.
    pub fn request<T>(&mut self, request: &Request<T>) -> Replay {
        let documented = Message::parse(self.case.request);
        request_equal(&documented, request)?;
        self.compare_body(request, &documented)?;
        self.transcript.request(request);
        Ok(())
    }

    fn compare_body<T>(&self, request: &Request<T>, documented: &Message<'_>) -> Replay {
        let text = documented.body.unwrap_or_default();
        match (request.body(), documented.json()) {
            (Body::Json(built), Some(json)) => {
                let documented: Value = serde_json::from_str(json)?;
                let built: Value = serde_json::from_str(built)?;
                let shape = self.operation().and_then(|operation| operation.request.clone()).map_or(Shape::Untyped, |name| {
                    if self.reference.schemas().find(&name).is_some() { Shape::One(name) } else { Shape::Untyped }
                });
                differences(&compare(&documented, &built, self.reference.schemas(), &shape))
            }
            (body, _) if body.to_bytes() == text.as_bytes() => Ok(()),
            (body, _) => fail(format!("the body is {body:?}, documented is {text:?}")),
        }
    }

    /// Answers the request with a documented response, reads that through the typed client and compares what it prints again.
    pub fn answer<T: Response + Printed>(&mut self, index: usize, request: &Request<T>) -> Result<T, Box<dyn Error>> {
        self.view.turn_to(index);
        let documented = self.response(index);
        let answer = request.clone().strict().answer(self.http(&documented, self.shape().as_ref())?)?;
        if let (Some(json), Some(shape)) = (documented.json(), self.shape())
            && let Some(printed) = answer.printed()
        {
            let unwrapped = unwrapped_text(self.reference.schemas(), &shape, json);
            let documented: Value = serde_json::from_str(&unwrapped)?;
            let built: Value = serde_json::from_str(&printed)?;
            differences(&compare(&documented, &built, self.reference.schemas(), &shape))?;
        }
        self.transcript.response(index, &documented);
        Ok(answer)
    }

    /// An answer without a typed body: it is read all the same.
    pub fn other_answer<T: Response>(&mut self, index: usize, request: &Request<T>) -> Replay {
        let documented = self.response(index);
        let reply = request.clone().read_as::<crate::Reply>().answer(self.http(&documented, None)?)?;
        if reply.status().as_u16() != documented.status()
            || reply.body().as_ref() != documented.body.unwrap_or_default().as_bytes()
        {
            return fail("the answer did not come through unchanged".to_owned());
        }
        if reply.status().is_redirection() && reply.status() != http::StatusCode::NOT_MODIFIED {
            let location =
                request.clone().read_as::<crate::Redirect>().answer(self.http(&documented, None)?)?.location().to_owned();
            let decoded = |text: &str| percent_encoding::percent_decode_str(text).decode_utf8_lossy().into_owned();
            if Some(decoded(&location)) != documented.header("location").map(decoded) {
                return fail(format!("the redirect leads to {location}"));
            }
        }
        self.transcript.response(index, &documented);
        Ok(())
    }

    /// An answer that the service gives when it refuses.
    pub fn failure<T: Response>(&mut self, index: usize, request: &Request<T>) -> Replay {
        let documented = self.response(index);
        let Err(error) = request.clone().strict().answer(self.http(&documented, None)?) else {
            return fail(format!("status {} was read as a success", documented.status()));
        };
        if error.status().map(|status| status.as_u16()) != Some(documented.status()) {
            return fail(format!("the error has status {:?}", error.status()));
        }
        if let Some(json) = documented.json() {
            let body: Value = serde_json::from_str(json)?;
            let told = |key: &str| body["error"][key].as_str().map(str::to_owned);
            if told("code").is_some_and(|code| error.code() != Some(&code))
                || told("message").is_some_and(|text| error.message() != Some(&text))
            {
                return fail(format!("the error reads {error}"));
            }
        }
        self.transcript.response(index, &documented);
        Ok(())
    }

    /// A documented value, read through its accessor.
    pub fn see(&mut self, path: &str, leaf: impl Into<Leaf>) {
        self.view.see(path, leaf.into());
    }

    /// A documented value without a type, read as the JSON it is.
    pub fn raw(&mut self, path: &str, json: Option<&str>) {
        self.view.see(path, Leaf::raw(json));
    }

    /// A documented null.
    pub fn null(&mut self, path: &str, is_none: bool) {
        self.view.see(path, if is_none { Leaf::Null } else { Leaf::Unexpected });
    }

    /// A documented list without items.
    pub fn empty_list<T>(&mut self, path: &str, list: Option<&[T]>) {
        self.view.see(path, if list.is_some_and(<[T]>::is_empty) { Leaf::EmptyList } else { Leaf::Unexpected });
    }

    /// A documented object, which must be there.
    pub fn some<X>(&mut self, path: &str, value: Option<X>) -> Result<X, Box<dyn Error>> {
        value.ok_or_else(|| format!("`{path}` is documented, and its accessor gives nothing").into())
    }

    /// An item of a documented list.
    pub fn item<'x, X>(&mut self, path: &str, list: &'x [X], index: usize) -> Result<&'x X, Box<dyn Error>> {
        list.get(index).ok_or_else(|| format!("`{path}` is documented, and the list ends before").into())
    }

    /// A value as the derived type that it names.
    pub fn cast<'x, B: Typed, D: Is<B>>(&mut self, path: &str, value: &'x B) -> Result<&'x D, Box<dyn Error>> {
        value.cast().ok_or_else(|| format!("`{path}` is not read as a {}", D::NAME).into())
    }

    /// Ends the test: every documented leaf with a type must have been seen. Gives the text of the snapshot.
    pub fn finish(self) -> Result<String, Box<dyn Error>> {
        let schemas = self.reference.schemas();
        if let Some(operation) = self.operation() {
            let typed = super::judge::leaves(self.case, schemas, operation).typed;
            if typed != self.case.typed {
                return fail(format!("{typed} leaves go through documented properties, not {}", self.case.typed));
            }
        }
        let shape = self.shape();
        let bodies = bodies(self.case);
        if let Some(shape) = shape {
            differences(&self.view.check(schemas, &shape, &bodies)?)?;
        }
        Ok(self.transcript.finish(&self.view))
    }

    fn operation(&self) -> Option<&'static Operation> {
        let (method, page, path) = self.case.operation?;
        self.reference.operations().iter().find(|known| known.is_of(method, page, path))
    }

    fn shape(&self) -> Option<Shape> {
        shape(self.operation()?)
    }

    fn response(&self, index: usize) -> Message<'a> {
        Message::parse(self.case.responses.get(index).copied().unwrap_or_default())
    }

    /// The response as it would come over the wire; an entity that the page wraps in `value` comes bare.
    fn http(&self, message: &Message<'_>, shape: Option<&Shape>) -> Result<HttpResponse<Vec<u8>>, Box<dyn Error>> {
        let mut response = HttpResponse::builder().status(message.status());
        for (name, value) in &message.headers {
            response = response.header(*name, *value);
        }
        let body = match (shape, message.json()) {
            (Some(shape), Some(json)) => unwrapped_text(self.reference.schemas(), shape, json).into_owned(),
            _ => message.body.unwrap_or_default().to_owned(),
        };
        Ok(response.body(body.into_bytes())?)
    }
}

/// Compares method, URL and headers of a request with a documented one.
pub fn request_equal<T>(documented: &Message<'_>, request: &Request<T>) -> Replay {
    let (method, url) = documented.request_line();
    if request.method().as_str() != method {
        return fail(format!("the method is {}, documented is {method}", request.method()));
    }
    let built = request.url();
    if !urls_equal(url, &built) {
        return fail(format!("the URL is {built}, documented is {url}"));
    }
    headers_equal(documented, request.headers())
}

fn fail<T>(message: String) -> Result<T, Box<dyn Error>> {
    Err(message.into())
}

fn differences(found: &[super::Difference]) -> Replay {
    match found.first() {
        None => Ok(()),
        Some(first) => {
            fail(format!("{first}{}", if found.len() > 1 { format!(" (and {} more)", found.len() - 1) } else { String::new() }))
        }
    }
}
