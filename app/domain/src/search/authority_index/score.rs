//! Ranking: every body gets what the typed words tell for it, then the best are looked at closely.

use std::collections::BTreeSet;

use uuid::Uuid;

use super::recognise::{Asked, Meaning, TELLING_COMPETENCE, Unit};
use super::stated::STATED;
use super::{AuthorityIndex, Body, Field, Filter, Query, Sense};
use crate::search::lists::{float, number, place};

/// A body and how well it matches.
#[derive(Clone, Copy, Debug)]
pub(super) struct Standing {
    pub(super) body: u32,
    pub(super) score: f32,
}

/// How many of the best are looked at closely, at least.
const CLOSELY: usize = 240;
/// What a place tells about other bodies of its country, and about national bodies when it is the capital.
pub(super) const PLACE_TELLS_COUNTRY: f32 = 0.3;
const CAPITAL_TELLS_NATIONAL: f32 = 0.55;
/// What a town tells about bodies of the region in which it lies.
pub(super) const PLACE_TELLS_REGION: f32 = 0.55;
/// A place is taken to name its country only when it is spelled nearly right.
pub(super) const SURE: f32 = 0.85;
/// What remains of the score of a body that does not lie where the text says.
const ELSEWHERE: f32 = 0.45;
/// A word that surely names a competence is hardly meant for a word of a name that is only alike.
const SURELY_COMPETENCE: f32 = 0.9;
const WHOLE_WORD: f32 = 0.94;
const ALIKE_BESIDE_COMPETENCE: f32 = 0.7;
/// A word that tells less than this stands in more than about thirty of 12,000 names.
const COMMON: f32 = 6.0;

pub(super) fn rank(
    index: &AuthorityIndex,
    query: &Query<'_>,
    asked: &Asked,
    filter: &Filter<'_>,
) -> Vec<Standing> {
    let mut totals = totals(index, asked);
    if let Some(open) = query.addressable {
        // A tenth more, so that among like bodies those that can be addressed stand first.
        favour(index, open, 1.1, &mut totals);
    }
    if let Some(partners) = query.partners {
        favour(index, partners, 1.12, &mut totals);
    }
    let mut standings: Vec<Standing> = totals
        .iter()
        .zip(&index.bodies)
        .enumerate()
        .filter(|(_, (score, body))| **score > 0.0 && filter.passes(body))
        .map(|(body, (score, _))| Standing { body: number(body), score: *score })
        .collect();
    let kept = CLOSELY.max(query.limit.saturating_mul(2));
    if standings.len() > kept {
        standings.select_nth_unstable_by(kept, better);
        standings.truncate(kept);
    }
    let closeness = closeness_by_word(index, asked);
    let area =
        query.procedure_area.and_then(|code| index.areas.iter().position(|area| area == code)).map(number);
    let is_national = seeks_national(query, asked);
    for standing in &mut standings {
        if let Some(body) = index.bodies.get(place(standing.body)) {
            standing.score *= fit(index, asked, standing.body, body, &closeness);
            if area.is_some_and(|area| body.areas.contains(&area)) {
                standing.score *= 1.1;
            }
            if is_national && body.level == 0 {
                standing.score *= 1.2;
            }
        }
    }
    standings.sort_unstable_by(better);
    standings
}

fn favour(index: &AuthorityIndex, favoured: &BTreeSet<Uuid>, by: f32, totals: &mut [f32]) {
    for body in favoured.iter().filter_map(|id| index.by_id.get(id)) {
        if let Some(total) = totals.get_mut(place(*body)) {
            *total *= by;
        }
    }
}

/// Best first; the number of the body decides between equals.
fn better(a: &Standing, b: &Standing) -> std::cmp::Ordering {
    b.score.total_cmp(&a.score).then(a.body.cmp(&b.body))
}

/// What all words together tell for each body. A phrase counts instead of its words where it tells more.
fn totals(index: &AuthorityIndex, asked: &Asked) -> Vec<f32> {
    let count = index.bodies.len();
    let mut totals: Vec<f32> = vec![0.0; count];
    let mut elsewhere: Vec<Vec<bool>> = Vec::new();
    let phrases = chosen_phrases(asked);
    let mut word = 0;
    while word < asked.words.len() {
        let phrase = phrases.iter().find(|unit| unit.words.start == word);
        let span = phrase.map_or(word..word + 1, |unit| unit.words.clone());
        let mut told: Vec<f32> = vec![0.0; count];
        // The words of a place or state of several words mean little alone.
        let share = if phrase.is_some_and(is_somewhere) { 0.5 } else { 1.0 };
        for unit in
            asked.units.iter().filter(|unit| unit.words.len() == 1 && span.contains(&unit.words.start))
        {
            if span.len() == 1 {
                tell(index, unit, &mut told);
            } else {
                let mut alone: Vec<f32> = vec![0.0; count];
                tell(index, unit, &mut alone);
                told.iter_mut().zip(&alone).for_each(|(sum, part)| *sum += share * part);
            }
        }
        if let Some(unit) = phrase {
            tell(index, unit, &mut told);
        }
        totals.iter_mut().zip(&told).for_each(|(total, part)| *total += part);
        let named = phrase.copied().or(asked.units.get(word));
        if let Some(least) = named.and_then(|unit| demanded(index, unit)) {
            elsewhere.push(told.iter().map(|part| *part < least).collect());
        }
        word = span.end;
    }
    for is_elsewhere in elsewhere {
        let both = totals.iter_mut().zip(is_elsewhere);
        both.filter(|(_, is_elsewhere)| *is_elsewhere).for_each(|(total, _)| *total *= ELSEWHERE);
    }
    totals
}

/// Whether a phrase surely names a place or a state.
fn is_somewhere(unit: &&Unit) -> bool {
    unit.places.iter().chain(&unit.countries).any(|meaning| meaning.closeness >= 0.94)
}

/// Whether a body of the whole state is likely meant: a competence is named, and a state but no place in it.
fn seeks_national(query: &Query<'_>, asked: &Asked) -> bool {
    let is_sure =
        |meanings: &[Meaning], least: f32| meanings.iter().any(|meaning| meaning.closeness >= least);
    asked.units.iter().any(|unit| is_sure(&unit.competences, 0.8))
        && (query.country.is_some() || asked.units.iter().any(|unit| is_sure(&unit.countries, SURE)))
        && !asked.units.iter().any(|unit| is_sure(&unit.places, 0.94) && !is_sure(&unit.countries, SURE))
}

/// The state that the words surely name; a name of a state before a place.
pub(super) fn country_named(index: &AuthorityIndex, asked: &Asked) -> Option<u32> {
    let best = |meanings: Vec<(u32, f32)>| {
        let sure = meanings.into_iter().filter(|(_, closeness)| *closeness >= SURE);
        sure.reduce(|best, next| if next.1 > best.1 { next } else { best }).map(|(row, _)| row)
    };
    let countries = asked.units.iter().flat_map(|unit| &unit.countries);
    let places = asked.units.iter().flat_map(|unit| &unit.places);
    best(countries.map(|meaning| (meaning.row, meaning.closeness)).collect()).or_else(|| {
        let known = places
            .filter_map(|meaning| Some((index.places.get(place(meaning.row))?.country, meaning.closeness)));
        best(known.collect())
    })
}

/// When a unit surely names a country or place, what it must tell for a body at least; bodies for which it
/// tells less lie elsewhere. A word that many bodies have in their names, or that labels a kind, is not sure.
fn demanded(index: &AuthorityIndex, unit: &Unit) -> Option<f32> {
    let is_whole = |meaning: &&Meaning| meaning.closeness >= 0.94;
    let strongest =
        |meanings: &[Meaning]| meanings.iter().filter(is_whole).map(|meaning| meaning.score).reduce(f32::max);
    if let Some(score) = strongest(&unit.countries) {
        return Some(0.8 * score);
    }
    let is_label = unit.kinds.iter().any(|meaning| meaning.closeness >= 0.94);
    let is_common = unit.near.iter().any(|near| near.closeness >= 0.94 && telling(index, near.word) < COMMON);
    if is_label || is_common { None } else { strongest(&unit.places).map(|score| 0.25 * score) }
}

/// Phrases that do not overlap, longer ones first.
fn chosen_phrases(asked: &Asked) -> Vec<&Unit> {
    let mut phrases: Vec<&Unit> = asked.units.iter().filter(|unit| unit.words.len() > 1).collect();
    phrases.sort_by_key(|unit| (std::cmp::Reverse(unit.words.len()), unit.words.start));
    let mut chosen: Vec<&Unit> = Vec::new();
    for unit in phrases {
        let overlaps = chosen
            .iter()
            .any(|other| unit.words.start < other.words.end && other.words.start < unit.words.end);
        if !overlaps {
            chosen.push(unit);
        }
    }
    chosen
}

/// Raises each body to what this unit tells for it by its strongest meaning.
fn tell(index: &AuthorityIndex, unit: &Unit, told: &mut [f32]) {
    let mut raise = |body: u32, score: f32| {
        if let Some(slot) = told.get_mut(place(body))
            && *slot < score
        {
            *slot = score;
        }
    };
    tell_words(index, unit, &mut raise);
    for kind in &unit.kinds {
        index.by_kind.get(kind.row).iter().for_each(|body| raise(*body, kind.score));
    }
    for meaning in &unit.competences {
        let Some(competence) = index.competences.get(place(meaning.row)) else { continue };
        for (profile, weight) in &competence.profiles {
            index.by_profile.get(*profile).iter().for_each(|body| raise(*body, weight * meaning.score));
        }
    }
    tell_stated(index, unit, &mut raise);
    for country in &unit.countries {
        index.by_country.get(country.row).iter().for_each(|body| raise(*body, country.score));
    }
    let mut implied: Vec<(u32, f32, bool)> = Vec::new();
    for named in &unit.places {
        index.by_place.get(named.row).iter().for_each(|body| raise(*body, named.score));
        if let Some(known) = index.places.get(place(named.row))
            && named.closeness >= SURE
        {
            implied.push((known.country, named.score, known.is_capital));
            let of_region = known.within.map_or(&[][..], |region| index.by_place.get(region));
            for body in of_region {
                let is_local = index.bodies.get(place(*body)).is_none_or(|body| body.level > 1);
                if !is_local {
                    raise(*body, named.score * PLACE_TELLS_REGION);
                }
            }
        }
    }
    implied.sort_unstable_by(|a, b| a.0.cmp(&b.0).then(b.2.cmp(&a.2)).then(b.1.total_cmp(&a.1)));
    implied.dedup_by_key(|(country, ..)| *country);
    for (country, score, is_capital) in implied {
        for body in index.by_country.get(country) {
            let is_national = index.bodies.get(place(*body)).is_some_and(|body| body.level == 0);
            let share = if is_capital && is_national { CAPITAL_TELLS_NATIONAL } else { PLACE_TELLS_COUNTRY };
            raise(*body, score * share);
        }
    }
}

/// Raises the bodies in whose names or keywords the words of the unit stand.
fn tell_words(index: &AuthorityIndex, unit: &Unit, mut raise: impl FnMut(u32, f32)) {
    // A misspelt rare word must not tell more than the common word that stands there letter by letter.
    let whole = unit.near.iter().find(|near| near.closeness >= 1.0);
    let most = whole.map_or(f32::MAX, |near| 1.15 * telling(index, near.word));
    let is_competence = unit.competences.iter().any(|meaning| meaning.closeness >= SURELY_COMPETENCE);
    for near in &unit.near {
        let is_other = is_competence && near.closeness < WHOLE_WORD;
        let sure = if is_other { ALIKE_BESIDE_COMPETENCE } else { 1.0 };
        let score = sure * unit.weight * near.closeness * telling(index, near.word).min(most);
        let stated = keyword(unit, near.closeness);
        for sense in index.senses.get(near.word) {
            match *sense {
                Sense::Body(body, field) => raise(body, score * field_weight(field, near.closeness)),
                Sense::Keyword(body) => raise(body, stated),
                Sense::Kind(..) | Sense::Place(_) | Sense::Country(_) | Sense::Activity(..) => {}
            }
        }
    }
}

/// Raises the bodies that say they are competent for a profession or an activity that the unit names.
fn tell_stated(index: &AuthorityIndex, unit: &Unit, mut raise: impl FnMut(u32, f32)) {
    for profession in &unit.competences {
        let stated = index.stated.by_profession.get(profession.row);
        stated.iter().for_each(|body| raise(*body, STATED * profession.score));
    }
    for activity in &unit.activities {
        index.stated.by_activity.get(activity.row).iter().for_each(|body| raise(*body, activity.score));
    }
}

fn telling(index: &AuthorityIndex, word: u32) -> f32 {
    index.telling.get(place(word)).copied().unwrap_or(0.0)
}

/// What a word that stands so near to a keyword tells about the bodies that gave it.
pub(super) fn keyword(unit: &Unit, closeness: f32) -> f32 {
    unit.weight * closeness * STATED * TELLING_COMPETENCE
}

/// Initials count only when typed whole.
pub(super) fn field_weight(field: Field, closeness: f32) -> f32 {
    match field {
        Field::Name | Field::Latin | Field::Alias => 1.0,
        Field::English | Field::Former => 0.9,
        Field::Acronym if closeness >= 1.0 => 1.2,
        Field::Acronym => 0.0,
    }
}

/// The greatest closeness of each word of the lexicon to any typed word.
fn closeness_by_word(index: &AuthorityIndex, asked: &Asked) -> Vec<f32> {
    let mut closeness: Vec<f32> = vec![0.0; index.lexicon.len()];
    for near in asked.units.iter().flat_map(|unit| &unit.near) {
        if let Some(slot) = closeness.get_mut(place(near.word)) {
            *slot = slot.max(near.closeness);
        }
    }
    closeness
}

/// How well a body fits as a whole: how much of its name was typed, and whether the text as typed is the
/// name, its beginning or a part of it.
fn fit(index: &AuthorityIndex, asked: &Asked, row: u32, body: &Body, closeness: &[f32]) -> f32 {
    let whole = asked.spellings.iter().flat_map(|typed| body.spellings.iter().map(move |name| (typed, name)));
    let mut bonus: f32 = 0.0;
    for (typed, name) in whole {
        if typed == name {
            bonus = bonus.max(0.5);
        } else if name.starts_with(typed.as_str()) {
            bonus = bonus.max(0.22);
        } else if let Some(at) = name.find(typed.as_str()) {
            let is_word_start = name.get(..at).is_some_and(|before| before.ends_with(' '));
            bonus = bonus.max(if is_word_start { 0.18 } else { 0.12 });
        }
    }
    let level = 0.01 * (3.0 - f32::from(body.level));
    0.7 + 0.3 * coverage(index, row, closeness) + bonus + level
}

/// The share of the name that was typed, weighing words by what they tell; the best of the names counts.
fn coverage(index: &AuthorityIndex, row: u32, closeness: &[f32]) -> f32 {
    // One slot a word of the official name (either script), one sum for each other field.
    let mut own: Vec<(f32, f32)> = Vec::new();
    let mut english = (0.0, 0.0);
    let mut alias = (0.0, 0.0);
    for word in index.body_words.get(row) {
        let weight = telling(index, word.word);
        let matched = weight * closeness.get(place(word.word)).copied().unwrap_or(0.0);
        match word.field {
            Field::Name | Field::Latin => {
                let at = place(word.at);
                if own.len() <= at {
                    own.resize(at + 1, (0.0, 0.0));
                }
                if let Some(slot) = own.get_mut(at) {
                    slot.0 = slot.0.max(matched);
                    slot.1 = slot.1.max(weight);
                }
            }
            Field::English => english = (english.0 + matched, english.1 + weight),
            Field::Alias | Field::Former => alias = (alias.0 + matched, alias.1 + weight),
            Field::Acronym => {}
        }
    }
    let sum = own.iter().fold((0.0, 0.0), |sum: (f32, f32), slot| (sum.0 + slot.0, sum.1 + slot.1));
    let share = |(matched, weight): (f32, f32)| matched / weight.max(float(1));
    share(sum).max(0.9 * share(english)).max(0.9 * share(alias)).min(1.0)
}
