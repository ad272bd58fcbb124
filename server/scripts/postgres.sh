#!/usr/bin/env bash
# A throw-away PostgreSQL cluster for the tests. Sourced after setup.sh.

free_port() {
  node -e 's = require("net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close() })'
}

# Files of tests live in memory where there is room for them: thousands of databases are made, and none of the tests
# is about the disk under it. Processes that are killed lose nothing that a disk would have kept.
MEMORY=
in_memory() {
  local room memory
  room=$(df --output=avail -B1G /dev/shm 2>/dev/null | tail -1)
  memory=$(awk '/^MemAvailable:/ { print int($2 / 1048576) }' /proc/meminfo 2>/dev/null)
  [ "${room:-0}" -ge 4 ] && [ "${memory:-0}" -ge 12 ] && [ -w /dev/shm ] || return 0
  MEMORY=$(mktemp -d /dev/shm/openimi-tests.XXXXXX)
  chmod 755 "$MEMORY"
  export TMPDIR="$MEMORY"
}
leave_memory() { [ -z "$MEMORY" ] || rm -rf "$MEMORY"; }

# Starts a throw-away cluster with the durability settings of a real one; names it in OPENIMI_TEST_POSTGRES_URL.
# PostgreSQL refuses to run as root, so root hands it to the user `postgres`. The passwords are of the old kind: the
# 4,096 rounds of the new one for each connection took more time, unoptimised, than the tests themselves.
POSTGRES_DIR=
as_postgres() { if [ "$(id -u)" = 0 ]; then (cd / && runuser -u postgres -- "$@"); else "$@"; fi; }
start_postgres() {
  local port password output
  port=$(free_port)
  password=$(node -e 'console.log(require("crypto").randomBytes(16).toString("hex"))')
  POSTGRES_DIR=$(mktemp -d --tmpdir openimi-postgres.XXXXXX)
  echo "$password" >"$POSTGRES_DIR/password"
  if [ "$(id -u)" = 0 ]; then chown -R postgres "$POSTGRES_DIR"; fi
  say "starting PostgreSQL on port $port"
  output=$(as_postgres "$POSTGRES_BIN/initdb" --pgdata="$POSTGRES_DIR/data" --username=postgres --pwfile="$POSTGRES_DIR/password" \
    --auth=md5 --encoding=UTF8 --locale=C.UTF-8 2>&1) || { echo "$output"; return 1; }
  as_postgres "$POSTGRES_BIN/pg_ctl" --pgdata="$POSTGRES_DIR/data" --log="$POSTGRES_DIR/log" --silent --wait --timeout=60 \
    --options="-c listen_addresses=127.0.0.1 -c port=$port -c unix_socket_directories='' -c max_connections=200" start >/dev/null \
    || { cat "$POSTGRES_DIR/log"; return 1; }
  export OPENIMI_TEST_POSTGRES_URL="postgres://postgres:$password@127.0.0.1:$port/postgres"
}
stop_postgres() {
  [ -n "$POSTGRES_DIR" ] || return 0
  as_postgres "$POSTGRES_BIN/pg_ctl" --pgdata="$POSTGRES_DIR/data" --mode=immediate --silent stop >/dev/null 2>&1 || true
  rm -rf "$POSTGRES_DIR"
  POSTGRES_DIR=
}
