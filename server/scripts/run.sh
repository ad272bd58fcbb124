#!/usr/bin/env bash
# Builds what has changed and serves the training realm; the server prints its address, the accounts and what to try.
source "$(dirname "$0")/setup.sh"
server/scripts/build.sh

export OPENIMI_REALM="${OPENIMI_REALM:-training}"
export OPENIMI_DATA_DIR="${OPENIMI_DATA_DIR:-$PWD/target/data}"
export OPENIMI_ADDR="${OPENIMI_ADDR:-127.0.0.1:3000}"
export OPENIMI_PUBLIC_URL="${OPENIMI_PUBLIC_URL:-http://$OPENIMI_ADDR}"
mkdir -p "$OPENIMI_DATA_DIR"
exec target/release/openimi serve
