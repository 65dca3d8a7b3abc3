# Sourced by the `test` scripts of the editors. Sets
#   root    the repository
#   cache   where editors that no package manager installs are kept from run to run
#   DOCWRIGHT_LS, DOCWRIGHT_SCENARIO   the server; a fresh folder to drive the editor in
# shellcheck shell=bash
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
cache=${DOCWRIGHT_EDITORS_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/docwright-editors}
mkdir -p "$cache"

# Installs Debian packages. usage: install PACKAGE...
install() {
    local sudo=()
    [ "$(id -u)" = 0 ] || sudo=(sudo)
    "${sudo[@]}" apt-get update -qq
    DEBIAN_FRONTEND=noninteractive "${sudo[@]}" apt-get install -y -qq --no-install-recommends "$@" >/dev/null
}

# Installs the packages that bring a program, when it is missing. usage: need PROGRAM PACKAGE...
need() {
    command -v "$1" >/dev/null || install "${@:2}"
}

if [ -z "${DOCWRIGHT_LS:-}" ]; then
    DOCWRIGHT_LS=${CARGO_TARGET_DIR:-$root/target}/release/docwright-ls
    [ -x "$DOCWRIGHT_LS" ] || cargo build --release --quiet --manifest-path "$root/Cargo.toml" -p docwright-ls
fi
DOCWRIGHT_LS=$(realpath -e "$DOCWRIGHT_LS")
export DOCWRIGHT_LS

DOCWRIGHT_SCENARIO=$(mktemp -d)
export DOCWRIGHT_SCENARIO
trap 'rm -rf "$DOCWRIGHT_SCENARIO"' EXIT
"$root/editors/scenario/prepare" "$DOCWRIGHT_SCENARIO"
