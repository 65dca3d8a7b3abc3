//! A span for each attempt, named and filled as OpenTelemetry asks of HTTP clients. It has no query, no key and no header.

use tracing::{Instrument, Span, field};

use super::{Call, Middleware, Next};
use crate::transport::{HttpRequest, Sending};

pub(crate) struct Trace;

impl Middleware for Trace {
    fn call<'a>(&'a self, request: HttpRequest, next: Next<'a>) -> Sending<'a> {
        let operation = request.extensions().get().and_then(Call::operation);
        let span = tracing::info_span!(
            "http.client.request",
            "otel.kind" = "client",
            "http.request.method" = request.method().as_str(),
            "url.template" = operation.map(|operation| operation.path.as_str()),
            "server.address" = request.uri().host(),
            "server.port" = request.uri().port_u16(),
            "http.request.resend_count" = request.extensions().get().map(|super::Attempts(attempts)| attempts - 1),
            "http.response.status_code" = field::Empty,
            "error.type" = field::Empty,
            "docwright.request_id" = field::Empty,
            "docwright.client_request_id" = request.extensions().get().and_then(Call::client_request_id),
        );
        let sending = next.run(request);
        let inside = span.clone();
        Box::pin(
            async move {
                let outcome = sending.await;
                record(&inside, &outcome);
                outcome
            }
            .instrument(span),
        )
    }
}

fn record(span: &Span, outcome: &Result<crate::transport::HttpResponse, crate::transport::TransportError>) {
    match outcome {
        Ok(response) => {
            span.record("http.response.status_code", response.status().as_u16());
            if let Some(id) = crate::headers::text(response.headers(), "request-id") {
                span.record("docwright.request_id", id);
            }
            if response.status().as_u16() >= 400 {
                span.record("error.type", response.status().as_str());
            }
        }
        // The words for what went wrong, and not its causes: those may show an address.
        Err(error) => {
            span.record("error.type", error.to_string());
        }
    }
}
