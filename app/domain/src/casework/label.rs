//! Labels of an authority: a name and a colour of the theme.

use crate::ids::{AuthorityId, LabelId};
use crate::problem::{FieldProblem, ProblemCode};
use serde::{Deserialize, Serialize};

/// Greatest length of a name in characters.
pub const NAME_LENGTH: usize = 40;
/// So many labels an authority may have at once.
pub const MOST: usize = 50;

/// The colours: each is a token of the theme whose contrast is measured in both themes. The name is always written beside
/// the colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Colour {
    /// Grey blue.
    Neutral,
    /// Blue.
    Info,
    /// Green.
    Success,
    /// Brown in the light theme, amber in the dark one.
    Soon,
    /// Red.
    Error,
}

impl Colour {
    /// All colours in the order in which they are offered.
    pub const ALL: [Self; 5] = [Self::Neutral, Self::Info, Self::Success, Self::Soon, Self::Error];

    /// The word used in the database, in forms, in message keys and in the stylesheet.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Neutral => "neutral",
            Self::Info => "info",
            Self::Success => "success",
            Self::Soon => "soon",
            Self::Error => "error",
        }
    }

    /// Reads the word.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|colour| colour.code() == text)
    }
}

/// A label.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Label {
    /// Its id.
    pub id: LabelId,
    /// Whose label it is.
    pub authority: AuthorityId,
    /// Its name.
    pub name: String,
    /// Its colour.
    pub colour: Colour,
    /// Whether it is put on nothing new; where it is, it stays until it is taken off.
    pub is_retired: bool,
}

/// What is wrong with the name of a new label, at the path `name`; `used` are the labels that the authority has.
#[must_use]
pub fn check_name(name: &str, used: &[Label]) -> Option<FieldProblem> {
    if let Some(problem) = FieldProblem::of_line("name", name, NAME_LENGTH) {
        return Some(problem);
    }
    let name = name.trim().to_lowercase();
    let same = |label: &&Label| !label.is_retired && label.name.to_lowercase() == name;
    used.iter().find(same).map(|_| FieldProblem::new("name", ProblemCode::LabelExists))
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn label(name: &str, is_retired: bool) -> Label {
        let id = LabelId(Uuid::nil());
        Label { id, authority: AuthorityId(Uuid::nil()), name: name.into(), colour: Colour::Info, is_retired }
    }

    #[test]
    fn a_label_has_a_short_name_that_no_other_label_in_use_has() {
        let used = [label("Arzt", false), label("Alt", true)];
        let code = |name: &str| check_name(name, &used).map(|problem| problem.code);
        assert_eq!(code("Lehrer"), None);
        assert_eq!(code("Alt"), None);
        assert_eq!(code(" "), Some(ProblemCode::Required));
        assert_eq!(code("ARZT "), Some(ProblemCode::LabelExists));
        assert_eq!(code(&"ß".repeat(NAME_LENGTH)), None);
        assert_eq!(code(&"ß".repeat(NAME_LENGTH + 1)), Some(ProblemCode::TooLong));
        assert_eq!(code("a\u{7}b"), Some(ProblemCode::NotText));
    }

    #[test]
    fn every_colour_is_found_by_its_word() {
        for colour in Colour::ALL {
            assert_eq!(Colour::parse(colour.code()), Some(colour));
        }
        assert_eq!(Colour::parse("magenta"), None);
    }
}
