#!/usr/bin/env bash
# Everything, in order of cost. All suites run even when one fails; the last lines are one score a suite. The journeys
# meet the server that the other suites have compiled, with its checks on, and the program of the browser as it is
# released; `make e2e` takes them through the release.
source "$(dirname "$0")/setup.sh"
source server/scripts/lints.sh
source server/scripts/score.sh
source server/scripts/postgres.sh
source server/scripts/suites.sh
export CARGO_TERM_COLOR=never

need_build
need_lints
need_postgres
need_chromium

# The web files are made beside the checks: a chain of packages leaves a core idle.
WEB_LOG=target/test-logs/web.log
mkdir -p "${WEB_LOG%/*}"
server/scripts/web.sh >"$WEB_LOG" 2>&1 &
WEB_FILES=$!
at_exit() { kill "$WEB_FILES" 2>/dev/null || true; stop_postgres; leave_memory; }
trap at_exit EXIT
in_memory

checks fmt format
checks clippy "${CLIPPY_STEPS[@]}"
checks guards "${GUARD_STEPS[@]}"

start_postgres || score postgresql 0 1
unset OPENIMI_FAULT
for package in domain store operations app server; do tests "$package" suite "$package"; done
tests faults server/scripts/faults.sh

say "waiting for the web files"
if wait "$WEB_FILES"; then
  tests end2end env OPENIMI_BINARY="$PWD/target/debug/openimi" server/scripts/journeys.sh
else
  say "the web files could not be made: no browser journeys"
  tail -n 40 "$WEB_LOG"
  score end2end 0 1
fi
finish
