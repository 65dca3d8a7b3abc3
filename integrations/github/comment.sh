#!/usr/bin/env bash
# Writes the comment, over that of an earlier run where there is one. Where nothing changed, no comment is begun.
set -euo pipefail

[ -f "$OUT/comment.md" ] || exit 0
mark=$(head -n 1 "$OUT/comment.md")
comments="repos/$REPOSITORY/issues/$PULL_REQUEST/comments"

post() {
    local earlier
    # All are read and the first is taken: a reader that stops early would end `gh` as a failure.
    earlier=$(MARK=$mark gh api --paginate "$comments" --jq '.[] | select(.body | startswith(env.MARK)) | .id') || return
    earlier=${earlier%%$'\n'*}
    if [ -n "$earlier" ]; then
        gh api --silent --method PATCH "repos/$REPOSITORY/issues/comments/$earlier" --field "body=@$OUT/comment.md"
    elif ! grep -q '^\*\*nothing changed\*\*' "$OUT/comment.md"; then
        gh api --silent --method POST "$comments" --field "body=@$OUT/comment.md"
    fi
}

# A pull request from a fork has a token that only reads. Its difference stands in the summary of the job.
post || echo "::warning title=docwright::The comment could not be written; the summary of the job has it."
