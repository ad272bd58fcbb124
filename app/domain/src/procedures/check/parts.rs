//! Parts of a request that lie with other authorities, and confidential treatment.

use super::faults::Faults;
use crate::exchanges::Action;
use crate::procedures::Procedure;
use crate::procedures::definition::{Phase, TransitionDefinition};

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
        let action = row.action.code();
        if row.to.is_some() {
            let what = format!("`{action}` leaves the state as it is; remove `to`");
            faults.add(&format!("{place}.to"), what);
        }
        for state in row.from.iter().filter_map(|id| procedure.state(id)) {
            let is_wrong = match row.action {
                Action::MarkConfidential | Action::LiftConfidential => state.phase == Phase::Draft,
                _ => matches!(state.phase, Phase::Draft | Phase::Closed),
            };
            if is_wrong {
                let what =
                    format!("`{action}` begins in the state `{}`, which is not open; remove it", state.id);
                faults.add(&format!("{place}.from"), what);
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
        let what = format!("the side `{}` has the whole; give `takes_parts` to a side of its own", side.id);
        faults.add(&format!("side.{at}"), what);
    }
    if let Some((second, _)) = with_parts.next() {
        let what = "a second side says `takes_parts`; leave it at one side";
        faults.add(&format!("side.{second}"), what);
    }
    if !procedure.transitions.iter().any(|row| row.action == Action::Split) {
        let what =
            format!("nobody gives the side `{}` a part; add a transition with `action = \"split\"`", side.id);
        faults.add(&format!("side.{at}"), what);
    }
}

/// Who has a part does with it what belongs to parts, and nothing with the whole.
fn check_by(procedure: &Procedure, row: &TransitionDefinition, place: &str, faults: &mut Faults<'_>) {
    let part_side = procedure.part_side();
    let wanted = match row.action {
        Action::Split | Action::TakePartBack => Some(procedure.answering_side()),
        Action::ClarifyPart => Some(procedure.initiating_side()),
        Action::AcceptPart | Action::RefusePart | Action::AskPart | Action::ReplyPart => {
            let Some(side) = part_side else {
                let what = format!(
                    "`{}` needs a side for parts; say `takes_parts = true` at one",
                    row.action.code()
                );
                faults.add(place, what);
                return;
            };
            Some(side)
        }
        _ => None,
    };
    let is_for_all = matches!(row.action, Action::MarkConfidential | Action::LiftConfidential);
    for side in &row.by {
        let wrong = match wanted {
            Some(wanted) => (side != wanted).then(|| format!("name only `{wanted}`")),
            None => (!is_for_all && Some(side.as_str()) == part_side)
                .then(|| "it has a part and not the whole; remove it".to_owned()),
        };
        if let Some(instead) = wrong {
            let what = format!("`{side}` cannot take `{}`: {instead}", row.action.code());
            faults.add(&format!("{place}.by"), what);
        }
    }
}

/// A part can come to its end wherever it can be given.
fn check_split(procedure: &Procedure, row: &TransitionDefinition, place: &str, faults: &mut Faults<'_>) {
    if procedure.part_side().is_none() {
        faults.add(place, "`split` needs a side for parts; say `takes_parts = true` at one");
        return;
    }
    for from in &row.from {
        for action in NEEDED {
            let can = |other: &TransitionDefinition| other.action == action && other.from.contains(from);
            if !procedure.transitions.iter().any(can) {
                let what = format!(
                    "a part that is given in `{from}` needs `{}` there; add that transition",
                    action.code()
                );
                faults.add(&format!("{place}.from"), what);
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
    let what = format!("no transition takes `{}`; add one", missing.code());
    faults.add(&format!("transition.{at}"), what);
}
