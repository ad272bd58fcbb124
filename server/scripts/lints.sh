#!/usr/bin/env bash
# The cheap checks, in order of cost, each a function that fails by itself. Sourced after setup.sh.

format() { cargo fmt --all --check; }

# The packages of the server side in one run, so that each is looked at once.
lint_server_side() {
  cargo clippy --profile lint -p domain -p store -p operations -p app -p server --features app/ssr --lib --bins --tests --examples "$@" \
    -- -D warnings
}
lint_frontend() { $WASM_CARGO clippy --profile lint -p frontend --target "$WASM" "$@" -- -D warnings; }

domain_is_pure() { cargo check --profile lint -p domain --target "$WASM"; }

# tree PACKAGE CRATE [OPTION...]: prints the ways from one to the other. Cargo fails when the crate is not in the
# graph at all; any other failure is one.
tree() {
  local from=$1 crate=$2 output
  shift 2
  if output=$(cargo tree -p "$from" -e normal -i "$crate" "$@" 2>&1); then
    grep "^$crate v" -A 4 <<<"$output" || true
  elif ! grep -q 'did not match any packages' <<<"$output"; then
    echo "$output" >&2
    return 1
  fi
}
absent() { local found; found=$(tree "$@") && [ -z "$found" ] || { echo "$1 must not contain $2: $found" >&2; return 1; }; }
present() { local found; found=$(tree "$@") && [ -n "$found" ] || { echo "$1 must contain $2" >&2; return 1; }; }

no_store_in_the_browser() { absent frontend store --target "$WASM"; }
no_operations_in_the_browser() { absent frontend operations --target "$WASM"; }
# The control: the same question does find what is there.
store_in_the_server() { present server store; }
one_crypto_provider() { absent server aws-lc-sys; }
no_openssl() { absent server openssl-sys; }
no_test_fakes_in_the_server() { absent server tempfile; }

# The deliberate faults of faults.sh are for tests alone.
store_features() { cargo tree -p server -e normal -i store --depth 0 -f '{f}' "$@"; }
no_faults_in_the_server() { local found; found=$(store_features) && ! grep -w faults <<<"$found"; }
# The control: the same question does find the feature.
faults_where_they_are_wanted() { store_features --features faults | grep -w faults; }
# Only with the feature does the program know the name of the variable. Run by build.sh, not with the guards.
no_faults_in_the_release() { [ -x target/release/openimi ] && ! grep -q OPENIMI_FAULT target/release/openimi; }

# Optional tools, run where they are installed.
licences() { ! have cargo-deny || [ ! -e deny.toml ] || cargo deny check --disable-fetch; }
unused_dependencies() { ! have cargo-machete || cargo machete; }

CLIPPY_STEPS=(lint_server_side lint_frontend)
GUARD_STEPS=(domain_is_pure no_store_in_the_browser no_operations_in_the_browser store_in_the_server
  one_crypto_provider no_openssl no_test_fakes_in_the_server no_faults_in_the_server faults_where_they_are_wanted
  licences unused_dependencies)
