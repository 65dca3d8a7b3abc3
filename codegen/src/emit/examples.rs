//! The documented example of each operation as Rust, for its documentation.

use std::collections::HashMap;

use quote::quote;
use rayon::prelude::*;

use crate::emit::Emit;
use crate::emit::expressions::request;
use crate::model::OperationId;
use crate::names::identifiers::root_type;
use crate::replay::{Outcome, Replayed};

/// One example per operation that has one: the first that replays, its primary page's first.
pub fn all(emit: &Emit<'_>, replayed: &[Replayed]) -> HashMap<OperationId, String> {
    let mut chosen: HashMap<OperationId, (bool, usize)> = HashMap::new();
    for (index, (exchange, replayed)) in emit.model.exchanges.iter().zip(replayed).enumerate() {
        let (Some(target), Outcome::Replayed) = (&exchange.target, replayed.outcome) else { continue };
        let elsewhere = emit.model.operations[target.operation].primary().page != exchange.page;
        let best = chosen.entry(target.operation).or_insert((elsewhere, index));
        *best = (*best).min((elsewhere, index));
    }
    chosen.into_par_iter().map(|(operation, (_, index))| (operation, example(emit, index))).collect()
}

fn example(emit: &Emit<'_>, index: usize) -> String {
    let exchange = &emit.model.exchanges[index];
    let Some(target) = &exchange.target else { return String::new() };
    let request = request::request(emit, exchange, target);
    let code = emit.laid_out(&quote! {
        let request = #request;
        println!("{request}");
    });
    let client = emit.client_crate();
    let root = &emit.config.service.root;
    let root_type = root_type(root);
    let mut lines = vec![
        "# #![allow(unused_imports)]".to_owned(),
        format!("# use {client}::{{Headers, {root_type}, types}};"),
        "# use docwright::Typed;".to_owned(),
        "# fn main() -> Result<(), Box<dyn std::error::Error>> {".to_owned(),
        format!("# let {root} = {root_type}::offline();"),
    ];
    lines.extend(code.lines().map(|line| line.strip_prefix("    ").unwrap_or(line).to_owned()));
    lines.extend(["# Ok(())".to_owned(), "# }".to_owned()]);
    lines.join("\n")
}
