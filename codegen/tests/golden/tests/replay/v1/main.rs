// Emitted by docwright from the reference; edits are lost on the next run.
//! Replays every documented exchange of v1, one test each, and calls every method line, one test a page.

use std::process::ExitCode;

/// What the emitted files use.
mod prelude {
    pub use ::harbor_v1::Harbor as Root;
    #[allow(unused_imports, reason = "a page without bodies needs no types")]
    pub use ::harbor_v1::types;
    #[allow(unused_imports, reason = "a page without inherited properties needs no trait")]
    pub use ::docwright::Typed;
    #[allow(unused_imports, reason = "a page without headers of its own needs no trait")]
    pub use ::harbor_v1::Headers;
    pub use ::docwright::replay::{Case, Replay, Table, Test};

    /// What a page documents.
    pub struct Page {
        /// Name of the test of its method lines.
        pub id: &'static str,
        pub exchanges: &'static [Exchange],
        pub method_lines: fn(&Root, &mut Table),
    }

    /// One documented exchange and what it comes to.
    pub struct Exchange {
        pub case: Case<'static>,
        pub run: Run,
    }

    /// What an exchange comes to.
    pub enum Run {
        /// The client reproduces it.
        #[allow(dead_code, reason = "a reference may have no such exchange")]
        Replay(fn(&Root, &mut Test<'_>) -> Replay),
        /// It fails by this rule of the ledger, and by no other.
        #[allow(dead_code, reason = "a reference may have no such exchange")]
        Ledgered(&'static str),
    }
}

/// A module per page, and the list of what they document.
macro_rules! pages {
    ($($page:ident)*) => {
        $(mod $page;)*
        const PAGES: &[prelude::Page] = &[$($page::PAGE),*];
    };
}

pages! {
    boat_adrift
    boat_dock
    boat_get
}

fn main() -> ExitCode {
    let suite = ::docwright_replay::Suite::new("v1", &::harbor_v1::REFERENCE, env!("CARGO_MANIFEST_DIR"));
    let mut trials = Vec::new();
    for page in PAGES {
        for (index, exchange) in page.exchanges.iter().enumerate() {
            let case = &exchange.case;
            trials.push(match &exchange.run {
                prelude::Run::Replay(run) => suite.replay(case, move |t| run(&prelude::Root::offline(), t)),
                prelude::Run::Ledgered(rule) => {
                    suite.ledgered(case, rule, page.exchanges[..index].iter().map(|earlier| earlier.case).collect())
                }
            });
        }
        trials.push(suite.method_lines(page.id, move |table| (page.method_lines)(&prelude::Root::offline(), table)));
    }
    suite.run(trials)
}
