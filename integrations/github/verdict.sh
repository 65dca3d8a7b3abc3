#!/usr/bin/env bash
# Ends the job as its writer wants it, when everything is said.
set -euo pipefail

ends=0
for what in ${FAIL_ON//,/ }; do
    case $what in
        findings) found=$FINDINGS why="changed lines have findings" ;;
        breaking) found=$BREAKING why="something that changed breaks callers" ;;
        *)
            echo "::error title=docwright::fail-on knows findings and breaking, not $what"
            exit 2
            ;;
    esac
    if [ "$found" = true ]; then
        echo "::error title=docwright::$why"
        ends=1
    fi
done
exit $ends
