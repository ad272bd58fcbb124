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
    let fault = |error: toml::de::Error| {
        let line = error.span().map_or(0, |span| line_at(source, &span));
        Fault::new(file, line, advice(error.message()))
    };
    let (_, errors) = DeTable::parse_recoverable(source);
    if !errors.is_empty() {
        return Err(errors.into_iter().map(fault).collect());
    }
    toml::from_str(source).map_err(|error| vec![fault(error)])
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
