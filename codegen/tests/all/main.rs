//! The engine on whole pages and whole references. One program, so that it is linked once and its tests share the machine.

mod changes;
mod determinism;
mod expectations;

mod foreign_reference;
mod golden;

mod import_order;

mod ledger_rules;
mod lowering;
mod mended;
mod mutations;
mod newest;
mod no_service_words;
mod page_of_rules;
mod reading;
mod references;
mod report;
mod rule_examples;
mod saves;
mod second_reference;
mod support;
