#!/usr/bin/env bash
# How the suites of Rust are built and run: all packages of the server side in one build, so that each is compiled
# once; the browser side has features of its own and never takes part. Sourced after setup.sh.

# With the feature `faults` a build can be spoilt on purpose; it is sound as long as nobody sets OPENIMI_FAULT.
SERVER_SIDE=(-p domain -p store -p operations -p app -p server)
TEST_FEATURES=(--features "store/faults,operations/faults,app/ssr,app/faults,server/faults")

# What holds tests; not the examples, which measure.
TARGETS=(--tests)

# features_of PACKAGE: those that the package has by itself, for a machine without nextest.
features_of() {
  case $1 in
    app) echo ssr,faults ;;
    store | operations | server) echo faults ;;
  esac
}

# All test binaries; what does not compile is told by the first suite again, and fails there.
compile_suites() {
  if have cargo-nextest; then cargo nextest run --no-run "${SERVER_SIDE[@]}" "${TEST_FEATURES[@]}" "${TARGETS[@]}"; fi
}

# suite PACKAGE: all tests of one package.
suite() {
  if have cargo-nextest; then cargo nextest run "${SERVER_SIDE[@]}" "${TEST_FEATURES[@]}" "${TARGETS[@]}" -E "package($1)"
  else cargo test --no-fail-fast "${TARGETS[@]}" -p "$1" --features "$(features_of "$1")"; fi
}

# single PACKAGE BINARY TEST: one test; the binary is `lib` or the name of an integration test.
single() {
  local package=$1 binary=$2 test=$3
  if have cargo-nextest; then
    local within; if [ "$binary" = lib ]; then within='kind(lib)'; else within="binary($binary)"; fi
    cargo nextest run "${SERVER_SIDE[@]}" "${TEST_FEATURES[@]}" "${TARGETS[@]}" -E "package($package) and $within and test(=$test)"
  else
    local target; if [ "$binary" = lib ]; then target=--lib; else target=--test=$binary; fi
    timeout 300 cargo test -p "$package" --features "$(features_of "$package")" "$target" -- --exact "$test"
  fi
}
