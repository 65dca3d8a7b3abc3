//! Output depends on the pages alone: not on threads, nor on the order in which the file system lists files, nor on how an
//! editor writes line ends and blanks.

use std::path::{Path, PathBuf};

use docwright_codegen::config::Config;
use docwright_codegen::dump;
use docwright_codegen::emit::output::{self, Target};
use docwright_codegen::reference::Reference;

use docwright_references::docs;
use docwright_references::random::Random;

/// What a run makes of a docs folder: the dump of each version, and the emitted files as path and text.
#[derive(PartialEq)]
struct Made {
    dumps: Vec<String>,
    files: Vec<(String, String)>,
}

fn make(docs: &Path) -> Made {
    make_with(docs, Config::load(&docs::configuration()).expect("a valid configuration"))
}

fn make_with(docs: &Path, config: Config) -> Made {
    let Reference { editions, sources, config, .. } = Reference::open(docs, config).expect("the folder is there");
    let dumps = editions.list.iter().map(|edition| dump::render(edition, &sources, &config)).collect();
    let outputs = output::render(&editions.list, &sources, &config, Target::Repository).expect("the templates render");
    Made { dumps, files: outputs.files.into_iter().map(|output| (output.path, output.text)).collect() }
}

/// Both runs made the same; else says in which file they first part.
fn check(left: &Made, right: &Made, what: &str) {
    assert!(left.dumps == right.dumps, "{what}: the dumps differ at {:?}", first_difference(&left.dumps, &right.dumps));
    let differs = left.files.iter().zip(&right.files).find(|(left, right)| left != right);
    assert_eq!(left.files.len(), right.files.len(), "{what}");
    assert!(differs.is_none(), "{what}: the first file that differs is {:?}", differs.map(|(left, _)| &left.0));
}

fn first_difference(left: &[String], right: &[String]) -> Option<(String, String)> {
    let lines = |dumps: &[String]| dumps.join("\n").lines().map(str::to_owned).collect::<Vec<_>>();
    lines(left).into_iter().zip(lines(right)).find(|(left, right)| left != right)
}

#[test]
fn threads() {
    let made = |threads| {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().expect("threads can be started");
        pool.install(|| make(&docs::docs()))
    };
    let one = made(1);
    assert!(one.files.len() > 100 && one.dumps.len() == 2);
    check(&one, &made(2), "two threads");
    check(&one, &made(5), "five threads");
}

#[test]
fn threads_over_the_corpus() {
    let Some(corpus) = docs::corpus() else { return };
    let mut config = Config::load(&docs::configuration()).expect("a valid configuration");
    // One version has all that threads share; each further one would be read twice as well.
    config.versions.truncate(1);
    let made = |threads| {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().expect("threads can be started");
        pool.install(|| make_with(&corpus, config.clone()))
    };
    check(&made(1), &made(5), "five threads");
}

#[test]
fn order_of_files() {
    let mut copies = (1..3).map(|seed| make(&copy(&format!("shuffled-{seed}"), seed, str::to_owned)));
    let original = make(&docs::docs());
    for (index, copy) in copies.by_ref().enumerate() {
        check(&original, &copy, &format!("order {index}"));
    }
}

/// How a copy's text differs from the original's.
type Change = fn(&str) -> String;

/// What tells places apart is taken off: lines of other length still are the same lines.
#[test]
fn line_ends_and_blanks() {
    let plain = make(&docs::docs()).dumps;
    let variants: [(&str, Change); 4] = [
        ("crlf", |text| text.replace('\n', "\r\n")),
        ("bom", |text| format!("\u{feff}{text}")),
        ("nbsp", hard_blanks),
        ("all", |text| format!("\u{feff}{}", hard_blanks(text).replace('\n', "\r\n"))),
    ];
    for (name, change) in variants {
        let changed = make(&copy(name, 1, change)).dumps;
        let (left, right) = (without_lines(&plain), without_lines(&changed));
        assert!(left == right, "{name}: {:?}", first_difference(&left, &right));
    }
}

/// A copy of the docs folder, its files written in the order that `seed` gives.
fn copy(name: &str, seed: u64, change: impl Fn(&str) -> String) -> PathBuf {
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("docs-{name}"));
    if target.exists() {
        std::fs::remove_dir_all(&target).expect("an earlier run's copy can be removed");
    }
    let mut files = Vec::new();
    gather(&docs::docs(), &mut files);
    files.sort();
    Random::new(seed).shuffle(&mut files);
    for file in files {
        let path = file.strip_prefix(docs::docs()).expect("it lies below the folder");
        let text = std::fs::read_to_string(&file).expect("pages are text");
        let copied = target.join(path);
        std::fs::create_dir_all(copied.parent().expect("a file lies in a folder")).expect("folders can be made");
        std::fs::write(copied, change(&text)).expect("files can be written");
    }
    target
}

fn gather(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).expect("the folder is there") {
        let path = entry.expect("the folder can be listed").path();
        if path.is_dir() {
            gather(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "md") {
            files.push(path);
        }
    }
}

/// Hard blanks where writers' editors put them: in headings behind their mark, and between words of text and cells. Front
/// matter, code, comments and inclusions are for machines, and a link's target holds no blank anyway.
fn hard_blanks(text: &str) -> String {
    let mut inside_code = false;
    let mut inside_comment = false;
    let mut front_matter = text.starts_with("---\n");
    let line = |(number, line): (usize, &str)| {
        let was_inside = inside_code || inside_comment || front_matter;
        if number > 0 && line == "---" {
            front_matter = false;
        }
        if line.trim_start().starts_with("```") {
            inside_code = !inside_code;
        }
        inside_comment = !inside_code && (inside_comment || line.contains("<!--")) && !line.contains("-->");
        let machine =
            line.contains("<!--") || line.starts_with("[!") || line.trim_start().starts_with("```") || line.contains("|:-");
        if was_inside || machine { line.to_owned() } else { harden(line) }
    };
    text.split('\n').enumerate().map(line).collect::<Vec<_>>().join("\n")
}

/// Every blank but those that Markdown itself looks for: at the start of the line and behind the mark of a heading or an item.
fn harden(line: &str) -> String {
    let indent = line.len() - line.trim_start().len();
    let mark = line[indent..].find(' ').filter(|end| {
        let word = &line[indent..indent + end];
        word.chars().all(|c| "#-*>".contains(c)) || word.trim_end_matches('.').chars().all(|c| c.is_ascii_digit())
    });
    let (head, rest) = line.split_at(indent + mark.map_or(0, |end| end + 1));
    format!("{head}{}", rest.replace(' ', "\u{a0}"))
}

fn without_lines(dumps: &[String]) -> Vec<String> {
    let rows = dumps.iter().flat_map(|dump| dump.lines());
    rows.map(|row| {
        let Some((before, after)) = row.split_once("\"line\":") else { return row.to_owned() };
        format!("{before}{}", after.trim_start_matches(|c: char| c.is_ascii_digit()))
    })
    .collect()
}
