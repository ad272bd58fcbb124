//! A small definition, played.

use super::*;
use crate::calendars::Calendar;
use crate::country::Country;
use crate::exchanges::clocks::running;
use crate::exchanges::event::EventKind;
use crate::exchanges::sight::{Sight, sight};
use crate::procedures::ProcedureId;
use crate::procedures::design::skeleton;
use crate::procedures::parse::parse;
use time::Date;
use time::macros::{date, datetime};

/// A Monday morning.
const BEGINNING: OffsetDateTime = datetime!(2026-11-23 08:00 UTC);

fn procedure() -> Procedure {
    parse("procedure.toml", &skeleton(&ProcedureId::new("any").unwrap()).0).unwrap()
}

fn of(code: &str) -> Calendar {
    Calendar::of(Country::parse(code).unwrap())
}

fn cast() -> Cast {
    Cast::of(of("PT"), of("DE"))
}

fn course(moves: &str) -> Course {
    play(&procedure(), &cast(), &Move::read_all(moves), BEGINNING)
}

fn due(standing: &Standing) -> Vec<(String, Date)> {
    let (procedure, cast) = (procedure(), cast());
    let clocks = running(&standing.exchange, &procedure, &cast.calendars).into_iter();
    clocks.map(|clock| (clock.definition.id.clone(), clock.reckoning.due)).collect()
}

#[test]
fn a_case_runs_from_the_draft_to_its_closure() {
    let course = course("send.requester,accept.responder,reply.responder,close.requester");
    let procedure = procedure();
    let states: Vec<&str> =
        course.standings.iter().map(|standing| standing.exchange.state("draft").unwrap()).collect();
    assert_eq!(states, ["draft", "sent", "accepted", "answered", "closed"]);
    assert_eq!(due(&course.standings[1]), [("acceptance".to_owned(), date!(2026 - 11 - 30))]);
    let reads = |at: usize, authority| {
        sight(&course.standings[at].exchange, &procedure, &person(&procedure, authority))
    };
    assert_eq!(reads(1, cast().answering), Sight::BeforeAcceptance);
    assert_eq!(reads(2, cast().answering), Sight::Everything);
    assert_eq!(reads(1, cast().asking), Sight::Everything);
    let told: Vec<_> = course
        .standings
        .iter()
        .flat_map(|standing| &standing.events)
        .map(|event| (event.kind, event.tell.clone()))
        .collect();
    assert_eq!(told[0], (EventKind::Done(Action::Send), vec![cast().answering]));
    assert_eq!(told[1], (EventKind::Done(Action::Accept), vec![cast().asking]));
    assert!(course.standings[3].answers.has_anything_at("a"));
    assert!(course.moves.is_empty() && course.played == 4);
}

#[test]
fn it_ends_before_a_move_that_is_not_possible() {
    for odd in ["accept.responder", "send.responder", "send.nobody", "wait", "nonsense", ""] {
        let course = course(odd);
        assert_eq!((course.standings.len(), course.played), (1, 0), "{odd}");
        assert_eq!(course.moves, [Move::Act { action: Action::Send, side: "requester".to_owned() }]);
    }
}

#[test]
fn whoever_waits_sees_what_the_system_does_in_its_time() {
    let course = course("send.requester,wait,wait");
    let times: Vec<_> = course.standings.iter().map(|standing| standing.at).collect();
    assert!(times.is_sorted() && times[2] > times[1], "{times:?}");
    assert!(
        course.standings[2..].iter().all(|standing| standing.done.is_none() && !standing.events.is_empty())
    );
    assert!(course.moves.contains(&Move::Wait));
}

#[test]
fn holidays_of_the_state_that_must_act_move_its_days() {
    let (source, _) = skeleton(&ProcedureId::new("any").unwrap());
    let source = source.replacen("\"calendar_days\"", "\"working_days\"", 1);
    let procedure = parse("procedure.toml", &source).unwrap();
    let sent = Move::read_all("send.requester");
    let days = ["DE", "SE"].map(|code| {
        let cast = Cast::of(of("PT"), of(code));
        let course = play(&procedure, &cast, &sent, datetime!(2026-12-30 08:00 UTC));
        running(&course.standings[1].exchange, &procedure, &cast.calendars)[0].reckoning.due
    });
    assert!(days[0] < days[1], "Sweden keeps Epiphany: {days:?}");
}
