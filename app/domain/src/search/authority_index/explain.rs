//! Saying why a body was found, from the same meanings that ranked it. Ranking also weighs words that are only alike; a
//! reason names none of them.

use super::recognise::{Asked, Meaning, Spelled, Unit};
use super::score::{PLACE_TELLS_COUNTRY, SURE, keyword};
use super::stated::{STATED, spelled};
use super::{AuthorityIndex, Body, Field};
use crate::search::fold::{fold, split_words};
use crate::search::lexicon::stands_for;
use crate::search::lists::place;
use crate::search::query::{MatchKind, Why};
use crate::search::transliterate::spelling_key;

/// Shorter sounds are shared by words that have nothing to do with each other.
const SHORTEST_SOUND: usize = 3;

/// One reason a unit gives for a body, with its strength.
struct Reason {
    strength: f32,
    kind: MatchKind,
    matched: String,
}

pub(super) fn explain(index: &AuthorityIndex, asked: &Asked, row: u32) -> Vec<Why> {
    let mut why: Vec<(usize, usize, Why)> = Vec::new();
    let mut covered: Vec<usize> = Vec::new();
    let by_length = |unit: &&Unit| std::cmp::Reverse(unit.words.len());
    let mut units: Vec<&Unit> = asked.units.iter().collect();
    units.sort_by_key(by_length);
    for unit in units {
        if unit.weight < 1.0 || unit.words.clone().any(|word| covered.contains(&word)) {
            continue;
        }
        if let Some(reason) = strongest(index, asked, unit, row) {
            let typed = asked.words.get(unit.words.clone()).unwrap_or_default().join(" ");
            covered.extend(unit.words.clone());
            why.push((
                unit.words.start,
                unit.words.end,
                Why { kind: reason.kind, typed, matched: reason.matched },
            ));
        }
    }
    why.sort_by_key(|(start, end, _)| (*start, *end));
    why.into_iter().map(|(_, _, why)| why).collect()
}

/// Whether the words of a unit truly stand for a word of the lexicon: as typed, in Latin letters, or by their sound.
/// Several words are a unit only where they are nearly right.
fn is_meant(index: &AuthorityIndex, asked: &Asked, unit: &Unit, word: u32) -> bool {
    if unit.words.len() > 1 {
        return true;
    }
    let Some(Spelled { folded, latin, sound }) = asked.spelled.get(unit.words.start) else { return false };
    let text = index.lexicon.text(word);
    let is_unfinished = asked.ends_open && unit.words.end == asked.words.len();
    let sounds_alike = || {
        let is_long = sound.chars().count() >= SHORTEST_SOUND;
        is_long && stands_for(sound, &spelling_key(text), is_unfinished)
    };
    stands_for(folded, text, is_unfinished) || stands_for(latin, text, is_unfinished) || sounds_alike()
}

fn strongest(index: &AuthorityIndex, asked: &Asked, unit: &Unit, row: u32) -> Option<Reason> {
    let body = index.bodies.get(place(row))?;
    let is_true = |word: u32| is_meant(index, asked, unit, word);
    let mut reasons: Vec<Reason> = Vec::new();
    reasons.extend(by_name(index, unit, row, is_true));
    reasons.extend(by_place(index, unit, row, is_true));
    reasons.extend(by_implied_place(index, unit, body, is_true));
    let of = |meanings: &[Meaning], wanted: u32| {
        meanings.iter().find(|meaning| meaning.row == wanted && is_true(meaning.word)).copied()
    };
    if let Some(meaning) = of(&unit.countries, body.country) {
        let matched = index.lexicon.text(meaning.word).to_owned();
        reasons.push(Reason { strength: meaning.score, kind: MatchKind::Country, matched });
    }
    if let Some(meaning) = of(&unit.kinds, body.kind) {
        let matched = index.kinds.get(place(body.kind)).map(|kind| kind.code.clone()).unwrap_or_default();
        reasons.push(Reason { strength: meaning.score, kind: MatchKind::Kind, matched });
    }
    let competent = unit.competences.iter().filter_map(|meaning| {
        let competence = index.competences.get(place(meaning.row))?;
        let (_, weight) = competence.profiles.iter().find(|(profile, _)| *profile == body.profile)?;
        Some(Reason {
            strength: weight * meaning.score,
            kind: MatchKind::Competence,
            matched: competence.code.clone(),
        })
    });
    reasons.extend(competent);
    reasons.extend(by_stated(index, unit, row, is_true));
    reasons.extend(by_keyword(index, unit, body, is_true));
    reasons.into_iter().reduce(|best, next| if next.strength > best.strength { next } else { best })
}

fn by_name(index: &AuthorityIndex, unit: &Unit, row: u32, is_true: impl Fn(u32) -> bool) -> Option<Reason> {
    let body = index.bodies.get(place(row))?;
    let mut best: Option<(f32, Field, u32, u32)> = None;
    for word in index.body_words.get(row) {
        let Ok(found) = unit.near.binary_search_by_key(&word.word, |near| near.word) else { continue };
        let closeness = unit.near.get(found).map_or(0.0, |near| near.closeness);
        let telling = index.telling.get(place(word.word)).copied().unwrap_or(0.0);
        let strength = closeness * telling * super::score::field_weight(word.field, closeness);
        if strength > 0.0 && best.is_none_or(|(most, ..)| strength > most) && is_true(word.word) {
            best = Some((strength, word.field, word.at, word.word));
        }
    }
    let (strength, field, at, word) = best?;
    let as_folded = || index.lexicon.text(word).to_owned();
    let as_written = || split_words(&body.name).nth(place(at)).map_or_else(as_folded, str::to_owned);
    let (kind, matched) = match field {
        Field::Name | Field::Latin => (MatchKind::Name, as_written()),
        Field::English => (MatchKind::EnglishName, as_folded()),
        Field::Alias => (MatchKind::Alias, of_others(body, &as_folded())),
        Field::Former => (MatchKind::Former, of_others(body, &as_folded())),
        Field::Acronym => (MatchKind::Acronym, of_others(body, &as_folded()).to_uppercase()),
    };
    Some(Reason { strength, kind, matched })
}

/// The professions and activities for which a body says it is competent.
fn by_stated(index: &AuthorityIndex, unit: &Unit, row: u32, is_true: impl Fn(u32) -> bool) -> Vec<Reason> {
    let says = |bodies: &[u32]| bodies.binary_search(&row).is_ok();
    let professions = unit.competences.iter().filter_map(|meaning| {
        let code = &index.competences.get(place(meaning.row))?.code;
        says(index.stated.by_profession.get(meaning.row)).then(|| Reason {
            strength: STATED * meaning.score,
            kind: MatchKind::Profession,
            matched: code.clone(),
        })
    });
    let activities = unit.activities.iter().filter_map(|meaning| {
        let code = index.stated.activities.get(place(meaning.row))?;
        let is_meant = says(index.stated.by_activity.get(meaning.row)) && is_true(meaning.word);
        is_meant.then(|| Reason { strength: meaning.score, kind: MatchKind::Activity, matched: code.clone() })
    });
    professions.chain(activities).collect()
}

/// The keyword of a body that was typed best.
fn by_keyword(
    index: &AuthorityIndex,
    unit: &Unit,
    body: &Body,
    is_true: impl Fn(u32) -> bool,
) -> Option<Reason> {
    let mut best: Option<Reason> = None;
    for written in &body.keywords {
        for word in spelled(written) {
            let Some(word) = index.lexicon.exact(&word) else { continue };
            let Ok(found) = unit.near.binary_search_by_key(&word, |near| near.word) else { continue };
            let closeness = unit.near.get(found).map_or(0.0, |near| near.closeness);
            let strength = keyword(unit, closeness);
            if best.as_ref().is_none_or(|best| strength > best.strength) && is_true(word) {
                best = Some(Reason { strength, kind: MatchKind::Keyword, matched: written.clone() });
            }
        }
    }
    best
}

/// The word as it stands in one of the other names, else as folded.
fn of_others(body: &Body, folded: &str) -> String {
    let words = body.others.iter().flat_map(|name| split_words(name));
    words.into_iter().find(|word| fold(word) == *folded).unwrap_or(folded).to_owned()
}

/// A place that stands for its state or its region.
fn by_implied_place(
    index: &AuthorityIndex,
    unit: &Unit,
    body: &Body,
    is_true: impl Fn(u32) -> bool,
) -> Option<Reason> {
    let sure = unit.places.iter().filter(|meaning| meaning.closeness >= SURE && is_true(meaning.word));
    let known = sure.filter_map(|meaning| {
        let known = index.places.get(place(meaning.row))?;
        (known.country == body.country && body.level < 2).then(|| Reason {
            strength: meaning.score * PLACE_TELLS_COUNTRY,
            kind: MatchKind::Place,
            matched: known.name.clone(),
        })
    });
    known.reduce(|best, next| if next.strength > best.strength { next } else { best })
}

fn by_place(index: &AuthorityIndex, unit: &Unit, row: u32, is_true: impl Fn(u32) -> bool) -> Option<Reason> {
    let body = index.bodies.get(place(row))?;
    let named = index.body_places.get(row).iter().filter_map(|named| {
        let meaning =
            unit.places.iter().find(|meaning| meaning.row == named.place && is_true(meaning.word))?;
        Some((meaning.score, *named))
    });
    let (strength, named) = named.reduce(|best, next| if next.0 > best.0 { next } else { best })?;
    let in_name = named.at.and_then(|at| split_words(&body.name).nth(place(at))).map(str::to_owned);
    let known = || index.places.get(place(named.place)).map(|known| known.name.clone()).unwrap_or_default();
    Some(Reason { strength, kind: MatchKind::Place, matched: in_name.unwrap_or_else(known) })
}
