//! What acts may do to periods: complete a request, and set another legal day.

use super::faults::Faults;
use crate::exchanges::{Action, MessageRule};
use crate::procedures::Procedure;
use crate::procedures::definition::{ClockKind, DeadlineDefinition, DeadlineStart, TransitionDefinition};

pub fn check(procedure: &Procedure, deadline: &DeadlineDefinition, place: &str, faults: &mut Faults<'_>) {
    check_changes(procedure, deadline, place, faults);
    check_extension(procedure, deadline, place, faults);
    check_completion(procedure, deadline, place, faults);
}

/// A legal day changes only by an action that can be taken while the clock runs: to the day agreed on, or by an
/// extension whose reason is given in words. Accepting and forwarding never move it.
fn check_changes(procedure: &Procedure, deadline: &DeadlineDefinition, place: &str, faults: &mut Faults<'_>) {
    let id = &deadline.id;
    let place = format!("{place}.changed_by");
    if !deadline.changed_by.is_empty() && deadline.clock != Some(ClockKind::Legal) {
        let what = format!("only a legal day needs actions that may change it, and `{id}` is none");
        faults.add(&place, format!("{what}; write `clock = \"legal\"`, or remove `changed_by`"));
    }
    for action in &deadline.changed_by {
        let code = action.code();
        if never_moves(*action) {
            let what = format!("`{code}` never moves a legal day and cannot change `{id}`");
            faults.add(&place, format!("{what}; name another action"));
            continue;
        }
        check_taken(procedure, deadline, *action, &place, faults);
        if *action == Action::AgreeDate {
            continue;
        }
        if deadline.extension.is_none() {
            let what = format!("`{code}` sets no day and cannot change `{id}`; name `agree_date`");
            faults
                .add(&place, format!("{what}, or say in `extension` by how much it makes the period longer"));
        }
        let is_silent =
            |row: &&TransitionDefinition| action.message() != MessageRule::Required && !row.needs_message;
        if rows(procedure, deadline, *action).any(|row| is_silent(&row)) {
            let what = format!("`{code}` makes `{id}` longer and gives no reason");
            faults.add(
                &place,
                format!("{what}; write `needs_message = true` at its transition, or name `extend`"),
            );
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
    let id = &deadline.id;
    let extends = deadline.changed_by.iter().any(|action| *action != Action::AgreeDate);
    match deadline.extension {
        Some(extension) if extension.length == 0 => {
            let what = format!("the extension of `{id}` makes nothing longer; write a length of at least 1");
            faults.add(&format!("{place}.extension"), what);
        }
        Some(_) if !extends => {
            let what =
                format!("no action makes `{id}` longer; name one in `changed_by`, or remove `extension`");
            faults.add(&format!("{place}.extension"), what);
        }
        _ => {}
    }
    if !deadline.changed_by.contains(&Action::Extend) {
        return;
    }
    for row in rows(procedure, deadline, Action::Extend) {
        for side in row.by.iter().filter(|side| **side != deadline.holder) {
            let what = format!("`{side}` cannot make `{id}` longer, since it does not hold it");
            faults.add(&format!("{place}.changed_by"), format!("{what}; name only `{}`", deadline.holder));
        }
    }
}

fn check_completion(
    procedure: &Procedure,
    deadline: &DeadlineDefinition,
    place: &str,
    faults: &mut Faults<'_>,
) {
    let id = &deadline.id;
    let place = format!("{place}.completed_by");
    if !deadline.completed_by.is_empty() && deadline.start != DeadlineStart::Completeness {
        let what = format!("`{id}` does not start with completeness");
        faults.add(&place, format!("{what}; write `start = \"completeness\"`, or remove `completed_by`"));
    }
    for action in &deadline.completed_by {
        if never_moves(*action) {
            let what =
                format!("`{}` completes no request; name an action that gives information", action.code());
            faults.add(&place, what);
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
        let key = place.rsplit('.').next().unwrap_or_default();
        let what = format!("nobody can take `{}` while `{}` runs", action.code(), deadline.id);
        faults.add(place, format!("{what}; add a transition, or remove it from `{key}`"));
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
