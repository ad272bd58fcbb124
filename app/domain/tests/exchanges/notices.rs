//! Who is told of an action or a deadline, and how soon, where the definition says so.

use crate::coordination::then;
use crate::moves::{ACCEPT, COORDINATORS, NOW, SHIPPED, after, authority, decided, definition, words};
use domain::exchanges::event::{self, EventKind};
use domain::exchanges::{Act, Action, Exchange, coordination};
use domain::ids::AuthorityId;
use domain::procedures::Procedure;
use domain::procedures::check::check;
use std::collections::BTreeSet;
use time::Duration;
use time::macros::date;

const OWN: u128 = COORDINATORS[0];
const THEIRS: u128 = COORDINATORS[1];

fn source(rows: &[&str]) -> String {
    let rows: Vec<String> = rows.iter().map(|keys| format!("\n[[notice]]\n{keys}\n")).collect();
    format!("{}\n{}", *SHIPPED, rows.concat())
}

fn saying(rows: &[&str]) -> Procedure {
    definition(&source(rows))
}

/// Accepted, and both coordinators called in because nobody moved it.
fn coordinated(procedure: &Procedure) -> Exchange {
    let accepted = after(procedure, &[(1, ACCEPT)]);
    let in_charge = [(authority(0), authority(OWN)), (authority(1), authority(THEIRS))];
    coordination::involved(&accepted, &in_charge, procedure, NOW + Duration::days(63)).unwrap().exchange
}

/// Who is told of a message of the asking side, and whether it can wait.
fn told_of_words(rows: &[&str]) -> (BTreeSet<AuthorityId>, bool) {
    let procedure = saying(rows);
    let at = NOW + Duration::days(64);
    let done = decided(&procedure, &coordinated(&procedure), 0, &Act::Write, &words("x"), at).unwrap();
    let event = &done.events.as_slice()[0];
    assert_eq!(event.kind, EventKind::Done(Action::Write));
    (event.tell.iter().copied().collect(), event.is_daily)
}

#[test]
fn the_sides_that_a_row_names_are_told_coordinators_among_them_or_not() {
    let told = |all: &[u128]| all.iter().map(|n| authority(*n)).collect::<BTreeSet<_>>();
    assert_eq!(told_of_words(&[]), (told(&[1]), false), "as ever");
    let row = |tell: &str| format!("id = \"words\"\naction = \"write\"\ntell = [{tell}]");
    for (tell, all) in [
        ("\"responder\"", vec![1]),
        ("\"responder\", \"requester_coordinator\"", vec![1, OWN]),
        ("\"responder_coordinator\"", vec![1, THEIRS]),
        ("\"requester\"", vec![1]),
    ] {
        assert_eq!(told_of_words(&[&row(tell)]), (told(&all), false), "{tell}: whoever has to act is told");
    }
    assert_eq!(told_of_words(&["id = \"words\"\naction = \"write\"\ndaily = true"]), (told(&[1]), true));
    let other = "id = \"words\"\naction = \"rate\"\ntell = [\"requester\"]\ndaily = true";
    assert_eq!(told_of_words(&[other]), (told(&[1]), false), "it speaks of something else");
}

#[test]
fn only_the_move_of_which_a_row_speaks_can_wait() {
    let procedure = saying(&["id = \"taken\"\naction = \"accept\"\ndaily = true"]);
    let sent = after(&procedure, &[]);
    let accepted = decided(&procedure, &sent, 1, &ACCEPT, &words("x"), NOW + Duration::HOUR).unwrap();
    assert!(accepted.events.as_slice()[0].is_daily);
    let exchange = then(&procedure, &sent, &[(1, ACCEPT)]);
    let later = NOW + Duration::days(1);
    let written = decided(&procedure, &exchange, 0, &Act::Write, &words("x"), later).unwrap();
    assert!(!written.events.as_slice()[0].is_daily);
}

#[test]
fn a_reminder_goes_to_the_holder_and_waits_where_the_row_says_so() {
    let procedure = saying(&["id = \"taken\"\naction = \"accept\"\ndaily = true"]);
    let notice = procedure.notice_of(Action::Accept);
    let sent = after(&procedure, &[]);
    let reminded = || event::reminded(&sent, procedure.answering_side(), date!(2026 - 12 - 01), NOW);
    for (notice, is_daily) in [(notice, true), (None, false)] {
        let events = reminded().told_as(notice);
        let [event] = events.as_slice() else { panic!("one event") };
        assert_eq!((event.tell.as_slice(), event.is_daily), ([authority(1)].as_slice(), is_daily));
    }
}

/// Rows, and what is wrong with them.
const WRONG: [(&str, &[&str]); 9] = [
    ("id = \"words\"\naction = \"write\"\ndaily = true", &[]),
    ("id = \"words\"\naction = \"write\"", &["unused(name=words)"]),
    ("id = \"words\"\ndaily = true", &["missing-key(key=action)"]),
    (
        "id = \"words\"\naction = \"write\"\ndeadline = \"lunch\"\ndaily = true",
        &["key-of-other-kind(name=words, key=deadline)"],
    ),
    ("id = \"words\"\ndeadline = \"lunch\"\ndaily = true", &["unknown-deadline(name=lunch)"]),
    ("id = \"words\"\naction = \"write\"\ntell = [\"nobody\"]", &["unknown-side(name=nobody)"]),
    (
        "id = \"words\"\naction = \"close_unattended\"\ndaily = true",
        &["taken-by-system(action=close_unattended)"],
    ),
    ("id = \"words\"\naction = \"send\"\ntell = [\"requester\"]", &["not-told(name=words, side=responder)"]),
    (
        "id = \"words\"\naction = \"close\"\ntell = [\"requester_coordinator\"]",
        &["not-told(name=words, side=responder)"],
    ),
];

#[test]
fn rows_that_leave_out_who_has_to_act_or_say_nothing_are_faults() {
    let wrong = |rows: &[&str]| -> BTreeSet<String> {
        let source = source(rows);
        let found = check(&definition(&source), "procedure.toml", &source);
        found.into_iter().map(|fault| fault.wrong.to_string()).collect()
    };
    let before = wrong(&[]);
    for (row, expected) in WRONG {
        let found = &wrong(&[row]) - &before;
        let expected: BTreeSet<String> = expected.iter().map(|word| (*word).to_owned()).collect();
        assert_eq!(found, expected, "{row}");
    }
    let row = "id = \"words\"\naction = \"write\"\ndaily = true";
    let twice = &wrong(&[row, row]) - &before;
    let expected = ["repeated(name=words)", "repeated(name=write)"].map(str::to_owned);
    assert_eq!(twice, BTreeSet::from(expected));
}
