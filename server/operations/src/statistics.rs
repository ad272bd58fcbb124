//! Statistics: figures read off the events of exchanges, within the reach of whoever asks.

mod indicators;

pub use indicators::{Period, indicators, indicators_by};
