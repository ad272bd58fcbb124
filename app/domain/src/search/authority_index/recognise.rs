//! Reading the typed words: which words of the lexicon, kinds, countries and places they may mean.

use std::ops::Range;

use super::{AuthorityIndex, Query, Sense, tongue};
use crate::search::fold::{fold, split_words};
use crate::search::lexicon::Near;
use crate::search::lists::place;
use crate::search::transliterate::{spelling_key, transliterate};
use crate::search::vocabulary::is_filler;

/// More is not a search but a text; the limits keep the time for hostile input bounded.
const MOST_LETTERS: usize = 200;
const MOST_WORDS: usize = 14;
/// No name has a word that is as long.
const MOST_LETTERS_IN_WORD: usize = 60;
const MOST_WORDS_IN_PHRASE: usize = 4;
/// A label tells at least this much: it names one of a few kinds even where the kind has many bodies.
const LEAST_TELLING_KIND: f32 = 3.2;
/// What a word and what several words for a competence tell about a body that surely has it.
pub(super) const TELLING_COMPETENCE: f32 = 5.0;
const TELLING_PHRASE: f32 = 7.5;
/// A word that stands in the lexicon letter by letter is not taken for a competence that is spelled otherwise.
const LEAST_SURE: f32 = 0.83;

/// The question as understood.
pub(super) struct Asked {
    /// The typed words as typed; none where the text means nothing.
    pub(super) words: Vec<String>,
    /// The same words as they are compared with those of the index.
    pub(super) spelled: Vec<Spelled>,
    /// Whether the last word may be unfinished.
    pub(super) ends_open: bool,
    /// The whole text folded, and in Latin letters.
    pub(super) spellings: Vec<String>,
    /// The words one by one, then the phrases of several words.
    pub(super) units: Vec<Unit>,
}

/// A typed word as it is compared.
pub(super) struct Spelled {
    pub(super) folded: String,
    /// Folded in Latin letters.
    pub(super) latin: String,
    /// By its sound.
    pub(super) sound: String,
}

impl Spelled {
    fn of(word: &str) -> Self {
        let latin = fold(&transliterate(word));
        Self { folded: fold(word), sound: spelling_key(&latin), latin }
    }
}

/// A word or phrase and all it may mean.
pub(super) struct Unit {
    /// Which of the typed words it covers.
    pub(super) words: Range<usize>,
    /// How much it counts; fillers little.
    pub(super) weight: f32,
    /// Near words of the lexicon, ordered by number.
    pub(super) near: Vec<Near>,
    pub(super) kinds: Vec<Meaning>,
    pub(super) places: Vec<Meaning>,
    pub(super) countries: Vec<Meaning>,
    pub(super) competences: Vec<Meaning>,
    pub(super) activities: Vec<Meaning>,
}

/// A kind, place, country or competence that a unit may mean.
#[derive(Clone, Copy)]
pub(super) struct Meaning {
    pub(super) row: u32,
    pub(super) score: f32,
    pub(super) closeness: f32,
    /// The word of the lexicon by which it was found.
    pub(super) word: u32,
}

pub(super) fn recognise(index: &AuthorityIndex, query: &Query<'_>) -> Asked {
    let is_text = query.text.chars().nth(MOST_LETTERS).is_some();
    let text = if is_text { "" } else { query.text };
    let mut words: Vec<String> = split_words(text)
        .filter(|word| !fold(word).is_empty() && word.chars().nth(MOST_LETTERS_IN_WORD).is_none())
        .take(MOST_WORDS)
        .flat_map(|word| parted(index, word))
        .collect();
    let ends_open = query.is_typing && text.ends_with(|letter: char| letter.is_alphanumeric());
    if !ends_open && words.iter().all(|word| is_empty(index, word)) {
        words.clear();
    }
    let spelled: Vec<Spelled> = words.iter().map(|word| Spelled::of(word)).collect();
    let has_meaning = spelled.iter().any(|word| !is_filler(&word.folded));
    let mut units: Vec<Unit> = Vec::new();
    for (at, word) in spelled.iter().enumerate() {
        let is_last = ends_open && at + 1 == words.len();
        let near = near_words(index, word, is_last);
        let is_weak = has_meaning && is_filler(&word.folded) && !is_last;
        let weight = if is_weak { 0.08 } else { 1.0 };
        units.push(understood(index, query, at..at + 1, near, weight));
    }
    let folded: Vec<String> = spelled.iter().map(|word| word.folded.clone()).collect();
    for (span, near) in phrases(index, &folded, ends_open) {
        units.push(understood(index, query, span, near, 1.0));
    }
    competences(index, query, &folded, ends_open, &mut units);
    let spellings = vec![fold(text), fold(&transliterate(text))];
    Asked { words, spelled, ends_open, spellings, units }
}

/// Whether a word alone means nothing: an article or the like that is no name of a place or state either.
fn is_empty(index: &AuthorityIndex, word: &str) -> bool {
    let is_somewhere = |sense: &Sense| matches!(sense, Sense::Place(_) | Sense::Country(_));
    let senses = || index.lexicon.exact(&fold(word)).map(|word| index.senses.get(word));
    is_filler(&word.to_lowercase()) && !senses().is_some_and(|senses| senses.iter().any(is_somewhere))
}

/// A word in which the space was forgotten, as two; any other word as it is.
fn parted(index: &AuthorityIndex, word: &str) -> Vec<String> {
    let whole = vec![word.to_owned()];
    let folded = fold(word);
    let length = word.chars().count();
    if length < 7
        || index.lexicon.exact(&folded).is_some()
        || index.competence_words.knows(&folded)
        || index.lexicon.near(&folded, true).iter().any(|near| near.closeness > 0.72)
    {
        return whole;
    }
    let is_word = |part: &str| index.lexicon.exact(&fold(part)).is_some();
    let cuts = word.char_indices().skip(2).take(length - 3).map(|(at, _)| word.split_at(at));
    let both = cuts.filter(|(left, right)| is_word(left) && is_word(right));
    let longest = both.max_by_key(|(left, right)| left.chars().count().min(right.chars().count()));
    longest.map_or(whole, |(left, right)| vec![left.to_owned(), right.to_owned()])
}

fn near_words(index: &AuthorityIndex, word: &Spelled, is_last: bool) -> Vec<Near> {
    let Spelled { folded, latin, sound } = word;
    let mut near = index.lexicon.near(folded, is_last);
    if latin != folded {
        let damped = index.lexicon.near(latin, is_last).into_iter();
        near.extend(damped.map(|found| Near { closeness: 0.95 * found.closeness, ..found }));
    }
    let is_found = near.iter().any(|found| found.closeness > 0.94);
    if !is_found && latin.chars().count() >= 3 {
        for alike in index.sounds.near(sound, is_last) {
            let closeness = 0.86 * alike.closeness;
            let words = index.by_sound.get(alike.word).iter();
            near.extend(words.map(|word| Near { word: *word, closeness }));
        }
    }
    near.sort_unstable_by(|a, b| a.word.cmp(&b.word).then(b.closeness.total_cmp(&a.closeness)));
    near.dedup_by_key(|found| found.word);
    near
}

/// Several words that stand for one thing ("Países Baixos"), or one word written apart.
fn phrases(index: &AuthorityIndex, words: &[String], ends_open: bool) -> Vec<(Range<usize>, Vec<Near>)> {
    let mut found = Vec::new();
    for count in 2..=MOST_WORDS_IN_PHRASE {
        for (at, window) in words.windows(count).enumerate() {
            let spaced = window.join(" ");
            let mut near: Vec<Near> = Vec::new();
            let joined = window.concat();
            let whole =
                [Some(spaced.as_str()), (count == 2 && joined.chars().count() > 5).then_some(&joined)];
            for word in whole.into_iter().flatten().filter_map(|text| index.lexicon.exact(text)) {
                near.push(Near { word, closeness: 1.0 });
            }
            let is_last = ends_open && at + count == words.len();
            let is_known = window.iter().all(|word| index.lexicon.exact(word).is_some());
            if near.is_empty() && count == 2 && !is_known && spaced.chars().count() >= 7 {
                let alike = index.lexicon.near(&spaced, is_last).into_iter();
                near.extend(
                    alike.filter(|each| each.closeness >= 0.8 && index.lexicon.text(each.word).contains(' ')),
                );
            }
            if !near.is_empty() {
                near.sort_unstable_by_key(|each| each.word);
                near.dedup_by_key(|each| each.word);
                found.push((at..at + count, near));
            }
        }
    }
    found
}

/// Adds what the words name as professions, documents and procedures; several words together are a unit of their own.
fn competences(
    index: &AuthorityIndex,
    query: &Query<'_>,
    folded: &[String],
    ends_open: bool,
    units: &mut Vec<Unit>,
) {
    for named in index.competence_words.named(folded, tongue(query.language), ends_open) {
        let telling = if named.words.len() > 1 { TELLING_PHRASE } else { TELLING_COMPETENCE };
        let known = units.iter().position(|unit| unit.words == named.words);
        let meaning = Meaning {
            row: named.competence,
            score: telling * named.closeness,
            closeness: named.closeness,
            word: 0,
        };
        let is_word = |unit: &Unit| unit.near.iter().any(|near| near.closeness >= 1.0);
        if named.closeness < LEAST_SURE && known.and_then(|at| units.get(at)).is_some_and(is_word) {
            continue;
        }
        match known.and_then(|at| units.get_mut(at)) {
            Some(unit) => unit.competences.push(meaning),
            None => {
                let mut unit = understood(index, query, named.words, Vec::new(), 1.0);
                unit.competences.push(meaning);
                units.push(unit);
            }
        }
    }
}

fn understood(
    index: &AuthorityIndex,
    query: &Query<'_>,
    words: Range<usize>,
    near: Vec<Near>,
    weight: f32,
) -> Unit {
    let mut unit = Unit {
        words,
        weight,
        near,
        kinds: vec![],
        places: vec![],
        countries: vec![],
        competences: vec![],
        activities: vec![],
    };
    let language = tongue(query.language);
    for found in &unit.near {
        let meaning = |row: u32, telling: f32| Meaning {
            row,
            score: weight * telling * found.closeness,
            closeness: found.closeness,
            word: found.word,
        };
        for sense in index.senses.get(found.word) {
            match *sense {
                Sense::Body(..) | Sense::Keyword(_) => {}
                Sense::Kind(row, spoken) => {
                    let telling = index.kinds.get(place(row)).map_or(0.0, |kind| kind.telling);
                    let own = if spoken == language { 0.77 } else { 0.7 };
                    unit.kinds.push(meaning(row, own * telling.max(LEAST_TELLING_KIND)));
                }
                Sense::Place(row) if found.closeness >= 0.6 => {
                    let telling = index.places.get(place(row)).map_or(0.0, |known| known.telling);
                    unit.places.push(meaning(row, 0.95 * telling));
                }
                Sense::Country(row) if found.closeness >= 0.6 => {
                    let telling = index.countries.get(place(row)).map_or(0.0, |country| country.telling);
                    unit.countries.push(meaning(row, telling));
                }
                Sense::Activity(row, spoken) if found.closeness >= 0.6 => {
                    let own = if spoken == language { 1.0 } else { 0.93 };
                    unit.activities.push(meaning(row, own * index.stated.telling(found.word)));
                }
                Sense::Place(_) | Sense::Country(_) | Sense::Activity(..) => {}
            }
        }
    }
    for meanings in [&mut unit.kinds, &mut unit.places, &mut unit.countries, &mut unit.activities] {
        meanings.sort_unstable_by(|a, b| {
            a.row.cmp(&b.row).then(b.score.total_cmp(&a.score)).then(a.word.cmp(&b.word))
        });
        meanings.dedup_by_key(|meaning| meaning.row);
    }
    unit
}
