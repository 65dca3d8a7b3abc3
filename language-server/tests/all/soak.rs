//! A short soak; `cargo bench -p docwright-ls --bench soak` is the long one.

use crate::support::docs::Docs;
use crate::support::soak::soak;

#[test]
fn edits_by_the_hundred() {
    soak(&Docs::new(), &["v1/api/book-get.md", "v1/resources/book.md"], 400, 0x5eed, &mut |_| {});
}
