//! Actions that belong together, that carry words, and that the system takes.

use super::faults::Faults;
use crate::exchanges::{Action, MessageRule};
use crate::procedures::Procedure;
use crate::procedures::definition::{Phase, TransitionDefinition};

pub fn check(procedure: &Procedure, faults: &mut Faults<'_>) {
    for (at, row) in procedure.transitions.iter().enumerate() {
        let place = format!("transition.{at}");
        check_message(row, &place, faults);
        check_system(row, &place, faults);
        check_phase(procedure, row, &place, faults);
        match row.action {
            Action::AskClarification => {
                answered_by(procedure, row, &[Action::Clarify], &place, faults);
            }
            Action::AskMore => {
                answered_by(procedure, row, &[Action::AcceptMore, Action::Reply], &place, faults);
            }
            Action::AcceptMore => answered_by(procedure, row, &[Action::Reply], &place, faults),
            Action::Clarify => asked_by(procedure, row, Action::AskClarification, &place, faults),
            Action::Extend => check_extend(procedure, row, &place, faults),
            Action::RefuseMore => asked_by(procedure, row, Action::AskMore, &place, faults),
            _ => {}
        }
        if row.action == Action::AcceptMore {
            asked_by(procedure, row, Action::AskMore, &place, faults);
        }
    }
}

fn check_message(row: &TransitionDefinition, place: &str, faults: &mut Faults<'_>) {
    if row.needs_message && row.action.message() == MessageRule::Never {
        let what = format!("no words go with `{}`; remove `needs_message`", row.action.code());
        faults.add(&format!("{place}.needs_message"), what);
    }
}

/// What the system does has a time and no side; what people do has a side and no time.
fn check_system(row: &TransitionDefinition, place: &str, faults: &mut Faults<'_>) {
    let action = row.action.code();
    if row.action.is_taken_by_people() {
        if row.after_days.is_some() {
            let what = format!("people take `{action}`, not the system; remove `after_days`");
            faults.add(&format!("{place}.after_days"), what);
        }
        if !row.remind_before_days.is_empty() {
            let what = format!("people take `{action}`, not the system; remove `remind_before_days`");
            faults.add(&format!("{place}.remind_before_days"), what);
        }
        return;
    }
    if !row.by.is_empty() {
        let what = format!("the system takes `{action}`, no side does; write `by = []`");
        faults.add(&format!("{place}.by"), what);
    }
    match row.after_days {
        None | Some(0) => {
            let what = format!("`{action}` never comes; write in `after_days` after how many days it does");
            faults.add(place, what);
        }
        Some(after) => {
            for (at, before) in row.remind_before_days.iter().enumerate() {
                if *before == 0 || *before >= after {
                    let what = format!(
                        "a reminder {before} days before `{action}` comes too early or too late; write a number \
                         from 1 to {}",
                        after.saturating_sub(1)
                    );
                    faults.add(&format!("{place}.remind_before_days.{at}"), what);
                }
            }
        }
    }
}

/// Some actions begin only where law lets them: what follows a closed exchange is a new one; what was closed or not
/// sent is neither corrected nor forwarded, nor closed by the system.
fn check_phase(procedure: &Procedure, row: &TransitionDefinition, place: &str, faults: &mut Faults<'_>) {
    let action = row.action.code();
    for state in row.from.iter().filter_map(|id| procedure.state(id)) {
        let what = match (row.action, state.phase) {
            (Action::FollowUp, Phase::Closed) => continue,
            (Action::FollowUp, _) => "is not closed; name closed states",
            (
                Action::Forward
                | Action::Correct
                | Action::CloseUnattended
                | Action::AcceptRefusal
                | Action::AskClarification
                | Action::Clarify
                | Action::AskMore
                | Action::AcceptMore
                | Action::RefuseMore
                | Action::Extend,
                Phase::Closed | Phase::Draft,
            ) => "is closed or not sent; name states in between",
            _ => continue,
        };
        faults.add(
            &format!("{place}.from"),
            format!("`{action}` begins in the state `{}`, which {what}", state.id),
        );
    }
    if matches!(row.action, Action::FollowUp | Action::Correct | Action::Extend) && row.to.is_some() {
        let what = format!("`{action}` leaves the state as it is; remove `to`");
        faults.add(&format!("{place}.to"), what);
    }
}

/// Whoever makes a period longer has one that lets it.
fn check_extend(procedure: &Procedure, row: &TransitionDefinition, place: &str, faults: &mut Faults<'_>) {
    let lets = |state: &String| {
        let mut deadlines = procedure.deadlines.iter().filter(|deadline| deadline.states.contains(state));
        deadlines.any(|deadline| deadline.changed_by.contains(&Action::Extend))
    };
    for state in row.from.iter().filter(|state| !lets(state)) {
        let what =
            format!("`extend` makes no period longer in the state `{state}`; name it in `changed_by` of a");
        faults.add(&format!("{place}.from"), format!("{what} deadline that runs there, or remove the state"));
    }
}

/// Who asks gets into a state in which one of these actions can be taken.
fn answered_by(
    procedure: &Procedure,
    row: &TransitionDefinition,
    answers: &[Action],
    place: &str,
    faults: &mut Faults<'_>,
) {
    let Some(to) = &row.to else { return };
    let is_answered =
        procedure.transitions.iter().any(|other| answers.contains(&other.action) && other.from.contains(to));
    if !is_answered {
        let wanted: Vec<String> = answers.iter().map(|action| format!("`{}`", action.code())).collect();
        let what = format!(
            "`{}` leads to `{to}`, where nobody can take {}; add that transition",
            row.action.code(),
            wanted.join(" or ")
        );
        faults.add(&format!("{place}.to"), what);
    }
}

/// An answer begins only where something was asked.
fn asked_by(
    procedure: &Procedure,
    row: &TransitionDefinition,
    asks: Action,
    place: &str,
    faults: &mut Faults<'_>,
) {
    for from in &row.from {
        let is_asked =
            procedure.transitions.iter().any(|other| other.action == asks && other.to.as_ref() == Some(from));
        if !is_asked {
            let what = format!(
                "`{}` begins in `{from}`, to which no `{}` leads; correct `from`",
                row.action.code(),
                asks.code()
            );
            faults.add(&format!("{place}.from"), what);
        }
    }
}
