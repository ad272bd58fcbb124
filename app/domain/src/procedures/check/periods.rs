//! What acts may do to periods: complete a request, and set another legal day.

use super::faults::Faults;
use crate::exchanges::{Action, MessageRule};
use crate::procedures::Procedure;
use crate::procedures::definition::{ClockKind, DeadlineDefinition, DeadlineStart, TransitionDefinition};
use crate::procedures::fault::{Remedy, Wrong};

pub fn check(procedure: &Procedure, deadline: &DeadlineDefinition, place: &str, faults: &mut Faults<'_>) {
    check_changes(procedure, deadline, place, faults);
    check_extension(procedure, deadline, place, faults);
    check_completion(procedure, deadline, place, faults);
}

/// A legal day changes only by an action that can be taken while the clock runs: to the day agreed on, or by an
/// extension whose reason is given in words. Accepting and forwarding never move it.
fn check_changes(procedure: &Procedure, deadline: &DeadlineDefinition, place: &str, faults: &mut Faults<'_>) {
    let id = || deadline.id.clone();
    let place = format!("{place}.changed_by");
    if !deadline.changed_by.is_empty() && deadline.clock != Some(ClockKind::Legal) {
        let (write, key) = ("clock = \"legal\"".into(), "changed_by".into());
        faults.add(&place, Wrong::NotLegal { deadline: id() }, Remedy::WriteOrRemove { write, key });
    }
    for action in &deadline.changed_by {
        let code = || action.code().to_owned();
        if never_moves(*action) {
            let wrong = Wrong::NeverMoves { action: code(), deadline: id() };
            faults.add(&place, wrong, Remedy::OtherAction {});
            continue;
        }
        check_taken(procedure, deadline, *action, &place, faults);
        if *action == Action::AgreeDate {
            continue;
        }
        if deadline.extension.is_none() {
            let wrong = Wrong::SetsNoDay { action: code(), deadline: id() };
            faults.add(&place, wrong, Remedy::Fill { key: "extension".into() });
        }
        let is_silent =
            |row: &&TransitionDefinition| action.message() != MessageRule::Required && !row.needs_message;
        if rows(procedure, deadline, *action).any(|row| is_silent(&row)) {
            let wrong = Wrong::NoReason { action: code(), deadline: id() };
            faults.add(&place, wrong, Remedy::Write { write: "needs_message = true".into() });
        }
    }
}

/// What ends the matter, begins another or passes it on moves no legal day.
const fn never_moves(action: Action) -> bool {
    matches!(
        action,
        Action::Send
            | Action::Withdraw
            | Action::Accept
            | Action::Refuse
            | Action::Forward
            | Action::Close
            | Action::AgreeClosing
            | Action::Rate
            | Action::SendElsewhere
            | Action::FollowUp
            | Action::CloseUnattended
    )
}

fn check_extension(
    procedure: &Procedure,
    deadline: &DeadlineDefinition,
    place: &str,
    faults: &mut Faults<'_>,
) {
    let id = || deadline.id.clone();
    let extends = deadline.changed_by.iter().any(|action| *action != Action::AgreeDate);
    match deadline.extension {
        Some(extension) if extension.length == 0 => {
            let remedy = Remedy::Correct { key: "length".into() };
            faults.add(&format!("{place}.extension"), Wrong::EmptyExtension { deadline: id() }, remedy);
        }
        Some(_) if !extends => {
            let remedy = Remedy::Fill { key: "changed_by".into() };
            faults.add(&format!("{place}.extension"), Wrong::NoExtender { deadline: id() }, remedy);
        }
        _ => {}
    }
    if !deadline.changed_by.contains(&Action::Extend) {
        return;
    }
    for row in rows(procedure, deadline, Action::Extend) {
        for side in row.by.iter().filter(|side| **side != deadline.holder) {
            let wrong = Wrong::NotHolder { side: side.clone(), deadline: id() };
            let remedy = Remedy::Only { only: deadline.holder.clone() };
            faults.add(&format!("{place}.changed_by"), wrong, remedy);
        }
    }
}

fn check_completion(
    procedure: &Procedure,
    deadline: &DeadlineDefinition,
    place: &str,
    faults: &mut Faults<'_>,
) {
    let place = format!("{place}.completed_by");
    if !deadline.completed_by.is_empty() && deadline.start != DeadlineStart::Completeness {
        let (write, key) = ("start = \"completeness\"".into(), "completed_by".into());
        let wrong = Wrong::NoCompleteness { deadline: deadline.id.clone() };
        faults.add(&place, wrong, Remedy::WriteOrRemove { write, key });
    }
    for action in &deadline.completed_by {
        if never_moves(*action) {
            let wrong = Wrong::CompletesNothing { action: action.code().into() };
            faults.add(&place, wrong, Remedy::OtherAction {});
        } else {
            check_taken(procedure, deadline, *action, &place, faults);
        }
    }
}

fn check_taken(
    procedure: &Procedure,
    deadline: &DeadlineDefinition,
    action: Action,
    place: &str,
    faults: &mut Faults<'_>,
) {
    if rows(procedure, deadline, action).next().is_none() {
        let wrong = Wrong::NotMeanwhile { action: action.code().into(), deadline: deadline.id.clone() };
        faults.add(place, wrong, Remedy::StepOf { action: action.code().into() });
    }
}

/// The rows by which the action is taken while the clock runs.
fn rows<'a>(
    procedure: &'a Procedure,
    deadline: &'a DeadlineDefinition,
    action: Action,
) -> impl Iterator<Item = &'a TransitionDefinition> {
    procedure
        .transitions
        .iter()
        .filter(move |row| row.action == action && row.from.iter().any(|from| deadline.states.contains(from)))
}
