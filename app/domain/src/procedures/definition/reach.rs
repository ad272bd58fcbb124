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
        let mut ways: Vec<(&str, &str)> = Vec::new();
        for row in &self.transitions {
            let barred = row.approval.as_deref().filter(|_| !waits(row));
            let moves = self.moves(row).into_iter();
            ways.extend(moves.filter(|(_, to)| barred != Some(*to) || row.to.as_deref() == Some(*to)));
        }
        for deadline in &self.deadlines {
            let to = deadline.to.as_deref();
            ways.extend(deadline.states.iter().filter_map(|from| Some((from.as_str(), to?))));
        }
        let mut reached: BTreeSet<&str> =
            self.states.first().map(|state| state.id.as_str()).into_iter().collect();
        loop {
            let more: Vec<&str> = ways
                .iter()
                .filter(|(from, to)| reached.contains(from) && !reached.contains(to))
                .map(|(_, to)| *to)
                .collect();
            if more.is_empty() {
                return reached;
            }
            reached.extend(more);
        }
    }
}
