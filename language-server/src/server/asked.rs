//! The client's requests: handed to the threads, called off, answered.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use lsp_server::{ErrorCode, Request, RequestId, ResponseError};
use lsp_types as lsp;
use serde_json::Value;

use super::{Event, Server};
use crate::context::Context;
use crate::handlers::route_of_method;
use crate::refusal::Refusal;

impl Server {
    pub(super) fn take_request(&mut self, request: Request) {
        let Some(request) = self.take_lifecycle(request) else {
            return;
        };
        // What a page says is known once the reference is read; that takes a moment, and a question can wait that long.
        if self.is_reading_first() {
            self.waiting.push(request);
        } else {
            self.answer(request);
        }
    }

    fn answer(&mut self, request: Request) {
        let Request { id, method, params } = request;
        let Some(route) = route_of_method(&method) else {
            return self.respond(id, Err(Refusal::new(ErrorCode::MethodNotFound, format!("no method `{method}`")).into()));
        };
        let cancelled = Arc::new(AtomicBool::new(false));
        self.asked.insert(id.clone(), Arc::clone(&cancelled));
        let context = Context {
            view: self.view(),
            cancelled,
            reported: self.reported.clone(),
            colours: self.colours.clone(),
            messages: self.messages.clone(),
        };
        let events = self.events.clone();
        self.changing += usize::from(route.changes);
        self.tasks.answer(move || {
            let answer = route.answer(&context, params);
            if route.changes {
                let _ = events.send(Event::Done);
            }
            // The loop may have ended in the meantime.
            let _ = events.send(Event::Answered(id, answer));
        });
    }

    /// Answers what had to wait.
    pub(super) fn answer_waiting(&mut self) {
        if !self.is_reading_first() {
            for request in std::mem::take(&mut self.waiting) {
                self.answer(request);
            }
        }
    }

    pub(super) fn answered(&mut self, id: RequestId, answer: Result<Value, ResponseError>) {
        // One that was called off has been answered already.
        if self.asked.remove(&id).is_some() {
            self.respond(id, answer);
        }
    }

    pub(super) fn cancel(&mut self, params: lsp::CancelParams) {
        let id: RequestId = match params.id {
            lsp::Id::Int(id) => id.into(),
            lsp::Id::String(id) => id.into(),
        };
        let waits = self.waiting.iter().position(|request| request.id == id).map(|at| self.waiting.remove(at)).is_some();
        let runs = self.asked.remove(&id).inspect(|cancelled| cancelled.store(true, Ordering::Relaxed)).is_some();
        if waits || runs {
            self.respond(id, Err(Refusal::new(ErrorCode::RequestCanceled, "cancelled").into()));
        }
    }

    /// Calls off everything, at the end.
    pub(super) fn cancel_all(&mut self) {
        let waiting = std::mem::take(&mut self.waiting).into_iter().map(|request| request.id);
        let asked = std::mem::take(&mut self.asked).into_iter().map(|(id, cancelled)| {
            cancelled.store(true, Ordering::Relaxed);
            id
        });
        for id in waiting.chain(asked).collect::<Vec<_>>() {
            self.respond(id, Err(Refusal::new(ErrorCode::RequestCanceled, "the server shuts down").into()));
        }
        self.stop_links();
    }
}
