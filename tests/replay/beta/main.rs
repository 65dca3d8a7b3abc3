// Emitted by docwright from the reference; edits are lost on the next run.
//! Replays every documented exchange of beta, one test each, and calls every method line.

use std::process::ExitCode;

mod reportroot_getemailactivityuserdetail;
mod synchronization_synchronizationjob_delete;
mod synchronization_synchronizationjob_get;
mod synchronization_synchronizationjob_list;
mod synchronization_synchronizationjob_pause;
mod synchronization_synchronizationjob_post;
mod synchronization_synchronizationjob_restart;
mod synchronization_synchronizationjob_start;
mod synchronization_synchronizationtemplate_list;
mod user_get;
mod operations;

/// What the emitted files use.
mod prelude {
    pub use ::graph_beta::Graph as Root;
    #[allow(unused_imports, reason = "a page without bodies needs no types")]
    pub use ::graph_beta::types;
    #[allow(unused_imports, reason = "a page without inherited properties needs no trait")]
    pub use ::docwright::Typed;
    #[allow(unused_imports, reason = "a page without headers of its own needs no trait")]
    pub use ::graph_beta::Headers;
    pub use ::docwright::replay::{Case, Replay, Table, Test};

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

const PAGES: &[&[prelude::Exchange]] = &[
    reportroot_getemailactivityuserdetail::EXCHANGES,
    synchronization_synchronizationjob_delete::EXCHANGES,
    synchronization_synchronizationjob_get::EXCHANGES,
    synchronization_synchronizationjob_list::EXCHANGES,
    synchronization_synchronizationjob_pause::EXCHANGES,
    synchronization_synchronizationjob_post::EXCHANGES,
    synchronization_synchronizationjob_restart::EXCHANGES,
    synchronization_synchronizationjob_start::EXCHANGES,
    synchronization_synchronizationtemplate_list::EXCHANGES,
    user_get::EXCHANGES,
];

fn main() -> ExitCode {
    let suite = ::docwright_replay::Suite::new("beta", &::graph_beta::REFERENCE, env!("CARGO_MANIFEST_DIR"));
    let mut trials = Vec::new();
    for exchange in PAGES.iter().copied().flatten() {
        let case = &exchange.case;
        trials.push(match &exchange.run {
            prelude::Run::Replay(run) => suite.replay(case, move |t| run(&prelude::Root::offline(), t)),
            prelude::Run::Ledgered(rule) => suite.ledgered(case, rule),
        });
    }
    trials.push(suite.operations(operations::COUNT, |table| operations::all(&prelude::Root::offline(), table)));
    suite.run(trials)
}
