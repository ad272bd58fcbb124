//! The workflow as a whole: every state is reached, every open one can end, every action can be taken.

use super::faults::Faults;
use crate::procedures::Procedure;
use crate::procedures::definition::{Phase, TransitionDefinition, closure};
use crate::procedures::fault::{Remedy, Wrong};

pub fn check(procedure: &Procedure, faults: &mut Faults<'_>) {
    let rows = |may_wait: bool| {
        let takes = move |row: &&TransitionDefinition| {
            (!row.by.is_empty() || !row.action.is_taken_by_people())
                && (may_wait || row.after_deadline.is_none())
        };
        let taken = procedure.transitions.iter().filter(takes);
        taken.flat_map(|row| procedure.moves(row))
    };
    let moves: Vec<(&str, &str)> = rows(true).chain(procedure.moves_by_deadlines()).collect();
    // A deadline may not run in every exchange, so no way to an end waits for one.
    let back: Vec<(&str, &str)> = rows(false).map(|(from, to)| (to, from)).collect();
    let reached = closure(procedure.states.first().map(|state| state.id.as_str()), &moves);
    let closed = procedure.states.iter().filter(|s| s.phase == Phase::Closed).map(|s| s.id.as_str());
    let ending = closure(closed, &back);
    for (at, state) in procedure.states.iter().enumerate() {
        let place = format!("state.{at}");
        if !reached.contains(state.id.as_str()) {
            faults.add(&place, Wrong::Unreached { state: state.id.clone() }, Remedy::Step {});
        }
        if !ending.contains(state.id.as_str()) {
            faults.add(&place, Wrong::NeverEnds { state: state.id.clone() }, Remedy::Step {});
        }
    }
    for (at, row) in procedure.transitions.iter().enumerate() {
        let known = || row.from.iter().filter(|state| procedure.state(state).is_some());
        if known().next().is_some() && !known().any(|state| reached.contains(state.as_str())) {
            let wrong = Wrong::NeverTaken { action: row.action.code().into() };
            faults.add(&format!("transition.{at}.from"), wrong, Remedy::OtherState {});
        }
    }
}
