#!/usr/bin/env bash
# Format, lints and guards: what fails most often, before the tests.
source "$(dirname "$0")/setup.sh"
source server/scripts/lints.sh
source server/scripts/score.sh
need_rust
need_wasm_target
need_lints

checks fmt format
checks clippy "${CLIPPY_STEPS[@]}"
checks guards "${GUARD_STEPS[@]}"
finish
