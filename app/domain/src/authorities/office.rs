//! Where an authority is found, when it is open and when it is closed, as it says itself.
//!
//! All of it is for the reader. No period ends on another day because an office is closed: beside Saturdays and Sundays,
//! the law knows the public holidays of the states and institutions alone (Regulation 1182/71, Articles 2 and 3(4)).

use super::form::Form;
use crate::calendars::Calendar;
use crate::country::Country;
use crate::problem::ProblemCode;
use crate::procedures::Entries;
use crate::procedures::definition::FieldKind;
use serde::{Deserialize, Serialize};
use time::{Date, Duration, OffsetDateTime, Time};

/// So many spans may stand in a day: before noon and after.
pub const SPANS: usize = 2;
/// So many closings may be entered.
pub const CLOSINGS: usize = 12;
/// Paths of the hours of the weekdays, Monday first.
pub const HOURS: [&str; 7] = ["hours_1", "hours_2", "hours_3", "hours_4", "hours_5", "hours_6", "hours_7"];
/// No closing is longer: two years, of which one may have a leap day.
pub const LONGEST_CLOSING: Duration = Duration::days(731);
/// What an authority says of itself counts as confirmed for so long.
pub const CONFIRMED_FOR: Duration = Duration::days(365);
/// So many days are searched for the next opening: further than one closing can reach.
const SEARCHED: i64 = 800;

/// A span of a day by the clock of the authority, in whole minutes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Span {
    /// When it begins.
    pub from: Time,
    /// When it is over.
    pub until: Time,
}

/// Spans of each weekday, Monday first. On a day without any the office is closed.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Hours(pub [Vec<Span>; 7]);

/// Days on which the office is closed whatever its hours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Closing {
    /// The first day.
    pub first: Date,
    /// The last day.
    pub last: Date,
}

/// What an authority says of its office. What is not said is empty.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Office {
    /// Address of its website.
    pub website: String,
    /// Street and number.
    pub street: String,
    /// Postal code.
    pub postal_code: String,
    /// Town.
    pub town: String,
    /// When it is open.
    pub hours: Hours,
    /// When it is closed, the earliest first.
    pub closings: Vec<Closing>,
}

/// Whether somebody can be reached now; days and times are those of the clock of the authority.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Opening {
    /// It is open until this time.
    Open {
        /// When the span is over.
        until: Time,
    },
    /// It is closed, and opens next.
    Opens {
        /// The day.
        day: Date,
        /// The time.
        at: Time,
    },
    /// It is closed, and no opening is known.
    Closed,
}

impl Hours {
    /// Whether nothing is said about hours.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(Vec::is_empty)
    }

    /// The spans of a weekday, Monday being 1; none for another number.
    #[must_use]
    pub fn of_weekday(&self, weekday: u8) -> &[Span] {
        let spans = weekday.checked_sub(1).and_then(|n| self.0.get(usize::from(n)));
        spans.map(Vec::as_slice).unwrap_or_default()
    }
}

impl Closing {
    /// Whether the day is one of them.
    #[must_use]
    pub fn covers(self, day: Date) -> bool {
        (self.first..=self.last).contains(&day)
    }
}

impl Office {
    /// Reads its part of a form.
    pub(super) fn read(form: &mut Form<'_>) -> Self {
        Self {
            website: form.optional("website", FieldKind::Url, ProblemCode::NotAUrl),
            street: form.line("street", false),
            postal_code: form.line("postal_code", false),
            town: form.line("town", false),
            hours: read_hours(form),
            closings: read_closings(form),
        }
    }

    /// Writes it into a form.
    pub fn write(&self, entries: &mut Entries) {
        entries.set("website", self.website.as_str());
        entries.set("street", self.street.as_str());
        entries.set("postal_code", self.postal_code.as_str());
        entries.set("town", self.town.as_str());
        for (path, spans) in HOURS.into_iter().zip(&self.hours.0) {
            let spans: Vec<String> = spans.iter().map(typed).collect();
            entries.set(path, spans.join(", "));
        }
        for (n, closing) in (1..).zip(&self.closings) {
            for (end, day) in [("from", closing.first), ("to", closing.last)] {
                entries.set_day(&format!("{}.{end}", closing_path(n)), day);
            }
        }
    }

    /// The same without closings that are over.
    #[must_use]
    pub fn without_closings_before(mut self, today: Date) -> Self {
        self.closings.retain(|closing| closing.last >= today);
        self
    }

    /// Whether the office of an authority of this state is open at a moment; none where nothing is said about hours.
    #[must_use]
    pub fn opening(&self, country: Country, now: OffsetDateTime) -> Option<Opening> {
        if self.hours.is_empty() {
            return None;
        }
        let local = Calendar::of(country).zone().local(now);
        let (today, time) = (local.date(), local.time());
        if let Some(span) = self.open_on(today).iter().find(|span| (span.from..span.until).contains(&time)) {
            return Some(Opening::Open { until: span.until });
        }
        if let Some(span) = self.open_on(today).iter().find(|span| span.from > time) {
            return Some(Opening::Opens { day: today, at: span.from });
        }
        let mut days = (1..=SEARCHED).filter_map(|n| today.checked_add(Duration::days(n)));
        let next = days.find_map(|day| Some((day, self.open_on(day).first()?.from)));
        Some(next.map_or(Opening::Closed, |(day, at)| Opening::Opens { day, at }))
    }

    /// The spans of a day; none while it is closed.
    fn open_on(&self, day: Date) -> &[Span] {
        if self.closings.iter().any(|closing| closing.covers(day)) {
            return &[];
        }
        self.hours.of_weekday(day.weekday().number_from_monday())
    }
}

/// What an authority says of itself is not confirmed any more if it was confirmed before this moment.
#[must_use]
pub const fn confirmed_since(now: OffsetDateTime) -> OffsetDateTime {
    now.saturating_sub(CONFIRMED_FOR)
}

/// Path of a closing, the first being 1.
#[must_use]
pub fn closing_path(n: usize) -> String {
    format!("closing_{n}")
}

fn typed(span: &Span) -> String {
    let time = |time: Time| format!("{:02}:{:02}", time.hour(), time.minute());
    format!("{}-{}", time(span.from), time(span.until))
}

fn read_hours(form: &mut Form<'_>) -> Hours {
    let mut hours = Hours::default();
    for (path, spans) in HOURS.into_iter().zip(hours.0.iter_mut()) {
        let known = form.problems.len();
        let text = form.line(path, false);
        if form.problems.len() > known {
            continue;
        }
        match read_spans(&text) {
            Ok(read) => *spans = read,
            Err(code) => form.wrong(path, code),
        }
    }
    hours
}

/// The spans of a day as they are typed: `9:00-12:00, 13:00-16:30`, in any order.
fn read_spans(text: &str) -> Result<Vec<Span>, ProblemCode> {
    let parts = text.split([',', ';']).map(str::trim).filter(|part| !part.is_empty());
    let mut spans = parts.map(read_span).collect::<Result<Vec<Span>, ProblemCode>>()?;
    if spans.len() > SPANS {
        return Err(ProblemCode::TooManySpans);
    }
    spans.sort_by_key(|span| span.from);
    let overlaps = spans.windows(2).any(|two| matches!(two, [one, next] if next.from <= one.until));
    if overlaps { Err(ProblemCode::SpansOverlap) } else { Ok(spans) }
}

fn read_span(text: &str) -> Result<Span, ProblemCode> {
    let (from, until) = text.split_once(['-', '–', '—']).ok_or(ProblemCode::NotHours)?;
    let from = read_time(from.trim()).ok_or(ProblemCode::NotHours)?;
    let until = read_time(until.trim()).ok_or(ProblemCode::NotHours)?;
    if until <= from { Err(ProblemCode::SpanReversed) } else { Ok(Span { from, until }) }
}

/// A time as the states write it: `9`, `9:00`, `9.00`, `9h00`.
fn read_time(text: &str) -> Option<Time> {
    let (hour, minute) = text.split_once([':', '.', 'h']).unwrap_or((text, "00"));
    let is_number = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if hour.len() > 2 || minute.len() != 2 || !is_number(hour) || !is_number(minute) {
        return None;
    }
    Time::from_hms(hour.parse().ok()?, minute.parse().ok()?, 0).ok()
}

fn read_closings(form: &mut Form<'_>) -> Vec<Closing> {
    let mut closings = Vec::new();
    for n in 1..=CLOSINGS {
        let path = closing_path(n);
        let Some((first, last)) = form.days(&path) else { continue };
        if last - first >= LONGEST_CLOSING {
            form.wrong(&format!("{path}.to.day"), ProblemCode::ClosingTooLong);
        }
        closings.push(Closing { first, last });
    }
    closings.sort();
    closings.dedup();
    closings
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::authorities::OwnEntry;
    use crate::problem::FieldProblem;
    use time::macros::{date, datetime, time};

    fn country(code: &str) -> Country {
        Country::parse(code).unwrap()
    }

    fn form(lines: &[(&str, &str)]) -> Entries {
        let own = [("phone", "+49 30 1234567"), ("mailbox", "post@amt.example"), ("works_in", "de")];
        own.into_iter().chain(lines.iter().copied()).collect()
    }

    fn office(lines: &[(&str, &str)]) -> Office {
        OwnEntry::read(&form(lines)).unwrap().office
    }

    fn problems(lines: &[(&str, &str)]) -> Vec<FieldProblem> {
        OwnEntry::read(&form(lines)).unwrap_err()
    }

    fn closing(first: [&'static str; 3], last: [&'static str; 3]) -> Vec<(&'static str, &'static str)> {
        let from = ["closing_1.from.day", "closing_1.from.month", "closing_1.from.year"];
        let to = ["closing_1.to.day", "closing_1.to.month", "closing_1.to.year"];
        from.into_iter().zip(first).chain(to.into_iter().zip(last)).collect()
    }

    #[test]
    fn hours_are_read_as_the_states_write_them_and_written_one_way() {
        for text in ["9:00-12:00, 13:00-16:30", "13.00–16.30; 9–12", "09h00 - 12h00,13h00 - 16h30"] {
            let mut entries = Entries::default();
            office(&[("hours_1", text)]).write(&mut entries);
            assert_eq!(entries.text("hours_1"), Some("09:00-12:00, 13:00-16:30"), "{text}");
        }
        assert!(office(&[]).hours.is_empty());
    }

    #[test]
    fn wrong_hours_are_named_at_their_field() {
        for (text, code) in [
            ("morning", ProblemCode::NotHours),
            ("9:00", ProblemCode::NotHours),
            ("9:00-24:00", ProblemCode::NotHours),
            ("9:5-12:00", ProblemCode::NotHours),
            ("-", ProblemCode::NotHours),
            ("9:60-12:00", ProblemCode::NotHours),
            ("12:00-9:00", ProblemCode::SpanReversed),
            ("9:00-9:00", ProblemCode::SpanReversed),
            ("9:00-13:00, 12:00-17:00", ProblemCode::SpansOverlap),
            ("9:00-12:00, 12:00-17:00", ProblemCode::SpansOverlap),
            ("8-9, 10-11, 12-13", ProblemCode::TooManySpans),
        ] {
            assert_eq!(problems(&[("hours_3", text)]), [FieldProblem::new("hours_3", code)], "{text}");
        }
    }

    #[test]
    fn a_closing_of_one_day_needs_no_last_day_and_none_is_reversed_or_longer_than_two_years() {
        let one = &closing(["24", "12", "2026"], ["", "", ""])[..3];
        let day = date!(2026 - 12 - 24);
        assert_eq!(office(one).closings, [Closing { first: day, last: day }]);
        let two_years = closing(["1", "1", "2027"], ["31", "12", "2028"]);
        assert_eq!(office(&two_years).closings.len(), 1);
        for (lines, path, code) in [
            (
                closing(["2", "1", "2027"], ["1", "1", "2027"]),
                "closing_1.to.day",
                ProblemCode::PeriodReversed,
            ),
            (
                closing(["1", "1", "2027"], ["1", "1", "2029"]),
                "closing_1.to.day",
                ProblemCode::ClosingTooLong,
            ),
            (closing(["31", "2", "2027"], ["1", "3", "2027"]), "closing_1.from.day", ProblemCode::NotADate),
        ] {
            assert_eq!(problems(&lines), [FieldProblem::new(path, code)]);
        }
        let without_first = &closing(["", "", ""], ["1", "1", "2027"])[3..];
        let missing = FieldProblem::new("closing_1.from.day", ProblemCode::Required);
        assert_eq!(problems(without_first), [missing]);
    }

    #[test]
    fn what_is_written_into_a_form_is_read_back() {
        let mut lines = closing(["24", "12", "2026"], ["1", "1", "2027"]);
        lines.extend([
            ("website", "https://amt.example"),
            ("street", "Weg 1"),
            ("postal_code", "10115"),
            ("town", "Berlin"),
            ("hours_5", "8:00-12:00"),
        ]);
        let first = office(&lines);
        let mut entries = form(&[]);
        first.write(&mut entries);
        assert_eq!(OwnEntry::read(&entries).unwrap().office, first);
        assert_eq!(first.clone().without_closings_before(date!(2027 - 01 - 01)), first);
        assert_eq!(first.without_closings_before(date!(2027 - 01 - 02)).closings, []);
    }

    #[test]
    fn an_office_is_open_by_the_clock_of_its_own_state() {
        let office = office(&[("hours_1", "9:00-12:00, 13:00-17:00"), ("hours_2", "9:00-12:00")]);
        let now = datetime!(2026-11-23 07:30 UTC);
        let opens = |at| Some(Opening::Opens { day: date!(2026 - 11 - 23), at });
        for (code, expected) in [
            ("GR", Some(Opening::Open { until: time!(12:00) })),
            ("DE", opens(time!(9:00))),
            ("PT", opens(time!(9:00))),
            ("IS", opens(time!(9:00))),
        ] {
            assert_eq!(office.opening(country(code), now), expected, "{code}");
        }
        let noon = datetime!(2026-11-23 11:00 UTC);
        assert_eq!(office.opening(country("DE"), noon), opens(time!(13:00)), "the span ends at its end");
        assert_eq!(office.opening(country("PT"), noon), Some(Opening::Open { until: time!(12:00) }));
        let evening = datetime!(2026-11-24 20:00 UTC);
        let monday = Opening::Opens { day: date!(2026 - 11 - 30), at: time!(9:00) };
        assert_eq!(office.opening(country("FI"), evening), Some(monday));
        assert_eq!(Office::default().opening(country("FI"), evening), None);
    }

    #[test]
    fn summer_time_moves_the_instant_and_not_the_hour_of_opening() {
        let office = office(&[("hours_5", "9:00-12:00"), ("hours_1", "9:00-12:00")]);
        let germany = country("DE");
        let open = Some(Opening::Open { until: time!(12:00) });
        // The clocks go forward on 29 March 2026, a Sunday.
        assert_ne!(office.opening(germany, datetime!(2026-03-27 07:59 UTC)), open);
        assert_eq!(office.opening(germany, datetime!(2026-03-27 08:00 UTC)), open);
        assert_ne!(office.opening(germany, datetime!(2026-03-30 06:59 UTC)), open);
        assert_eq!(office.opening(germany, datetime!(2026-03-30 07:00 UTC)), open);
        assert_eq!(office.opening(country("IS"), datetime!(2026-03-30 09:00 UTC)), open, "none in Iceland");
        assert_ne!(office.opening(country("IS"), datetime!(2026-03-30 08:59 UTC)), open);
        // They go back on 25 October 2026.
        assert_ne!(office.opening(germany, datetime!(2026-10-26 07:59 UTC)), open);
        assert_eq!(office.opening(germany, datetime!(2026-10-26 08:00 UTC)), open);
    }

    #[test]
    fn a_closed_office_opens_on_the_first_day_behind_its_closings() {
        let mut office = office(&[("hours_1", "9:00-12:00")]);
        office.closings = vec![Closing { first: date!(2026 - 11 - 23), last: date!(2026 - 12 - 06) }];
        let now = datetime!(2026-11-23 09:00 UTC);
        let opens = Opening::Opens { day: date!(2026 - 12 - 07), at: time!(9:00) };
        assert_eq!(office.opening(country("DE"), now), Some(opens));
        office.closings.push(Closing { first: date!(2026 - 12 - 07), last: date!(2028 - 12 - 06) });
        office.closings.push(Closing { first: date!(2028 - 12 - 07), last: date!(2030 - 12 - 06) });
        assert_eq!(office.opening(country("DE"), now), Some(Opening::Closed));
    }

    #[test]
    fn what_was_confirmed_a_year_ago_is_confirmed_and_what_was_before_is_not() {
        let now = datetime!(2026-11-23 09:00 UTC);
        assert_eq!(confirmed_since(now), datetime!(2025-11-23 09:00 UTC));
    }
}
