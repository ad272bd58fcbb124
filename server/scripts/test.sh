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
tests domain cargo_test domain
tests store cargo_test store
tests operations cargo_test operations
tests app cargo_test app --features ssr
tests server cargo_test server

say "building the release for the browser journeys"
if server/scripts/build.sh; then
  tests end2end server/scripts/journeys.sh
else
  say "the build failed: no browser journeys"
  score end2end 0 1
fi
finish
