#!/usr/bin/env bash
# Formats, and applies the fixes that the lints offer, also to changes not yet committed.
source "$(dirname "$0")/setup.sh"
source server/scripts/lints.sh
need_rust
need_wasm_target
need_lints

for lint in "${CLIPPY_STEPS[@]}"; do
  say "$lint"
  "$lint" --fix --allow-dirty --allow-staged || say "$lint: something is left to be done by hand"
done
cargo fmt --all
