//! The workflow as a whole: every state is reached, every open one can end, every action can be taken.

use super::faults::Faults;
use crate::procedures::Procedure;
use crate::procedures::definition::{Phase, TransitionDefinition};
use crate::procedures::fault::{Remedy, Wrong};
use std::collections::BTreeSet;

pub fn check(procedure: &Procedure, faults: &mut Faults<'_>) {
    let rows = |may_wait: bool| {
        let takes = move |row: &&TransitionDefinition| {
            (!row.by.is_empty() || !row.action.is_taken_by_people())
                && (may_wait || row.after_deadline.is_none())
        };
        let taken = procedure.transitions.iter().filter(takes);
        taken.flat_map(|row| procedure.moves(row))
    };
    let by_deadlines = procedure.deadlines.iter().flat_map(|deadline| {
        deadline.states.iter().filter_map(|from| Some((from.as_str(), deadline.to.as_deref()?)))
    });
    let moves: Vec<(&str, &str)> = rows(true).chain(by_deadlines).collect();
    // A deadline may not run in every exchange, so no way to an end waits for one.
    let certain: Vec<(&str, &str)> = rows(false).collect();
    let first = procedure.states.first().map(|state| state.id.as_str());
    let reached = closure(first.into_iter(), |at| forward(&moves, at));
    let closed = procedure.states.iter().filter(|s| s.phase == Phase::Closed).map(|s| s.id.as_str());
    let ending = closure(closed, |at| backward(&certain, at));
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

fn forward<'a>(moves: &[(&'a str, &'a str)], at: &str) -> Vec<&'a str> {
    moves.iter().filter(|(from, _)| *from == at).map(|(_, to)| *to).collect()
}

fn backward<'a>(moves: &[(&'a str, &'a str)], at: &str) -> Vec<&'a str> {
    moves.iter().filter(|(_, to)| *to == at).map(|(from, _)| *from).collect()
}

/// Everything that steps reach from the beginning.
fn closure<'a>(
    begin: impl Iterator<Item = &'a str>,
    step: impl Fn(&str) -> Vec<&'a str>,
) -> BTreeSet<&'a str> {
    let mut open: Vec<&str> = begin.collect();
    let mut seen = BTreeSet::new();
    while let Some(at) = open.pop() {
        if seen.insert(at) {
            open.extend(step(at));
        }
    }
    seen
}
