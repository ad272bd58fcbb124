//! Coordinators in a workflow: their sides, and the states in which something waits for them.

use super::basis::add_no_side;
use super::faults::Faults;
use crate::exchanges::Action;
use crate::exchanges::coordination::is_decision;
use crate::procedures::Procedure;
use crate::procedures::definition::{Phase, SideDefinition, TransitionDefinition};
use crate::procedures::fault::{Remedy, Wrong, listed};

pub fn check(procedure: &Procedure, faults: &mut Faults<'_>) {
    check_sides(procedure, faults);
    for (at, row) in procedure.transitions.iter().enumerate() {
        let place = format!("transition.{at}");
        check_by(procedure, row, &place, faults);
        check_opinion(procedure, row, &place, faults);
        check_no_copy(procedure, row, &place, faults);
        check_to(row, &place, faults);
        check_refusal(procedure, row, &place, faults);
        check_approval(procedure, row, &place, faults);
        check_awaited(procedure, row, &place, faults);
        check_called(procedure, row, &place, faults);
    }
}

fn check_sides(procedure: &Procedure, faults: &mut Faults<'_>) {
    for (at, side) in procedure.sides.iter().enumerate() {
        let place = format!("side.{at}");
        let id = &side.id;
        if side.gives_opinion || side.is_informed {
            check_commission_side(procedure, side, &place, faults);
        }
        check_copy_side(procedure, side, &place, faults);
        let Some(helped) = &side.coordinates else { continue };
        if side.initiates || side.answers || side.takes_parts {
            faults.add(&place, Wrong::OtherDuties { side: id.clone() }, Remedy::OtherSide {});
        }
        let is_known = |known: &SideDefinition| known.id == *helped && (known.initiates || known.answers);
        if !procedure.sides.iter().any(is_known) {
            let wrong = Wrong::CoordinatesNobody { side: id.clone(), name: helped.clone() };
            faults.add(&place, wrong, Remedy::CorrectName {});
        }
        if procedure.coordinating_side(helped) != Some(id) {
            let wrong = Wrong::SecondSide { key: format!("coordinates = \"{helped}\"") };
            faults.add(&place, wrong, Remedy::OneSide {});
        }
    }
}

/// One side at most is the Commission's, and it has no other duties: where it gives its opinion, it sees more than the
/// header, and is not informed besides.
fn check_commission_side(procedure: &Procedure, side: &SideDefinition, place: &str, faults: &mut Faults<'_>) {
    let acts = side.initiates || side.answers || side.takes_parts || side.coordinates.is_some();
    if acts || (side.gives_opinion && side.is_informed) {
        faults.add(place, Wrong::OtherDuties { side: side.id.clone() }, Remedy::OtherSide {});
    }
    if procedure.commission_side() != Some(side.id.as_str()) {
        let key = if side.gives_opinion { "gives_opinion" } else { "is_informed" };
        faults.add(place, Wrong::SecondSide { key: key.into() }, Remedy::OneSide {});
    }
}

/// Whoever only receives a copy does nothing else, and receives one: there is one such side at most for the coordinators of
/// each side, and one for the Commission.
fn check_copy_side(procedure: &Procedure, side: &SideDefinition, place: &str, faults: &mut Faults<'_>) {
    let (id, name) = (&side.id, side.copy_for.as_ref());
    if side.copy.is_none() {
        if name.is_some() {
            let (wrong, key) = (Wrong::Unused { name: "copy_for".into() }, "copy_for".into());
            faults.add(&format!("{place}.copy_for"), wrong, Remedy::Remove { key });
        }
        return;
    }
    let takes_part = side.initiates || side.answers || side.takes_parts || side.coordinates.is_some();
    let is_named = procedure.deadlines.iter().any(|deadline| deadline.holder == *id)
        || procedure.letters.iter().any(|letter| letter.by.contains(id));
    if takes_part || side.gives_opinion || side.is_informed || is_named {
        faults.add(place, Wrong::OtherDuties { side: id.clone() }, Remedy::OtherSide {});
    }
    let is_known =
        |name: &&String| procedure.sides.iter().any(|one| one.id == **name && (one.initiates || one.answers));
    if let Some(name) = name.filter(|name| !is_known(name)) {
        let wrong = Wrong::CoordinatesNobody { side: id.clone(), name: name.clone() };
        faults.add(&format!("{place}.copy_for"), wrong, Remedy::CorrectName {});
    }
    let is_first = procedure.copy_sides().find(|one| one.copy_for == side.copy_for);
    if is_first.is_some_and(|first| first.id != *id) {
        let key = name.map_or_else(|| "copy".to_owned(), |name| format!("copy_for = \"{name}\""));
        faults.add(place, Wrong::SecondSide { key }, Remedy::OneSide {});
    }
}

/// Whoever only receives a copy takes no action.
fn check_no_copy(procedure: &Procedure, row: &TransitionDefinition, place: &str, faults: &mut Faults<'_>) {
    for side in procedure.copy_sides().filter(|side| row.by.contains(&side.id)) {
        let wrong = Wrong::CannotTake { side: side.id.clone(), action: row.action.code().to_owned() };
        faults.add(&format!("{place}.by"), wrong, Remedy::OtherSide {});
    }
}

/// The Commission takes an exchange up and gives its opinion; nothing else is its own, and nobody else gives one. Where it
/// is only informed, it does nothing.
fn check_opinion(procedure: &Procedure, row: &TransitionDefinition, place: &str, faults: &mut Faults<'_>) {
    let is_asked = row.action == Action::ReferToCommission;
    if is_asked && procedure.opinion_side().is_none() {
        add_no_side(place, "gives_opinion", faults);
    }
    if row.action == Action::InformCommission && procedure.informed_side().is_none() {
        add_no_side(place, "is_informed", faults);
    }
    for side in &row.by {
        let is = |commission: Option<&str>| commission == Some(side.as_str());
        let is_wrong = match row.action {
            Action::TakeUp => is(procedure.informed_side()),
            Action::GiveOpinion => !is(procedure.opinion_side()),
            _ => is(procedure.commission_side()),
        };
        if is_wrong {
            let wrong = Wrong::CannotTake { side: side.clone(), action: row.action.code().to_owned() };
            faults.add(&format!("{place}.by"), wrong, Remedy::OtherSide {});
        }
    }
}

/// Coordinators take an exchange up and decide; those whom they help decide where no coordinator takes part. For whoever
/// was asked they also refuse, and pass on. Nothing else is theirs.
fn check_by(procedure: &Procedure, row: &TransitionDefinition, place: &str, faults: &mut Faults<'_>) {
    for side in row.by.iter().filter(|side| procedure.commission_side() != Some(side.as_str())) {
        let action = row.action.code().to_owned();
        let coordinates = procedure.helped_by(side).is_some();
        let is_for_others =
            procedure.helped_by(side).is_none_or(|helped| helped != procedure.answering_side());
        let at = format!("{place}.by");
        let is_theirs = row.action == Action::TakeUp
            || is_decision(row.action)
            || (matches!(row.action, Action::Forward | Action::Refuse) && !is_for_others);
        if row.action == Action::TakeOver && is_for_others {
            faults.add(&at, Wrong::CannotTake { side: side.clone(), action }, Remedy::OtherSide {});
        } else if row.action == Action::TakeUp && !coordinates {
            faults.add(&at, Wrong::NoCoordinators { side: side.clone(), action }, Remedy::Drop {});
        } else if is_decision(row.action) && !coordinates && procedure.coordinating_side(side).is_none() {
            add_not_coordinated(&at, side, faults);
        } else if coordinates && !is_theirs {
            faults.add(&at, Wrong::CoordinatorsOnly { side: side.clone(), action }, Remedy::Drop {});
        }
    }
    let calls = matches!(row.action, Action::Refer | Action::Involve) || row.approval.is_some();
    let is_alone = |side: &&String| procedure.coordinating_side(side).is_none();
    if calls && let Some(side) = row.by.iter().find(is_alone) {
        add_not_coordinated(place, side, faults);
    }
}

/// Nobody decides for a side.
fn add_not_coordinated(place: &str, side: &str, faults: &mut Faults<'_>) {
    let write = format!("coordinates = \"{side}\"");
    faults.add(place, Wrong::NotCoordinated { side: side.to_owned() }, Remedy::Write { write });
}

fn check_to(row: &TransitionDefinition, place: &str, faults: &mut Faults<'_>) {
    let action = row.action.code().to_owned();
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
        let wrong = Wrong::NoTo { by: action.clone() };
        faults.add(place, wrong, Remedy::Fill { key: "to".into() });
    }
    let is_said = matches!(row.action, Action::TakeUp | Action::Approve | Action::FindUnjustified);
    if is_said && row.to.is_some() {
        let remedy = Remedy::Remove { key: "to".into() };
        faults.add(&format!("{place}.to"), Wrong::WaitingSays { action }, remedy);
    }
}

/// A refusal that closes nothing can be referred and accepted, and whether it is justified is asked of refusals alone.
fn check_refusal(procedure: &Procedure, row: &TransitionDefinition, place: &str, faults: &mut Faults<'_>) {
    let of_refusals = procedure.refusal_states();
    let is_of_refusal = |state: &str| of_refusals.contains(&state);
    if let Some(to) = row.to.as_deref().filter(|to| row.action == Action::Refuse && is_of_refusal(to)) {
        for needed in [Action::Refer, Action::AcceptRefusal] {
            check_can(procedure, to, (needed, None), &format!("{place}.to"), faults);
        }
    }
    let (wants_refusal, cause) = match row.action {
        Action::AcceptRefusal | Action::FindJustified | Action::FindUnjustified => (true, Action::Refuse),
        Action::FindSufficient | Action::FindInsufficient => (false, Action::RefuseMore),
        _ => return,
    };
    for state in row.from.iter().filter(|state| is_of_refusal(state) != wants_refusal) {
        let action = row.action.code().to_owned();
        let wrong = Wrong::NotAsked { action, state: state.clone(), wanted: cause.code().to_owned() };
        faults.add(&format!("{place}.from"), wrong, Remedy::OtherState {});
    }
}

/// What waits for approval can be approved and taken back.
fn check_approval(procedure: &Procedure, row: &TransitionDefinition, place: &str, faults: &mut Faults<'_>) {
    let Some(id) = &row.approval else { return };
    let place = format!("{place}.approval");
    let action = row.action.code().to_owned();
    if !matches!(row.action, Action::Send | Action::Reply | Action::ReplyPartly) {
        faults.add(&place, Wrong::NoApproval { action }, Remedy::Remove { key: "approval".into() });
        return;
    }
    let phase = if row.action == Action::Send { Phase::Sent } else { Phase::Open };
    if procedure.state(id).is_none_or(|state| state.phase != phase) {
        let wrong = Wrong::ApprovalElsewhere { action, state: id.clone() };
        faults.add(&place, wrong, Remedy::OtherState {});
    }
    for needed in [Action::Approve, Action::TakeBack] {
        let can = |other: &TransitionDefinition| other.action == needed && other.from.contains(id);
        if !procedure.transitions.iter().any(can) {
            let wrong = Wrong::NobodyCan { state: id.clone(), wanted: listed([needed.code()]) };
            faults.add(&place, wrong, Remedy::Step {});
        }
    }
}

/// Approval begins only where something waits for it, and a draft is no state to which a request goes back.
fn check_awaited(procedure: &Procedure, row: &TransitionDefinition, place: &str, faults: &mut Faults<'_>) {
    let action = || row.action.code().to_owned();
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
            let remedy = Remedy::Correct { key: "to".into() };
            faults.add(&format!("{place}.to"), Wrong::LeadsToNoApproval { action: action() }, remedy);
        }
    }
    if !decides {
        return;
    }
    for state in &row.from {
        let mut waiting =
            procedure.transitions.iter().filter(|other| other.approval.as_ref() == Some(state)).peekable();
        if waiting.peek().is_none() {
            let wrong = Wrong::NothingWaits { action: action(), state: state.clone() };
            faults.add(&format!("{place}.from"), wrong, Remedy::Correct { key: "from".into() });
        }
        let is_back = row.to.is_none() && !matches!(row.action, Action::Approve);
        if is_back && waiting.any(|other| other.action == Action::Send) {
            let wrong = Wrong::DraftAgain { action: action(), state: state.clone() };
            faults.add(place, wrong, Remedy::Fill { key: "to".into() });
        }
    }
}

/// Whoever is asked to step in can take the exchange up, and the Commission give its opinion.
fn check_called(procedure: &Procedure, row: &TransitionDefinition, place: &str, faults: &mut Faults<'_>) {
    let (needed, by): (&[Action], _) = match row.action {
        Action::Involve => (&[Action::TakeUp], None),
        Action::ReferToCommission => (&[Action::TakeUp, Action::GiveOpinion], procedure.opinion_side()),
        _ => return,
    };
    for state in &row.from {
        for action in needed {
            check_can(procedure, state, (*action, by), &format!("{place}.from"), faults);
        }
    }
}

/// In the state somebody can take the action; where a side is named, it can.
fn check_can(
    procedure: &Procedure,
    state: &str,
    (action, by): (Action, Option<&str>),
    place: &str,
    faults: &mut Faults<'_>,
) {
    let can = |row: &TransitionDefinition| {
        row.action == action
            && row.from.iter().any(|from| from == state)
            && by.is_none_or(|by| row.by.iter().any(|side| side == by))
    };
    if !procedure.transitions.iter().any(can) {
        let wrong = Wrong::NobodyCan { state: state.to_owned(), wanted: listed([action.code()]) };
        faults.add(place, wrong, Remedy::StepOf { action: action.code().to_owned() });
    }
}
