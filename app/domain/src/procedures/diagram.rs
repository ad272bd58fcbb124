//! The picture of a workflow: states as boxes in layers, moves as lines between them. Numbers only, no drawing.
//!
//! Layers follow the longest way from the draft. The label of a move is a place on its line, laid out like a box, so
//! that it covers nothing. Between two rows lies a band that holds lines alone. Moves back run at the right side.
//! The same chart always gives the same picture.

mod layers;
mod places;
mod rows;
mod trace;
mod words;

use rows::Rows;

/// What is to be drawn.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Chart {
    /// The paragraphs of each state, the first state being that of a draft.
    pub states: Vec<Vec<Paragraph>>,
    /// The moves, at most one for each pair of states. One whose states do not exist is left out.
    pub moves: Vec<ChartMove>,
}

/// A move, or several between the same two states.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChartMove {
    /// Where it begins, counted from 0.
    pub from: usize,
    /// Where it leads; the same state when it stays.
    pub to: usize,
    /// What it is called.
    pub label: Vec<Paragraph>,
}

/// A paragraph of a state or of a label; it is broken into lines.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paragraph {
    /// The text.
    pub text: String,
    /// Whether it only adds to what stands above it.
    pub is_quiet: bool,
}

/// The picture. Lengths are in pixels, counted from the upper left corner.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagram {
    /// Its width.
    pub width: i32,
    /// Its height.
    pub height: i32,
    /// The states, in the order of the chart.
    pub boxes: Vec<DrawnState>,
    /// The moves, in the order of the chart.
    pub moves: Vec<DrawnMove>,
}

/// A state.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DrawnState {
    /// The state, counted from 0.
    pub state: usize,
    /// Its box.
    pub frame: Rectangle,
    /// Its text.
    pub lines: Vec<Line>,
}

/// A move: a line to its label, and on to the state that it leads to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DrawnMove {
    /// Where it begins.
    pub from: usize,
    /// Where it leads.
    pub to: usize,
    /// From the state to the label.
    pub before: Vec<Point>,
    /// From the label to the other state, where its tip is.
    pub after: Vec<Point>,
    /// What the label covers.
    pub label: Rectangle,
    /// Text of the label.
    pub lines: Vec<Line>,
}

/// A line of text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// The text.
    pub text: String,
    /// Whether it only adds to what stands above it.
    pub is_quiet: bool,
    /// The middle of the line.
    pub x: i32,
    /// The line on which the letters stand.
    pub y: i32,
}

/// A place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Point {
    /// From the left.
    pub x: i32,
    /// From the top.
    pub y: i32,
}

/// A rectangle.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Rectangle {
    /// Its left side.
    pub x: i32,
    /// Its upper side.
    pub y: i32,
    /// Its width.
    pub width: i32,
    /// Its height.
    pub height: i32,
}

impl Rectangle {
    /// Its right side.
    #[must_use]
    pub const fn right(&self) -> i32 {
        self.x.saturating_add(self.width)
    }

    /// Its lower side.
    #[must_use]
    pub const fn bottom(&self) -> i32 {
        self.y.saturating_add(self.height)
    }

    /// Whether the two have more than an edge in common.
    #[must_use]
    pub const fn overlaps(&self, other: &Self) -> bool {
        self.x < other.right() && other.x < self.right() && self.y < other.bottom() && other.y < self.bottom()
    }
}

/// Space around the picture.
const MARGIN: i32 = 8;

/// Lays a chart out.
#[must_use]
pub fn layout(chart: &Chart) -> Diagram {
    let mut rows = Rows::of(chart);
    rows.order();
    places::place(&mut rows);
    trace::trace(chart, &rows)
}
