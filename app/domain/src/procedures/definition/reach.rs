//! States to which no way leads because coordinators never stand in a path: parts that several definitions share carry the
//! states of approval, and what `never` bars is shown to nobody.

use super::{CoordinatorPath, CoordinatorRule, Procedure, TransitionDefinition};
use std::collections::BTreeSet;

impl Procedure {
    /// The states that the rule of a path alone keeps out of reach. What no way leads to in any case is not among them: that
    /// is a fault of the definition, and stays to be seen.
    #[must_use]
    pub fn barred_states(&self) -> BTreeSet<&str> {
        let all = self.reached(|_| true);
        let open = self.reached(|row| self.may_wait(row));
        all.difference(&open).copied().collect()
    }

    /// Whether what the row sends out may wait for approval.
    fn may_wait(&self, row: &TransitionDefinition) -> bool {
        let path = CoordinatorPath::of(row.action);
        path.is_none_or(|path| self.coordinators_in(path) != CoordinatorRule::Never)
    }

    /// The states that are reached from the first one, by what is done and by deadlines, where `waits` says which rows lead
    /// to their approval.
    fn reached(&self, waits: impl Fn(&TransitionDefinition) -> bool) -> BTreeSet<&str> {
        let mut ways: Vec<(&str, &str)> = self.moves_by_deadlines().collect();
        for row in &self.transitions {
            let barred = row.approval.as_deref().filter(|_| !waits(row));
            let moves = self.moves(row).into_iter();
            ways.extend(moves.filter(|(_, to)| barred != Some(*to) || row.to.as_deref() == Some(*to)));
        }
        closure(self.states.first().map(|state| state.id.as_str()), &ways)
    }

    /// The moves from state to state that deadlines make.
    pub(in crate::procedures) fn moves_by_deadlines(&self) -> impl Iterator<Item = (&str, &str)> {
        self.deadlines.iter().flat_map(|deadline| {
            deadline.states.iter().filter_map(|from| Some((from.as_str(), deadline.to.as_deref()?)))
        })
    }
}

/// Everything that the ways reach from the beginning, itself included.
pub(in crate::procedures) fn closure<'a>(
    begin: impl IntoIterator<Item = &'a str>,
    ways: &[(&'a str, &'a str)],
) -> BTreeSet<&'a str> {
    let mut open: Vec<&str> = begin.into_iter().collect();
    let mut seen = BTreeSet::new();
    while let Some(at) = open.pop() {
        if seen.insert(at) {
            open.extend(ways.iter().filter(|(from, _)| *from == at).map(|(_, to)| *to));
        }
    }
    seen
}
