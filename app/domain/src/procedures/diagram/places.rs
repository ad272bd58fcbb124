//! How far from the left everything stands: near the middle of what it is joined to, in order, without touching.

use super::MARGIN;
use super::rows::{Item, Kind, Rows};

/// Between two things in a row.
const GAP: i32 = 22;
/// Rounds over all rows.
const ROUNDS: usize = 12;

/// Gives everything its place.
pub fn place(rows: &mut Rows) {
    for round in 0..ROUNDS {
        let is_last = round + 1 == ROUNDS;
        let numbers: Vec<usize> = if round % 2 == 0 {
            (0..rows.rows.len()).collect()
        } else {
            (0..rows.rows.len()).rev().collect()
        };
        for number in numbers {
            let wish = |item: &Item| match (round, is_last) {
                (0, _) => mean(rows, &item.up),
                (_, true) => mean(rows, &[item.up.as_slice(), item.down.as_slice()].concat()),
                _ if round % 2 == 0 => mean(rows, &item.up),
                _ => mean(rows, &item.down),
            };
            let row: Vec<usize> = rows.rows.get(number).cloned().unwrap_or_default();
            let spans: Vec<Span> = row
                .iter()
                .filter_map(|id| rows.items.get(*id))
                .map(|item| Span {
                    wish: wish(item).unwrap_or(item.x),
                    left: item.left,
                    right: item.right,
                    weight: if matches!(item.kind, Kind::Pass(_)) { 4 } else { 1 },
                })
                .collect();
            for (id, x) in row.into_iter().zip(apart(&spans)) {
                if let Some(item) = rows.items.get_mut(id) {
                    item.x = x;
                }
            }
        }
    }
    let leftmost = rows.items.iter().map(|item| item.x - item.left).min().unwrap_or(0);
    for item in &mut rows.items {
        item.x = item.x - leftmost + MARGIN;
    }
}

fn mean(rows: &Rows, joined: &[usize]) -> Option<i32> {
    let places: Vec<i64> =
        joined.iter().filter_map(|id| rows.items.get(*id)).map(|i| i64::from(i.x)).collect();
    let total: i64 = places.iter().sum();
    let count = i64::try_from(places.len()).ok()?;
    total.checked_div(count).and_then(|mean| i32::try_from(mean).ok())
}

/// Something in a row, and where it would like to stand.
struct Span {
    wish: i32,
    left: i32,
    right: i32,
    weight: i64,
}

/// Neighbours that wish for the same room share it.
struct Pool {
    total: i64,
    weight: i64,
    count: usize,
}

impl Pool {
    fn mean(&self) -> i64 {
        self.total.div_euclid(self.weight.max(1))
    }
}

/// The places nearest to the wishes that keep order and distance (least squares, by pooling of neighbours).
fn apart(spans: &[Span]) -> Vec<i32> {
    let mut offsets = Vec::with_capacity(spans.len());
    let mut offset = 0_i64;
    let mut before: Option<&Span> = None;
    for span in spans {
        if let Some(before) = before {
            offset += i64::from(before.right) + i64::from(GAP) + i64::from(span.left);
        }
        offsets.push(offset);
        before = Some(span);
    }
    let mut pools: Vec<Pool> = Vec::new();
    for (span, offset) in spans.iter().zip(&offsets) {
        let wish = i64::from(span.wish) - offset;
        let mut pool = Pool { total: wish * span.weight, weight: span.weight, count: 1 };
        while let Some(last) = pools.pop_if(|last| last.mean() > pool.mean()) {
            pool = Pool {
                total: last.total + pool.total,
                weight: last.weight + pool.weight,
                count: last.count + pool.count,
            };
        }
        pools.push(pool);
    }
    let means = pools.iter().flat_map(|pool| std::iter::repeat_n(pool.mean(), pool.count));
    means.zip(offsets).map(|(mean, offset)| i32::try_from(mean + offset).unwrap_or(i32::MAX)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(wishes: &[i32]) -> Vec<i32> {
        let spans: Vec<Span> =
            wishes.iter().map(|wish| Span { wish: *wish, left: 10, right: 10, weight: 1 }).collect();
        apart(&spans)
    }

    #[test]
    fn things_stand_where_they_wish_if_there_is_room() {
        assert_eq!(at(&[0, 100, 500]), [0, 100, 500]);
    }

    #[test]
    fn things_that_wish_for_one_place_share_it() {
        assert_eq!(at(&[100, 100, 100]), [58, 100, 142]);
        assert_eq!(at(&[100, 0]), [29, 71]);
    }
}
