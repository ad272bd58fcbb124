//! The language of the tables: on which day a holiday falls, in which years, and what happens on a weekend.

use super::easter;
use std::collections::BTreeSet;
use time::{Date, Duration, Month, Weekday};

/// One line of a table.
#[derive(Clone, Copy)]
pub struct Holiday {
    day: Day,
    first_year: i32,
    last_year: i32,
    on_weekend: OnWeekend,
}

/// How the day is found in a year.
#[derive(Clone, Copy)]
enum Day {
    /// The same date every year: month and day.
    On(u8, u8),
    /// So many days after Easter Sunday of the western churches.
    Easter(i16),
    /// So many days after Easter Sunday of the Orthodox churches.
    Orthodox(i16),
    /// The first such weekday on or after a date.
    From(Weekday, u8, u8),
    /// By a rule of its own.
    By(fn(i32) -> Option<Date>),
}

/// What a Saturday or Sunday does to the holiday.
#[derive(Clone, Copy, PartialEq, Eq)]
enum OnWeekend {
    /// Nothing.
    Lost,
    /// The Monday after it is a holiday as well.
    NextMonday,
    /// The first day after it that is neither holiday nor weekend is a holiday as well.
    NextWorkingDay,
}

/// A holiday on the same date every year.
pub const fn on(month: u8, day: u8) -> Holiday {
    every(Day::On(month, day))
}

/// A holiday so many days after Easter Sunday of the western churches.
pub const fn easter(days: i16) -> Holiday {
    every(Day::Easter(days))
}

/// A holiday so many days after Easter Sunday of the Orthodox churches.
pub const fn orthodox(days: i16) -> Holiday {
    every(Day::Orthodox(days))
}

/// A holiday on the first such weekday on or after a date.
pub const fn first(weekday: Weekday, month: u8, day: u8) -> Holiday {
    every(Day::From(weekday, month, day))
}

/// A holiday by a rule of its own.
pub const fn by(rule: fn(i32) -> Option<Date>) -> Holiday {
    every(Day::By(rule))
}

const fn every(day: Day) -> Holiday {
    Holiday { day, first_year: i32::MIN, last_year: i32::MAX, on_weekend: OnWeekend::Lost }
}

impl Holiday {
    /// Only from this year on.
    pub const fn since(self, year: i32) -> Self {
        Self { first_year: year, ..self }
    }

    /// Only up to this year.
    pub const fn until(self, year: i32) -> Self {
        Self { last_year: year, ..self }
    }

    /// Only in this year.
    pub const fn only_in(self, year: i32) -> Self {
        self.since(year).until(year)
    }

    /// With the Monday after it, when it falls on a Saturday or Sunday.
    pub const fn or_monday(self) -> Self {
        Self { on_weekend: OnWeekend::NextMonday, ..self }
    }

    /// With the next working day after it, when it falls on a Saturday or Sunday.
    pub const fn or_working_day(self) -> Self {
        Self { on_weekend: OnWeekend::NextWorkingDay, ..self }
    }

    fn falls_on(&self, year: i32) -> Option<Date> {
        if !(self.first_year..=self.last_year).contains(&year) {
            return None;
        }
        let after = |sunday: Option<Date>, days: i16| sunday?.checked_add(Duration::days(i64::from(days)));
        match self.day {
            Day::On(month, day) => date(year, month, day),
            Day::Easter(days) => after(easter::western(year), days),
            Day::Orthodox(days) => after(easter::orthodox(year), days),
            Day::From(weekday, month, day) => on_or_after(date(year, month, day)?, weekday),
            Day::By(rule) => rule(year),
        }
    }
}

/// The day of a year, if there is one.
pub fn date(year: i32, month: u8, day: u8) -> Option<Date> {
    Date::from_calendar_date(year, Month::try_from(month).ok()?, day).ok()
}

/// The first such weekday on or after a day.
pub fn on_or_after(day: Date, weekday: Weekday) -> Option<Date> {
    let ahead = 7 + weekday.number_days_from_monday() - day.weekday().number_days_from_monday();
    day.checked_add(Duration::days(i64::from(ahead % 7)))
}

/// Saturday or Sunday.
pub fn is_weekend(day: Date) -> bool {
    matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday)
}

/// The holidays of a year: first all that fall on their day, then the substitutes, in the order of the table.
pub fn holidays(table: &[Holiday], year: i32) -> BTreeSet<Date> {
    let mut days: BTreeSet<Date> = table.iter().filter_map(|holiday| holiday.falls_on(year)).collect();
    for holiday in table.iter().filter(|holiday| holiday.on_weekend != OnWeekend::Lost) {
        let Some(day) = holiday.falls_on(year).filter(|day| is_weekend(*day)) else { continue };
        let substitute = match holiday.on_weekend {
            OnWeekend::Lost => None,
            OnWeekend::NextMonday => on_or_after(day, Weekday::Monday),
            OnWeekend::NextWorkingDay => std::iter::successors(day.next_day(), |day| day.next_day())
                .find(|day| !is_weekend(*day) && !days.contains(day)),
        };
        days.extend(substitute);
    }
    days
}
