#!/usr/bin/env bash
# Measures the release build on SQLite and on PostgreSQL and prints a table. A measurement, not a test.
source "$(dirname "$0")/setup.sh"
source server/scripts/postgres.sh
need_build
need_postgres
server/scripts/build.sh

for figures in search_quality search_speed; do cargo run -q --release -p domain --example "$figures"; done

trap stop_postgres EXIT
start_postgres || stop "PostgreSQL did not start"
cargo run --release -p server --example bench -- "$@"
