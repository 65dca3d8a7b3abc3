//! Whole references, invented and mutated, through all stages: what a page says may be lost with a finding, and never stops,
//! spoils or hides what others say.
//!
//! `DOCWRIGHT_REFERENCES=20000` runs so many of them, `DOCWRIGHT_REFERENCES=417..418` those of these seeds. A reference that fails
//! is made as small as it can be, and written with what went wrong into a folder whose name is told.

mod examine;
mod paths;
mod run;
mod shrink;

use std::path::Path;
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};

use docwright_references::{Reference, Shelf, seeds};

/// How many an ordinary run makes: some twenty seconds of it.
const COUNT: u64 = 300;

/// More failures tell nothing more.
const ENOUGH: usize = 20;

#[test]
fn nothing_that_pages_say_stops_spoils_or_hides_the_others() {
    let own = Path::new(env!("CARGO_MANIFEST_DIR"));
    let shelf = Shelf::of(own.parent().unwrap_or(own));
    let seeds = seeds("DOCWRIGHT_REFERENCES", COUNT);
    let next = AtomicU64::new(seeds.start);
    let failures = Mutex::new(Vec::new());
    // Each panic is caught and told once, with the smallest pages that give it.
    std::panic::set_hook(Box::new(|_| ()));
    std::thread::scope(|scope| {
        let work = || loop {
            let seed = next.fetch_add(1, Ordering::Relaxed);
            if seed >= seeds.end || failures.lock().is_ok_and(|failures| failures.len() >= ENOUGH) {
                return;
            }
            let reference = Reference::of(seed, &shelf);
            if let Err(fault) = examine::examine(&reference) {
                let told = report(seed, &reference, &fault);
                failures.lock().expect("a list of failures").push(told);
            }
        };
        for _ in 0..std::thread::available_parallelism().map_or(2, Into::into) {
            // Deep pages need no more room than the tool's own threads have.
            std::thread::Builder::new().stack_size(8 << 20).spawn_scoped(scope, work).expect("threads can be started");
        }
    });
    let _ = std::panic::take_hook();
    let failures = failures.into_inner().expect("a list of failures");
    assert!(failures.is_empty(), "{} references fail:\n\n{}", failures.len(), failures.join("\n\n"));
}

/// The same seed gives the same pages, or no failure could be told by its number.
#[test]
fn a_seed_is_a_reference() {
    let own = Path::new(env!("CARGO_MANIFEST_DIR"));
    let shelf = Shelf::shipped(own.parent().unwrap_or(own));
    for seed in 0..20 {
        assert_eq!(Reference::of(seed, &shelf), Reference::of(seed, &shelf));
    }
    assert_ne!(Reference::invented(0), Reference::invented(2));
}

/// Writes the smallest failing pages of a seed into a folder, and says how to look at them.
fn report(seed: u64, reference: &Reference, fault: &examine::Fault) -> String {
    let (small, fault) = shrink::smallest(reference, fault.clone());
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("reference-{seed}"));
    let _ = std::fs::remove_dir_all(&folder);
    small.write(&folder);
    let text = format!("{}: {}\n", fault.kind, fault.text);
    std::fs::write(folder.join("fault.txt"), &text).expect("a folder that can be written");
    format!("seed {seed}: {text}cargo xtask codegen --docs {0} --out {0}/out", folder.display())
}
