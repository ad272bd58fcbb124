.PHONY: help run test check fix build bench e2e
.DEFAULT_GOAL := help

help: ## list the targets
	@sed -n 's/^\([a-z0-9]*\):.*## /  make \1|/p' Makefile | column -t -s '|'
run: ## install what is missing, build, serve on http://127.0.0.1:3000
	@server/scripts/run.sh
test: ## everything: format, lints, guards, all test suites, browser journeys
	@server/scripts/test.sh
check: ## format, lints and guards only
	@server/scripts/check.sh
fix: ## format, and apply the fixes that the lints offer
	@server/scripts/fix.sh
build: ## the release binary with all web files inside: target/release/openimi
	@server/scripts/build.sh
bench: ## measure the release build and print a table
	@server/scripts/bench.sh
e2e: ## build the release, then take the browser journeys through it
	@server/scripts/e2e.sh
