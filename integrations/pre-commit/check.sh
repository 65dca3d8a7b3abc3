#!/usr/bin/env bash
# Lists what is wrong with the lines that are about to be committed, built from the checkout that this file lies in.
set -euo pipefail

repository=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
if [ -n "${DOCWRIGHT:-}" ]; then
    exec "$DOCWRIGHT" check --changed-since HEAD "$@"
fi
exec cargo run --release --quiet --locked --package xtask --manifest-path "$repository/Cargo.toml" -- check --changed-since HEAD "$@"
