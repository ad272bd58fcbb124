//! When a period ends, and why: the arithmetic of Regulation (EEC, Euratom) No 1182/71.

use super::definition::DeadlineUnit;
use crate::calendars::{Calendar, DayKind};
use serde::{Deserialize, Serialize};
use time::{Date, Duration, Month};

/// A period.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Period {
    /// Its length in units.
    pub length: u16,
    /// Its unit.
    pub unit: DeadlineUnit,
    /// Whether its end moves off holidays, Sundays and Saturdays, and whether it holds two working days at least
    /// (Article 3(4) and (5)).
    pub ends_on_working_day: bool,
}

/// The rule that settled the last day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Rule {
    /// The day was named by people; nothing is counted.
    Named,
    /// Counted in days, weeks or months from the day after the event (Article 3(1) to (3)).
    Counted,
    /// Counted in working days (Article 2(2) and Article 3(3)).
    WorkingDays,
    /// Moved from a holiday, Sunday or Saturday to the next working day (Article 3(4)).
    Moved,
    /// Made longer, to hold two working days (Article 3(5)).
    TwoWorkingDays,
    /// Set by an action that the definition names.
    Changed,
}

/// Why a period ends on its day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reckoning {
    /// The day of the event, which is not counted (Article 3(1)).
    pub began: Date,
    /// The last day as counted, before any rule moved it.
    pub counted_to: Date,
    /// The last day; the period ends with its last hour (Article 3(2)).
    pub due: Date,
    /// What settled it.
    pub rule: Rule,
    /// Public holidays from Monday to Friday that were skipped, in order.
    pub skipped: Vec<Date>,
}

impl Reckoning {
    /// The same, ending on a day that an action set.
    #[must_use]
    pub fn changed_to(self, due: Date) -> Self {
        Self { due, rule: Rule::Changed, skipped: Vec::new(), ..self }
    }
}

/// Counts a period from an event by the calendar of whoever must act.
#[must_use]
pub fn count(began: Date, period: Period, calendar: Calendar) -> Reckoning {
    let counted = |due: Date, rule| Reckoning { began, counted_to: due, due, rule, skipped: Vec::new() };
    if period.length == 0 {
        return counted(began, Rule::Named);
    }
    let days = match period.unit {
        DeadlineUnit::WorkingDays => {
            let due = working_day(began, period.length, calendar);
            let skipped = holidays_until(began, due, calendar);
            return Reckoning { skipped, ..counted(due, Rule::WorkingDays) };
        }
        DeadlineUnit::CalendarDays => Duration::days(i64::from(period.length)),
        DeadlineUnit::Weeks => Duration::weeks(i64::from(period.length)),
        DeadlineUnit::Months => add_months(began, period.length) - began,
    };
    let reckoning = counted(began.saturating_add(days), Rule::Counted);
    if period.ends_on_working_day { moved(reckoning, calendar) } else { reckoning }
}

/// Moves the end to the next working day, and on to the second one where the period holds fewer than two. A period of
/// one day is the only one that need not hold two (Article 3(5)).
fn moved(reckoning: Reckoning, calendar: Calendar) -> Reckoning {
    let Reckoning { began, counted_to, .. } = reckoning;
    let mut almanac = calendar.read();
    let next = from(counted_to).find(|day| almanac.is_working(*day)).unwrap_or(Date::MAX);
    let second = working_day(began, 2, calendar);
    if counted_to - began >= Duration::days(2) && second > next {
        let skipped = holidays_until(began, second, calendar);
        return Reckoning { due: second, rule: Rule::TwoWorkingDays, skipped, ..reckoning };
    }
    if next == counted_to {
        return reckoning;
    }
    let before = counted_to.previous_day().unwrap_or(counted_to);
    Reckoning { due: next, rule: Rule::Moved, skipped: holidays_until(before, next, calendar), ..reckoning }
}

/// The working day of this number after a day.
fn working_day(after: Date, number: u16, calendar: Calendar) -> Date {
    let mut almanac = calendar.read();
    let ahead = usize::from(number.saturating_sub(1));
    from(after).skip(1).filter(|day| almanac.is_working(*day)).nth(ahead).unwrap_or(Date::MAX)
}

/// The holidays from Monday to Friday after one day and before another.
fn holidays_until(after: Date, before: Date, calendar: Calendar) -> Vec<Date> {
    let mut almanac = calendar.read();
    let between = from(after).skip(1).take_while(|day| *day < before);
    between.filter(|day| almanac.kind(*day) == DayKind::Holiday).collect()
}

/// The day and every later one.
fn from(day: Date) -> impl Iterator<Item = Date> {
    std::iter::successors(Some(day), |day| day.next_day())
}

/// The day of the same number so many months later, or the last day of a month that has none (Article 3(2)(c)).
#[must_use]
pub fn add_months(start: Date, length: u16) -> Date {
    let later = || {
        let months = i32::from(u8::from(start.month())) - 1 + i32::from(length);
        let year = start.year() + months.div_euclid(12);
        let number = u8::try_from(months.rem_euclid(12)).ok()? + 1;
        let month = Month::try_from(number).ok()?;
        Date::from_calendar_date(year, month, start.day().min(month.length(year))).ok()
    };
    later().unwrap_or(Date::MAX)
}

/// Days left from `today` until `due`: 0 on the day itself, negative when it has passed.
#[must_use]
pub fn days_between(today: Date, due: Date) -> i64 {
    (due - today).whole_days()
}

#[cfg(test)]
mod tests;
