//! 10,000 edits by a seed: `cargo bench -p docwright-ls --bench soak [-- COUNT SEED]`.

#[path = "../tests/support/mod.rs"]
mod support;

use std::time::Instant;

fn main() {
    let mut numbers = std::env::args().skip(1).filter_map(|argument| argument.parse::<u64>().ok());
    let count = numbers.next().unwrap_or(10_000) as usize;
    let seed = numbers.next().unwrap_or(1);
    let begin = Instant::now();
    let pages = ["v1/api/book-get.md", "v1/resources/book.md", "v1/resources/person.md"];
    support::soak::soak(&support::docs::Docs::new(), &pages, count, seed);
    println!(
        "{count} edits with seed {seed}: the same answers as from the last texts, after {:.1} s",
        begin.elapsed().as_secs_f64()
    );
}
