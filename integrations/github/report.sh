#!/usr/bin/env bash
# Writes the reference in numbers, as one page.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

mkdir -p "$OUT"
"$DOCWRIGHT" report "${docs[@]}" --out "$OUT/report.html" ${LINKS:+--link-template "$LINKS/$DOCS/{path}#L{line}"}
