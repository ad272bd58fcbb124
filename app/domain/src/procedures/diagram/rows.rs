//! The rows of a picture: states, the labels between them, and the lines that pass a row.

use super::Chart;
use super::layers::{Layers, layers};
use super::words::Block;

/// Between the text of a state and its box, to the sides and above.
const PADDING: (i32, i32) = (12, 8);
/// No box is narrower.
const NARROWEST: i32 = 72;
/// Between two lines that leave a box on one side.
const PORT: i32 = 16;
/// Length of the lines from a box to the label of a move that stays.
pub const LOOP: i32 = 26;
/// Between a line and the label on it.
pub const AIR: i32 = 4;
/// Rounds of ordering; more change nothing in workflows of any size that people can read.
const ROUNDS: usize = 6;

/// What stands in a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A state.
    State(usize),
    /// The label of a move.
    Label(usize),
    /// A move on its way.
    Pass(usize),
}

/// Something in a row.
#[derive(Debug, Clone)]
pub struct Item {
    /// What it is.
    pub kind: Kind,
    /// Its text.
    pub block: Block,
    /// From its middle to the left.
    pub left: i32,
    /// From its middle to the right; more than to the left where the label of a move that stays is beside it.
    pub right: i32,
    /// Its height.
    pub height: i32,
    /// Its middle.
    pub x: i32,
    /// The items above to which lines lead.
    pub up: Vec<usize>,
    /// The items below.
    pub down: Vec<usize>,
    is_at_side: bool,
}

/// The rows: states stand in the even ones, labels in the odd ones.
pub struct Rows {
    /// Everything that stands in a row; the states come first.
    pub items: Vec<Item>,
    /// Each row from left to right.
    pub rows: Vec<Vec<usize>>,
    /// For each move of the chart the items between its states, from top to bottom; none for one that stays or was
    /// left out.
    pub chains: Vec<Vec<usize>>,
    /// Labels of the moves that stay, by state.
    pub loops: Vec<(usize, usize, Block)>,
    /// The moves that lead upwards.
    pub layers: Layers,
}

impl Rows {
    pub fn of(chart: &Chart) -> Self {
        let count = chart.states.len();
        let moves: Vec<(usize, usize)> = chart.moves.iter().map(|m| (m.from, m.to)).collect();
        let known: Vec<(usize, usize)> = moves
            .iter()
            .map(|(from, to)| if *from < count && *to < count { (*from, *to) } else { (0, 0) })
            .collect();
        let layers = layers(count, &known);
        let height = layers.of.iter().max().map_or(0, |last| last.saturating_mul(2).saturating_add(1));
        let mut rows = Self {
            items: Vec::new(),
            rows: vec![Vec::new(); height],
            chains: vec![Vec::new(); moves.len()],
            loops: Vec::new(),
            layers,
        };
        for (state, paragraphs) in chart.states.iter().enumerate() {
            rows.items.push(box_of(state, Block::of(paragraphs)));
        }
        rows.stand_states();
        for (number, (from, to)) in moves.iter().enumerate() {
            if *from >= count || *to >= count {
                continue;
            }
            let block = chart.moves.get(number).map(|m| Block::of(&m.label)).unwrap_or_default();
            if from == to {
                rows.loops.push((*from, number, block));
            } else {
                rows.add_chain(number, *from, *to, block);
            }
        }
        rows.make_room();
        rows
    }

    fn stand_states(&mut self) {
        for state in self.layers.found.clone() {
            let row = self.layers.of.get(state).copied().unwrap_or(0).saturating_mul(2);
            if let Some(row) = self.rows.get_mut(row) {
                row.push(state);
            }
        }
    }

    /// The label stands beside the state that the move leaves; elsewhere the line passes.
    fn add_chain(&mut self, number: usize, from: usize, to: usize, block: Block) {
        let is_back = self.layers.back.contains(&number);
        let (top, bottom) = if is_back { (to, from) } else { (from, to) };
        let row_of = |state: usize| self.layers.of.get(state).copied().unwrap_or(0).saturating_mul(2);
        let (first, last) = (row_of(top).saturating_add(1), row_of(bottom));
        let labelled = if is_back { last.saturating_sub(1) } else { first };
        let mut above = top;
        let mut chain = Vec::new();
        for row in first..last {
            let id = self.items.len();
            let mut item = if row == labelled {
                label_of(number, block.clone())
            } else {
                Item { kind: Kind::Pass(number), ..label_of(number, Block::default()) }
            };
            item.is_at_side = is_back;
            self.items.push(item);
            self.link(above, id);
            if let Some(row) = self.rows.get_mut(row) {
                row.push(id);
            }
            chain.push(id);
            above = id;
        }
        self.link(above, bottom);
        if let Some(place) = self.chains.get_mut(number) {
            *place = chain;
        }
    }

    fn link(&mut self, above: usize, below: usize) {
        if let Some(item) = self.items.get_mut(above) {
            item.down.push(below);
        }
        if let Some(item) = self.items.get_mut(below) {
            item.up.push(above);
        }
    }

    /// Boxes are wide enough for their lines, and keep the room of the labels beside them.
    fn make_room(&mut self) {
        for item in &mut self.items {
            if matches!(item.kind, Kind::State(_)) {
                let ports = i32::try_from(item.up.len().max(item.down.len())).unwrap_or(i32::MAX);
                let half = item.left.max(ports.saturating_add(1).saturating_mul(PORT) / 2);
                (item.left, item.right) = (half, half);
            }
        }
        for (state, _, block) in &self.loops {
            if let Some(item) = self.items.get_mut(*state) {
                item.right = item.left + LOOP + AIR + block.width;
            }
        }
    }

    /// Orders each row so that lines cross little: everything stands near the middle of what it is joined to, in
    /// turn with the row above and the row below. Moves back stand at the right.
    pub fn order(&mut self) {
        for round in 0..ROUNDS {
            let is_down = round % 2 == 0;
            let numbers: Vec<usize> =
                if is_down { (1..self.rows.len()).collect() } else { (0..self.rows.len()).rev().collect() };
            for number in numbers {
                self.order_row(number, is_down);
            }
        }
    }

    fn order_row(&mut self, number: usize, is_down: bool) {
        let beside = if is_down { number.checked_sub(1) } else { number.checked_add(1) };
        let Some(fixed) = beside.and_then(|beside| self.rows.get(beside)) else { return };
        let mut rank = vec![None; self.items.len()];
        for (at, id) in fixed.iter().enumerate() {
            if let Some(rank) = rank.get_mut(*id) {
                *rank = Some(at);
            }
        }
        let Some(row) = self.rows.get(number) else { return };
        let mut keyed: Vec<(bool, usize, usize)> = row
            .iter()
            .enumerate()
            .map(|(at, id)| {
                let item = self.items.get(*id);
                let joined = item.map(|item| if is_down { &item.up } else { &item.down });
                let ranks: Vec<usize> =
                    joined.into_iter().flatten().filter_map(|id| rank.get(*id).copied().flatten()).collect();
                let total: usize = ranks.iter().sum();
                // In thousandths, so that ties are few.
                let middle = total.saturating_mul(1_000).checked_div(ranks.len());
                (item.is_some_and(|item| item.is_at_side), middle.unwrap_or(at.saturating_mul(1_000)), *id)
            })
            .collect();
        keyed.sort_by_key(|(is_at_side, middle, _)| (*is_at_side, *middle));
        if let Some(row) = self.rows.get_mut(number) {
            *row = keyed.into_iter().map(|(_, _, id)| id).collect();
        }
    }
}

fn box_of(state: usize, block: Block) -> Item {
    let half = block.width.saturating_add(2 * PADDING.0).max(NARROWEST).saturating_add(1) / 2;
    Item { kind: Kind::State(state), height: block.height + 2 * PADDING.1, ..item(block, half) }
}

fn label_of(number: usize, block: Block) -> Item {
    let half = block.width.saturating_add(1) / 2;
    let height = if block.height == 0 { 0 } else { block.height + 2 * AIR };
    Item { kind: Kind::Label(number), height, ..item(block, half) }
}

fn item(block: Block, half: i32) -> Item {
    Item {
        kind: Kind::Pass(0),
        block,
        left: half,
        right: half,
        height: 0,
        x: 0,
        up: Vec::new(),
        down: Vec::new(),
        is_at_side: false,
    }
}

impl Item {
    /// From the upper edge of the item to its text.
    pub const fn text_below(&self) -> i32 {
        if matches!(self.kind, Kind::State(_)) { PADDING.1 } else { AIR }
    }
}
