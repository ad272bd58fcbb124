//! Days that somebody wants or proposes and on which whoever has to act rests: said to the reader, and in nobody's way. No
//! legal date moves because of them (Articles 2 and 3(4) of Regulation (EEC, Euratom) No 1182/71 know the holidays of
//! states and institutions alone).

use crate::authorities::{Closing, Region};
use crate::calendars::Calendar;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use time::Date;

/// Why an office rests.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Rest {
    /// It said that it is closed.
    Closed,
    /// Its region keeps a public holiday.
    Holiday,
}

/// A day on which an office rests.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct RestDay {
    /// The day.
    pub day: Date,
    /// Why.
    pub why: Rest,
}

/// On which of the days the office rests, in their order; each once, and where it said itself that it is closed, no holiday
/// besides.
#[must_use]
pub fn rest_days(
    days: &BTreeSet<Date>,
    calendar: Calendar,
    region: Option<&Region>,
    closings: &[Closing],
) -> Vec<RestDay> {
    let rest = |day: Date| {
        let is_closed = closings.iter().any(|closing| closing.covers(day));
        let is_holiday = || region.is_some_and(|region| !calendar.regional(region, day, day).is_empty());
        if is_closed { Some(Rest::Closed) } else { is_holiday().then_some(Rest::Holiday) }
    };
    days.iter().filter_map(|day| rest(*day).map(|why| RestDay { day: *day, why })).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::country::Country;
    use time::macros::date;

    #[test]
    fn closing_days_and_holidays_of_the_region_are_named_and_no_others() {
        let calendar = Calendar::of(Country::parse("DE").unwrap());
        // Bavaria keeps Epiphany; North Rhine-Westphalia does not.
        let [bavaria, westphalia] = ["DE2", "DEA"].map(|code| Region::parse(code).unwrap());
        let epiphany = date!(2027 - 01 - 06);
        let days =
            BTreeSet::from([epiphany, date!(2027 - 01 - 07), date!(2027 - 01 - 08), date!(2027 - 01 - 11)]);
        let closings = [Closing { first: date!(2027 - 01 - 08), last: date!(2027 - 01 - 10) }];
        let named = |region: Option<&Region>, closings: &[Closing]| {
            let found = rest_days(&days, calendar, region, closings);
            found.into_iter().map(|rest| (rest.day.day(), rest.why)).collect::<Vec<_>>()
        };
        assert_eq!(named(Some(&bavaria), &closings), [(6, Rest::Holiday), (8, Rest::Closed)]);
        assert_eq!(named(Some(&westphalia), &closings), [(8, Rest::Closed)]);
        assert_eq!(named(None, &[]), []);
        let whole = [Closing { first: epiphany, last: epiphany }];
        assert_eq!(named(Some(&bavaria), &whole), [(6, Rest::Closed)]);
    }
}
