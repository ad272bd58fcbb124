//! The moves of a workflow as lines of a picture: what leads from one state to another is one line.

use super::StateView;
use crate::exchanges::Action;

/// Everything that leads from one state to another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JoinedMoves {
    /// Where it begins, counted from 0.
    pub from: usize,
    /// Where it leads.
    pub to: usize,
    /// What may be done by the same sides, with the names of these.
    pub by: Vec<(Vec<Action>, Vec<String>)>,
}

/// The moves, joined by their states, in the order of the workflow.
#[must_use]
pub fn joined(states: &[StateView]) -> Vec<JoinedMoves> {
    let mut all: Vec<JoinedMoves> = Vec::new();
    for (from, state) in states.iter().enumerate() {
        for row in &state.moves {
            let known = all.iter_mut().find(|line| line.from == from && line.to == row.to);
            let parts = match known {
                Some(line) => &mut line.by,
                None => {
                    let line = JoinedMoves { from, to: row.to, by: Vec::new() };
                    all.push(line);
                    let Some(line) = all.last_mut() else { continue };
                    &mut line.by
                }
            };
            if let Some((actions, _)) = parts.iter_mut().find(|(_, by)| *by == row.by) {
                actions.push(row.action);
            } else if let Some((_, by)) = parts.iter_mut().find(|(actions, _)| *actions == [row.action]) {
                by.extend(row.by.iter().filter(|side| !by.contains(side)).cloned().collect::<Vec<_>>());
            } else {
                parts.push((vec![row.action], row.by.clone()));
            }
        }
    }
    all
}
