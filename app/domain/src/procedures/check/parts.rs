//! Parts of a request that lie with other authorities, and confidential treatment.

use super::basis::add_no_side;
use super::faults::Faults;
use super::moves::add_keeps_state;
use crate::exchanges::Action;
use crate::procedures::Procedure;
use crate::procedures::definition::{Phase, TransitionDefinition};
use crate::procedures::fault::{Remedy, Wrong, listed};

/// What the authority of a part can do in every state in which a part can be given.
const NEEDED: [Action; 4] = [Action::AcceptPart, Action::RefusePart, Action::ReplyPart, Action::TakePartBack];

pub fn check(procedure: &Procedure, faults: &mut Faults<'_>) {
    check_side(procedure, faults);
    for (at, row) in procedure.transitions.iter().enumerate() {
        let place = format!("transition.{at}");
        check_by(procedure, row, &place, faults);
        if !is_beside_the_states(row.action) {
            continue;
        }
        if row.to.is_some() {
            add_keeps_state(row, &place, faults);
        }
        for state in row.from.iter().filter_map(|id| procedure.state(id)) {
            let is_wrong = match row.action {
                Action::MarkConfidential | Action::LiftConfidential => state.phase == Phase::Draft,
                _ => matches!(state.phase, Phase::Draft | Phase::Closed),
            };
            if is_wrong {
                let wrong = Wrong::NotRunning { action: row.action.code().into(), state: state.id.clone() };
                faults.add(&format!("{place}.from"), wrong, Remedy::OtherState {});
            }
        }
        if row.action == Action::Split {
            check_split(procedure, row, &place, faults);
        }
    }
    pair(procedure, Action::AskPart, Action::ClarifyPart, faults);
    pair(procedure, Action::MarkConfidential, Action::LiftConfidential, faults);
}

/// The actions that change something beside the state of the whole.
const fn is_beside_the_states(action: Action) -> bool {
    matches!(
        action,
        Action::Split
            | Action::AcceptPart
            | Action::RefusePart
            | Action::AskPart
            | Action::ClarifyPart
            | Action::ReplyPart
            | Action::TakePartBack
            | Action::MarkConfidential
            | Action::LiftConfidential
    )
}

fn check_side(procedure: &Procedure, faults: &mut Faults<'_>) {
    let mut with_parts = procedure.sides.iter().enumerate().filter(|(_, side)| side.takes_parts);
    let Some((at, side)) = with_parts.next() else { return };
    if side.initiates || side.answers {
        let wrong = Wrong::HasWhole { side: side.id.clone() };
        faults.add(&format!("side.{at}"), wrong, Remedy::OtherSide {});
    }
    if let Some((second, _)) = with_parts.next() {
        let wrong = Wrong::SecondSide { key: "takes_parts".into() };
        faults.add(&format!("side.{second}"), wrong, Remedy::OneSide {});
    }
    if !procedure.transitions.iter().any(|row| row.action == Action::Split) {
        add_no_step(&format!("side.{at}"), Action::Split, faults);
    }
}

/// Who has a part does with it what belongs to parts, and writes about it, and nothing with the whole.
fn check_by(procedure: &Procedure, row: &TransitionDefinition, place: &str, faults: &mut Faults<'_>) {
    let part_side = procedure.part_side();
    let wanted = match row.action {
        Action::Split | Action::TakePartBack => Some(procedure.answering_side()),
        Action::ClarifyPart => Some(procedure.initiating_side()),
        Action::AcceptPart | Action::RefusePart | Action::AskPart | Action::ReplyPart => {
            let Some(side) = part_side else {
                add_no_side(place, "takes_parts", faults);
                return;
            };
            Some(side)
        }
        _ => None,
    };
    let is_for_all =
        matches!(row.action, Action::MarkConfidential | Action::LiftConfidential | Action::Write);
    for side in &row.by {
        let (side_id, action) = (side.clone(), row.action.code().to_owned());
        let at = format!("{place}.by");
        match wanted {
            Some(wanted) if side != wanted => {
                let wrong = Wrong::CannotTake { side: side_id, action };
                faults.add(&at, wrong, Remedy::Only { only: wanted.to_owned() });
            }
            None if !is_for_all && Some(side.as_str()) == part_side => {
                faults.add(&at, Wrong::HasPart { side: side_id, action }, Remedy::Drop {});
            }
            _ => {}
        }
    }
}

/// A part can come to its end wherever it can be given.
fn check_split(procedure: &Procedure, row: &TransitionDefinition, place: &str, faults: &mut Faults<'_>) {
    if procedure.part_side().is_none() {
        add_no_side(place, "takes_parts", faults);
        return;
    }
    for from in &row.from {
        for action in NEEDED {
            let can = |other: &TransitionDefinition| other.action == action && other.from.contains(from);
            if !procedure.transitions.iter().any(can) {
                let wrong = Wrong::NobodyCan { state: from.clone(), wanted: listed([action.code()]) };
                faults.add(&format!("{place}.from"), wrong, Remedy::Step {});
            }
        }
    }
}

/// Two actions that undo or answer each other come together.
fn pair(procedure: &Procedure, first: Action, second: Action, faults: &mut Faults<'_>) {
    let row_of = |action| procedure.transitions.iter().position(|row| row.action == action);
    let (at, missing) = match (row_of(first), row_of(second)) {
        (Some(at), None) => (at, second),
        (None, Some(at)) => (at, first),
        _ => return,
    };
    add_no_step(&format!("transition.{at}"), missing, faults);
}

/// An action that no step takes.
pub fn add_no_step(place: &str, action: Action, faults: &mut Faults<'_>) {
    let action = action.code().to_owned();
    faults.add(place, Wrong::NoStep { action: action.clone() }, Remedy::StepOf { action });
}
