//! Coordinators in a workflow: their sides, and the states in which something waits for them.

use super::faults::Faults;
use crate::exchanges::Action;
use crate::exchanges::coordination::is_decision;
use crate::procedures::Procedure;
use crate::procedures::definition::{Phase, TransitionDefinition};

pub fn check(procedure: &Procedure, faults: &mut Faults<'_>) {
    check_sides(procedure, faults);
    for (at, row) in procedure.transitions.iter().enumerate() {
        let place = format!("transition.{at}");
        check_by(procedure, row, &place, faults);
        check_to(row, &place, faults);
        check_refusal(procedure, row, &place, faults);
        check_approval(procedure, row, &place, faults);
        check_awaited(procedure, row, &place, faults);
    }
}

fn check_sides(procedure: &Procedure, faults: &mut Faults<'_>) {
    for (at, side) in procedure.sides.iter().enumerate() {
        let Some(helped) = &side.coordinates else { continue };
        let place = format!("side.{at}");
        let id = &side.id;
        if side.initiates || side.answers || side.takes_parts {
            let what =
                format!("the side `{id}` is for coordinators; give its other keys to a side of their own");
            faults.add(&place, what);
        }
        let is_known = |known: &crate::procedures::definition::SideDefinition| {
            known.id == *helped && (known.initiates || known.answers)
        };
        if !procedure.sides.iter().any(is_known) {
            let what = format!(
                "`{id}` coordinates `{helped}`, which is no side that asks or answers; correct the name"
            );
            faults.add(&place, what);
        }
        if procedure.coordinating_side(helped) != Some(id) {
            let what = format!("a second side coordinates `{helped}`; leave it at one side");
            faults.add(&place, what);
        }
    }
}

/// Coordinators take an exchange up and decide; those whom they help decide where no coordinator takes part. Nothing
/// else is theirs.
fn check_by(procedure: &Procedure, row: &TransitionDefinition, place: &str, faults: &mut Faults<'_>) {
    let action = row.action.code();
    for side in &row.by {
        let coordinates = procedure.helped_by(side).is_some();
        let is_for_others =
            procedure.helped_by(side).is_none_or(|helped| helped != procedure.answering_side());
        let what = if row.action == Action::TakeOver && is_for_others {
            format!("`{side}` helps nobody who answers and cannot take `{action}`; name the side that does")
        } else if row.action == Action::TakeUp && !coordinates {
            format!("`{side}` is no side for coordinators and cannot take `{action}`; remove it")
        } else if is_decision(row.action) && !coordinates && procedure.coordinating_side(side).is_none() {
            format!("no side coordinates `{side}`, so that nobody decides for it; add one with `coordinates`")
        } else if coordinates && row.action != Action::TakeUp && !is_decision(row.action) {
            format!("`{side}` is for coordinators and cannot take `{action}`; remove it")
        } else {
            continue;
        };
        faults.add(&format!("{place}.by"), what);
    }
    let calls = row.action == Action::Refer || row.approval.is_some();
    if calls && !row.by.iter().all(|side| procedure.coordinating_side(side).is_some()) {
        let what = format!(
            "`{action}` calls a coordinator in, for whom there is no side; add one with `coordinates`"
        );
        faults.add(place, what);
    }
}

fn check_to(row: &TransitionDefinition, place: &str, faults: &mut Faults<'_>) {
    let action = row.action.code();
    let needs_to = matches!(
        row.action,
        Action::RefuseApproval
            | Action::Submit
            | Action::Refer
            | Action::RejectReferral
            | Action::SupportReferral
            | Action::FindSufficient
            | Action::FindInsufficient
            | Action::FindJustified
            | Action::TakeOver
    );
    if needs_to && row.to.is_none() {
        faults.add(place, format!("`{action}` changes the state; name the state afterwards in `to`"));
    }
    if matches!(row.action, Action::TakeUp | Action::Approve) && row.to.is_some() {
        let what = format!("where `{action}` leads is said by what waits; remove `to`");
        faults.add(&format!("{place}.to"), what);
    }
    if row.action == Action::FindUnjustified && row.to.is_some() {
        let what = format!("`{action}` leads to where it was refused; remove `to`");
        faults.add(&format!("{place}.to"), what);
    }
}

/// A refusal that closes nothing can be referred and accepted, and whether it is justified is asked of refusals alone.
fn check_refusal(procedure: &Procedure, row: &TransitionDefinition, place: &str, faults: &mut Faults<'_>) {
    let action = row.action.code();
    let of_refusals = procedure.refusal_states();
    let is_of_refusal = |state: &str| of_refusals.contains(&state);
    if let Some(to) = row.to.as_deref().filter(|to| row.action == Action::Refuse && is_of_refusal(to)) {
        for needed in [Action::Refer, Action::AcceptRefusal] {
            let can = |other: &TransitionDefinition| {
                other.action == needed && other.from.iter().any(|from| from == to)
            };
            if !procedure.transitions.iter().any(can) {
                let what = format!("what is refused into `{to}` needs `{}` there;", needed.code());
                faults.add(
                    &format!("{place}.to"),
                    format!("{what} add that transition, or lead it to its end"),
                );
            }
        }
    }
    let wants_refusal = match row.action {
        Action::AcceptRefusal | Action::FindJustified | Action::FindUnjustified => true,
        Action::FindSufficient | Action::FindInsufficient => false,
        _ => return,
    };
    for state in row.from.iter().filter(|state| is_of_refusal(state) != wants_refusal) {
        let what = if wants_refusal { "in which no refusal lies" } else { "in which a refusal lies" };
        faults
            .add(&format!("{place}.from"), format!("`{action}` begins in `{state}`, {what}; correct `from`"));
    }
}

/// What waits for approval can be approved and taken back.
fn check_approval(procedure: &Procedure, row: &TransitionDefinition, place: &str, faults: &mut Faults<'_>) {
    let Some(id) = &row.approval else { return };
    let place = format!("{place}.approval");
    let action = row.action.code();
    if !matches!(row.action, Action::Send | Action::Reply | Action::ReplyPartly) {
        faults.add(&place, format!("`{action}` needs no approval; remove `approval`"));
        return;
    }
    let phase = if row.action == Action::Send { Phase::Sent } else { Phase::Open };
    if procedure.state(id).is_none_or(|state| state.phase != phase) {
        let what = format!("`{action}` waits for approval in `{id}`, which is no state of the same phase as");
        faults.add(&place, format!("{what} the one to which it leads; name such a state"));
    }
    for needed in [Action::Approve, Action::TakeBack] {
        let can = |other: &TransitionDefinition| other.action == needed && other.from.contains(id);
        if !procedure.transitions.iter().any(can) {
            let what = format!("what waits in `{id}` needs `{}` there; add that transition", needed.code());
            faults.add(&place, what);
        }
    }
}

/// Approval begins only where something waits for it, and a draft is no state to which a request goes back.
fn check_awaited(procedure: &Procedure, row: &TransitionDefinition, place: &str, faults: &mut Faults<'_>) {
    let action = row.action.code();
    let decides = matches!(
        row.action,
        Action::Approve | Action::ReturnForChanges | Action::RefuseApproval | Action::TakeBack
    );
    if row.action == Action::Submit {
        let leads = |to: &String| {
            procedure
                .transitions
                .iter()
                .any(|other| other.action == Action::Send && other.approval.as_ref() == Some(to))
        };
        if row.to.as_ref().is_some_and(|to| !leads(to)) {
            let what =
                format!("`{action}` leads to no state in which a request waits for approval; correct `to`");
            faults.add(&format!("{place}.to"), what);
        }
    }
    if !decides {
        return;
    }
    for state in &row.from {
        let mut waiting =
            procedure.transitions.iter().filter(|other| other.approval.as_ref() == Some(state)).peekable();
        if waiting.peek().is_none() {
            let what = format!(
                "`{action}` begins in `{state}`, in which nothing waits for approval; correct `from`"
            );
            faults.add(&format!("{place}.from"), what);
        }
        let is_back = row.to.is_none() && !matches!(row.action, Action::Approve);
        if is_back && waiting.any(|other| other.action == Action::Send) {
            let what = format!(
                "`{action}` would make a draft again of what waits in `{state}`; name a state in `to`"
            );
            faults.add(place, what);
        }
    }
}
