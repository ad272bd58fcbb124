#!/usr/bin/env bash
# The browser journeys against $OPENIMI_BINARY, else target/release/openimi, which must be built. Arguments go to
# Playwright.
source "$(dirname "$0")/setup.sh"
source server/scripts/postgres.sh
need_node
need_chromium
need_postgres
need_npm end2end
cd end2end
npm run --silent check
# Two nodes share one database; `make test` has started a cluster already.
if [ -z "${OPENIMI_TEST_POSTGRES_URL:-}" ]; then
  trap stop_postgres EXIT
  start_postgres || stop "PostgreSQL did not start"
fi
node_modules/.bin/playwright test "$@"
