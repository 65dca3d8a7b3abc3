//! 10,000 edits by a seed: `cargo bench -p docwright-ls --bench soak [-- COUNT SEED]`. It fails when an answer is not that of a
//! fresh server, and when the last four fifths of the edits have made the process grow by more than a tenth.

#[path = "../tests/all/support/mod.rs"]
mod support;

use std::time::Instant;

use support::docs::{Docs, PAGE, TYPE};
use support::process::memory_of;
use support::soak::soak;

fn main() {
    let mut numbers = std::env::args().skip(1).filter_map(|argument| argument.parse::<u64>().ok());
    let count = numbers.next().unwrap_or(10_000) as usize;
    let seed = numbers.next().unwrap_or(1);
    let begin = Instant::now();
    let mut sizes = Vec::new();
    let mut watch = |step: usize| {
        if step == count / 5 || step + 1 == count {
            sizes.extend(memory_of("self"));
        }
    };
    soak(&Docs::new(), &[PAGE, TYPE, "v1/resources/person.md"], count, seed, &mut watch);
    println!(
        "{count} edits with seed {seed}: the same answers as from the last texts, after {:.1} s",
        begin.elapsed().as_secs_f64()
    );
    match sizes.as_slice() {
        [early, late] => {
            println!("memory (RSS): {early} KiB after a fifth, {late} KiB at the end");
            assert!(*late <= early + early / 10, "it has grown by more than a tenth");
        }
        _ => println!("memory (RSS): not known on this system"),
    }
}
