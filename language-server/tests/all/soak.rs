//! A short soak; `cargo bench -p docwright-ls --bench soak` is the long one.

use crate::support::docs::Docs;
use crate::support::soak::{Amount, soak};

#[test]
fn edits_by_the_hundred() {
    let amount = Amount { edits: 400, checkpoints: 2, seed: 0x5eed };
    soak(&Docs::new(), &["v1/api/book-get.md", "v1/resources/book.md"], amount, &mut |_| {});
}
