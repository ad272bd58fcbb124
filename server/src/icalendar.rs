//! Writes calendar files (RFC 5545): whole days, and nothing else.

use std::fmt::Write;
use time::{Date, OffsetDateTime, UtcOffset};

/// Octets of a line without its end (RFC 5545, 3.1).
const LINE: usize = 75;

/// An event that takes a whole day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WholeDay {
    /// Identity for life: a calendar that reads the file again replaces the event.
    pub uid: String,
    /// When the information was made.
    pub stamp: OffsetDateTime,
    /// The day.
    pub day: Date,
    /// What the calendar shows.
    pub summary: String,
    /// What it shows on opening.
    pub description: String,
    /// Where to read more.
    pub url: String,
}

/// The file.
#[must_use]
pub fn write(events: &[WholeDay]) -> String {
    let mut file = String::new();
    for text in ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//OpenIMI//Due dates//EN", "CALSCALE:GREGORIAN"] {
        line(&mut file, text);
    }
    for event in events {
        line(&mut file, "BEGIN:VEVENT");
        line(&mut file, &format!("UID:{}", without_controls(&event.uid)));
        line(&mut file, &format!("DTSTAMP:{}", instant(event.stamp)));
        line(&mut file, &format!("DTSTART;VALUE=DATE:{}", day(event.day)));
        line(&mut file, &format!("SUMMARY:{}", escaped(&event.summary)));
        line(&mut file, &format!("DESCRIPTION:{}", escaped(&event.description)));
        line(&mut file, &format!("URL:{}", without_controls(&event.url)));
        line(&mut file, "TRANSP:TRANSPARENT");
        line(&mut file, "END:VEVENT");
    }
    line(&mut file, "END:VCALENDAR");
    file
}

/// Adds a line, folded where it is longer than a line may be: the rest follows behind a blank. No character is cut.
fn line(file: &mut String, text: &str) {
    let mut room = LINE;
    for c in text.chars() {
        if c.len_utf8() > room {
            file.push_str("\r\n ");
            room = LINE.saturating_sub(1);
        }
        file.push(c);
        room = room.saturating_sub(c.len_utf8());
    }
    file.push_str("\r\n");
}

/// Text as a value (RFC 5545, 3.3.11).
fn escaped(text: &str) -> String {
    let mut value = String::with_capacity(text.len());
    for c in text.replace("\r\n", "\n").chars() {
        match c {
            '\\' | ';' | ',' => value.extend(['\\', c]),
            '\n' => value.push_str("\\n"),
            c if c.is_control() => {}
            c => value.push(c),
        }
    }
    value
}

fn without_controls(text: &str) -> String {
    text.chars().filter(|c| !c.is_control()).collect()
}

fn day(day: Date) -> String {
    format!("{:04}{:02}{:02}", day.year(), u8::from(day.month()), day.day())
}

fn instant(at: OffsetDateTime) -> String {
    let at = at.to_offset(UtcOffset::UTC);
    let mut text = day(at.date());
    let _ = write!(text, "T{:02}{:02}{:02}Z", at.hour(), at.minute(), at.second());
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::{date, datetime};

    fn event(summary: &str) -> WholeDay {
        WholeDay {
            uid: "1-find@example.org".into(),
            stamp: datetime!(2026-11-22 13:30:05 +1),
            day: date!(2026 - 12 - 29),
            summary: summary.into(),
            description: "Answer".into(),
            url: "https://example.org/exchanges/1".into(),
        }
    }

    #[test]
    fn a_file_holds_one_event_for_each_day() {
        let file = write(&[event("PQ-2026-000001"), event("PQ-2026-000002")]);
        assert!(file.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:"));
        assert!(file.ends_with("END:VEVENT\r\nEND:VCALENDAR\r\n"));
        assert_eq!(file.matches("BEGIN:VEVENT\r\n").count(), 2);
        for line in ["DTSTAMP:20261122T123005Z", "DTSTART;VALUE=DATE:20261229", "UID:1-find@example.org"] {
            assert!(file.contains(&format!("\r\n{line}\r\n")), "{line}");
        }
    }

    #[test]
    fn text_cannot_end_its_line_or_its_value() {
        let file = write(&[event("a;b,c\\d\r\nEND:VCALENDAR\u{7}")]);
        assert!(file.contains("\r\nSUMMARY:a\\;b\\,c\\\\d\\nEND:VCALENDAR\r\n"), "{file}");
        let broken = WholeDay { url: "https://x\r\nATTENDEE:y".into(), ..event("a") };
        assert!(!write(&[broken]).contains("\r\nATTENDEE"));
    }

    #[test]
    fn long_lines_are_folded_between_characters_and_read_back_whole() {
        let summary = "Διαδικασία ελέγχου ενός επαγγελματικού προσόντος ".repeat(5);
        let file = write(&[event(&summary)]);
        assert!(file.split("\r\n").all(|line| line.len() <= LINE));
        assert!(file.replace("\r\n ", "").contains(&format!("SUMMARY:{summary}\r\n")));
    }
}
