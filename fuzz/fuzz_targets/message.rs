//! HTTP messages of a code block: everything read is what its range says, and messages stand in order.
#![no_main]

use docwright_codegen::http::message::{self, StartLine};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let (messages, faults) = message::read(text);
    let mut end = 0;
    for message in &messages {
        assert!(text.get(message.range.clone()).is_some() && message.range.start >= end);
        end = message.range.end;
        let place = match &message.start {
            StartLine::Request { url_range, .. } => url_range,
            StartLine::Response { status_range, .. } => status_range,
        };
        assert!(text.get(place.clone()).is_some());
        assert!(message.headers.iter().all(|header| text.get(header.range.clone()).is_some()));
        if let Some(body) = &message.body {
            assert_eq!(&text[body.range.clone()], body.text);
        }
    }
    for fault in faults.iter().chain(messages.iter().flat_map(|message| &message.faults)) {
        assert!(text.get(fault.range.clone()).is_some(), "{fault:?}");
        assert!(fault.fix.as_ref().is_none_or(|(range, _)| text.get(range.clone()).is_some()), "{fault:?}");
    }
});
