//! A report as one HTML page that needs nothing else: no network, no other file, and no script to be read.
//!
//! What people read is in the page's markup. Long lists, in which they search, are a block of JSON of which the script shows what is
//! asked for.

mod link;
mod rows;
mod view;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::Serialize;
use sha2::{Digest, Sha256};

use crate::emit::templates;

use super::{Base, Report};

pub use link::{LinkError, LinkTemplate};

const STYLE: &str = include_str!("../../../templates/report.css");
const SCRIPT: &str = include_str!("../../../templates/report.js");

/// What the template is given: decided text, and what goes into the page as it is.
#[derive(Serialize)]
struct Whole<'r> {
    policy: String,
    style: &'static str,
    script: &'static str,
    rows: String,
    page: view::PageView<'r>,
}

/// The page. `base` is another run with the name that it is shown by.
pub fn render(report: &Report, base: Option<(&str, &Base)>, link: &LinkTemplate) -> templates::Result<String> {
    let rows = rows::json(report, link).map_err(tera::Error::message)?;
    let page = view::PageView::of(report, base, link);
    templates::render("report.html", &Whole { policy: policy(), style: STYLE, script: SCRIPT, rows, page })
}

/// The page may run its own script and use its own style, and nothing else: no text of a reference could run, and nothing is asked for.
fn policy() -> String {
    let hash = |text: &str| format!("'sha256-{}'", STANDARD.encode(Sha256::digest(text.as_bytes())));
    format!("default-src 'none'; style-src {}; script-src {}; base-uri 'none'; form-action 'none'", hash(STYLE), hash(SCRIPT))
}
