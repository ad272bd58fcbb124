//! A clock, as the case page shows it.

use crate::authorities::Closing;
use crate::calendars::Calendar;
use crate::procedures::deadline::Rule;
use crate::procedures::definition::{ClockKind, Consequence, DeadlineUnit};
use serde::{Deserialize, Serialize};
use time::Date;

/// A clock on the case page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClockView {
    /// Which of the three clocks it is.
    pub kind: ClockKind,
    /// Its name.
    pub name: String,
    /// The last day.
    pub due: Date,
    /// Days until then, negative when overdue.
    pub days_left: i64,
    /// The day on which it began.
    pub began: Date,
    /// Whether the own authority holds it.
    pub is_ours: bool,
    /// Its length in units.
    pub length: u16,
    /// Its unit.
    pub unit: DeadlineUnit,
    /// The last day as counted, before any rule moved it.
    pub counted_to: Date,
    /// The rule that settled the last day.
    pub rule: Rule,
    /// Public holidays that were skipped.
    pub skipped: Vec<Date>,
    /// Whose public holidays count.
    pub calendar: Calendar,
    /// Public holidays that the region of whoever must act keeps in the period; none of them moves the day.
    pub regional: Vec<Date>,
    /// When the office of whoever must act is closed in the period; it moves no day either.
    pub closed: Vec<Closing>,
    /// What follows when it has run out.
    pub consequence: Option<Consequence>,
    /// Whether that has followed.
    pub has_come: bool,
}
