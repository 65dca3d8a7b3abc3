//! Reading bench.
fn main() { divan::main(); }
