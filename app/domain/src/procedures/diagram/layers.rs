//! On which layer each state lies, and which moves lead back.

use std::collections::BTreeSet;

/// The layers of a graph.
pub struct Layers {
    /// The layer of each state.
    pub of: Vec<usize>,
    /// The states in the order in which they were found from the draft, along the moves in their order.
    pub found: Vec<usize>,
    /// The moves that lead back to a state on the way to them.
    pub back: BTreeSet<usize>,
}

/// A state on the way, with the moves from it that were not yet followed.
struct Visit<'a> {
    state: usize,
    rest: std::slice::Iter<'a, (usize, usize)>,
}

/// Finds the layers. `moves` are pairs of states below `states`.
pub fn layers(states: usize, moves: &[(usize, usize)]) -> Layers {
    let mut leaving: Vec<Vec<(usize, usize)>> = vec![Vec::new(); states];
    for (number, (from, to)) in moves.iter().enumerate().filter(|(_, (from, to))| from != to) {
        if let Some(list) = leaving.get_mut(*from) {
            list.push((number, *to));
        }
    }
    let mut found = Vec::with_capacity(states);
    let mut finished = Vec::with_capacity(states);
    let mut back = BTreeSet::new();
    let (mut is_found, mut is_on_way) = (BTreeSet::new(), BTreeSet::new());
    for root in 0..states {
        let mut way: Vec<Visit<'_>> = Vec::new();
        let mut next = Some(root);
        loop {
            if let Some(state) = next.take()
                && is_found.insert(state)
            {
                found.push(state);
                is_on_way.insert(state);
                way.push(Visit { state, rest: leaving.get(state).map_or([].iter(), |list| list.iter()) });
            }
            let Some(visit) = way.last_mut() else { break };
            match visit.rest.next() {
                Some((number, to)) if is_on_way.contains(to) => drop(back.insert(*number)),
                Some((_, to)) => next = Some(*to),
                None => {
                    is_on_way.remove(&visit.state);
                    finished.push(visit.state);
                    way.pop();
                }
            }
        }
    }
    let mut of = vec![0_usize; states];
    for state in finished.iter().rev() {
        let below = of.get(*state).copied().unwrap_or(0).saturating_add(1);
        for (number, to) in leaving.get(*state).into_iter().flatten() {
            if !back.contains(number)
                && let Some(layer) = of.get_mut(*to)
            {
                *layer = below.max(*layer);
            }
        }
    }
    Layers { of, found, back }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_layer_is_the_longest_way_from_the_draft_and_a_circle_has_one_move_back() {
        let found = layers(5, &[(0, 1), (1, 2), (1, 3), (2, 3), (3, 2), (3, 3), (3, 4), (1, 4)]);
        assert_eq!(found.of, [0, 1, 2, 3, 4]);
        assert_eq!(found.back, BTreeSet::from([4]));
        assert_eq!(found.found, [0, 1, 2, 3, 4]);
    }

    #[test]
    fn a_state_that_nothing_leads_to_has_a_place_too() {
        let found = layers(3, &[(2, 1)]);
        assert_eq!(found.of, [0, 1, 0]);
    }
}
