//! Who is told, and how soon: actions, deadlines and sides that there are, and nobody left out who has to act or whose
//! exchange ends.

use super::basis::placed;
use super::faults::Faults;
use super::parts::add_no_step;
use crate::procedures::Procedure;
use crate::procedures::definition::{
    Consequence, DeadlineDefinition, NoticeDefinition, Phase, TransitionDefinition,
};
use crate::procedures::fault::{Remedy, Wrong};
use std::collections::BTreeSet;

pub fn check(procedure: &Procedure, faults: &mut Faults<'_>) {
    for (at, notice) in procedure.notices.iter().enumerate() {
        let place = format!("notice.{at}");
        faults.add_unless_name(&format!("{place}.id"), &notice.id);
        let owed = check_subject(procedure, notice, &place, faults);
        check_sides(procedure, notice, &owed, &place, faults);
        if notice.sides().is_none() && !notice.daily {
            let wrong = Wrong::Unused { name: notice.id.clone() };
            faults.add(&place, wrong, Remedy::FillOne { key: "tell".into(), other: "daily".into() });
        }
    }
    let all = || procedure.notices.iter().enumerate();
    faults.add_repeated(all().map(|(at, notice)| (format!("notice.{at}.id"), notice.id.as_str())));
    let actions = all().filter_map(|(at, one)| Some((format!("notice.{at}.action"), one.action?.code())));
    faults.add_repeated(actions);
    let deadlines =
        all().filter_map(|(at, one)| Some((format!("notice.{at}.deadline"), one.deadline.as_deref()?)));
    faults.add_repeated(deadlines);
}

/// Of what it speaks: one thing that happens. Returns the sides that have to be told of that.
fn check_subject<'a>(
    procedure: &'a Procedure,
    notice: &NoticeDefinition,
    place: &str,
    faults: &mut Faults<'_>,
) -> BTreeSet<&'a str> {
    match (notice.action, &notice.deadline) {
        (None, None) => {
            let wrong = Wrong::MissingKey { key: "action".into() };
            faults.add(place, wrong, Remedy::FillOne { key: "action".into(), other: "deadline".into() });
            BTreeSet::new()
        }
        (Some(_), Some(_)) => {
            let (name, key) = (notice.id.clone(), "deadline".to_owned());
            let wrong = Wrong::KeyOfOtherKind { name, key: key.clone() };
            faults.add(&format!("{place}.deadline"), wrong, Remedy::Remove { key });
            BTreeSet::new()
        }
        (Some(action), None) => {
            let place = format!("{place}.action");
            let rows = || procedure.transitions.iter().filter(|row| row.action == action);
            if rows().next().is_none() {
                add_no_step(&place, action, faults);
            } else if rows().all(|row| row.by.is_empty()) {
                let wrong = Wrong::TakenBySystem { action: action.code().into() };
                faults.add(&place, wrong, Remedy::OtherAction {});
            }
            rows().flat_map(|row| owed_by(procedure, row)).collect()
        }
        (None, Some(id)) => match procedure.deadline(id) {
            Some(deadline) => owed_at(procedure, deadline),
            None => {
                let wrong = Wrong::UnknownDeadline { name: id.clone() };
                faults.add(&format!("{place}.deadline"), wrong, Remedy::CorrectName {});
                BTreeSet::new()
            }
        },
    }
}

fn check_sides(
    procedure: &Procedure,
    notice: &NoticeDefinition,
    owed: &BTreeSet<&str>,
    place: &str,
    faults: &mut Faults<'_>,
) {
    let Some(sides) = notice.sides() else { return };
    let key = format!("{place}.tell");
    for (at, name) in placed(&key, sides) {
        if !procedure.sides.iter().any(|side| side.id == name) {
            faults.add(&at, Wrong::UnknownSide { name: name.to_owned() }, Remedy::CorrectName {});
        }
    }
    faults.add_repeated(placed(&key, sides));
    for side in owed.iter().filter(|side| !sides.iter().any(|told| told == *side)) {
        let wrong = Wrong::NotTold { name: notice.id.clone(), side: (*side).to_owned() };
        faults.add(&key, wrong, Remedy::AddTo { key: "tell".into() });
    }
}

/// Whoever has to act after a move, and at the end the two sides; who alone may take it knows it.
fn owed_by<'a>(procedure: &'a Procedure, row: &'a TransitionDefinition) -> Vec<&'a str> {
    let moves = procedure.moves(row).into_iter().map(|(_, to)| to);
    let states = moves.filter(|to| Some(*to) != row.approval.as_deref());
    let mut owed = Vec::new();
    for state in states.filter_map(|to| procedure.state(to)) {
        match state.phase {
            Phase::Closed => owed.extend(both(procedure)),
            Phase::Draft | Phase::Sent | Phase::Open => owed.extend(state.waiting_for.as_deref()),
        }
    }
    owed.retain(|side| row.by.iter().any(|by| by != side));
    owed
}

/// The holder, who is reminded; where more follows than a reminder, the two sides.
fn owed_at<'a>(procedure: &'a Procedure, deadline: &'a DeadlineDefinition) -> BTreeSet<&'a str> {
    let more = match deadline.consequence {
        None | Some(Consequence::Reminder) => None,
        Some(_) => Some(both(procedure)),
    };
    more.into_iter().flatten().chain([deadline.holder.as_str()]).collect()
}

fn both(procedure: &Procedure) -> [&str; 2] {
    [procedure.initiating_side(), procedure.answering_side()]
}
