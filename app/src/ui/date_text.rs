//! Days and moments as the interface language writes them; moments by the clock of Brussels.

use crate::i18n::{current, format, in_brussels};
use leptos::prelude::*;
use time::format_description::FormatItem;
use time::format_description::well_known::Rfc3339;
use time::macros::format_description;
use time::{Date, OffsetDateTime, UtcOffset};

const ISO_DAY: &[FormatItem<'_>] = format_description!("[year]-[month]-[day]");

/// The day for machines; empty for a year that has no such form.
#[must_use]
pub fn machine_day(date: Date) -> String {
    date.format(ISO_DAY).unwrap_or_default()
}

/// Reads a day as machines write it.
#[must_use]
pub fn read_machine_day(text: &str) -> Option<Date> {
    Date::parse(text, ISO_DAY).ok()
}

/// The time of the day by the clock of Brussels: `14:04`.
#[must_use]
pub fn time_text(at: OffsetDateTime) -> String {
    format::time(current(), in_brussels(at).0.time())
}

/// A day in figures.
#[component]
pub fn DateText(
    /// The day.
    date: Date,
) -> impl IntoView {
    view! { <time class="nowrap" datetime=machine_day(date)>{format::date(current(), date)}</time> }
}

/// A day with its weekday, where a deadline is meant.
#[component]
pub fn DeadlineText(
    /// The day.
    date: Date,
) -> impl IntoView {
    view! { <time class="nowrap" datetime=machine_day(date)>{format::date_with_weekday(current(), date)}</time> }
}

/// A moment with the name of its time zone.
#[component]
pub fn MomentText(
    /// The moment.
    at: OffsetDateTime,
) -> impl IntoView {
    let machine = at.to_offset(UtcOffset::UTC).format(&Rfc3339).unwrap_or_default();
    view! { <time class="nowrap" datetime=machine>{format::date_time(current(), at)}</time> }
}
