//! What the page about letters receives, and what a letter says.

use super::{AuthorityLine, Coded, DocumentView, QuestionView, Shown};
use crate::ids::ExchangeId;
use crate::language::Language;
use serde::{Deserialize, Serialize};
use time::Date;

/// The page on which a letter is made.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct LettersView {
    /// The exchange.
    pub id: ExchangeId,
    /// Its number.
    pub number: String,
    /// Letters that may be made now, in the reader's language.
    pub offered: Vec<Coded>,
    /// Languages of the chosen letter.
    pub languages: Vec<Language>,
    /// The chosen letter as it would be kept; none where it cannot be made.
    pub preview: Option<LetterView>,
    /// Letters that are kept with the exchange.
    pub kept: Vec<DocumentView>,
}

/// A letter in its language.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct LetterView {
    /// The exchange.
    pub exchange: ExchangeId,
    /// Its number.
    pub number: String,
    /// Name of the letter in the definition.
    pub letter: String,
    /// Its title.
    pub name: String,
    /// Its language.
    pub language: Language,
    /// Who writes it.
    pub from: AuthorityLine,
    /// For whom it is; none for the own file.
    pub to: Option<Shown>,
    /// The day on which it is made.
    pub made_on: Date,
    /// Its parts, in order.
    pub parts: Vec<LetterPartView>,
}

/// A part of a letter.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct LetterPartView {
    /// The paragraph.
    pub pieces: Vec<LetterPiece>,
    /// Questions with their answers below it.
    pub questions: Vec<QuestionView>,
}

/// A piece of a paragraph.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum LetterPiece {
    /// Words of the pre-translated text.
    Words(String),
    /// A value of the exchange.
    Value(Shown),
}
