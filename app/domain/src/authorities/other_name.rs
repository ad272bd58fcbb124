//! What else an authority is called: acronyms, former names, other names in use.

use serde::{Deserialize, Serialize};

/// What sort of name it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NameSort {
    /// Its initials, or another short form.
    Acronym,
    /// What it was called before.
    Former,
    /// Another name in use, for example in a second official language.
    Other,
}

impl NameSort {
    /// All sorts.
    pub const ALL: [Self; 3] = [Self::Acronym, Self::Former, Self::Other];

    /// The word used in the data.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Acronym => "acronym",
            Self::Former => "former",
            Self::Other => "other",
        }
    }

    /// Reads the word used in the data.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|sort| sort.code() == text)
    }
}

/// A further name of an authority.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct OtherName {
    /// What sort of name it is.
    pub sort: NameSort,
    /// The name in its own language and script.
    pub name: String,
    /// Code of its language; empty where it is not known.
    pub language: String,
}

impl OtherName {
    /// A name of which the language is not known.
    #[must_use]
    pub const fn new(sort: NameSort, name: String) -> Self {
        Self { sort, name, language: String::new() }
    }
}
