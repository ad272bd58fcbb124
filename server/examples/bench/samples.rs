//! Times of one thing that was done often, and what is told of them.

use std::time::Duration;

/// Before anything is measured: so often that PostgreSQL has chosen its generic plans on every connection in use.
pub const WARM_UP: usize = 100;
/// Rounds in turns, so that whatever else the machine does falls on both sides.
pub const ROUNDS: usize = 5;
/// Measured in each round.
pub const IN_A_ROUND: usize = 100;

/// Times taken.
#[derive(Debug, Default, Clone)]
pub struct Samples(Vec<Duration>);

impl Samples {
    /// Adds a time.
    pub fn add(&mut self, took: Duration) {
        self.0.push(took);
    }

    /// Adds all times of another round.
    pub fn add_all(&mut self, others: Self) {
        self.0.extend(others.0);
    }

    /// The time within which half of them lie.
    pub fn p50(&self) -> Duration {
        self.within(50)
    }

    /// The time within which 99 of 100 lie.
    pub fn p99(&self) -> Duration {
        self.within(99)
    }

    /// By the nearest rank.
    fn within(&self, percent: usize) -> Duration {
        let mut sorted = self.0.clone();
        sorted.sort_unstable();
        let rank = sorted.len().saturating_mul(percent).div_ceil(100);
        sorted.get(rank.saturating_sub(1)).copied().unwrap_or_default()
    }
}
