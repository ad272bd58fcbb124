//! What is wrong with a definition or its texts: where, what, and what to do. No text: the words are messages of each
//! locale, chosen by code and filled in by argument.

use serde::Serialize;
use std::fmt;

/// Defines an enum whose variants have arguments that are texts, together with its stable codes, the names of the
/// arguments, and what `Display` writes for logs: `code(name=value)`.
macro_rules! coded {
    (
        $(#[$doc:meta])*
        $name:ident { $($(#[$vdoc:meta])* $variant:ident { $($field:ident),* } = $code:literal),+ $(,)? }
    ) => {
        $(#[$doc])*
        #[derive(
            Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
        )]
        pub enum $name {
            $(
                $(#[$vdoc])*
                #[serde(rename = $code)]
                $variant {
                    $(
                        /// The argument of the message that has this name.
                        $field: String
                    ),*
                }
            ),+
        }

        impl $name {
            /// The code of every variant with the names of its arguments, in order of declaration.
            pub const ALL: &'static [(&'static str, &'static [&'static str])] =
                &[$(($code, &[$(stringify!($field)),*])),+];

            /// The stable code.
            #[must_use]
            pub const fn code(&self) -> &'static str {
                match self { $(Self::$variant { .. } => $code),+ }
            }

            /// The arguments by name, in order of declaration.
            #[must_use]
            pub fn arguments(&self) -> Vec<(&'static str, &str)> {
                match self { $(Self::$variant { $($field),* } => vec![$((stringify!($field), $field.as_str())),*]),+ }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                crate::procedures::fault::write_code(f, self.code(), &self.arguments())
            }
        }
    };
}

// Below the macro that they use.
mod remedy;
mod wrong;

pub use remedy::Remedy;
pub use wrong::Wrong;

/// Writes a code with its arguments: `unknown-side(name=harbour)`.
fn write_code(f: &mut fmt::Formatter<'_>, code: &str, arguments: &[(&str, &str)]) -> fmt::Result {
    f.write_str(code)?;
    if arguments.is_empty() {
        return Ok(());
    }
    let pairs: Vec<String> = arguments.iter().map(|(name, value)| format!("{name}={value}")).collect();
    write!(f, "({})", pairs.join(", "))
}

/// Whether a definition with the fault may be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// It may not.
    Fault,
    /// It may; somebody should look at it all the same.
    Warning,
}

/// A fault of a definition or of its texts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The file, as it was named.
    pub file: String,
    /// Its line, counted from 1; 0 where the fault lies in what the file lacks.
    pub line: usize,
    /// What is wrong.
    pub wrong: Wrong,
    /// What to do.
    pub remedy: Remedy,
    /// Whether the definition may be used with it.
    pub severity: Severity,
}

impl Fault {
    /// What keeps a definition from being used.
    pub fn new(file: impl Into<String>, line: usize, wrong: Wrong, remedy: Remedy) -> Self {
        Self { file: file.into(), line, wrong, remedy, severity: Severity::Fault }
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

/// Codes and arguments, for logs; a person reads the messages.
impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            0 => write!(f, "{}: {}; {}", self.file, self.wrong, self.remedy),
            line => write!(f, "{}:{line}: {}; {}", self.file, self.wrong, self.remedy),
        }
    }
}

/// Several words as one argument, each marked as the format marks them: `` `a`, `b` ``.
#[must_use]
pub fn listed<'a>(words: impl IntoIterator<Item = &'a str>) -> String {
    words.into_iter().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", ")
}
