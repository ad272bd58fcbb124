//! Faults of procedures in words for the operator: the messages of the locales, in the language that is asked for.

use app::procedures::faults::fault_words;
use domain::language::Language;
use domain::procedures::fault::{Fault, Severity};
use operations::procedures::LoadError;
use serde::Serialize;
use std::collections::BTreeMap;
use std::fmt;

/// A fault as a line of the command line, or as JSON.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FaultLine {
    /// The file, as it was named.
    pub file: String,
    /// Its line, counted from 1; 0 where the fault lies in what the file lacks.
    pub line: usize,
    /// What is wrong and what to do.
    pub what: String,
    /// Whether the definition may be used with it.
    pub severity: Severity,
    /// The stable code of what is wrong.
    pub code: &'static str,
    /// What the code is about, by the names that its message has for them.
    pub arguments: BTreeMap<&'static str, String>,
    /// What to do.
    pub todo: String,
}

impl FaultLine {
    /// A fault in this language. The words of a foreign parser stay as they are, in quotation marks.
    #[must_use]
    pub fn of(language: Language, fault: &Fault) -> Self {
        let (wrong, todo) = fault_words(language, fault);
        let what = match fault.wrong.detail() {
            Some(detail) => format!("{wrong} \"{detail}\" {todo}"),
            None => format!("{wrong} {todo}"),
        };
        let arguments = fault.wrong.arguments().into_iter().map(|(name, value)| (name, value.to_owned()));
        Self {
            file: fault.file.clone(),
            line: fault.line,
            what,
            severity: fault.severity,
            code: fault.wrong.code(),
            arguments: arguments.collect(),
            todo,
        }
    }
}

impl fmt::Display for FaultLine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            0 => write!(f, "{}: {}", self.file, self.what),
            line => write!(f, "{}:{line}: {}", self.file, self.what),
        }
    }
}

/// Faults in English, each on a line of its own.
#[must_use]
pub fn lines(faults: &[Fault]) -> String {
    let each = faults.iter().map(|fault| FaultLine::of(Language::En, fault).to_string());
    each.collect::<Vec<_>>().join("\n")
}

/// Why procedures could not be loaded, in English.
#[must_use]
pub fn why(error: &LoadError) -> String {
    match error {
        LoadError::Faults(faults) => lines(faults),
        LoadError::Operation(error) => error.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::procedures::fault::{Remedy, Wrong};

    #[test]
    fn a_fault_is_said_in_the_language_asked_for_and_the_words_of_a_parser_stay() {
        let side = Wrong::UnknownSide { name: "harbour".into() };
        let fault = Fault::new("a/procedure.toml", 7, side, Remedy::CorrectName {});
        let line = FaultLine::of(Language::En, &fault);
        assert!(
            line.to_string().starts_with("a/procedure.toml:7: ") && line.what.contains("harbour"),
            "{line}"
        );
        assert_eq!((line.code, line.arguments["name"].as_str()), ("unknown-side", "harbour"));
        assert!(line.what.ends_with(&line.todo), "{line}");
        assert_ne!(FaultLine::of(Language::Fi, &fault).what, line.what);
        let syntax = Wrong::NotToml { detail: "expected `=`".into() };
        let fault = Fault::new("a/procedure.toml", 12, syntax, Remedy::Line {});
        for language in [Language::En, Language::El] {
            let line = FaultLine::of(language, &fault);
            assert!(line.what.contains("\"expected `=`\"") && line.what.contains("12"), "{line}");
        }
        let missing = Fault::new("texts/mt.ftl", 0, Wrong::NoTexts {}, Remedy::AddFile {});
        assert!(lines(&[missing]).starts_with("texts/mt.ftl: "));
    }
}
