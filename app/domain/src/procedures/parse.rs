//! Reads `procedure.toml`; what is wrong is said to the policy officer who wrote it, with the line.

use super::Procedure;
use super::fault::{Fault, Remedy, Wrong, listed};
use std::ops::Range;
use toml::de::DeTable;

/// Reads a definition. Its meaning is examined by `check`.
///
/// # Errors
/// What is no TOML, misses a key, or has a key or word that the format does not know.
pub fn parse(file: &str, source: &str) -> Result<Procedure, Vec<Fault>> {
    let (_, errors) = DeTable::parse_recoverable(source);
    if !errors.is_empty() {
        return Err(errors.iter().map(|error| fault(file, source, error, true)).collect());
    }
    toml::from_str(source).map_err(|first| faults_of_tables(file, source, first))
}

/// Greatest number of faulty tables that are named at once.
const MOST_FAULTS: usize = 50;

/// Reading stops at the first fault. So that the author learns of all at once, the faulty table is blanked and the
/// rest is read again.
fn faults_of_tables(file: &str, source: &str, first: toml::de::Error) -> Vec<Fault> {
    let mut faults = vec![fault(file, source, &first, false)];
    let mut rest = source.to_owned();
    let mut at = first.span();
    while let Some(blanked) = at.and_then(|span| without_table(&rest, span.start)) {
        rest = blanked;
        let Err(next) = toml::from_str::<Procedure>(&rest) else { break };
        at = next.span();
        // What the file as a whole misses now may be what was blanked.
        let is_of_table = at.as_ref().is_some_and(|span| table_around(&rest, span.start).is_some());
        if !is_of_table || faults.len() == MOST_FAULTS {
            break;
        }
        faults.push(fault(file, source, &next, false));
    }
    faults.sort_by_key(|fault| fault.line);
    faults
}

/// `is_syntax` says whether the file is no TOML; otherwise it is, and the format wants something else.
fn fault(file: &str, source: &str, error: &toml::de::Error, is_syntax: bool) -> Fault {
    let line = error.span().map_or(0, |span| line_at(source, &span));
    let at = error.span().and_then(|span| source.get(span)).unwrap_or_default();
    let message = error.message().trim();
    let (wrong, remedy) = understood(message, at).unwrap_or_else(|| {
        let detail = message.to_owned();
        if is_syntax {
            (Wrong::NotToml { detail }, Remedy::Line {})
        } else {
            (Wrong::WrongType { detail }, Remedy::Value {})
        }
    });
    Fault::new(file, line, wrong, remedy)
}

/// The source with blanks in the place of the table around, so that every line stays where it is.
fn without_table(source: &str, at: usize) -> Option<String> {
    let table = table_around(source, at)?;
    let (before, rest) = source.split_at_checked(table.start)?;
    let (inside, after) = rest.split_at_checked(table.len())?;
    let blank: String = inside.chars().filter(|letter| *letter == '\n').collect();
    let padded = " ".repeat(inside.len().saturating_sub(blank.len()));
    let source = format!("{before}{blank}{padded}{after}");
    DeTable::parse_recoverable(&source).1.is_empty().then_some(source)
}

/// From the header of the table around this place to the next header that is not below it; none before the first.
fn table_around(source: &str, at: usize) -> Option<Range<usize>> {
    let mut table: Option<(usize, String)> = None;
    let mut begin = 0;
    for line in source.split_inclusive('\n') {
        if line.starts_with('[') {
            let below = |header: &str| line.starts_with(&format!("{}.", header.trim_end_matches(']')));
            match &table {
                Some((from, header)) if begin > at && !below(header) => return Some(*from..begin),
                _ if begin <= at => table = Some((begin, line.trim().to_owned())),
                _ => {}
            }
        }
        begin += line.len();
    }
    table.map(|(from, _)| from..source.len())
}

/// The line on which a span begins, counted from 1.
pub(super) fn line_at(source: &str, span: &Range<usize>) -> usize {
    source.bytes().take(span.start).filter(|byte| *byte == b'\n').count() + 1
}

/// What the parser says, if its words are known; `at` is what stands at the place of the fault.
fn understood(message: &str, at: &str) -> Option<(Wrong, Remedy)> {
    if let Some(wrong) = Wrong::read(message) {
        let remedy = match wrong {
            Wrong::BadDay { .. } => Remedy::Day {},
            Wrong::BadName { .. } => Remedy::PlainName {},
            _ => Remedy::Condition {},
        };
        return Some((wrong, remedy));
    }
    if message.starts_with("duplicate key") && !at.trim().is_empty() {
        return Some((Wrong::Repeated { name: at.trim().to_owned() }, Remedy::KeepOne {}));
    }
    let mut quoted = message.split('`').skip(1).step_by(2);
    let name = quoted.next()?.to_owned();
    if message.starts_with("missing field") {
        return Some(match name.as_str() {
            "sensitivity" => (Wrong::NoSensitivity {}, Remedy::Sensitivity {}),
            _ => (Wrong::MissingKey { key: name }, Remedy::AddKey {}),
        });
    }
    let is_unknown = message.starts_with("unknown field") || message.starts_with("unknown variant");
    is_unknown.then(|| (Wrong::UnknownWord { name }, Remedy::Known { known: listed(quoted) }))
}
