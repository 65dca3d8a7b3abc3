//! Edits by a seed: `cargo bench -p docwright-ls --bench soak [-- EDITS CHECKPOINTS SEED]`, 10,000 with 10 checkpoints when nothing is said. It
//! fails when an answer at a checkpoint is not that of a fresh server, and when the last four fifths of the edits have made the
//! process grow by more than a tenth.

#[path = "../tests/all/support/mod.rs"]
mod support;

use std::time::Instant;

use support::docs::{Docs, PAGE, TYPE};
use support::process::memory_of;
use support::soak::{Amount, soak};

fn main() {
    let mut numbers = std::env::args().skip(1).filter_map(|argument| argument.parse::<u64>().ok());
    let edits = numbers.next().unwrap_or(10_000) as usize;
    let checkpoints = numbers.next().unwrap_or(10) as usize;
    let seed = numbers.next().unwrap_or(1);
    let begin = Instant::now();
    let mut sizes = Vec::new();
    let mut watch = |done: usize| {
        if done == edits / 5 || done == edits {
            sizes.extend(memory_of("self"));
        }
    };
    let amount = Amount { edits, checkpoints, seed };
    let compared = soak(&Docs::new(), &[PAGE, TYPE, "v1/resources/person.md"], amount, &mut watch);
    println!(
        "{edits} edits with seed {seed}: {compared} answers at {checkpoints} checkpoints are those of a fresh server, after {:.1} s",
        begin.elapsed().as_secs_f64()
    );
    match sizes.as_slice() {
        [early, late] => {
            let growth = late.saturating_sub(*early) * 1000 / early;
            println!(
                "memory (RSS): {early} KiB after a fifth, {late} KiB at the end, grown by {}.{} %",
                growth / 10,
                growth % 10
            );
            assert!(*late <= early + early / 10, "it has grown by more than a tenth");
        }
        _ => println!("memory (RSS): not known on this system"),
    }
}
