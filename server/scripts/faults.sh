#!/usr/bin/env bash
# The tests prove that they can fail: with each deliberate fault (server/store/src/faults.rs), the test that is meant to
# notice it must fail, and without the fault it must pass. The builds are those of test.sh: nothing is compiled anew.
source "$(dirname "$0")/setup.sh"
source server/scripts/suites.sh
need_rust
export CARGO_TERM_COLOR=never
unset OPENIMI_FAULT

LOGS=target/test-logs/faults
mkdir -p "$LOGS"

# Fault, package, binary, test.
FAULTS=(
  "MissingParticipantCheck store it documents::nobody_outside_the_exchange_finds_a_document::sqlite"
  "MissingParticipantCheck server it files::a_document_of_an_answer_that_was_not_sent_is_nowhere_for_the_other_side"
  "SynchronousNormal store lib connection::tests::sqlite_keeps_what_it_acknowledges"
  "NoRevisionCheck store it exchanges::of_two_saves_of_the_same_revision_one_is_stale::sqlite"
  "AuditOutsideTransaction store it exchanges::a_change_whose_events_cannot_be_written_is_undone::sqlite"
  "UnescapedTextArea app it fields::what_was_typed_cannot_end_a_text_area"
  "UnescapedTextArea server it hostile_text::what_was_typed_into_a_draft_comes_back_as_text_saved_or_refused"
  "UnescapedTitle app it page_title::a_title_cannot_end_its_element"
  "LockedKeepsLogin server it access_matrix::who_is_locked_gets_in_nowhere"
  "DraftWithoutRole server it access_matrix::who_has_no_role_begins_no_draft"
  "RemitOfEverywhere server it access_matrix::who_is_not_in_charge_reads_no_registration"
  "AccessByAnyone server it access_matrix::each_change_of_rights_is_for_those_who_may"
  "FunctionByAnyone server it access_matrix::each_change_of_rights_is_for_those_who_may"
  "MergerByAnyone server it access_matrix::each_change_of_rights_is_for_those_who_may"
  "PeopleByAnyone server it access_matrix::each_change_of_rights_is_for_those_who_may"
  "PersonSearchByAnyone server it access_matrix::each_change_of_rights_is_for_those_who_may"
  "ExportByAnyone operations it exports::a_coordinator_sees_mailboxes_and_access_in_its_remit_and_nowhere_else::on_sqlite"
  "NotesOfEverybody server it access_matrix::crawl::nobody_finds_a_secret::on_sqlite"
  "RightsOfBefore operations it rights::a_right_that_was_taken_is_no_right_for_a_call_that_came_before::on_sqlite"
  "RightsOfBefore operations it rights_at_once::no_act_comes_after_the_change_that_forbids_it::on_sqlite"
  "RightsOfBefore operations it rights_in_order::nothing_comes_late_in_any_order_of_steps::on_sqlite"
)

# outcome LOG COMMAND...: how many tests passed and failed; nothing when none could be run.
outcome() {
  local log=$1
  shift
  "$@" >"$log" 2>&1 || true
  awk '/^ *Summary \[/ { print (match($0, /[0-9]+ passed/) ? substr($0, RSTART) + 0 : 0), (match($0, /[0-9]+ failed/) ? substr($0, RSTART) + 0 : 0) }
    /^test result: / { match($0, /[0-9]+ passed/); good = substr($0, RSTART) + 0; match($0, /[0-9]+ failed/); print good, substr($0, RSTART) + 0 }' "$log"
}

# reaches WANTED LOG COMMAND...: whether one of three runs ends so. Tests of many acts at one moment meet the moment by
# chance: one sound run proves the test, and one bad run that it notices.
reaches() {
  local wanted=$1 log=$2 try
  shift 2
  for try in 1 2 3; do
    if [ "$(outcome "$log" "$@")" = "$wanted" ]; then return 0; fi
    say "run $try of 3 did not end with \"$wanted\" (passed, failed)"
  done
  return 1
}

# spoilt FAULT COMMAND...: runs it with the fault.
spoilt() {
  local OPENIMI_FAULT=$1
  export OPENIMI_FAULT
  "${@:2}"
}

passed=0 failed=0
# judge WHETHER WHAT [LOG]: counts it; shows the end of the log of what went wrong, marked so that nobody counts it too.
judge() {
  if [ "$1" = yes ]; then passed=$((passed + 1)); say "noticed: $2"; return; fi
  failed=$((failed + 1))
  say "NOT NOTICED: $2"
  if [ -n "${3:-}" ]; then tail -n 20 "$3" | sed 's/^/  | /'; fi
}

# What became of a test without a fault: it notices several and runs once.
declare -A SOUND
for line in "${FAULTS[@]}"; do
  read -r fault package binary test <<<"$line"
  run=(single "$package" "$binary" "$test")
  good="$LOGS/$package.${test//:/.}.good.log" bad="$LOGS/$fault.$package.bad.log"
  if [ -z "${SOUND["$package $test"]:-}" ]; then
    SOUND["$package $test"]=no
    if reaches "1 0" "$good" "${run[@]}"; then SOUND["$package $test"]=yes; fi
  fi
  if [ "${SOUND["$package $test"]}" != yes ]; then
    judge no "$fault, because $package $test does not pass without it" "$good"
  elif ! reaches "0 1" "$bad" spoilt "$fault" "${run[@]}"; then
    judge no "$fault by $package $test" "$bad"
  else
    judge yes "$fault by $package $test"
  fi
done

# A fault that no test is meant to notice proves nothing.
for fault in $(sed -n '/^pub enum Fault/,/^}/s/^    \([A-Z][A-Za-z]*\),$/\1/p' server/store/src/faults.rs); do
  if ! grep -q "^$fault " <<<"$(printf '%s\n' "${FAULTS[@]}")"; then judge no "$fault, because no test is named for it"; fi
done

printf 'test result: %s passed; %s failed\n' "$passed" "$failed"
[ "$failed" = 0 ]
