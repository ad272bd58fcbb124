//! Statistics: what is published about requests, computed from the events of exchanges alone.

pub mod indicator;
mod reach;
mod tally;

pub use indicator::{Contribution, Indicator, Measure, contributions};
pub use reach::Reach;
pub use tally::{Colour, Standing, Tally};
