//! Reads `procedure.toml`; what is wrong is said to the policy officer who wrote it, with the line.

use super::Procedure;
use serde::Serialize;
use std::fmt;
use std::ops::Range;
use toml::de::DeTable;

/// Whether a definition with the fault may be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// It may not.
    Fault,
    /// It may; somebody should look at it all the same.
    Warning,
}

/// A fault of a definition or of its texts, for the command line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Fault {
    /// The file, as it was named.
    pub file: String,
    /// Its line, counted from 1; 0 where the fault lies in what the file lacks.
    pub line: usize,
    /// What is wrong and what to do, in English.
    pub what: String,
    /// Whether the definition may be used with it.
    pub severity: Severity,
}

impl Fault {
    /// What keeps a definition from being used.
    pub fn new(file: impl Into<String>, line: usize, what: impl Into<String>) -> Self {
        Self { file: file.into(), line, what: what.into(), severity: Severity::Fault }
    }

    /// The same, as something that keeps nobody from using the definition.
    #[must_use]
    pub fn as_warning(self) -> Self {
        Self { severity: Severity::Warning, ..self }
    }

    /// Whether the definition may not be used.
    #[must_use]
    pub fn is_fault(&self) -> bool {
        self.severity == Severity::Fault
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            0 => write!(f, "{}: {}", self.file, self.what),
            line => write!(f, "{}:{line}: {}", self.file, self.what),
        }
    }
}

/// Reads a definition. Its meaning is examined by `check`.
///
/// # Errors
/// What is no TOML, misses a key, or has a key or word that the format does not know.
pub fn parse(file: &str, source: &str) -> Result<Procedure, Vec<Fault>> {
    let (_, errors) = DeTable::parse_recoverable(source);
    if !errors.is_empty() {
        return Err(errors.iter().map(|error| fault(file, source, error)).collect());
    }
    toml::from_str(source).map_err(|first| faults_of_tables(file, source, first))
}

/// Greatest number of faulty tables that are named at once.
const MOST_FAULTS: usize = 50;

/// Reading stops at the first fault. So that the author learns of all at once, the faulty table is blanked and the
/// rest is read again.
fn faults_of_tables(file: &str, source: &str, first: toml::de::Error) -> Vec<Fault> {
    let mut faults = vec![fault(file, source, &first)];
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
        faults.push(fault(file, source, &next));
    }
    faults.sort_by_key(|fault| fault.line);
    faults
}

fn fault(file: &str, source: &str, error: &toml::de::Error) -> Fault {
    let line = error.span().map_or(0, |span| line_at(source, &span));
    Fault::new(file, line, advice(error.message()))
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

/// The parser's words, with what to do.
fn advice(message: &str) -> String {
    let message = message.trim();
    let todo = if message.starts_with("missing field `sensitivity`") {
        "; say `sensitivity = \"ordinary\"`, `\"personal\"` or `\"special\"`: silence is a fault"
    } else if message.starts_with("missing field") {
        "; add it to this table"
    } else if message.starts_with("unknown field") {
        "; correct the spelling or remove it"
    } else if message.starts_with("unknown variant") {
        "; use one of the words listed"
    } else if message.starts_with("duplicate key") {
        "; remove one of the two"
    } else if message.starts_with("invalid type") {
        "; write a value of the expected type"
    } else {
        ""
    };
    format!("{message}{todo}")
}
