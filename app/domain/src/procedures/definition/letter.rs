//! Letters: pre-translated texts with values from the form and the answers.

use super::Sensitivity;
use crate::language::Language;
use serde::{Deserialize, Serialize};

/// A letter that a side may make of an exchange, in any of its languages. Its title is the text `letter-<id>.name`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LetterDefinition {
    /// Name of the letter.
    pub id: String,
    /// For whom it is.
    pub to: Addressee,
    /// The field of kind `person` or `company` that names whoever it is for; needed for the person concerned.
    #[serde(default)]
    pub addressee: Option<String>,
    /// Sides that may make it.
    pub by: Vec<String>,
    /// States in which it may be made.
    pub states: Vec<String>,
    /// Codes of the languages in which it is offered; all of the system where it says nothing.
    #[serde(default)]
    pub languages: Vec<Language>,
    /// The most that it says about a person; no field and no answer in it may say more.
    pub sensitivity: Sensitivity,
    /// Its parts, in order; at least one.
    #[serde(default, rename = "part")]
    pub parts: Vec<LetterPart>,
}

/// For whom a letter is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Addressee {
    /// The person whom the exchange is about (Articles 18 and 19 of Regulation 1024/2012).
    PersonConcerned,
    /// The authority on the other side.
    OtherSide,
    /// The file of the own authority.
    OwnFile,
}

/// A paragraph of a letter: the text `letter-<id>.part-<part>`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LetterPart {
    /// Name of the part.
    pub id: String,
    /// What its text says of the exchange, as variables: names of fields that do not repeat, `answer-` and the name of
    /// a question, or `case-number`, `case-sent`, `case-today`, `case-own`, `case-other`. Where one of them is empty,
    /// the part is left out.
    #[serde(default)]
    pub values: Vec<String>,
    /// Whether the questions follow with their answers; where none is answered, the part is left out.
    #[serde(default)]
    pub answers: bool,
}

impl LetterDefinition {
    /// The languages in which it is offered.
    #[must_use]
    pub fn languages(&self) -> &[Language] {
        if self.languages.is_empty() { &Language::ALL } else { &self.languages }
    }
}
