//! A reply that comes late says why.

use crate::coordination::{SHARED, SMALL};
use crate::moves::{ACCEPT, NOW, SHIPPED, after, decided, decided_with, definition, words};
use domain::exchanges::event::EventKind;
use domain::exchanges::late::passed;
use domain::exchanges::{Act, Action, Calendars, Dates, clocks, message};
use domain::problem::{ProblemCode, Refusal};
use domain::procedures::Entries;
use proptest::prelude::*;
use time::macros::{date, datetime};
use time::{Date, Duration, OffsetDateTime, Time};

/// The day on which both sides agreed.
const AGREED: Date = date!(2026 - 12 - 20);
const AFTER: OffsetDateTime = datetime!(2026-12-22 10:00 UTC);

/// A period that an act lays down for the reply.
const LEGAL: &str = r#"
[[deadline]]
id = "legal"
clock = "legal"
start = "sending"
length = 40
unit = "calendar_days"
holder = "responder"
states = ["sent", "accepted", "clarification", "answered_in_part", "reply_awaiting_approval"]
"#;

#[test]
fn a_reply_after_the_agreed_day_has_its_reason_and_one_in_time_needs_none() {
    let procedure = definition(&SHIPPED);
    let accepted = after(&procedure, &[(1, ACCEPT)]);
    let none = Entries::default();
    let in_time = decided(&procedure, &accepted, 1, &Act::Reply, &none, NOW).unwrap();
    assert_eq!(in_time.events.as_slice()[0].date, None);
    let silent = decided(&procedure, &accepted, 1, &Act::Reply, &none, AFTER).unwrap_err();
    let problem = (silent.problems[0].path.as_str(), silent.problems[0].code);
    assert_eq!((silent.refusal, problem), (Refusal::Incomplete, (message::PATH, ProblemCode::Required)));
    let late = decided(&procedure, &accepted, 1, &Act::Reply, &words("Krankheit"), AFTER).unwrap();
    assert_eq!(late.events.as_slice()[0].date, Some(AGREED), "the history tells what it passed");
    assert!(decided(&procedure, &accepted, 1, &Act::ReplyPartly, &none, AFTER).is_ok(), "it ends no period");
}

#[test]
fn whoever_approves_a_reply_that_became_late_meanwhile_says_why() {
    let procedure = definition(&SHIPPED);
    let accepted = after(&procedure, &[(1, ACCEPT)]);
    let none = Entries::default();
    let late = decided_with(&procedure, &accepted, 1, &Act::Reply, (&none, true), AFTER);
    assert_eq!(late.unwrap_err().refusal, Refusal::Incomplete, "it was late before");
    let held = decided_with(&procedure, &accepted, 1, &Act::Reply, (&none, true), NOW).unwrap().exchange;
    let taken_up = decided(&procedure, &held, 5, &Act::TakeUp, &none, NOW).unwrap().exchange;
    assert!(decided(&procedure, &taken_up, 5, &Act::Approve, &none, NOW).is_ok());
    let silent = decided(&procedure, &taken_up, 5, &Act::Approve, &none, AFTER).unwrap_err();
    assert_eq!(silent.problems[0].path, message::PATH);
    let approved = decided(&procedure, &taken_up, 5, &Act::Approve, &words("Urlaub"), AFTER).unwrap();
    let reply = &approved.events.as_slice()[1];
    assert_eq!((reply.kind, reply.date), (EventKind::Done(Action::Reply), Some(AGREED)));
}

#[test]
fn further_answers_have_a_day_of_their_own() {
    let procedure = definition(&format!("{SMALL}{SHARED}{LEGAL}"));
    let more = Act::AskMore { questions: vec!["own_1".into()], wanted: Some(date!(2027 - 02 - 01)) };
    let accept = Act::AcceptMore { other_date: None };
    let asked = after(&procedure, &[(1, ACCEPT), (1, Act::Reply), (0, more), (1, accept)]);
    let day = |at| passed(&asked, &procedure, &Calendars::default(), Action::Reply, at);
    assert_eq!(day(datetime!(2027-01-20 10:00 UTC)), None, "the first reply kept the legal day");
    assert_eq!(day(datetime!(2027-02-03 10:00 UTC)), Some(date!(2027 - 02 - 01)));
}

proptest! {
    #[test]
    fn a_reply_is_late_after_the_last_day_of_a_clock_that_it_stops_and_not_before(
        days in 0_i64..80,
        has_agreed: bool,
        number in 0..Action::ALL.len(),
    ) {
        let procedure = definition(&format!("{SMALL}{SHARED}{LEGAL}"));
        let mut exchange = after(&procedure, &[(1, ACCEPT)]);
        if !has_agreed {
            exchange.dates = Dates::default();
        }
        let none = Calendars::default();
        let legal = clocks::legal_limit(&exchange, &procedure, &none).unwrap().reckoning.due;
        let today = NOW.date() + Duration::days(days);
        let at = today.with_time(Time::from_hms(11, 0, 0).unwrap()).assume_utc();
        let due = if has_agreed { AGREED } else { legal };
        let action = Action::ALL[number];
        let expected = (action == Action::Reply && today > due).then_some(due);
        prop_assert_eq!(passed(&exchange, &procedure, &none, action, at), expected);
    }
}
