#!/usr/bin/env bash
# Builds target/release/openimi with all web files inside. Each step is skipped when its inputs are unchanged.
source "$(dirname "$0")/web.sh"
source server/scripts/lints.sh

# The macro that embeds the folder runs only when its own file is new.
server() {
  touch --no-create server/src/web_files.rs
  cargo build -p server --release
}

step server target/release/openimi app server locales "$SITE" "${CARGO_FILES[@]}" "$(rustc --version)" -- server
no_faults_in_the_release || stop "target/release/openimi knows the faults of the tests"
say "target/release/openimi is up to date"
