//! Reading, replaying and writing a whole reference, beside a yardstick in the same run: reading the same files and draining
//! pulldown-cmark's events on the same threads.
//!
//! `DOCWRIGHT_DOCS=/path cargo bench -p docwright-codegen` measures another reference than the one beside the repository.

use std::path::Path;

use divan::{Bencher, black_box};
use docwright_codegen::config::Config;
use docwright_codegen::emit::output::{self, Target};
use docwright_codegen::model::Model;
use docwright_codegen::pipeline::{self, Files};
use docwright_codegen::reference::Reference;
use docwright_codegen::replay::ReplaySchemas;
use docwright_codegen::{source, write};
use docwright_references::docs;
use pulldown_cmark::{Options, Parser};
use rayon::prelude::*;

// The same allocator as the tool's.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() {
    println!("reference: {}", docs::measured().display());
    divan::main();
}

fn config() -> Config {
    Config::load(&docs::configuration()).expect("the repository's own configuration")
}

/// The models of all versions.
fn read(config: &Config) -> Vec<Model> {
    let files = Files::load(&docs::measured(), config).expect("a readable reference");
    let includes = pipeline::included_permissions(&files);
    let versions: Vec<&String> = config.versions.keys().collect();
    let linked = versions.into_par_iter().filter_map(|version| pipeline::link(&files, &includes, config, version));
    linked.map(|linking| linking.model).collect()
}

/// The yardstick: the same files, read and drained.
#[divan::bench]
fn yardstick_files_and_events(bencher: Bencher<'_, '_>) {
    let config = config();
    bencher.bench(|| {
        let sources = source::load(&docs::measured(), &config).expect("a readable reference");
        let options = Options::ENABLE_TABLES | Options::ENABLE_YAML_STYLE_METADATA_BLOCKS;
        let events: usize =
            sources.files.par_iter().map(|file| Parser::new_ext(&file.text, options).into_offset_iter().count()).sum();
        black_box(events)
    });
}

/// Files to linked models.
#[divan::bench]
fn read_lower_link(bencher: Bencher<'_, '_>) {
    let config = config();
    bencher.bench(|| black_box(read(&config)));
}

/// Every exchange, from models that are there.
#[divan::bench]
fn dynamic_replay(bencher: Bencher<'_, '_>) {
    let config = config();
    let models = read(&config);
    bencher.bench(|| {
        for model in &models {
            black_box(ReplaySchemas::of(model, &config).expect("a reference that loads").replay_all(model));
        }
    });
}

fn codegen(config: &Config, out: &Path) {
    let Reference { editions, sources, config, .. } =
        Reference::open(&docs::measured(), config.clone()).expect("a readable reference");
    let outputs = output::render(&editions.list, &sources, &config, Target::Workspace).expect("templates that render");
    let (changes, different) =
        write::compare_with_folder(out, outputs.files, &outputs.kept, &outputs.spared).expect("a readable folder");
    write::apply_changes(out, &changes, &different).expect("a writable folder");
}

/// Everything, into an empty folder.
#[divan::bench(sample_count = 5, sample_size = 1)]
fn codegen_cold(bencher: Bencher<'_, '_>) {
    let config = config();
    bencher.with_inputs(|| tempfile::tempdir().expect("a temporary folder")).bench_values(|out| {
        codegen(&config, out.path());
        out
    });
}

/// Everything, into a folder that holds it already.
#[divan::bench(sample_count = 5, sample_size = 1)]
fn codegen_unchanged(bencher: Bencher<'_, '_>) {
    let config = config();
    let out = tempfile::tempdir().expect("a temporary folder");
    codegen(&config, out.path());
    bencher.bench(|| codegen(&config, out.path()));
}
