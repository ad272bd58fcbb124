#!/usr/bin/env bash
# Builds what has changed, then runs the browser journeys; `server/scripts/e2e.sh inbox` runs those about the inbox.
source "$(dirname "$0")/setup.sh"
server/scripts/build.sh
exec server/scripts/journeys.sh "$@"
