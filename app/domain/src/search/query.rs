//! What is asked of the index and what it answers.

use std::collections::BTreeSet;

use uuid::Uuid;

/// A search for an authority. The default finds everything in the order of level and name.
#[derive(Clone, Copy, Debug, Default)]
pub struct Query<'a> {
    /// What the person typed, in any language and script. More than 200 characters are no search and find nothing.
    pub text: &'a str,
    /// The searcher's language, two letters; kinds of body named in it count a little more.
    pub language: &'a str,
    /// Only this state, two letters; `EL` is Greece as `GR` is.
    pub country: Option<&'a str>,
    /// Only bodies competent in this area, by the directory's code.
    pub area: Option<&'a str>,
    /// The area of the procedure at hand, by the directory's code: bodies competent in it count a little more.
    pub procedure_area: Option<&'a str>,
    /// Bodies with which the searcher has worked lately: they count a little more.
    pub partners: Option<&'a BTreeSet<Uuid>>,
    /// Only this level: `national`, `regional` or `local`.
    pub level: Option<&'a str>,
    /// Only these bodies.
    pub among: Option<&'a BTreeSet<Uuid>>,
    /// How many hits at most.
    pub limit: usize,
    /// When given, bodies that can be addressed come before equally good ones that cannot.
    pub addressable: Option<&'a BTreeSet<Uuid>>,
    /// Whether the last word may be unfinished, as it is while typing.
    pub is_typing: bool,
}

/// An authority found.
#[derive(Clone, Debug, PartialEq)]
pub struct Hit {
    /// Its id in the directory.
    pub id: Uuid,
    /// How good the match is; comparable within one answer only. 0 when nothing was typed.
    pub score: f32,
    /// What matched, in the order typed.
    pub why: Vec<Why>,
}

/// One reason for a hit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Why {
    /// What the typed words were taken for.
    pub kind: MatchKind,
    /// The words as typed.
    pub typed: String,
    /// What they matched: the word as it stands in the name (so that a page can mark it), the code of
    /// the kind of body, of the competence or of the activity, the keyword, the name of the place or of the country.
    pub matched: String,
}

/// What typed words were taken for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MatchKind {
    /// A word of the official name.
    Name,
    /// A word of the English name.
    EnglishName,
    /// A word of another name.
    Alias,
    /// A word of a former name.
    Former,
    /// The initials of the name, or another acronym.
    Acronym,
    /// A word for a profession, a document or a procedure, in any language.
    Competence,
    /// A profession for which the body says it is competent, in any language.
    Profession,
    /// A word of an economic activity for which it says so, in any language.
    Activity,
    /// A word of a keyword that it gave.
    Keyword,
    /// A label of the kind of body, in any language.
    Kind,
    /// A place, by its name in any language.
    Place,
    /// A country, by its name in any language.
    Country,
}

impl MatchKind {
    /// The code that texts and outputs use.
    pub fn code(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::EnglishName => "english-name",
            Self::Alias => "alias",
            Self::Former => "former",
            Self::Acronym => "acronym",
            Self::Competence => "competence",
            Self::Profession => "profession",
            Self::Activity => "activity",
            Self::Keyword => "keyword",
            Self::Kind => "kind",
            Self::Place => "place",
            Self::Country => "country",
        }
    }
}
