# What the steps have in common; each of them reads this first.
set -euo pipefail

docs=(--docs "$DOCS")
if [ -n "${CONFIG:-}" ]; then
    docs+=(--config "$CONFIG")
fi

# Runs docwright and writes its result into a file. Prints `true` where it found something; ends the step where it could not do its job.
docwright() {
    local file=$1 code=0
    shift
    mkdir -p "$(dirname "$file")"
    "$DOCWRIGHT" "$@" > "$file" || code=$?
    case $code in
        0) echo false ;;
        1) echo true ;;
        *) return "$code" ;;
    esac
}

# The revision that changes are counted from, fetched where the checkout does not have it. A branch that is new has none: then
# nothing is printed.
base() {
    if [ -z "${BASE:-}" ] || [ -z "${BASE//0/}" ]; then
        return
    fi
    git rev-parse --verify --quiet --end-of-options "$BASE^{commit}" && return
    git fetch --quiet --depth=1 origin "$BASE"
    git rev-parse --verify --quiet --end-of-options "FETCH_HEAD^{commit}"
}
