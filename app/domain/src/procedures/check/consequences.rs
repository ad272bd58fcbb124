//! What follows when a clock has run out: it can follow, and leads somewhere that exists.

use super::faults::Faults;
use crate::exchanges::Action;
use crate::procedures::Procedure;
use crate::procedures::definition::{
    ClockKind, Consequence, DeadlineDefinition, Phase, StateDefinition, TransitionDefinition,
};
use crate::procedures::fault::{Remedy, Wrong};

pub fn check(procedure: &Procedure, deadline: &DeadlineDefinition, place: &str, faults: &mut Faults<'_>) {
    let id = &deadline.id;
    let at = format!("{place}.consequence");
    match deadline.consequence {
        Some(consequence @ (Consequence::RightToActAlone | Consequence::TacitDecision))
            if deadline.clock != Some(ClockKind::Legal) =>
        {
            let wrong = Wrong::OnlyAnAct { deadline: id.clone(), consequence: consequence.code().into() };
            let (write, key) = ("clock = \"legal\"".into(), "consequence".into());
            faults.add(&at, wrong, Remedy::WriteOrCorrect { write, key });
        }
        Some(Consequence::Reminder)
            if deadline.remind_after_days.is_none() && deadline.remind_before_days.is_empty() =>
        {
            let remedy = Remedy::Fill { key: "remind_after_days".into() };
            faults.add(&at, Wrong::RemindsNever { deadline: id.clone() }, remedy);
        }
        Some(Consequence::RightToActAlone) => check_right(procedure, deadline, &at, faults),
        Some(Consequence::TacitDecision) if deadline.to.is_none() => {
            faults.add(&at, Wrong::NoTo { by: id.clone() }, Remedy::Fill { key: "to".into() });
        }
        Some(Consequence::AutomaticClosure) if deadline.to.is_none() => {
            check_closure(procedure, deadline, &at, faults);
        }
        _ => {}
    }
    if deadline.escalates_after_days.is_some() && deadline.consequence != Some(Consequence::Escalation) {
        let (write, key) = ("consequence = \"escalation\"".into(), "escalates_after_days".to_owned());
        let at = format!("{place}.{key}");
        faults.add(&at, Wrong::NeverEscalates { deadline: id.clone() }, Remedy::WriteOrRemove { write, key });
    }
    check_to(procedure, deadline, &format!("{place}.to"), faults);
}

/// Transitions that wait for a deadline.
pub fn check_waiting(procedure: &Procedure, faults: &mut Faults<'_>) {
    for (at, row) in procedure.transitions.iter().enumerate() {
        let Some(id) = &row.after_deadline else { continue };
        let (action, deadline): (String, _) = (row.action.code().into(), id.clone());
        let key = || "after_deadline".to_owned();
        let (wrong, remedy) = match procedure.deadline(id) {
            None => (Wrong::UnknownDeadline { name: deadline }, Remedy::CorrectName {}),
            Some(known) if known.consequence != Some(Consequence::RightToActAlone) => {
                let write = "consequence = \"right_to_act_alone\"".into();
                (Wrong::GivesNoRight { action, deadline }, Remedy::WriteOrRemove { write, key: key() })
            }
            Some(known) if row.by.contains(&known.holder) => {
                let side = known.holder.clone();
                (Wrong::LetsPass { action, deadline, side }, Remedy::OtherSide {})
            }
            Some(_) if matches!(row.action, Action::Send | Action::CloseUnattended) => {
                (Wrong::WaitsForNone { action }, Remedy::Remove { key: key() })
            }
            Some(_) => continue,
        };
        faults.add(&format!("transition.{at}.after_deadline"), wrong, remedy);
    }
}

fn check_right(procedure: &Procedure, deadline: &DeadlineDefinition, place: &str, faults: &mut Faults<'_>) {
    let is_given = |row: &TransitionDefinition| {
        row.after_deadline.as_ref() == Some(&deadline.id)
            && row.from.iter().any(|from| deadline.states.contains(from))
    };
    if !procedure.transitions.iter().any(is_given) {
        let remedy = Remedy::Write { write: format!("after_deadline = \"{}\"", deadline.id) };
        faults.add(place, Wrong::NothingAlone { deadline: deadline.id.clone() }, remedy);
    }
}

/// A closure that names no state takes the one to which a transition leads.
fn check_closure(procedure: &Procedure, deadline: &DeadlineDefinition, place: &str, faults: &mut Faults<'_>) {
    let is_closed = |name: &String| procedure.state(name).is_some_and(|s| s.phase == Phase::Closed);
    let closes = |state: &String| {
        let mut rows = procedure.transitions.iter().filter(|row| row.from.contains(state));
        rows.any(|row| row.to.as_ref().is_some_and(is_closed))
    };
    for state in deadline.states.iter().filter(|state| !closes(state)) {
        let wrong = Wrong::NoClosure { deadline: deadline.id.clone(), state: state.clone() };
        faults.add(place, wrong, Remedy::Fill { key: "to".into() });
    }
}

fn check_to(procedure: &Procedure, deadline: &DeadlineDefinition, place: &str, faults: &mut Faults<'_>) {
    let Some(to) = &deadline.to else { return };
    let id = &deadline.id;
    let leads =
        matches!(deadline.consequence, Some(Consequence::TacitDecision | Consequence::AutomaticClosure));
    if !leads {
        let (write, key) = ("consequence = \"tacit_decision\"".into(), "to".into());
        let wrong = Wrong::LeadsNowhere { deadline: id.clone() };
        return faults.add(place, wrong, Remedy::WriteOrRemove { write, key });
    }
    let Some(to) = procedure.state(to) else {
        return faults.add(place, Wrong::UnknownState { name: to.clone() }, Remedy::CorrectName {});
    };
    if deadline.consequence == Some(Consequence::AutomaticClosure) && to.phase != Phase::Closed {
        let wrong = Wrong::ClosesNothing { deadline: id.clone(), state: to.id.clone() };
        faults.add(place, wrong, Remedy::OtherState {});
    }
    for from in deadline.states.iter().filter_map(|name| procedure.state(name)) {
        if let Some(wrong) = wrong_end(id, from, to) {
            faults.add(place, wrong, Remedy::OtherState {});
        }
    }
}

/// Why the end of a period cannot lead from one state to another: silence opens no personal data, and undoes nothing.
fn wrong_end(deadline: &str, from: &StateDefinition, to: &StateDefinition) -> Option<Wrong> {
    let (phases, is_same) = ((from.phase, to.phase), from.id == to.id);
    let (by, from, to) = (deadline.to_owned(), from.id.clone(), to.id.clone());
    match phases {
        _ if is_same => Some(Wrong::SameState { by, from, to }),
        (_, Phase::Draft) => Some(Wrong::BackToDraft { by, from, to }),
        (Phase::Sent, Phase::Open) => Some(Wrong::OpensUnaccepted { by, from, to }),
        (Phase::Open, Phase::Sent) => Some(Wrong::BackToSent { by, from, to }),
        _ => None,
    }
}
