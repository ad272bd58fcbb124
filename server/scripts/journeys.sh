#!/usr/bin/env bash
# The browser journeys against target/release/openimi, which must be built. Arguments go to Playwright.
source "$(dirname "$0")/setup.sh"
need_node
need_chromium
need_npm end2end
cd end2end
npm run --silent check
exec node_modules/.bin/playwright test "$@"
