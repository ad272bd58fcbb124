#!/usr/bin/env bash
# Runs suites one after the other, remembers what passed and failed, prints it at the end. Sourced after setup.sh.
SCORES=()
UNSTEADY=()
WHY=()
FAILED=0
LOGS=target/test-logs
mkdir -p "$LOGS"

# score SUITE PASSED FAILED: a suite that ran nothing has failed.
score() {
  local passed=$2 failed=$3
  if [ $((passed + failed)) = 0 ]; then say "$1: no test ran"; failed=1; fi
  SCORES+=("$1: $passed passed, $failed failed")
  FAILED=$((FAILED + failed))
}

# checks SUITE FUNCTION...: each function counts as one.
checks() {
  local suite=$1 check passed=0 failed=0
  shift
  for check in "$@"; do
    say "$suite: $check"
    if "$check"; then passed=$((passed + 1)); else failed=$((failed + 1)); say "FAILED: $check"; fi
  done
  score "$suite" "$passed" "$failed"
}

# scored SUITE LOG: takes over what another run of these scripts has counted.
scored() {
  local passed failed
  read -r passed failed < <(awk -v suite="$1:" '$1 == suite && $3 == "passed," && $5 == "failed" { print $2, $4; exit }' "$2") || true
  score "$1" "${passed:-0}" "${failed:-1}"
}

# tests SUITE COMMAND...: counts from what the runner prints (nextest, cargo test or Playwright).
tests() {
  local suite=$1 log="$LOGS/$1.log" status=0 passed failed
  shift
  say "$suite: $*"
  "$@" 2>&1 | tee "$log" || status=$?
  read -r passed failed < <(sed 's/\x1b\[[0-9;]*m//g' "$log" | awk '
    /^ *Summary \[.*tests? run:/ {
      match($0, /[0-9]+(\/[0-9]+)? tests? run/); split(substr($0, RSTART), part, /[\/ ]/)
      ran = (substr($0, RSTART) ~ /^[0-9]+\//) ? part[2] : part[1]
      good = match($0, /[0-9]+ passed/) ? substr($0, RSTART) + 0 : 0
      passed += good; failed += ran - good
    }
    /^test result: / {
      if (match($0, /[0-9]+ passed/)) passed += substr($0, RSTART) + 0
      if (match($0, /[0-9]+ failed/)) failed += substr($0, RSTART) + 0
    }
    /^  +[0-9]+ passed \(/ { passed += $1 }
    /^  +[0-9]+ (failed|flaky|interrupted|did not run)$/ { failed += $1 }
    END { print passed + 0, failed + 0 }')
  # A runner that ends badly without counting, for one that does not compile, is one failure.
  if [ "$status" != 0 ] && [ "$failed" = 0 ]; then failed=1; fi
  score "$suite" "$passed" "$failed"
  if [ "$failed" != 0 ]; then
    sed 's/\x1b\[[0-9;]*m//g' "$log" | grep -A 22 -E '^==> NOT NOTICED|^ +FAIL \[|panicked at|^error' | head -n 60 >"$LOGS/$suite-why.log" || true
    WHY+=("$LOGS/$suite-why.log")
  fi
}

# again SUITE COMMAND...: three or fewer that failed beside many others are run once more, by themselves: that the machine
# was too busy is no fault of the program. Who passes then counts as passed and is named in the end; who fails again has
# failed.
again() {
  local suite=$1 log="$LOGS/$1.log" last=${SCORES[-1]} passed failed alone="$LOGS/$1-alone.log"
  shift
  read -r passed failed < <(awk '{ print $2, $4 }' <<<"$last")
  if [ "$failed" = 0 ] || [ "$failed" -gt 3 ]; then return 0; fi
  mapfile -t names < <(sed -n 's/^ *✘ *[0-9]* *//p' "$log")
  sed 's/\x1b\[[0-9;]*m//g' "$log" | grep -A 14 -m "$failed" '^ *Error: ' >"$LOGS/$suite-why.log" || true
  say "$suite: once more what failed: $*"
  if "$@" 2>&1 | tee "$alone"; then
    SCORES[-1]="$suite: $((passed + failed)) passed, 0 failed"
    FAILED=$((FAILED - failed))
    UNSTEADY+=("${names[@]/#/unsteady, passed by itself: }")
  fi
  WHY+=("$LOGS/$suite-why.log")
}

finish() {
  printf '\n'
  for why in "${WHY[@]}"; do cat "$why"; done
  printf '%s\n' "${UNSTEADY[@]}"
  printf '%s\n' "${SCORES[@]}"
  [ "$FAILED" = 0 ]
}
