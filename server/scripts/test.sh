#!/usr/bin/env bash
# Everything, in order of cost. All suites run even when one fails; the last lines are one score a suite.
source "$(dirname "$0")/setup.sh"
source server/scripts/lints.sh
source server/scripts/score.sh
source server/scripts/postgres.sh
export CARGO_TERM_COLOR=never

need_build
need_lints
need_postgres
need_chromium

# cargo_test PACKAGE [OPTION...]: one package at a time, so that features of browser and server never mix.
cargo_test() {
  if have cargo-nextest; then cargo nextest run -p "$@"; else cargo test --no-fail-fast --lib --bins --tests -p "$@"; fi
}

checks fmt format
checks clippy "${CLIPPY_STEPS[@]}"
checks guards "${GUARD_STEPS[@]}"

trap stop_postgres EXIT
start_postgres || score postgresql 0 1
# With the feature a build can be spoilt on purpose; it is sound as long as nobody sets OPENIMI_FAULT.
unset OPENIMI_FAULT
tests domain cargo_test domain
tests store cargo_test store --features faults
tests operations cargo_test operations --features faults
tests app cargo_test app --features ssr,faults
tests server cargo_test server --features faults
tests faults server/scripts/faults.sh

say "building the release for the browser journeys"
if server/scripts/build.sh; then
  checks release no_faults_in_the_release
  tests end2end server/scripts/journeys.sh
else
  say "the build failed: no browser journeys"
  score end2end 0 1
fi
finish
