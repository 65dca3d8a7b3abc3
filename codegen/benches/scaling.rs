//! How cost grows with the number of pages: the microseconds that each page takes on one thread, in references of growing size
//! whose pages all look alike. What costs the same for each page, however many there are, stays at 1.0 ×.
//!
//! `DOCWRIGHT_PAGES=3000,30000,100000 cargo bench -p docwright-codegen --bench scaling` measures other sizes.

use std::hint::black_box;
use std::path::Path;
use std::time::{Duration, Instant};

use docwright_codegen::config::Config;
use docwright_codegen::emit::output::{self, Target};
use docwright_codegen::pipeline::{self, Files};
use docwright_codegen::reference::{Edition, Reference};
use docwright_references::{Form, Reference as Regular};

// The same allocator as the tool's.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

const STAGES: [&str; 5] = ["files to linked model", "names and replay too", "findings", "replay alone", "client and tests"];

fn main() {
    let asked = std::env::var("DOCWRIGHT_PAGES").unwrap_or_else(|_| "3000,30000".to_owned());
    let sizes: Vec<usize> = asked.split(',').map(|size| size.trim().parse().expect("numbers of pages")).collect();
    let one_thread = rayon::ThreadPoolBuilder::new().num_threads(1).build().expect("a thread");
    for form in [Form::Flat, Form::Deep] {
        println!("\n{form:?}: microseconds for each page\n");
        let head: Vec<String> = STAGES.iter().map(|stage| format!("{stage:>24}")).collect();
        println!("{:>8}{}", "pages", head.concat());
        let mut first: Option<Vec<f64>> = None;
        for pages in &sizes {
            let times = one_thread.install(|| measure(*pages, form));
            let each: Vec<f64> = times.iter().map(|time| time.as_secs_f64() * 1e6 / f64_of(*pages)).collect();
            let first = first.get_or_insert_with(|| each.clone());
            let cells: Vec<String> = each
                .iter()
                .zip(first.iter())
                .map(|(each, first)| format!("{:>24}", format!("{each:.0} ({:.2} ×)", each / first)))
                .collect();
            println!("{pages:>8}{}", cells.concat());
        }
    }
}

fn f64_of(count: usize) -> f64 {
    f64::from(u32::try_from(count).expect("fewer pages than there are numbers"))
}

fn timed<T>(work: impl FnOnce() -> T) -> (Duration, T) {
    let start = Instant::now();
    let result = work();
    (start.elapsed(), result)
}

/// What each stage takes for a reference of so many pages.
fn measure(pages: usize, form: Form) -> Vec<Duration> {
    let Regular { configuration, pages } = Regular::regular(pages, form);
    let config = Config::parse(&configuration).expect("a valid configuration");
    let (linking, ()) = timed(|| {
        let mut files = Files::default();
        let texts = pages.iter().map(|(path, text)| (path.clone(), Some(text.as_str().into())));
        files.set(texts.collect(), Path::new("no-folder-of-this-name"), &config);
        let includes = pipeline::included_permissions(&files);
        black_box(pipeline::link(&files, &includes, &config, "v1").expect("a version with pages"));
    });
    let texts = pages.into_iter().map(|(path, text)| (path, text.into()));
    let (opening, reference) = timed(|| Reference::of_texts(texts, config).expect("a reference that loads"));
    let (finding, findings) = timed(|| reference.all_findings());
    black_box(findings);
    let Edition { model, replay_schemas, .. } = &*reference.editions.list[0];
    let (replaying, replayed) = timed(|| replay_schemas.as_ref().expect("schemas that load").replay_all(model));
    assert_eq!(replayed.len(), model.exchanges.len());
    let (rendering, outputs) = timed(|| {
        output::render(&reference.editions.list, &reference.sources, &reference.config, Target::Workspace)
            .expect("templates that render")
    });
    black_box(outputs.files.len());
    vec![linking, opening, finding, replaying, rendering]
}
