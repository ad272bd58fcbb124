//! Calendars: the public holidays of each state of the European Economic Area and of the institutions of the Union.
//!
//! Regulation (EEC, Euratom) No 1182/71, Article 2: public holidays are the days designated as such in the Member State
//! or in the institution in which action is to be taken; working days are all days other than public holidays, Sundays
//! and Saturdays. Only what holds in the whole state counts: regional and local days, office closures, days swapped with
//! a Saturday by a yearly order, and half days never move a legal date; those of regions are known and shown. Where a state's own law on the computing of time
//! puts further days on a level with public holidays, they count. Right from 2024 on; earlier years are not looked up.

mod countries;
mod easter;
mod regions;
mod rule;
mod union;

use crate::authorities::Region;
use crate::country::Country;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use time::Date;

/// Whose holidays count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Calendar {
    /// Those of the institutions of the Union.
    Union,
    /// Those of a state; one outside the European Economic Area has no holidays here, only weekends.
    National(Country),
}

/// What a day is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DayKind {
    /// Neither of the others (Regulation 1182/71, Article 2(2)).
    Working,
    /// A Saturday or a Sunday, holiday or not.
    Weekend,
    /// A public holiday from Monday to Friday.
    Holiday,
}

impl Calendar {
    /// The calendar of an authority of this state. Bodies of the Union carry the reserved code `EU`.
    #[must_use]
    pub fn of(country: Country) -> Self {
        if country.code() == "EU" { Self::Union } else { Self::National(country) }
    }

    /// Its holidays in a year, those on a Saturday or Sunday included.
    #[must_use]
    pub fn holidays(self, year: i32) -> BTreeSet<Date> {
        let table = match self {
            Self::Union => union::HOLIDAYS,
            Self::National(country) => countries::table(country),
        };
        rule::holidays(table, year)
    }

    /// The public holidays that the region alone keeps on its working days, in a span of days. They are for the reader: no
    /// legal date moves because of them.
    #[must_use]
    pub fn regional(self, region: &Region, from: Date, to: Date) -> Vec<Date> {
        let mut almanac = self.read();
        (from.year()..=to.year())
            .flat_map(|year| regions::holidays(region, year))
            .filter(|day| (from..=to).contains(day) && almanac.is_working(*day))
            .collect()
    }

    /// Reads it day by day.
    #[must_use]
    pub const fn read(self) -> Almanac {
        Almanac { calendar: self, year: None }
    }
}

/// A calendar that is read day by day: it keeps the year that it read last.
#[derive(Debug, Clone)]
pub struct Almanac {
    calendar: Calendar,
    year: Option<(i32, BTreeSet<Date>)>,
}

impl Almanac {
    /// What the day is.
    pub fn kind(&mut self, day: Date) -> DayKind {
        if rule::is_weekend(day) {
            return DayKind::Weekend;
        }
        let holidays = match self.year.take() {
            Some((year, holidays)) if year == day.year() => holidays,
            _ => self.calendar.holidays(day.year()),
        };
        let kind = if holidays.contains(&day) { DayKind::Holiday } else { DayKind::Working };
        self.year = Some((day.year(), holidays));
        kind
    }

    /// Whether work is done on the day.
    pub fn is_working(&mut self, day: Date) -> bool {
        self.kind(day) == DayKind::Working
    }
}
