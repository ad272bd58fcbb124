//! The picture made of the rows: boxes, labels, and the lines from one to the next.

use super::rows::{AIR, Item, Kind, LOOP, Rows};
use super::words::Block;
use super::{Chart, Diagram, DrawnMove, DrawnState, MARGIN, Point, Rectangle};

/// Height of the band between two rows, which lines alone cross.
const BAND: i32 = 30;
/// Between the two lines of a move that stays, from their middle.
const HALF_LOOP: i32 = 6;

/// Upper and lower edge of a row.
type Edges = (i32, i32);

/// Traces boxes and moves.
pub fn trace(chart: &Chart, rows: &Rows) -> Diagram {
    let heights = heights(rows);
    let boxes: Vec<DrawnState> =
        (0..chart.states.len()).filter_map(|state| drawn(rows, &heights, state)).collect();
    let tracer = Tracer { rows, heights: &heights, boxes: &boxes };
    let moves: Vec<DrawnMove> = chart
        .moves
        .iter()
        .enumerate()
        .filter_map(|(number, of)| {
            if of.from == of.to { tracer.staying(number) } else { tracer.leading(number, of.from, of.to) }
        })
        .collect();
    let right = rows.items.iter().map(|item| item.x + item.right).max().unwrap_or(0);
    let bottom = heights.last().map_or(0, |(_, lower)| *lower);
    Diagram { width: right + MARGIN, height: bottom + MARGIN, boxes, moves }
}

fn heights(rows: &Rows) -> Vec<Edges> {
    let mut upper = MARGIN;
    let mut heights = Vec::with_capacity(rows.rows.len());
    for row in &rows.rows {
        let items = row.iter().filter_map(|id| rows.items.get(*id)).map(|item| item.height);
        let is_here = |state: &usize| row.contains(state);
        let beside = rows.loops.iter().filter(|(state, ..)| is_here(state)).map(|(.., block)| block.height);
        let height = items.chain(beside).max().unwrap_or(0).max(2 * HALF_LOOP);
        heights.push((upper, upper + height));
        upper += height + BAND;
    }
    heights
}

fn drawn(rows: &Rows, heights: &[Edges], state: usize) -> Option<DrawnState> {
    let item = rows.items.get(state)?;
    let row = rows.layers.of.get(state)?.checked_mul(2)?;
    let (upper, lower) = heights.get(row)?;
    // In the middle of its row, which a label beside another box may have made higher.
    let y = upper + (lower - upper - item.height) / 2;
    let frame = Rectangle { x: item.x - item.left, y, width: 2 * item.left, height: item.height };
    let lines = item.block.at(Point { x: item.x, y: y + item.text_below() });
    Some(DrawnState { state, frame, lines })
}

struct Tracer<'a> {
    rows: &'a Rows,
    heights: &'a [Edges],
    boxes: &'a [DrawnState],
}

impl Tracer<'_> {
    /// A move that stays: to its label at the right, and back.
    fn staying(&self, number: usize) -> Option<DrawnMove> {
        let (state, _, block) = self.rows.loops.iter().find(|(_, of, _)| *of == number)?;
        let frame = self.boxes.get(*state)?.frame;
        let middle = frame.y + frame.height / 2;
        let start = frame.right() + LOOP;
        let top = Point { x: start + AIR + block.width / 2, y: middle - block.height / 2 };
        let (near, far) = (frame.right(), start);
        Some(DrawnMove {
            from: *state,
            to: *state,
            before: vec![Point { x: near, y: middle - HALF_LOOP }, Point { x: far, y: middle - HALF_LOOP }],
            after: vec![Point { x: far, y: middle + HALF_LOOP }, Point { x: near, y: middle + HALF_LOOP }],
            label: block.frame(top),
            lines: block.at(top),
        })
    }

    /// A move to another state: down, or up when it leads back.
    fn leading(&self, number: usize, from: usize, to: usize) -> Option<DrawnMove> {
        let is_back = self.rows.layers.back.contains(&number);
        let (top, bottom) = if is_back { (to, from) } else { (from, to) };
        let chain = self.rows.chains.get(number)?;
        let (first, last) = (*chain.first()?, *chain.last()?);
        let mut row = self.rows.layers.of.get(top)?.checked_mul(2)?;
        let mut upper = vec![
            Point { x: self.port(top, first, false)?, y: self.boxes.get(top)?.frame.bottom() },
            Point { x: self.port(top, first, false)?, y: self.heights.get(row)?.1 },
        ];
        let mut lower = Vec::new();
        let mut label = None;
        for id in chain {
            row += 1;
            let (begins, ends) = *self.heights.get(row)?;
            let item = self.rows.items.get(*id)?;
            upper.push(Point { x: item.x, y: begins });
            if matches!(item.kind, Kind::Label(_)) {
                let (frame, block) = standing(item, begins);
                let foot = begins + item.height;
                label = Some((frame, block, Point { x: item.x, y: begins + item.text_below() }));
                lower = std::mem::take(&mut upper);
                upper.push(Point { x: item.x, y: foot });
            }
            upper.push(Point { x: item.x, y: ends });
        }
        row += 1;
        let port = self.port(bottom, last, true)?;
        upper.push(Point { x: port, y: self.heights.get(row)?.0 });
        upper.push(Point { x: port, y: self.boxes.get(bottom)?.frame.y });
        let (mut before, mut after) = (lower, upper);
        if is_back {
            before.reverse();
            after.reverse();
            std::mem::swap(&mut before, &mut after);
        }
        before.dedup();
        after.dedup();
        let (frame, block, at) = label?;
        Some(DrawnMove { from, to, before, after, label: frame, lines: block.at(at) })
    }

    /// Where the line to an item leaves the box of a state: the lines of one side stand in the order of their ends.
    fn port(&self, state: usize, item: usize, is_above: bool) -> Option<i32> {
        let of = self.rows.items.get(state)?;
        let mut joined = if is_above { of.up.clone() } else { of.down.clone() };
        joined.sort_by_key(|id| self.rows.items.get(*id).map(|item| item.x));
        let place = i32::try_from(joined.iter().position(|id| *id == item)? + 1).ok()?;
        let count = i32::try_from(joined.len() + 1).ok()?;
        let frame = self.boxes.get(state)?.frame;
        Some(frame.x + frame.width * place / count)
    }
}

/// What the label of a move covers when it stands at the top of its row.
fn standing(item: &Item, upper: i32) -> (Rectangle, &Block) {
    (item.block.frame(Point { x: item.x, y: upper + item.text_below() }), &item.block)
}
