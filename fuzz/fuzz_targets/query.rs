//! URLs with queries: taking one apart loses nothing, and every URL equals itself.
#![no_main]

use docwright::replay::urls_equal;
use docwright_codegen::http::url::{percent_decode, split_url};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let url = split_url(text);
    for pair in &url.query {
        assert!(text.contains(&pair.raw_name) && text.contains(&pair.raw_value));
        assert_eq!((percent_decode(&pair.raw_name), percent_decode(&pair.raw_value)), (pair.name.clone(), pair.value.clone()));
    }
    assert!(text.contains(&url.path));
    assert!(urls_equal(text, text), "{text}");
    let query = format!("https://api.library.example/v1/books?{text}");
    assert!(urls_equal(&query, &query), "{query}");
});
