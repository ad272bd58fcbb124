//! The index of authorities: built once, shared between threads, asked at every keystroke.

mod build;
mod explain;
mod profiles;
mod recognise;
mod score;
mod stated;

use std::collections::{BTreeSet, HashMap};

use uuid::Uuid;

use super::competence::CompetenceWords;
use super::lexicon::Lexicon;
use super::lists::{Lists, float, number, place};
use super::query::{Hit, Query};
use super::vocabulary::Vocabulary;
use score::Standing;
use stated::Stated;

/// An authority as the index takes it in.
#[derive(Clone, Debug, Default)]
pub struct AuthorityEntry {
    /// Its id in the directory.
    pub id: Uuid,
    /// Two letters; Greece as `GR` or `EL`.
    pub country: String,
    /// `national`, `regional` or `local`.
    pub level: String,
    /// Its kind of body, as in the vocabulary (`chamber.medical`).
    pub kind: String,
    /// The codes of the areas in which it is competent.
    pub areas: Vec<String>,
    /// Its official name.
    pub name: String,
    /// The official name in Latin letters, when the directory has one.
    pub name_latin: String,
    /// An informative English name.
    pub name_en: String,
    /// Other names in use.
    pub aliases: Vec<String>,
    /// Names it had before.
    pub former: Vec<String>,
    /// Acronyms in use; those of the initials of its names are known without.
    pub acronyms: Vec<String>,
    /// Professions for which it says it is competent, by their codes in the vocabulary.
    pub professions: Vec<String>,
    /// Economic activities for which it says so, by their codes in the vocabulary.
    pub activities: Vec<String>,
    /// Keywords by which it wants to be found.
    pub keywords: Vec<String>,
}

/// All authorities, ready to be found. Immutable: after a change of the directory a new one is built and
/// put in its place.
pub struct AuthorityIndex {
    bodies: Vec<Body>,
    by_id: HashMap<Uuid, u32>,
    lexicon: Lexicon,
    senses: Lists<Sense>,
    /// For each word of the lexicon, how much finding it in a name tells.
    telling: Vec<f32>,
    /// Coarse spellings, and the words of the lexicon behind each.
    sounds: Lexicon,
    by_sound: Lists<u32>,
    countries: Vec<Group>,
    kinds: Vec<Group>,
    areas: Vec<String>,
    places: Vec<KnownPlace>,
    competence_words: CompetenceWords,
    competences: Vec<KnownCompetence>,
    stated: Stated,
    by_country: Lists<u32>,
    by_kind: Lists<u32>,
    /// Bodies by level, kind and areas: those that a competence means are few dozens of groups.
    by_profile: Lists<u32>,
    by_place: Lists<u32>,
    body_words: Lists<BodyWord>,
    body_places: Lists<BodyPlace>,
}

/// A state or a kind of body: its code and how much naming it tells.
struct Group {
    code: String,
    telling: f32,
}

struct KnownPlace {
    country: u32,
    is_capital: bool,
    /// The region in which it lies.
    within: Option<u32>,
    telling: f32,
    /// As its own bodies write it, else the first name of the vocabulary.
    name: String,
}

/// A competence: its code and the profiles that have it, with how likely each is competent.
struct KnownCompetence {
    code: String,
    profiles: Vec<(u32, f32)>,
}

/// What the index keeps of an authority. Bodies are numbered by level, then length of name, then name, so
/// that a lower number is the better of two equal matches.
struct Body {
    id: Uuid,
    country: u32,
    kind: u32,
    level: u8,
    profile: u32,
    areas: Vec<u32>,
    name: String,
    /// Other and former names and acronyms as written.
    others: Vec<String>,
    /// Its keywords as written.
    keywords: Vec<String>,
    /// The folded spellings of the whole name, for exact matches and matches of a part.
    spellings: Vec<String>,
}

/// Where a word of the lexicon leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Sense {
    Body(u32, Field),
    Kind(u32, Tongue),
    Place(u32),
    Country(u32),
    Keyword(u32),
    Activity(u32, Tongue),
}

/// A language as two letters.
pub(super) type Tongue = [u8; 2];

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Field {
    Name,
    Latin,
    English,
    Alias,
    Former,
    Acronym,
}

/// A word of an authority's names: which one, in which field, and the place of the word in that name.
#[derive(Clone, Copy)]
struct BodyWord {
    word: u32,
    field: Field,
    at: u32,
}

/// A place named by an authority's name, with the place of the word in the name when it stands there.
#[derive(Clone, Copy)]
struct BodyPlace {
    place: u32,
    at: Option<u32>,
}

impl AuthorityIndex {
    /// Builds the index; entries in any order, the same entries give the same index.
    pub fn build(entries: impl IntoIterator<Item = AuthorityEntry>, vocabulary: &Vocabulary) -> Self {
        build::build(entries.into_iter().collect(), vocabulary)
    }

    /// How many authorities there are.
    pub fn len(&self) -> usize {
        self.bodies.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.bodies.is_empty()
    }

    /// The best hits first, at most `query.limit`; equal ones in the order of level and name. Each says why it was
    /// found: what no typed word truly stands for is no hit. A text without any letter or digit lists whatever passes
    /// the filters.
    pub fn search(&self, query: &Query<'_>) -> Vec<Hit> {
        if query.limit == 0 {
            return Vec::new();
        }
        let Some(filter) = Filter::of(self, query) else { return Vec::new() };
        let asked = recognise::recognise(self, query);
        if asked.words.is_empty() {
            let is_said = query.text.chars().any(char::is_alphanumeric);
            return if is_said { Vec::new() } else { self.listed(query, &filter) };
        }
        let ranked = score::rank(self, query, &asked, &filter).into_iter();
        let explained = ranked.filter_map(|Standing { body, score }| {
            let why = explain::explain(self, &asked, body);
            let id = self.bodies.get(place(body)).map(|body| body.id)?;
            (!why.is_empty()).then_some(Hit { id, score, why })
        });
        explained.take(query.limit).collect()
    }

    /// The state that the text surely names, by its own name or by a place in it; two letters.
    pub fn country_named(&self, query: &Query<'_>) -> Option<&str> {
        let asked = recognise::recognise(self, query);
        let row = score::country_named(self, &asked)?;
        self.countries.get(place(row)).map(|country| country.code.as_str())
    }

    fn listed(&self, query: &Query<'_>, filter: &Filter<'_>) -> Vec<Hit> {
        let mut passing: Vec<&Body> = self.bodies.iter().filter(|body| filter.passes(body)).collect();
        let is_closed = |body: &Body| query.addressable.is_some_and(|open| !open.contains(&body.id));
        let is_strange = |body: &Body| query.partners.is_some_and(|known| !known.contains(&body.id));
        passing.sort_by_cached_key(|body| {
            (is_closed(body), is_strange(body), body.level, super::fold(&body.name), body.id)
        });
        passing
            .iter()
            .take(query.limit)
            .map(|body| Hit { id: body.id, score: 0.0, why: Vec::new() })
            .collect()
    }

    /// Rarity of something that `count` of all bodies share.
    fn rarity(total: usize, count: usize) -> f32 {
        (1.0 + float(total) / float(count.max(1))).ln()
    }
}

/// The filters of a query in the index's own numbers.
struct Filter<'a> {
    country: Option<u32>,
    area: Option<u32>,
    level: Option<u8>,
    among: Option<&'a BTreeSet<Uuid>>,
}

impl<'a> Filter<'a> {
    /// Nothing when a filter names something that no authority has.
    fn of(index: &AuthorityIndex, query: &Query<'a>) -> Option<Self> {
        let country = match query.country {
            None => None,
            Some(code) => {
                let code = country_code(code);
                Some(number(index.countries.iter().position(|country| country.code == code)?))
            }
        };
        let area = match query.area {
            None => None,
            Some(code) => Some(number(index.areas.iter().position(|area| area == code)?)),
        };
        Some(Self { country, area, level: query.level.map(level_rank), among: query.among })
    }

    fn passes(&self, body: &Body) -> bool {
        self.country.is_none_or(|country| country == body.country)
            && self.level.is_none_or(|level| level == body.level)
            && self.area.is_none_or(|area| body.areas.contains(&area))
            && self.among.is_none_or(|among| among.contains(&body.id))
    }
}

/// The stored code of a state: upper case, Greece as ISO 3166 has it and not as the Union writes it.
fn country_code(code: &str) -> String {
    match code.trim().to_ascii_uppercase().as_str() {
        "EL" => "GR".to_owned(),
        other => other.to_owned(),
    }
}

fn level_rank(level: &str) -> u8 {
    match level {
        "national" => 0,
        "regional" => 1,
        "local" => 2,
        _ => 3,
    }
}

pub(super) fn tongue(language: &str) -> Tongue {
    match language.as_bytes() {
        [first, second, ..] => [*first, *second],
        _ => [0, 0],
    }
}
