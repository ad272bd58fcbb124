#!/usr/bin/env bash
# Everything, in order of cost. All suites run even when one fails; the last lines are one score a suite. The journeys
# meet the server that the other suites have compiled, with its checks on, and the program of the browser as it is
# released; `make e2e` takes them through the release.
source "$(dirname "$0")/setup.sh"
source server/scripts/score.sh
source server/scripts/postgres.sh
source server/scripts/suites.sh
export CARGO_TERM_COLOR=never

need_build
need_lints
need_postgres
need_chromium

# The checks, the web files and the tests are compiled side by side: a chain of packages leaves a core idle.
CHECK_LOG=target/test-logs/check.log WEB_LOG=target/test-logs/web.log
mkdir -p "${WEB_LOG%/*}"
server/scripts/check.sh >"$CHECK_LOG" 2>&1 &
CHECKS=$!
server/scripts/web.sh >"$WEB_LOG" 2>&1 &
WEB_FILES=$!
at_exit() { kill "$CHECKS" "$WEB_FILES" 2>/dev/null || true; stop_postgres; leave_memory; }
trap at_exit EXIT
in_memory

say "compiling the tests, the checks and the web files"
compile_suites || true
wait "$CHECKS" || true
cat "$CHECK_LOG"
for suite in fmt clippy guards; do scored "$suite" "$CHECK_LOG"; done

start_postgres || score postgresql 0 1
unset OPENIMI_FAULT
for package in domain store operations app server; do tests "$package" suite "$package"; done
tests faults server/scripts/faults.sh

say "waiting for the web files"
if wait "$WEB_FILES"; then
  export OPENIMI_BINARY="$PWD/target/debug/openimi"
  tests end2end server/scripts/journeys.sh
  again end2end server/scripts/journeys.sh --last-failed --workers=1
else
  say "the web files could not be made: no browser journeys"
  tail -n 40 "$WEB_LOG"
  score end2end 0 1
fi
finish
