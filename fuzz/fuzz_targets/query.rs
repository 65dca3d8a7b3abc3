//! URLs with queries: taking one apart loses nothing, and every URL equals itself.
#![no_main]

use docwright::replay::urls_equal;
use docwright_codegen::http::url::{decode, split};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let url = split(text);
    for pair in &url.query {
        assert!(text.contains(&pair.raw_name) && text.contains(&pair.raw_value));
        assert_eq!((decode(&pair.raw_name), decode(&pair.raw_value)), (pair.name.clone(), pair.value.clone()));
    }
    assert!(text.contains(&url.path));
    assert!(urls_equal(text, text), "{text}");
    let query = format!("https://api.library.example/v1/books?{text}");
    assert!(urls_equal(&query, &query), "{query}");
});
