//! A reply that comes late says why.

use crate::coordination::{SHARED, SMALL};
use crate::moves::{ACCEPT, NOW, SHIPPED, after, decided, decided_with, definition, words};
use domain::exchanges::event::EventKind;
use domain::exchanges::late::passed;
use domain::exchanges::{Act, Action, Calendars, Dates, Exchange, clocks, message};
use domain::problem::{ProblemCode, Refusal};
use domain::procedures::{Entries, Procedure};
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
    let partly = decided(&procedure, &accepted, 1, &Act::ReplyPartly, &none, AFTER).unwrap();
    assert_eq!(partly.events.as_slice()[0].date, None, "both sides agreed on the day of the whole reply");
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

/// The definition under whose legal clock these states are.
fn legal_in(states: &str) -> Procedure {
    let all = r#"["sent", "accepted", "clarification", "answered_in_part", "reply_awaiting_approval"]"#;
    definition(&format!("{SMALL}{SHARED}{}", LEGAL.replace(all, states)))
}

/// Accepted, without a day on which both sides agreed, so that the legal day is the only one.
fn accepted(procedure: &Procedure) -> (Exchange, Date) {
    let exchange = Exchange { dates: Dates::default(), ..after(procedure, &[(1, ACCEPT)]) };
    let due: Vec<Date> = clocks::running(&exchange, procedure, &Calendars::default())
        .iter()
        .map(|clock| clock.reckoning.due)
        .collect();
    assert_eq!(due.len(), 1);
    (exchange, due[0])
}

#[test]
fn some_answers_after_the_legal_day_have_their_reason_and_the_rest_has_its_own() {
    let procedure = legal_in(r#"["sent", "accepted", "answered_in_part"]"#);
    let (accepted, legal_day) = accepted(&procedure);
    let (none, late_on) = (Entries::default(), NOW + Duration::days(50));
    let in_time = decided(&procedure, &accepted, 1, &Act::ReplyPartly, &none, NOW).unwrap();
    assert_eq!(in_time.events.as_slice()[0].date, None);
    let silent = decided(&procedure, &accepted, 1, &Act::ReplyPartly, &none, late_on).unwrap_err();
    let problem = (silent.problems[0].path.as_str(), silent.problems[0].code);
    assert_eq!((silent.refusal, problem), (Refusal::Incomplete, (message::PATH, ProblemCode::Required)));
    let late = decided(&procedure, &accepted, 1, &Act::ReplyPartly, &words("Krankheit"), late_on).unwrap();
    let event = &late.events.as_slice()[0];
    assert_eq!((event.kind, event.date), (EventKind::Done(Action::ReplyPartly), Some(legal_day)));
    let rest = decided(&procedure, &late.exchange, 1, &Act::Reply, &words("Urlaub"), late_on).unwrap();
    assert_eq!(rest.events.as_slice()[0].date, Some(legal_day), "the clock runs on for the others");
}

#[test]
fn where_some_answers_end_the_legal_period_they_alone_can_pass_its_day() {
    let procedure = legal_in(r#"["sent", "accepted"]"#);
    let (accepted, legal_day) = accepted(&procedure);
    let (none, late_on) = (Entries::default(), NOW + Duration::days(50));
    assert!(decided(&procedure, &accepted, 1, &Act::ReplyPartly, &none, late_on).is_err());
    for (at, passed_day) in [(NOW, None), (late_on, Some(legal_day))] {
        let partly = decided(&procedure, &accepted, 1, &Act::ReplyPartly, &words("Krankheit"), at).unwrap();
        assert_eq!(partly.events.as_slice()[0].date, passed_day);
        assert!(clocks::running(&partly.exchange, &procedure, &Calendars::default()).is_empty());
        for act in [Act::ReplyPartly, Act::Reply] {
            let more = decided(&procedure, &partly.exchange, 1, &act, &none, late_on).unwrap();
            assert_eq!(more.events.as_slice()[0].date, None, "{act:?}");
        }
    }
}

#[test]
fn whoever_approves_some_answers_that_passed_the_legal_day_meanwhile_says_why() {
    let procedure = legal_in(r#"["sent", "accepted", "answered_in_part"]"#);
    let ((accepted, legal_day), none) = (accepted(&procedure), Entries::default());
    let held = decided_with(&procedure, &accepted, 1, &Act::ReplyPartly, (&none, true), NOW).unwrap();
    let taken_up = decided(&procedure, &held.exchange, 5, &Act::TakeUp, &none, NOW).unwrap().exchange;
    let late_on = NOW + Duration::days(50);
    let silent = decided(&procedure, &taken_up, 5, &Act::Approve, &none, late_on).unwrap_err();
    assert_eq!(silent.problems[0].path, message::PATH);
    let approved = decided(&procedure, &taken_up, 5, &Act::Approve, &words("Urlaub"), late_on).unwrap();
    let sent = &approved.events.as_slice()[1];
    assert_eq!((sent.kind, sent.date), (EventKind::Done(Action::ReplyPartly), Some(legal_day)));
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
        let day = match action {
            Action::Reply => Some(due),
            Action::ReplyPartly => Some(legal),
            _ => None,
        };
        let expected = day.filter(|day| today > *day);
        prop_assert_eq!(passed(&exchange, &procedure, &none, action, at), expected);
    }
}
