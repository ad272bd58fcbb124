//! The five indicators of many requests in a period, with the colours of the scoreboard (`statistics.md` 7.2).

use super::{Contribution, Indicator, Measure};
use time::{Duration, OffsetDateTime};

/// What came together for one indicator.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
struct Sum {
    all: u32,
    counted: u32,
    time: Duration,
}

/// What the requests of a period contributed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Tally([Sum; Indicator::ALL.len()]);

/// A colour of the scoreboard.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Colour {
    /// Counts +1.
    Green,
    /// Counts 0.
    Yellow,
    /// Counts −1.
    Red,
}

/// The five colours together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// A sum of 2 or more: "above average".
    Good,
    /// From −1 to 1.
    Medium,
    /// −2 or less.
    Poor,
}

const DAY_SECONDS: f64 = 86_400.0;

impl Tally {
    /// Counts a contribution, where its moment lies in the period: from the first instant on, and before the second.
    pub fn add(&mut self, one: &Contribution, from: OffsetDateTime, until: OffsetDateTime) {
        if one.at < from || one.at >= until {
            return;
        }
        let Some(sum) = self.sum_mut(one.indicator) else { return };
        sum.all = sum.all.saturating_add(1);
        match one.measure {
            Measure::Share(counts) => sum.counted = sum.counted.saturating_add(u32::from(counts)),
            Measure::Time(time) => sum.time = sum.time.saturating_add(time),
        }
    }

    /// Of how many requests the indicator speaks.
    #[must_use]
    pub fn count(&self, indicator: Indicator) -> u32 {
        self.sum(indicator).map_or(0, |sum| sum.all)
    }

    /// The indicator: a share in percent, or a number of days; none where there is nothing of which it could speak.
    #[must_use]
    pub fn value(&self, indicator: Indicator) -> Option<f64> {
        let sum = self.sum(indicator).filter(|sum| sum.all > 0)?;
        let all = f64::from(sum.all);
        Some(match indicator {
            Indicator::Answering => sum.time.as_seconds_f64() / DAY_SECONDS / all,
            Indicator::Accepting | Indicator::AgreedDate | Indicator::Timeliness | Indicator::Effort => {
                100.0 * f64::from(sum.counted) / all
            }
        })
    }

    /// Its colour, by the thresholds of the scoreboard of 2013 to 2018.
    #[must_use]
    pub fn colour(&self, indicator: Indicator) -> Option<Colour> {
        let value = self.value(indicator)?;
        let (is_green, is_red) = match indicator {
            Indicator::Accepting | Indicator::AgreedDate => (value >= 80.0, value < 60.0),
            Indicator::Answering => (value < 16.0, value > 25.0),
            Indicator::Timeliness | Indicator::Effort => (value < 5.0, value >= 15.0),
        };
        Some(match (is_green, is_red) {
            (true, _) => Colour::Green,
            (_, true) => Colour::Red,
            (false, false) => Colour::Yellow,
        })
    }

    /// The five together; none without requests, whose countries the scoreboard leaves out. An indicator that speaks of
    /// nothing counts as little as a yellow one.
    #[must_use]
    pub fn standing(&self) -> Option<Standing> {
        let colours: Vec<Colour> = Indicator::ALL.iter().filter_map(|one| self.colour(*one)).collect();
        if colours.is_empty() {
            return None;
        }
        let score: i8 = colours
            .iter()
            .map(|colour| match colour {
                Colour::Green => 1,
                Colour::Yellow => 0,
                Colour::Red => -1,
            })
            .sum();
        Some(match score {
            2.. => Standing::Good,
            -1..=1 => Standing::Medium,
            _ => Standing::Poor,
        })
    }

    fn sum(&self, indicator: Indicator) -> Option<&Sum> {
        self.0.get(place(indicator))
    }

    fn sum_mut(&mut self, indicator: Indicator) -> Option<&mut Sum> {
        self.0.get_mut(place(indicator))
    }
}

/// Where the sum of an indicator stands.
const fn place(indicator: Indicator) -> usize {
    match indicator {
        Indicator::Accepting => 0,
        Indicator::Answering => 1,
        Indicator::AgreedDate => 2,
        Indicator::Timeliness => 3,
        Indicator::Effort => 4,
    }
}

#[cfg(test)]
mod tests {
    use super::Colour::{Green, Red, Yellow};
    use super::*;
    use proptest::collection::vec;
    use proptest::prelude::*;
    use time::macros::datetime;

    const FROM: OffsetDateTime = datetime!(2027-01-01 00:00 UTC);
    const UNTIL: OffsetDateTime = datetime!(2028-01-01 00:00 UTC);

    fn tally(indicator: Indicator, measures: impl IntoIterator<Item = Measure>) -> Tally {
        let mut tally = Tally::default();
        for measure in measures {
            tally.add(&Contribution { indicator, at: FROM, measure }, FROM, UNTIL);
        }
        tally
    }

    /// So many of a hundred.
    fn share(indicator: Indicator, counted: usize) -> Tally {
        tally(indicator, (0..100).map(|n| Measure::Share(n < counted)))
    }

    fn days(hours: i64) -> Tally {
        tally(Indicator::Answering, [Measure::Time(Duration::hours(hours))])
    }

    /// S-SB17: green from 80, yellow from 60; < 16, 16 to 25; < 5, below 15.
    #[test]
    fn the_thresholds_are_those_of_the_scoreboard() {
        for indicator in [Indicator::Accepting, Indicator::AgreedDate] {
            for (counted, colour) in
                [(100, Green), (80, Green), (79, Yellow), (60, Yellow), (59, Red), (0, Red)]
            {
                assert_eq!(
                    share(indicator, counted).colour(indicator),
                    Some(colour),
                    "{indicator:?} {counted}"
                );
            }
        }
        for indicator in [Indicator::Timeliness, Indicator::Effort] {
            for (counted, colour) in
                [(0, Green), (4, Green), (5, Yellow), (14, Yellow), (15, Red), (100, Red)]
            {
                assert_eq!(
                    share(indicator, counted).colour(indicator),
                    Some(colour),
                    "{indicator:?} {counted}"
                );
            }
        }
        for (hours, colour) in
            [(0, Green), (16 * 24 - 1, Green), (16 * 24, Yellow), (25 * 24, Yellow), (25 * 24 + 1, Red)]
        {
            assert_eq!(days(hours).colour(Indicator::Answering), Some(colour), "{hours}");
        }
    }

    #[test]
    fn days_are_averaged_and_shares_are_percentages() {
        let two = tally(Indicator::Answering, [10, 20].map(|days| Measure::Time(Duration::days(days))));
        assert_eq!((two.count(Indicator::Answering), two.value(Indicator::Answering)), (2, Some(15.0)));
        assert_eq!(share(Indicator::Effort, 7).value(Indicator::Effort), Some(7.0));
        assert_eq!(two.value(Indicator::Effort), None);
    }

    #[test]
    fn a_period_ends_before_the_next_begins() {
        let at = |at| {
            let mut tally = Tally::default();
            let measure = Measure::Share(true);
            tally.add(&Contribution { indicator: Indicator::Accepting, at, measure }, FROM, UNTIL);
            tally.count(Indicator::Accepting)
        };
        assert_eq!(
            [at(FROM - Duration::SECOND), at(FROM), at(UNTIL - Duration::SECOND), at(UNTIL)],
            [0, 1, 1, 0]
        );
    }

    /// S-SB17: the sum of the colours, from 2 on good, down to −1 medium.
    #[test]
    fn the_colours_are_added_up() {
        let with = |colours: [Option<Colour>; 5]| {
            let mut all = Tally::default();
            for (indicator, colour) in Indicator::ALL.into_iter().zip(colours) {
                let Some(colour) = colour else { continue };
                let is_bad_share = matches!(indicator, Indicator::Timeliness | Indicator::Effort);
                let measures: Vec<Measure> = match (indicator, colour) {
                    (Indicator::Answering, Colour::Green) => vec![Measure::Time(Duration::days(1))],
                    (Indicator::Answering, Colour::Yellow) => vec![Measure::Time(Duration::days(20))],
                    (Indicator::Answering, Colour::Red) => vec![Measure::Time(Duration::days(40))],
                    (_, Colour::Green) => vec![Measure::Share(!is_bad_share)],
                    (_, Colour::Red) => vec![Measure::Share(is_bad_share)],
                    (_, Colour::Yellow) => {
                        let counted = if is_bad_share { 10 } else { 70 };
                        (0..100).map(|n| Measure::Share(n < counted)).collect()
                    }
                };
                for measure in measures {
                    all.add(&Contribution { indicator, at: FROM, measure }, FROM, UNTIL);
                }
            }
            all.standing()
        };
        assert_eq!(with([None; 5]), None);
        assert_eq!(with([Some(Green); 5]), Some(Standing::Good));
        assert_eq!(with([Some(Green), Some(Green), Some(Green), Some(Red), None]), Some(Standing::Good));
        assert_eq!(with([Some(Green), None, None, None, None]), Some(Standing::Medium));
        assert_eq!(with([Some(Red), Some(Yellow), Some(Yellow), None, None]), Some(Standing::Medium));
        assert_eq!(with([Some(Red), Some(Red), Some(Yellow), None, None]), Some(Standing::Poor));
    }

    /// Whether it is a share or a time, of a moment in the period or beside it.
    fn any_contribution() -> impl Strategy<Value = Contribution> {
        (0..Indicator::ALL.len(), -400_i64..400, any::<bool>(), any::<bool>(), 0_i64..10_000).prop_map(
            |(which, day, is_share, counts, hours)| Contribution {
                indicator: Indicator::ALL[which],
                at: FROM.saturating_add(Duration::days(day)),
                measure: match is_share {
                    true => Measure::Share(counts),
                    false => Measure::Time(Duration::hours(hours)),
                },
            },
        )
    }

    proptest! {
        #[test]
        fn a_tally_comes_to_the_same_in_whatever_order_it_is_counted(
            (one, other) in vec(any_contribution(), 0..60)
                .prop_flat_map(|all| (Just(all.clone()), Just(all).prop_shuffle())),
        ) {
            let until = FROM.saturating_add(Duration::days(200));
            let tally = |all: &[Contribution]| {
                let mut tally = Tally::default();
                all.iter().for_each(|one| tally.add(one, FROM, until));
                tally
            };
            prop_assert_eq!(tally(&one), tally(&other));
        }
    }
}
