//! Dry runs of every definition that the program brings along: they get everywhere, with forms that are right.

#![expect(clippy::unwrap_used, clippy::panic, reason = "files that cannot be read end the test")]

// `cfg(test)` is always on here; it tells clippy that the functions beside the tests are test code too.
#[cfg(test)]
#[path = "dry_run/courses.rs"]
mod courses;
#[path = "catalogue/files.rs"]
mod files;

use courses::{coordinated_courses, courses};
use domain::calendars::Calendar;
use domain::country::Country;
use domain::exchanges::event::EventKind;
use domain::exchanges::sight::{Sight, sight};
use domain::exchanges::{Action, Exchange, Lifecycle};
use domain::procedures::Procedure;
use domain::procedures::definition::{
    CoordinatorDefinition, CoordinatorPath, CoordinatorRule, TransitionDefinition,
};
use domain::procedures::design::dry_run::{Cast, Coordination, Move, Standing, person, play};
use domain::procedures::form::{check_reply, check_request};
use domain::procedures::parse::parse;
use domain::procedures::sample;
use domain::procedures::shared::Tree;
use files::files;
use std::collections::BTreeSet;
use time::OffsetDateTime;
use time::macros::datetime;

const BEGINNING: OffsetDateTime = datetime!(2026-12-21 08:00 UTC);

/// What coordinators do, and what is done because of them: possible only where the cast has some.
const COORDINATION: [Action; 18] = [
    Action::TakeUp,
    Action::Submit,
    Action::Approve,
    Action::ReturnForChanges,
    Action::RefuseApproval,
    Action::TakeBack,
    Action::Refer,
    Action::RejectReferral,
    Action::SupportReferral,
    Action::FindSufficient,
    Action::FindInsufficient,
    Action::FindJustified,
    Action::FindUnjustified,
    Action::TakeOver,
    Action::Involve,
    Action::ReferToCommission,
    Action::GiveOpinion,
    Action::InformCommission,
];

/// The states to which other acts lead.
fn without_coordination(procedure: &Procedure) -> BTreeSet<&str> {
    let rows = || procedure.transitions.iter().filter(|row| !COORDINATION.contains(&row.action));
    let mut reached: BTreeSet<&str> =
        procedure.states.iter().take(1).map(|state| state.id.as_str()).collect();
    loop {
        let from =
            |row: &&TransitionDefinition| row.from.iter().any(|state| reached.contains(state.as_str()));
        let more: BTreeSet<&str> = rows().filter(from).filter_map(|row| row.to.as_deref()).collect();
        if more.is_subset(&reached) {
            return reached;
        }
        reached.extend(more);
    }
}

fn shipped() -> Vec<Procedure> {
    let tree = Tree::of(files());
    let whole = |folder: &str| tree.whole(folder).unwrap_or_else(|faults| panic!("{faults:?}"));
    let read = |folder: &str| parse("procedure.toml", &whole(folder).definition).unwrap();
    tree.folders().into_iter().map(read).collect()
}

fn cast() -> Cast {
    let of = |code| Calendar::of(Country::parse(code).unwrap());
    Cast::of(of("PT"), of("DE"))
}

#[test]
fn sample_forms_have_nothing_wrong() {
    let all = shipped();
    assert!(all.len() > 10);
    for procedure in all {
        let today = BEGINNING.date();
        let request = sample::request(&procedure, cast().answering, today);
        let reply = sample::reply(&procedure, &request, today);
        let documents = sample::documents(&procedure, &request, &reply, today);
        assert_eq!(check_request(&procedure, &request, &documents, today), [], "{}", procedure.procedure);
        let wrong = check_reply(&procedure, &request, &reply, &documents, today, true);
        assert_eq!(wrong, [], "{}", procedure.procedure);
    }
}

#[test]
fn every_step_of_every_definition_can_be_played() {
    for procedure in shipped() {
        let mut taken: BTreeSet<(Action, String)> = BTreeSet::new();
        let mut states = BTreeSet::new();
        for path in courses(&procedure, &cast(), BEGINNING) {
            for one in &path {
                if let Move::Act { action, side } = one {
                    taken.insert((*action, side.clone()));
                }
            }
            let course = play(&procedure, &cast(), &path, BEGINNING);
            states
                .extend(course.standings.iter().filter_map(|s| s.exchange.state("draft").map(str::to_owned)));
        }
        for row in procedure.transitions.iter().filter(|row| row.action.is_taken_by_people()) {
            // These two begin drafts of their own, and this one waits for a deadline that the sample may not have.
            let is_left_out = matches!(row.action, Action::SendElsewhere | Action::FollowUp)
                || COORDINATION.contains(&row.action)
                || row.after_deadline.is_some();
            // Nobody is called in here.
            for side in row.by.iter().filter(|side| !is_left_out && procedure.helped_by(side).is_none()) {
                let is_taken = taken.contains(&(row.action, side.clone()));
                assert!(is_taken, "{}: {} by {side}", procedure.procedure, row.action.code());
            }
        }
        for state in without_coordination(&procedure) {
            assert!(states.contains(state), "{}: {state} is never reached", procedure.procedure);
        }
    }
}

#[test]
fn every_step_of_coordinators_can_be_played() {
    // Of each workflow with coordinators; the other definitions differ from these in what comes besides.
    let mut all = shipped();
    all.retain(|one| {
        let is_one = ["PQ-1", "POS-1"].iter().any(|row| one.row.as_deref() == Some(*row));
        is_one || one.opinion_side().is_some()
    });
    assert!(all.iter().any(|one| one.informed_side().is_some()));
    assert!(all.len() > 1 && all.iter().any(|one| one.opinion_side().is_none()));
    for procedure in all {
        let mut taken: BTreeSet<(Action, String)> = BTreeSet::new();
        for coordination in Coordination::ALL {
            let cast = cast().coordinated(&procedure, coordination);
            for path in coordinated_courses(&procedure, coordination) {
                let course = play(&procedure, &cast, &path, BEGINNING);
                let written: Vec<String> = path.iter().map(Move::written).collect();
                assert_eq!(course.played, path.len(), "{}: {}", procedure.procedure, written.join(","));
                taken.extend(path.into_iter().filter_map(|one| match one {
                    Move::Act { action, side } => Some((action, side)),
                    Move::Wait => None,
                }));
            }
        }
        let is_theirs = |row: &&TransitionDefinition| {
            COORDINATION.contains(&row.action)
                || row.by.iter().all(|side| procedure.helped_by(side).is_some())
        };
        // What the system does is nobody's.
        let theirs = procedure.transitions.iter().filter(is_theirs).filter(|row| !row.by.is_empty());
        for row in theirs {
            // The people of an authority decide where its coordinator does not, and either side may ask for help.
            let is_taken = row.by.iter().any(|side| taken.contains(&(row.action, side.clone())));
            assert!(is_taken, "{}: {}", procedure.procedure, row.action.code());
        }
    }
}

#[test]
fn coordinators_are_called_in_where_the_agreed_day_passes_and_see_the_header_alone() {
    let all = shipped();
    let procedure = all.iter().find(|one| one.opinion_side().is_some()).unwrap();
    let cast = cast().coordinated(procedure, Coordination::Disputes);
    let moves = Move::read_all("send.requester,accept.responder,wait,wait,take_up.responder_coordinator");
    let course = play(procedure, &cast, &moves, BEGINNING);
    let [reminded, called, taken_up] = &course.standings[3..] else { panic!("{:?}", course.played) };
    assert!(reminded.events.iter().all(|event| event.kind == EventKind::Reminded), "{:?}", reminded.events);
    let escalated = called.events.iter().find(|event| event.kind == EventKind::Escalated).unwrap();
    let coordinators = [cast.asking_coordinator.unwrap(), cast.answering_coordinator.unwrap()];
    let told = |one| escalated.tell.iter().filter(|told| *told == one).count();
    assert_eq!(coordinators.each_ref().map(told), [1, 1], "each once: {:?}", escalated.tell);
    let reads =
        |standing: &Standing, authority| sight(&standing.exchange, procedure, &person(procedure, authority));
    assert_eq!(coordinators.map(|one| reads(called, one)), [Sight::HeaderOnly, Sight::HeaderOnly]);
    assert_eq!(coordinators.map(|one| reads(taken_up, one)), [Sight::HeaderOnly, Sight::Everything]);
    assert!(course.moves.contains(&Move::read_all("take_up.requester_coordinator").remove(0)));
}

#[test]
fn answers_that_wait_for_approval_are_not_sent_yet() {
    let all = shipped();
    let procedure = all.iter().find(|one| one.opinion_side().is_some()).unwrap();
    let cast = cast().coordinated(procedure, Coordination::Approval);
    let path = coordinated_courses(procedure, Coordination::Approval).remove(1);
    let course = play(procedure, &cast, &path, BEGINNING);
    let at = |state: &str| {
        let mut standings = course.standings.iter();
        standings.rfind(|standing| standing.exchange.state("draft") == Some(state)).unwrap()
    };
    let (waiting, answered) = (at("reply_awaiting_approval"), at("answered"));
    assert!(waiting.answers.0.is_empty() && !waiting.waiting.0.is_empty());
    assert_eq!((&answered.answers, answered.waiting.0.len()), (&waiting.waiting, 0));
    let told = |standing: &Standing| {
        standing.events.iter().map(|event| (event.kind, event.tell.clone())).collect::<Vec<_>>()
    };
    let replied = (EventKind::Done(Action::Reply), vec![cast.asking]);
    assert!(told(answered).contains(&replied) && !told(waiting).contains(&replied));
}

#[test]
fn what_the_act_says_of_approval_overrules_what_an_authority_has_switched_on_or_off() {
    let all = shipped();
    let named = |id: &str| all.iter().find(|one| one.procedure.as_str() == id).unwrap().clone();
    let sent = |procedure: &Procedure, coordination: Coordination| {
        let cast = cast().coordinated(procedure, coordination);
        let course = play(procedure, &cast, &Move::read_all("send.requester"), BEGINNING);
        course.standings.last().unwrap().exchange.state("draft").map(str::to_owned)
    };
    let independent = named("request_mutual_assistance");
    let mut approved = named("check_qualification");
    assert_eq!(sent(&approved, Coordination::Approval).as_deref(), Some("awaiting_approval"));
    assert_eq!(sent(&approved, Coordination::Disputes).as_deref(), Some("sent"));
    let (path, rule) = (CoordinatorPath::Requests, CoordinatorRule::Mandatory);
    approved.coordinators.push(CoordinatorDefinition { path, rule });
    for coordination in [Coordination::Disputes, Coordination::Approval] {
        assert_eq!(sent(&independent, coordination).as_deref(), Some("sent"));
        assert_eq!(sent(&approved, coordination).as_deref(), Some("awaiting_approval"));
    }
}

#[test]
fn whoever_only_waits_comes_to_an_end_or_to_nothing_new() {
    for procedure in shipped() {
        let send = Move::Act { action: Action::Send, side: procedure.initiating_side().to_owned() };
        let moves: Vec<Move> = std::iter::once(send).chain(std::iter::repeat_n(Move::Wait, 12)).collect();
        let course = play(&procedure, &cast(), &moves, BEGINNING);
        let is_open = |exchange: &Exchange| matches!(exchange.lifecycle, Lifecycle::Open { .. });
        let last = course.standings.last().unwrap();
        assert!(course.played == moves.len() || !is_open(&last.exchange), "{}", procedure.procedure);
        let days: Vec<_> = course.standings.iter().map(|standing| standing.at).collect();
        assert!(days.is_sorted(), "{}", procedure.procedure);
    }
}
