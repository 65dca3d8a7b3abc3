#!/usr/bin/env bash
# Writes what is wrong with changed lines as SARIF; with all lines where nothing is known that they changed from.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

since=$(base)
found=$(docwright "$OUT/findings.sarif" check "${docs[@]}" --format sarif ${since:+--changed-since "$since"})
echo "findings=$found" >> "$GITHUB_OUTPUT"
