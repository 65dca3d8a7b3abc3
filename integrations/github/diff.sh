#!/usr/bin/env bash
# Writes what the changes do to callers as a comment of a pull request, with a mark by which a later run finds it.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

since=$(base)
if [ -z "$since" ]; then
    echo "breaking=false" >> "$GITHUB_OUTPUT"
    exit
fi
breaking=$(docwright "$OUT/diff.md" diff "${docs[@]}" --format markdown --root "$LINKS/$DOCS" "$since")

# A comment takes 65,536 characters; bytes are never fewer, and the end needs some.
limit=65000
{
    echo "<!-- docwright: diff of $DOCS -->"
    echo "## What this does to callers of the API"
    echo
    if [ "$(wc -c < "$OUT/diff.md")" -le $limit ]; then
        cat "$OUT/diff.md"
    else
        # Whole lines alone, so that no mark stays open.
        head -c $limit "$OUT/diff.md" | sed '$d'
        echo
        echo "… and more than a comment takes: \`cargo xtask diff --docs $DOCS $since\` has all."
    fi
} > "$OUT/comment.md"
if [ -n "${GITHUB_STEP_SUMMARY:-}" ]; then
    cat "$OUT/comment.md" >> "$GITHUB_STEP_SUMMARY"
fi
echo "breaking=$breaking" >> "$GITHUB_OUTPUT"
