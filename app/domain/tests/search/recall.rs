//! Recall at ten by class of query, on a sample of the seed directory that every state takes part in.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use domain::search::{AuthorityEntry, AuthorityIndex, Query, fold};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::directory;

const SAMPLE: usize = 360;

fn index() -> &'static AuthorityIndex {
    static INDEX: OnceLock<AuthorityIndex> = OnceLock::new();
    INDEX.get_or_init(directory::index)
}

/// Asks for each entry and prints and demands the share found among the first ten.
fn recall(class: &str, asked: &[(AuthorityEntry, String)]) {
    let by_id: BTreeMap<_, _> = directory::entries().into_iter().map(|entry| (entry.id, entry)).collect();
    let mut missed = Vec::new();
    for (entry, text) in asked {
        let hits = index().search(&Query { text, language: "en", limit: 10, ..Query::default() });
        let is_right = hits.iter().map(|hit| &by_id[&hit.id]).any(|hit| {
            hit.id == entry.id || (hit.country == entry.country && fold(&hit.name) == fold(&entry.name))
        });
        if !is_right {
            let first = hits.first().map(|hit| by_id[&hit.id].name.as_str());
            missed.push(format!("{} {} <- {text} (first: {first:?})", entry.country, entry.name));
        }
    }
    let found = asked.len() - missed.len();
    println!("recall at 10, {class}: {found} of {}\n{}", asked.len(), missed.join("\n"));
    assert!(asked.len() >= 300, "{class}: only {} queries", asked.len());
    assert!(found * 100 >= asked.len() * 90, "{class}: {found} of {}: {}", asked.len(), missed.join("\n"));
}

/// Entries that qualify, by id within each state, the states in turn.
fn sample(qualifies: impl Fn(&AuthorityEntry) -> bool) -> Vec<AuthorityEntry> {
    sample_of(SAMPLE, qualifies)
}

fn sample_of(size: usize, qualifies: impl Fn(&AuthorityEntry) -> bool) -> Vec<AuthorityEntry> {
    let mut by_country: BTreeMap<String, Vec<AuthorityEntry>> = BTreeMap::new();
    for entry in directory::entries().into_iter().filter(|entry| qualifies(entry)) {
        by_country.entry(entry.country.clone()).or_default().push(entry);
    }
    by_country.values_mut().for_each(|entries| entries.sort_by_key(|entry| std::cmp::Reverse(entry.id)));
    let mut chosen = Vec::new();
    while chosen.len() < size && by_country.values().any(|entries| !entries.is_empty()) {
        chosen.extend(by_country.values_mut().filter_map(Vec::pop));
    }
    chosen.truncate(size);
    chosen
}

fn queries(
    entries: Vec<AuthorityEntry>,
    ask: impl Fn(usize, &AuthorityEntry) -> String,
) -> Vec<(AuthorityEntry, String)> {
    entries.into_iter().enumerate().map(|(at, entry)| (entry.clone(), ask(at, &entry))).collect()
}

/// Whether the part can tell the name from others at all: at most five names contain it.
fn is_telling(part: &str) -> bool {
    static NAMES: OnceLock<Vec<String>> = OnceLock::new();
    let names = NAMES.get_or_init(|| directory::entries().iter().map(|entry| fold(&entry.name)).collect());
    let part = fold(part);
    names.iter().filter(|name| name.contains(&part)).take(6).count() < 6
}

/// The first of the three kinds of part, beginning with the given one, that tells; else the whole name.
fn part(at: usize, name: &str) -> String {
    let parts = (at..at + 3).map(|kind| any_part(kind, name));
    parts.into_iter().find(|part| is_telling(part)).unwrap_or_else(|| name.to_owned())
}

/// In turn: the last two words, all but the end of the last word, the last three quarters of the letters.
fn any_part(at: usize, name: &str) -> String {
    let words: Vec<&str> = name.split(' ').collect();
    let letters: Vec<char> = name.chars().collect();
    match at % 3 {
        0 if words.len() > 2 => words[words.len() - 2..].join(" "),
        0 | 1 => {
            let cut = words[words.len() - 1].chars().count() / 4;
            letters[..letters.len() - cut].iter().collect()
        }
        _ => letters[letters.len() / 4..].iter().collect(),
    }
}

/// One letter of a long enough word wrong, left out, doubled or swapped with the next one.
fn with_a_typo(at: usize, text: &str) -> String {
    let mut letters: Vec<char> = text.chars().collect();
    let places: Vec<usize> = (1..letters.len() - 1)
        .filter(|place| letters[place - 1..=place + 1].iter().all(|letter| letter.is_alphabetic()))
        .collect();
    let place = places[(at * 7 + 3) % places.len()];
    match at % 4 {
        0 => letters[place] = if letters[place] == 'x' { 'o' } else { 'x' },
        1 => drop(letters.remove(place)),
        2 if letters[place] != letters[place + 1] => letters.swap(place, place + 1),
        _ => letters.insert(place, letters[place]),
    }
    letters.into_iter().collect()
}

fn without_marks(text: &str) -> String {
    text.nfd().filter(|letter| !is_combining_mark(*letter)).collect()
}

#[test]
fn a_part_of_the_name_finds_it() {
    recall("part of a native name", &queries(sample(|_| true), |at, entry| part(at, &entry.name)));
}

#[test]
fn a_name_without_accents_finds_it() {
    let accented = sample(|entry| !entry.name.is_ascii() && entry.name != without_marks(&entry.name));
    recall("without accents", &queries(accented, |_, entry| without_marks(&entry.name)));
}

#[test]
fn a_part_without_accents_finds_it() {
    let accented = sample(|entry| entry.name != without_marks(&entry.name));
    recall("part without accents", &queries(accented, |at, entry| without_marks(&part(at, &entry.name))));
}

#[test]
fn a_name_in_the_wrong_case_finds_it() {
    let cased = queries(sample(|_| true), |at, entry| match at % 3 {
        0 => entry.name.to_uppercase(),
        1 => entry.name.to_lowercase(),
        _ => entry
            .name
            .chars()
            .enumerate()
            .map(|(at, letter)| {
                if at % 2 == 0 {
                    letter.to_lowercase().to_string()
                } else {
                    letter.to_uppercase().to_string()
                }
            })
            .collect(),
    });
    recall("wrong case", &cased);
}

#[test]
fn greek_and_bulgarian_names_are_found_in_latin_letters() {
    let other_script =
        || sample(|entry| ["GR", "BG", "CY"].contains(&entry.country.as_str()) && !entry.name.is_ascii());
    recall("other script, official Latin", &queries(other_script(), |_, entry| entry.name_latin.clone()));
    let habits = queries(other_script(), |at, entry| {
        let latin = part(at, &entry.name_latin);
        let swaps = [[("y", "i"), ("ch", "h")], [("ou", "u"), ("th", "t")], [("sht", "shch"), ("h", "kh")]];
        swaps[at % 3].iter().fold(latin, |text, (from, to)| text.replace(from, to))
    });
    recall("other script, a part by other habits", &habits);
}

#[test]
fn latin_names_are_found_by_their_places_in_greek_and_cyrillic_letters() {
    let vocabulary = directory::vocabulary();
    let mut exonyms: BTreeMap<(String, String), Vec<String>> = BTreeMap::new();
    for place in &vocabulary.places {
        let is_foreign = |name: &&String| {
            name.chars()
                .next()
                .is_some_and(|letter| ('α'..='я').contains(&letter.to_lowercase().next().unwrap()))
        };
        let foreign: Vec<String> = place.names.iter().filter(is_foreign).cloned().collect();
        for name in &place.names {
            exonyms.entry((place.country.clone(), fold(name))).or_default().extend(foreign.clone());
        }
    }
    let town = |entry: &AuthorityEntry| {
        let name =
            fold(entry.name_en.strip_prefix("Municipality of ").or(entry.name_en.strip_prefix("Town of "))?);
        exonyms.get(&(entry.country.clone(), name)).filter(|names| !names.is_empty())
    };
    let towns = sample(|entry| {
        entry.kind == "municipality"
            && !["GR", "BG", "CY"].contains(&entry.country.as_str())
            && town(entry).is_some()
    });
    let asked = queries(towns, |_, entry| {
        let names = town(entry).unwrap();
        let name = &names[names.len() - 1];
        let is_greek = name.chars().next().is_some_and(|letter| letter < 'Ѐ');
        format!("{} {name}", if is_greek { "Δήμος" } else { "Община" })
    });
    recall("place in Greek or Cyrillic letters", &asked);
}

#[test]
fn one_typing_mistake_is_forgiven() {
    let long = |entry: &AuthorityEntry| entry.name.chars().count() >= 6;
    recall("one typo", &queries(sample(long), |at, entry| with_a_typo(at, &entry.name)));
    // Whether a part tells is costly to know: of twice as many those that qualify.
    let mut parts = sample_of(2 * SAMPLE, long);
    parts.retain(|entry| part(0, &entry.name).len() > 7 && part(2, &entry.name).len() > 7);
    parts.truncate(SAMPLE);
    recall("part with one typo", &queries(parts, |at, entry| with_a_typo(at, &part(at, &entry.name))));
}
