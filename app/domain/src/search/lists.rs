//! Many short lists kept in one allocation, addressed by number.

/// Lists numbered from 0, packed one behind the other.
pub(super) struct Lists<T> {
    starts: Vec<usize>,
    items: Vec<T>,
}

impl<T> Lists<T> {
    /// Packs the pairs of list number and item; within a list the items keep their order.
    pub(super) fn pack(count: usize, pairs: impl IntoIterator<Item = (u32, T)>) -> Self {
        let mut pairs: Vec<(u32, T)> = pairs.into_iter().collect();
        pairs.sort_by_key(|(list, _)| *list);
        let mut starts = Vec::with_capacity(count + 1);
        let mut items = Vec::with_capacity(pairs.len());
        for (list, item) in pairs {
            while starts.len() <= place(list) {
                starts.push(items.len());
            }
            items.push(item);
        }
        starts.resize(count + 1, items.len());
        Self { starts, items }
    }

    /// The list of that number; an unknown number has an empty one.
    pub(super) fn get(&self, list: u32) -> &[T] {
        let list = place(list);
        match (self.starts.get(list), self.starts.get(list + 1)) {
            (Some(start), Some(end)) => self.items.get(*start..*end).unwrap_or_default(),
            _ => &[],
        }
    }

    /// How many items the list of that number holds.
    pub(super) fn count(&self, list: u32) -> usize {
        self.get(list).len()
    }
}

/// A stored number as a position.
pub(super) fn place(number: u32) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}

/// A position as a stored number; four thousand million entries are never reached.
pub(super) fn number(place: usize) -> u32 {
    u32::try_from(place).unwrap_or(u32::MAX)
}

/// A count as a fraction's part.
#[expect(
    clippy::as_conversions,
    reason = "counts below 2^24 are exact in f32, and the standard offers no From"
)]
pub(super) fn float(count: usize) -> f32 {
    count as f32
}
