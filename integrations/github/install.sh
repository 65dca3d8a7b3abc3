#!/usr/bin/env bash
# Builds docwright from the revision that the action was asked for, whose files lie around this one. Says where the program is.
set -euo pipefail

repository=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
if ! command -v cargo > /dev/null; then
    curl --proto '=https' --tlsv1.2 --silent --show-error --fail https://sh.rustup.rs | sh -s -- -y --profile minimal
    export PATH="$HOME/.cargo/bin:$PATH"
fi
cargo build --release --quiet --locked --package xtask --manifest-path "$repository/Cargo.toml"
echo "program=$repository/target/release/xtask" >> "$GITHUB_OUTPUT"
