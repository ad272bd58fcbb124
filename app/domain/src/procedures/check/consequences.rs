//! What follows when a clock has run out: it can follow, and leads somewhere that exists.

use super::faults::Faults;
use crate::exchanges::Action;
use crate::procedures::Procedure;
use crate::procedures::definition::{
    ClockKind, Consequence, DeadlineDefinition, Phase, StateDefinition, TransitionDefinition,
};

pub fn check(procedure: &Procedure, deadline: &DeadlineDefinition, place: &str, faults: &mut Faults<'_>) {
    let id = &deadline.id;
    let at = format!("{place}.consequence");
    match deadline.consequence {
        Some(consequence @ (Consequence::RightToActAlone | Consequence::TacitDecision))
            if deadline.clock != Some(ClockKind::Legal) =>
        {
            let what = format!("only an act can give `{}`, and `{id}` is no legal clock", consequence.code());
            faults.add(&at, format!("{what}; write `clock = \"legal\"` or another consequence"));
        }
        Some(Consequence::Reminder) if deadline.remind_after_days.is_none() => {
            faults.add(&at, format!("`{id}` reminds, and says not when; write `remind_after_days`"));
        }
        Some(Consequence::RightToActAlone) => check_right(procedure, deadline, &at, faults),
        Some(Consequence::TacitDecision) if deadline.to.is_none() => {
            let what = format!("the silence after `{id}` leads nowhere; name the state afterwards in `to`");
            faults.add(&at, what);
        }
        Some(Consequence::AutomaticClosure) if deadline.to.is_none() => {
            check_closure(procedure, deadline, &at, faults);
        }
        _ => {}
    }
    check_to(procedure, deadline, &format!("{place}.to"), faults);
}

/// Transitions that wait for a deadline.
pub fn check_waiting(procedure: &Procedure, faults: &mut Faults<'_>) {
    for (at, row) in procedure.transitions.iter().enumerate() {
        let Some(id) = &row.after_deadline else { continue };
        let action = row.action.code();
        let deadline = procedure.deadline(id);
        let what = match deadline {
            None => {
                format!("`{action}` waits for the deadline `{id}`, which does not exist; correct the name")
            }
            Some(deadline) if deadline.consequence != Some(Consequence::RightToActAlone) => format!(
                "`{action}` waits for `{id}`, which gives no right; write there \
                 `consequence = \"right_to_act_alone\"`, or remove `after_deadline`"
            ),
            Some(deadline) if row.by.contains(&deadline.holder) => format!(
                "`{action}` waits for `{id}`, which `{0}` itself lets pass; name the other side instead of `{0}`",
                deadline.holder
            ),
            Some(_) if matches!(row.action, Action::Send | Action::CloseUnattended) => {
                format!("`{action}` waits for no deadline; remove `after_deadline`")
            }
            Some(_) => continue,
        };
        faults.add(&format!("transition.{at}.after_deadline"), what);
    }
}

fn check_right(procedure: &Procedure, deadline: &DeadlineDefinition, place: &str, faults: &mut Faults<'_>) {
    let is_given = |row: &TransitionDefinition| {
        row.after_deadline.as_ref() == Some(&deadline.id)
            && row.from.iter().any(|from| deadline.states.contains(from))
    };
    if !procedure.transitions.iter().any(is_given) {
        let id = &deadline.id;
        let what = format!("nothing may be done alone after `{id}`");
        faults.add(
            place,
            format!("{what}; write `after_deadline = \"{id}\"` at a transition from one of its states"),
        );
    }
}

/// A closure that names no state takes the one to which a transition leads.
fn check_closure(procedure: &Procedure, deadline: &DeadlineDefinition, place: &str, faults: &mut Faults<'_>) {
    let id = &deadline.id;
    let is_closed = |name: &String| procedure.state(name).is_some_and(|s| s.phase == Phase::Closed);
    let closes = |state: &String| {
        let mut rows = procedure.transitions.iter().filter(|row| row.from.contains(state));
        rows.any(|row| row.to.as_ref().is_some_and(is_closed))
    };
    for state in deadline.states.iter().filter(|state| !closes(state)) {
        let what = format!("`{id}` closes the exchange, and nothing leads from `{state}` to a closed state");
        faults
            .add(place, format!("{what}; name one in `to`, add a transition, or write another consequence"));
    }
}

fn check_to(procedure: &Procedure, deadline: &DeadlineDefinition, place: &str, faults: &mut Faults<'_>) {
    let Some(to) = &deadline.to else { return };
    let id = &deadline.id;
    let leads =
        matches!(deadline.consequence, Some(Consequence::TacitDecision | Consequence::AutomaticClosure));
    if !leads {
        let what =
            format!("the end of `{id}` leads to no other state; remove `to`, or write `tacit_decision`");
        return faults.add(place, what);
    }
    let Some(to) = procedure.state(to) else {
        let what = format!("`{id}` leads to the state `{to}`, which does not exist; correct the name");
        return faults.add(place, what);
    };
    if deadline.consequence == Some(Consequence::AutomaticClosure) && to.phase != Phase::Closed {
        let what = format!("`{id}` closes the exchange, and `{}` is not closed; name a closed state", to.id);
        faults.add(place, what);
    }
    for from in deadline.states.iter().filter_map(|name| procedure.state(name)) {
        if let Some(why) = wrong_end(from, to) {
            faults.add(
                place,
                format!("the end of `{id}` cannot lead from `{}` to `{}`: {why}", from.id, to.id),
            );
        }
    }
}

/// Why the end of a period cannot lead from one state to another: silence opens no personal data, and undoes nothing.
fn wrong_end(from: &StateDefinition, to: &StateDefinition) -> Option<&'static str> {
    match (from.phase, to.phase) {
        _ if from.id == to.id => Some("it is the same state"),
        (_, Phase::Draft) => Some("what was sent is no draft again; name another state"),
        (Phase::Sent, Phase::Open) => {
            Some("only `accept` opens an exchange, since the other side then sees personal data")
        }
        (Phase::Open, Phase::Sent) => Some("what was accepted stays accepted; name a state of phase `open`"),
        _ => None,
    }
}
