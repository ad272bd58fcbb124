#!/usr/bin/env bash
# Everything, in order of cost. All suites run even when one fails; the last lines are one score a suite.
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

# The release for the browser journeys is built beside the other suites: a chain of packages leaves a core idle.
RELEASE_LOG=target/test-logs/release.log
mkdir -p "${RELEASE_LOG%/*}"
server/scripts/build.sh >"$RELEASE_LOG" 2>&1 &
RELEASE=$!
at_exit() { kill "$RELEASE" 2>/dev/null || true; stop_postgres; leave_memory; }
trap at_exit EXIT
in_memory

checks fmt format
checks clippy "${CLIPPY_STEPS[@]}"
checks guards "${GUARD_STEPS[@]}"

start_postgres || score postgresql 0 1
unset OPENIMI_FAULT
for package in domain store operations app server; do tests "$package" suite "$package"; done
tests faults server/scripts/faults.sh

say "waiting for the release"
if wait "$RELEASE"; then
  checks release no_faults_in_the_release
  tests end2end server/scripts/journeys.sh
else
  say "the build failed: no browser journeys"
  tail -n 40 "$RELEASE_LOG"
  score end2end 0 1
fi
finish
