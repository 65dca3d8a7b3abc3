//! The replay tests of one version: a file per page, and what they need around them.

use std::collections::BTreeMap;

use rayon::prelude::*;
use serde::Serialize;

use crate::emit::places::test_name;
use crate::emit::templates;
use crate::emit::views::test_page::TestPageView;
use crate::emit::{Emit, Output};
use crate::model::{Exchange, OperationId, PageId};
use crate::names::identifiers::root_type;
use crate::replay::Replayed;

/// What the tests of a page are made of.
#[derive(Default)]
struct TestPage<'a> {
    exchanges: Vec<(&'a Exchange, &'a Replayed)>,
    /// Operations, and which of their method lines.
    method_lines: Vec<(OperationId, usize)>,
}

/// The file in which the tests of all pages are listed.
#[derive(Serialize)]
struct MainView<'a> {
    version: &'a str,
    /// Name of the test binary.
    test: String,
    client: String,
    root_type: String,
    modules: Vec<&'a str>,
}

/// Files of the version's tests below `folder`.
pub fn files(emit: &Emit<'_>, replayed: &[Replayed], folder: &str) -> templates::Result<Vec<Output>> {
    let pages = pages(emit, replayed);
    let output = |((_, id), page): (&(&str, PageId), &TestPage<'_>)| {
        let view = TestPageView::of(emit, *id, &page.exchanges, &page.method_lines);
        let path = format!("{folder}/{}.rs", emit.names.pages[*id].module);
        Ok(Output::of(path, emit.fill("tests_page.rs", &view)?, vec![emit.api_page(*id)]))
    };
    let mut outputs = pages.par_iter().map(output).collect::<templates::Result<Vec<_>>>()?;
    let view = MainView {
        version: &emit.model.api_version,
        test: test_name(&emit.model.api_version),
        client: emit.client_crate(),
        root_type: root_type(&emit.config.service.root),
        modules: pages.keys().map(|(_, page)| emit.names.pages[*page].module.as_str()).collect(),
    };
    outputs.push(Output::new(format!("{folder}/main.rs"), emit.fill("tests_main.rs", &view)?));
    Ok(outputs)
}

/// The pages that have tests, in the order of their names.
fn pages<'a>(emit: &Emit<'a>, replayed: &'a [Replayed]) -> BTreeMap<(&'a str, PageId), TestPage<'a>> {
    let key = |page: PageId| (emit.model.pages[page].stem.as_str(), page);
    let mut pages: BTreeMap<(&str, PageId), TestPage<'_>> = BTreeMap::new();
    for (exchange, replayed) in emit.model.exchanges.iter().zip(replayed) {
        pages.entry(key(exchange.page)).or_default().exchanges.push((exchange, replayed));
    }
    for (id, operation) in emit.model.operations.iter_enumerated().filter(|(_, operation)| operation.implied_by.is_none()) {
        for (at, variant) in operation.variants.iter().enumerate() {
            pages.entry(key(variant.page)).or_default().method_lines.push((id, at));
        }
    }
    pages
}
