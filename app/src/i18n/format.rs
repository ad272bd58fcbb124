//! Numbers, dates, times and sizes as each language writes them.
//!
//! The table is our own, so that server and browser print the same bytes; it follows Unicode CLDR 48, with the
//! year always in four digits and the day always in 24 hours.

mod conventions;

use domain::language::Language;
use fluent_bundle::types::FluentNumber;
use time::{Date, OffsetDateTime, Time};

use self::conventions::{Conventions, conventions};
use super::{Arguments, in_brussels, plain};

/// A whole number: `12.345` in German, `12,345` in English.
#[must_use]
pub fn number(language: Language, value: i64) -> String {
    grouped(conventions(language), &value.to_string())
}

/// A number with this many digits after the decimal sign, rounded.
#[must_use]
pub fn decimal(language: Language, value: f64, digits: usize) -> String {
    grouped(conventions(language), &format!("{value:.digits$}"))
}

/// A date in figures: `05.11.2026` in German.
#[must_use]
pub fn date(language: Language, date: Date) -> String {
    let (year, month, day) = (date.year(), u8::from(date.month()), date.day());
    let mut text = String::new();
    for sign in conventions(language).date.chars() {
        match sign {
            'd' => text.push_str(&day.to_string()),
            'D' => text.push_str(&format!("{day:02}")),
            'm' => text.push_str(&month.to_string()),
            'M' => text.push_str(&format!("{month:02}")),
            'Y' => text.push_str(&format!("{year:04}")),
            other => text.push(other),
        }
    }
    text
}

/// A date with its weekday and the name of the month, for deadlines: `Do., 5. Nov. 2026` in German.
#[must_use]
pub fn date_with_weekday(language: Language, date: Date) -> String {
    let name = |key: &str| plain(language, key, &Arguments::new());
    let mut arguments = Arguments::new();
    arguments.set("weekday", name(&format!("ui-weekday-{}-short", date.weekday().number_from_monday())));
    arguments.set("day", date.day().to_string());
    arguments.set("month", name(&format!("ui-month-{}", u8::from(date.month()))));
    arguments.set("year", format!("{:04}", date.year()));
    plain(language, "ui-date-with-weekday", &arguments)
}

/// A time of the day in hours and minutes: `14:04`; `14.04` in Danish and Finnish.
#[must_use]
pub fn time(language: Language, time: Time) -> String {
    let Conventions { hour_of_two_digits, time_separator, .. } = conventions(language);
    let hour = time.hour();
    let hour = if *hour_of_two_digits { format!("{hour:02}") } else { hour.to_string() };
    format!("{hour}{time_separator}{:02}", time.minute())
}

/// A moment by the clock of Brussels, with the name of that clock: `05.11.2026, 14:04 CET` in German.
#[must_use]
pub fn date_time(language: Language, at: OffsetDateTime) -> String {
    let (local, zone) = in_brussels(at);
    let mut arguments = Arguments::new();
    arguments.set("date", date(language, local.date()));
    arguments.set("time", time(language, local.time()));
    arguments.set("zone", zone);
    plain(language, "ui-date-time", &arguments)
}

/// The size of a file in kB, MB or GB, powers of 1,000: `1,5 MB` in German. One digit after the decimal sign
/// below ten, none above; never nought unless the file is empty.
#[must_use]
pub fn bytes(language: Language, size: u64) -> String {
    let units = [(1_000, "size-kilobytes"), (1_000_000, "size-megabytes"), (1_000_000_000, "size-gigabytes")];
    let rounded = |size: u64, unit: u64| size.saturating_add(unit / 2) / unit;
    let (unit, key) = units
        .into_iter()
        .find(|(unit, _)| rounded(size, *unit) < 1_000)
        .unwrap_or((1_000_000_000, "size-gigabytes"));
    let tenths = rounded(size.saturating_mul(10), unit).max(u64::from(size > 0));
    let amount = match (tenths / 10, tenths % 10) {
        (whole, tenth) if whole < 10 && tenth > 0 => format!("{whole}.{tenth}"),
        (whole, _) if whole < 10 => whole.to_string(),
        _ => rounded(size, unit).to_string(),
    };
    let mut arguments = Arguments::new();
    arguments.set("amount", grouped(conventions(language), &amount));
    plain(language, key, &arguments)
}

/// A number inside a message, with the options that the message gives to `NUMBER`.
pub(super) fn fluent_number(language: Language, number: &FluentNumber) -> String {
    let least = number.options.minimum_fraction_digits.unwrap_or(0);
    let mut text = match number.options.maximum_fraction_digits {
        Some(most) => format!("{:.*}", most.max(least), number.value),
        None => number.value.to_string(),
    };
    let digits = |text: &str| text.split_once('.').map_or(0, |(_, fraction)| fraction.len());
    while digits(&text) > least && text.ends_with('0') {
        text.pop();
    }
    if digits(&text) < least {
        text = format!("{:.least$}", number.value);
    }
    let text = text.trim_end_matches('.');
    if number.options.use_grouping {
        grouped(conventions(language), text)
    } else {
        grouped(&Conventions { group: "", ..*conventions(language) }, text)
    }
}

/// Rewrites a number from Rust's notation (`-1234.5`) with the language's signs.
fn grouped(conventions: &Conventions, text: &str) -> String {
    let unsigned = text.strip_prefix('-').unwrap_or(text);
    let (whole, fraction) = unsigned.split_once('.').unwrap_or((unsigned, ""));
    let is_nought = unsigned.bytes().all(|byte| matches!(byte, b'0' | b'.'));
    let mut written = String::new();
    if unsigned.len() < text.len() && !is_nought {
        written.push_str(conventions.minus);
    }
    let groups = whole.len() > 4 || (whole.len() == 4 && conventions.groups_four_digits);
    for (digit, remaining) in whole.chars().zip((1..=whole.len()).rev()) {
        if groups && remaining % 3 == 0 && remaining != whole.len() {
            written.push_str(conventions.group);
        }
        written.push(digit);
    }
    if !fraction.is_empty() {
        written.push_str(conventions.decimal);
        written.push_str(fraction);
    }
    written
}
