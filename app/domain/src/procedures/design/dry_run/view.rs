//! What the page of a dry run receives.

use super::Coordination;
use crate::calendars::{Calendar, DayKind};
use crate::country::Country;
use crate::exchanges::Action;
use crate::exchanges::event::EventKind;
use crate::exchanges::view::{ClockView, SightView};
use std::collections::BTreeMap;
use time::{Date, Duration};

/// A calendar shows so many months at most.
const MOST_MONTHS: usize = 12;

/// A dry run in words.
#[derive(Debug, Clone, PartialEq)]
pub struct DryRunView {
    /// The state that asks; none for a body of the Union.
    pub asking: Option<Country>,
    /// The state that is asked; none for a body of the Union.
    pub answering: Option<Country>,
    /// The day on which the request is sent.
    pub begins: Date,
    /// What coordinators do; none where the definition has no sides for them.
    pub coordination: Option<Coordination>,
    /// The moves so far, as the address has them.
    pub path: String,
    /// The same without the last one; none at the beginning.
    pub back: Option<String>,
    /// The course, first the draft.
    pub course: Vec<StandingView>,
    /// The moves that are possible now: what is done and name of the side, none for waiting, and all moves up to it as
    /// the address has them.
    pub moves: Vec<(Option<(Action, String)>, String)>,
    /// The clocks that run now.
    pub clocks: Vec<ClockView>,
    /// What each authority that takes part sees now.
    pub readers: Vec<ReaderView>,
    /// The months of the course, up to the last day that is due.
    pub months: Vec<MonthView>,
}

/// Where the case stands after something happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StandingView {
    /// The day.
    pub day: Date,
    /// What happened: the event, name of the side that it is of, and a date that it carries; nothing at the beginning. The
    /// name is empty for the system.
    pub events: Vec<(EventKind, String, Option<Date>)>,
    /// Name of the state.
    pub state: String,
    /// Name of the side that has to act.
    pub waiting_for: String,
    /// Names of the clocks that run, and the last day of each.
    pub due: Vec<(String, Date)>,
    /// What is told, the names of the sides that are told, and whether it can wait for the mail of the day.
    pub notices: Vec<(EventKind, Vec<String>, bool)>,
    /// How much each side that takes part sees.
    pub sights: Vec<(String, SightView)>,
}

/// What an authority sees.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReaderView {
    /// Name of its side, with its state.
    pub name: String,
    /// How much it sees.
    pub sight: SightView,
    /// Labels of the fields that it sees.
    pub fields: Vec<String>,
    /// How many filled fields are hidden from it.
    pub hidden: u32,
    /// How many documents it sees, and how many are hidden from it.
    pub documents: (usize, usize),
    /// How many questions it sees, and how many answers.
    pub questions: (usize, usize),
}

/// A month of the calendar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MonthView {
    /// Its first day.
    pub first: Date,
    /// Its days.
    pub days: Vec<DayView>,
}

/// A day of the calendar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DayView {
    /// The day.
    pub date: Date,
    /// What it is in the calendar of the state that is asked.
    pub kind: DayKind,
    /// Whether something happened.
    pub has_happened: bool,
    /// Names of the clocks that end with it.
    pub due: Vec<String>,
}

/// The months from the first to the last of these days. `happened` are the days of the course, `due` the days on which
/// clocks end that run now, with the names of these.
#[must_use]
pub fn months(calendar: Calendar, happened: &[Date], due: &[(String, Date)]) -> Vec<MonthView> {
    let all = || happened.iter().copied().chain(due.iter().map(|(_, day)| *day));
    let (Some(first), Some(last)) = (all().min(), all().max()) else { return Vec::new() };
    let mut almanac = calendar.read();
    let mut months: BTreeMap<Date, Vec<DayView>> = BTreeMap::new();
    let begin = first.replace_day(1).unwrap_or(first);
    for day in std::iter::successors(Some(begin), |day| day.next_day()) {
        let month = day.replace_day(1).unwrap_or(day);
        if (month > last) || (month == day && months.len() == MOST_MONTHS) {
            break;
        }
        months.entry(month).or_default().push(DayView {
            date: day,
            kind: almanac.kind(day),
            has_happened: happened.contains(&day),
            due: due.iter().filter(|(_, due)| *due == day).map(|(name, _)| name.clone()).collect(),
        });
    }
    months.into_iter().map(|(first, days)| MonthView { first, days }).collect()
}

/// How many days of the week lie before the first one, from Monday on.
#[must_use]
pub fn days_before(month: &MonthView) -> u8 {
    month.first.weekday().number_days_from_monday()
}

/// A day of each day of the week, from Monday on, for their names.
#[must_use]
pub fn week(month: &MonthView) -> Vec<Date> {
    let monday = month.first.saturating_sub(Duration::days(i64::from(days_before(month))));
    (0..7).map(|days| monday.saturating_add(Duration::days(days))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::date;

    #[test]
    fn a_calendar_shows_whole_months_from_the_first_day_to_the_last() {
        let calendar = Calendar::of(Country::parse("DE").unwrap());
        let due = [("acceptance".to_owned(), date!(2027 - 01 - 04))];
        let months = months(calendar, &[date!(2026 - 12 - 21)], &due);
        assert_eq!(months.iter().map(|month| month.days.len()).collect::<Vec<_>>(), [31, 31]);
        assert_eq!(days_before(&months[0]), 1, "December 2026 begins on a Tuesday");
        assert_eq!(week(&months[0])[0], date!(2026 - 11 - 30));
        let day =
            |date: Date| months.iter().flat_map(|month| &month.days).find(|day| day.date == date).unwrap();
        assert_eq!(day(date!(2026 - 12 - 25)).kind, DayKind::Holiday);
        assert!(day(date!(2026 - 12 - 21)).has_happened && !day(date!(2026 - 12 - 22)).has_happened);
        assert_eq!(day(date!(2027 - 01 - 04)).due, ["acceptance"]);
    }

    #[test]
    fn a_calendar_ends_after_a_year() {
        let due = [("long".to_owned(), date!(2029 - 01 - 04))];
        let months = months(Calendar::Union, &[date!(2026 - 12 - 21)], &due);
        assert_eq!((months.len(), months[11].days.len()), (12, 30));
    }
}
