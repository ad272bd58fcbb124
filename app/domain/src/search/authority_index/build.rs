//! Building the index: words, what they lead to, and how much each tells.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::ops::Range;

use super::profiles::Profiles;
use super::stated::{Saying, Stated};
use super::{
    AuthorityEntry, AuthorityIndex, Body, BodyPlace, BodyWord, Field, Group, KnownCompetence, KnownPlace,
    Sense, country_code, level_rank, tongue,
};
use crate::search::competence::CompetenceWords;
use crate::search::fold::{fold, split_words};
use crate::search::lexicon::Lexicon;
use crate::search::lists::{Lists, number, place};
use crate::search::transliterate::{spelling_key, transliterate};
use crate::search::vocabulary::{Vocabulary, is_filler, without_article};

/// Naming a country or a place tells at least this much, however many bodies it has.
const LEAST_TELLING_COUNTRY: f32 = 6.0;
const LEAST_TELLING_PLACE: f32 = 5.0;
const MOST_WORDS_IN_PLACE: usize = 4;

/// Words while they are collected, each with a provisional number.
#[derive(Default)]
pub(super) struct Collected {
    numbers: HashMap<String, u32>,
    senses: Vec<(u32, Sense)>,
    body_words: Vec<(u32, BodyWord)>,
    body_places: Vec<(u32, BodyPlace)>,
}

impl Collected {
    pub(super) fn number(&mut self, word: String) -> u32 {
        let next = number(self.numbers.len());
        *self.numbers.entry(word).or_insert(next)
    }

    pub(super) fn lead(&mut self, word: &str, sense: Sense) {
        let word = self.number(word.to_owned());
        self.senses.push((word, sense));
    }

    fn name_word(&mut self, body: u32, word: &str, field: Field, at: usize) {
        let word = self.number(word.to_owned());
        self.senses.push((word, Sense::Body(body, field)));
        self.body_words.push((body, BodyWord { word, field, at: number(at) }));
    }
}

pub(super) fn build(mut entries: Vec<AuthorityEntry>, vocabulary: &Vocabulary) -> AuthorityIndex {
    entries.sort_by_cached_key(|entry| {
        (level_rank(&entry.level), entry.name.chars().count(), entry.name.clone(), entry.id)
    });
    let countries: Vec<String> = coded(
        entries.iter().map(|entry| country_code(&entry.country)),
        vocabulary.countries.names.keys().map(|code| country_code(code)),
    );
    let kinds: Vec<String> =
        coded(entries.iter().map(|entry| entry.kind.clone()), vocabulary.kinds.types.keys().cloned());
    let areas: Vec<String> = coded(entries.iter().flat_map(|entry| entry.areas.clone()), std::iter::empty());
    let at =
        |codes: &[String], code: &str| number(codes.binary_search_by(|each| (**each).cmp(code)).unwrap_or(0));

    let mut collected = Collected::default();
    let mut places = known_places(vocabulary, &countries, &mut collected);
    let mut profiles = Profiles::default();
    let mut saying = Saying::default();
    let mut bodies = Vec::with_capacity(entries.len());
    for (row, entry) in entries.into_iter().enumerate() {
        let country = at(&countries, &country_code(&entry.country));
        let mut spellings = name_words(number(row), &entry, &mut collected);
        find_places(number(row), country, &entry, &spellings, &mut places, &mut collected);
        spellings.extend(acronyms(number(row), &entry, &mut collected));
        let profile = profiles.number(&entry);
        saying.take(number(row), &entry, &mut collected);
        let others = [entry.aliases, entry.former, entry.acronyms].concat();
        bodies.push(Body {
            id: entry.id,
            country,
            kind: at(&kinds, &entry.kind),
            level: level_rank(&entry.level),
            profile,
            areas: entry.areas.iter().map(|area| at(&areas, area)).collect(),
            name: entry.name,
            others,
            keywords: entry.keywords,
            spellings,
        });
    }
    meanings(vocabulary, &countries, &kinds, &mut collected);
    let competences = vocabulary.competences.iter().map(|each| profiles.competent(each)).collect();
    let words = CompetenceWords::build(&vocabulary.competences);
    let stated = saying.assemble(&vocabulary.competences, &vocabulary.activities, &mut collected);
    assemble(bodies, (countries, kinds, areas), places.known, (words, competences, stated), collected)
}

fn coded(first: impl Iterator<Item = String>, second: impl Iterator<Item = String>) -> Vec<String> {
    let codes: BTreeSet<String> = first.chain(second).collect();
    codes.into_iter().collect()
}

/// Puts the words of all names of a body into the index and answers the folded spellings of the name.
fn name_words(body: u32, entry: &AuthorityEntry, collected: &mut Collected) -> Vec<String> {
    let mut spellings: Vec<String> = vec![String::new(), String::new()];
    for (at, word) in split_words(&entry.name).enumerate() {
        let native = fold(word);
        let latin = fold(&transliterate(word));
        for part in native.split(' ').filter(|part| !part.is_empty()) {
            collected.name_word(body, part, Field::Name, at);
        }
        if latin != native {
            for part in latin.split(' ').filter(|part| !part.is_empty()) {
                collected.name_word(body, part, Field::Latin, at);
            }
        }
        for (spelling, word) in spellings.iter_mut().zip([native, latin]) {
            if !spelling.is_empty() && !word.is_empty() {
                spelling.push(' ');
            }
            spelling.push_str(&word);
        }
    }
    let same_count = split_words(&entry.name_latin).count() == split_words(&entry.name).count();
    let latin_field = if same_count { Field::Latin } else { Field::Alias };
    let mut others = vec![(entry.name_latin.as_str(), latin_field), (entry.name_en.as_str(), Field::English)];
    others.extend(entry.aliases.iter().map(|alias| (alias.as_str(), Field::Alias)));
    others.extend(entry.former.iter().map(|former| (former.as_str(), Field::Former)));
    for (name, field) in others {
        let latin = transliterate(name);
        let both = [name, if name.is_ascii() { "" } else { latin.as_str() }];
        for name in both {
            let folded = fold(name);
            if folded.is_empty() || spellings.contains(&folded) {
                continue;
            }
            for (at, word) in split_words(name).enumerate() {
                for part in fold(word).split(' ').filter(|part| !part.is_empty()) {
                    collected.name_word(body, part, field, at);
                }
            }
            spellings.push(folded);
        }
    }
    spellings.dedup();
    spellings
}

/// Puts the acronyms of a body into the index, in both scripts, and answers them: the given ones, and unless the body
/// is local the initials of its names.
fn acronyms(body: u32, entry: &AuthorityEntry, collected: &mut Collected) -> Vec<String> {
    let mut found: BTreeSet<String> = BTreeSet::new();
    for acronym in &entry.acronyms {
        found.extend([fold(acronym), fold(&transliterate(acronym))]);
        found.insert(fold(acronym).replace(' ', ""));
    }
    if entry.level != "local" {
        let names = [&entry.name, &entry.name_en].into_iter().chain(&entry.aliases);
        for initials in names.flat_map(|name| initials(name)) {
            found.insert(fold(&transliterate(&initials)));
            found.insert(initials);
        }
    }
    found.remove("");
    for acronym in &found {
        collected.name_word(body, acronym, Field::Acronym, 0);
    }
    found.into_iter().collect()
}

/// The initials of a name of three to eight words, with and without its articles and prepositions.
fn initials(name: &str) -> impl Iterator<Item = String> {
    let words: Vec<String> = split_words(name).map(fold).collect();
    let first =
        |words: Vec<&String>| -> String { words.iter().filter_map(|word| word.chars().next()).collect() };
    let both = [first(words.iter().collect()), first(words.iter().filter(|word| !is_filler(word)).collect())];
    both.into_iter().filter(|initials| (3..=8).contains(&initials.chars().count()))
}

/// Places under construction: by country and folded name.
struct Places {
    known: Vec<KnownPlace>,
    named: HashMap<(u32, String), Vec<u32>>,
    /// Whether the name that bodies of the place use is known.
    is_named: Vec<bool>,
}

fn known_places(vocabulary: &Vocabulary, countries: &[String], collected: &mut Collected) -> Places {
    let mut places = Places { known: Vec::new(), named: HashMap::new(), is_named: Vec::new() };
    let mut regions: Vec<Option<(u32, String)>> = Vec::new();
    for listed in &vocabulary.places {
        let code = country_code(&listed.country);
        let Ok(country) = countries.binary_search(&code) else { continue };
        let row = number(places.known.len());
        let mut seen: BTreeSet<String> = BTreeSet::new();
        for name in &listed.names {
            let native = fold(name);
            let latin = fold(&transliterate(name));
            for folded in [native, latin] {
                let words = folded.split(' ').count();
                if folded.chars().count() < 2 || words > MOST_WORDS_IN_PLACE || !seen.insert(folded.clone()) {
                    continue;
                }
                collected.lead(&folded, Sense::Place(row));
                places.named.entry((number(country), folded)).or_default().push(row);
            }
        }
        places.known.push(KnownPlace {
            country: number(country),
            is_capital: listed.is_capital,
            within: None,
            telling: 0.0,
            name: listed.names.first().cloned().unwrap_or_default(),
        });
        places.is_named.push(false);
        regions.push(listed.within.as_ref().map(|region| (number(country), fold(region))));
    }
    let within = |key: Option<(u32, String)>, row: usize| {
        let rows = places.named.get(&key?)?;
        // A town and its region may share the name: the region is the other one.
        rows.iter().copied().find(|region| place(*region) != row)
    };
    let within: Vec<Option<u32>> =
        regions.into_iter().enumerate().map(|(row, key)| within(key, row)).collect();
    places.known.iter_mut().zip(within).for_each(|(known, region)| known.within = region);
    places
}

/// The kind of body whose name says how a town writes itself.
const TOWN: &str = "municipality";

impl Places {
    /// Takes the name of a place from the first of its own bodies that writes it.
    fn name(&mut self, row: u32, written: &[&str], at: Range<usize>) {
        let (Some(known), Some(is_named)) =
            (self.known.get_mut(place(row)), self.is_named.get_mut(place(row)))
        else {
            return;
        };
        if let Some(words) = written.get(at)
            && !*is_named
        {
            known.name = words.join(" ");
            *is_named = true;
        }
    }
}

/// Finds the places that the name of a body names in its own country, longest names first.
fn find_places(
    body: u32,
    country: u32,
    entry: &AuthorityEntry,
    spellings: &[String],
    places: &mut Places,
    collected: &mut Collected,
) {
    let written: Vec<&str> = split_words(&entry.name).collect();
    let mut found: BTreeMap<u32, Option<u32>> = BTreeMap::new();
    for (spelling, text) in spellings.iter().enumerate() {
        let words: Vec<&str> = text.split(' ').collect();
        let mut at = 0;
        while at < words.len() {
            let longest = (1..=MOST_WORDS_IN_PLACE).rev().find_map(|count| {
                let name = words.get(at..at + count)?.join(" ");
                if name.chars().count() < 3 || is_filler(&name) {
                    return None;
                }
                let rows = places.named.get(&(country, name.clone())).or_else(|| {
                    let genitive = name.strip_suffix('s').filter(|base| base.chars().count() > 3)?;
                    places.named.get(&(country, genitive.to_owned()))
                });
                Some((count, rows?.clone()))
            });
            let taken = longest.map_or(1, |(count, rows)| {
                let position = (spelling < 2).then(|| number(at));
                for row in rows {
                    let known = found.entry(row).or_insert(position);
                    *known = known.or(position);
                    if spelling == 0 && entry.kind == TOWN {
                        places.name(row, &written, at..at + count);
                    }
                }
                count
            });
            at += taken;
        }
    }
    for (row, at) in found {
        collected.body_places.push((body, BodyPlace { place: row, at }));
    }
}

/// Labels of the kinds of body word by word, names of countries whole.
fn meanings(vocabulary: &Vocabulary, countries: &[String], kinds: &[String], collected: &mut Collected) {
    for (kind, labels) in &vocabulary.kinds.types {
        let Ok(row) = kinds.binary_search(kind) else { continue };
        for (language, label) in labels {
            for word in split_words(label) {
                let sense = Sense::Kind(number(row), tongue(language));
                let (native, latin) = (fold(word), fold(&transliterate(word)));
                if is_filler(&native) {
                    continue;
                }
                collected.lead(&native, sense);
                if latin != native {
                    collected.lead(&latin, sense);
                }
            }
        }
    }
    let listed =
        vocabulary.countries.names.iter().flat_map(|(code, names)| names.values().map(move |n| (code, n)));
    let also =
        vocabulary.countries.also.iter().flat_map(|(code, names)| names.iter().map(move |n| (code, n)));
    for (code, name) in listed.chain(also) {
        let Ok(row) = countries.binary_search(&country_code(code)) else { continue };
        for folded in [fold(name), fold(&transliterate(name))] {
            collected.lead(&folded, Sense::Country(number(row)));
            collected.lead(without_article(&folded), Sense::Country(number(row)));
        }
    }
}

type Codes = (Vec<String>, Vec<String>, Vec<String>);

fn assemble(
    bodies: Vec<Body>,
    codes: Codes,
    places: Vec<KnownPlace>,
    competences: (CompetenceWords, Vec<KnownCompetence>, Stated),
    collected: Collected,
) -> AuthorityIndex {
    let total = bodies.len();
    let (sorted, renumbered) = sorted_words(collected.numbers);
    let renumber = |word: u32| renumbered.get(place(word)).copied().unwrap_or(u32::MAX);
    let mut leads: Vec<(u32, Sense)> =
        collected.senses.into_iter().map(|(word, sense)| (renumber(word), sense)).collect();
    leads.sort_unstable();
    leads.dedup();
    let lexicon = Lexicon::build(sorted);
    let senses = Lists::pack(lexicon.len(), leads);
    let (sounds, by_sound) = sounds(&lexicon);
    let rows = || bodies.iter().enumerate();
    let by_country = Lists::pack(codes.0.len(), rows().map(|(row, body)| (body.country, number(row))));
    let by_kind = Lists::pack(codes.1.len(), rows().map(|(row, body)| (body.kind, number(row))));
    let profiles = bodies.iter().map(|body| place(body.profile) + 1).max().unwrap_or(0);
    let by_profile = Lists::pack(profiles, rows().map(|(row, body)| (body.profile, number(row))));
    let by_place =
        Lists::pack(places.len(), collected.body_places.iter().map(|(body, named)| (named.place, *body)));
    let group = |code: String, count: usize| Group { code, telling: AuthorityIndex::rarity(total, count) };
    let of_country = |(row, code)| {
        let group = group(code, by_country.count(number(row)));
        Group { telling: group.telling.max(LEAST_TELLING_COUNTRY), ..group }
    };
    let of_place = |(row, known): (usize, KnownPlace)| {
        let telling = AuthorityIndex::rarity(total, by_place.count(number(row))).max(LEAST_TELLING_PLACE);
        KnownPlace { telling, ..known }
    };
    let words = collected.body_words.into_iter();
    AuthorityIndex {
        by_id: rows().map(|(row, body)| (body.id, number(row))).collect(),
        telling: telling(&senses, lexicon.len(), total),
        countries: codes.0.into_iter().enumerate().map(of_country).collect(),
        kinds: codes
            .1
            .into_iter()
            .enumerate()
            .map(|(row, code)| group(code, by_kind.count(number(row))))
            .collect(),
        areas: codes.2,
        places: places.into_iter().enumerate().map(of_place).collect(),
        body_words: Lists::pack(
            total,
            words.map(|(body, word)| (body, BodyWord { word: renumber(word.word), ..word })),
        ),
        body_places: Lists::pack(total, collected.body_places),
        bodies,
        lexicon,
        senses,
        sounds,
        by_sound,
        by_country,
        by_kind,
        by_profile,
        by_place,
        competence_words: competences.0,
        competences: competences.1,
        stated: competences.2.renumbered(renumber),
    }
}

/// The collected words in their order, and for each provisional number its place there.
fn sorted_words(numbers: HashMap<String, u32>) -> (Vec<Box<str>>, Vec<u32>) {
    let mut sorted: Vec<(String, u32)> = numbers.into_iter().collect();
    sorted.sort_unstable();
    let mut renumbered: Vec<u32> = vec![0; sorted.len()];
    for (now, (_, before)) in sorted.iter().enumerate() {
        if let Some(slot) = renumbered.get_mut(place(*before)) {
            *slot = number(now);
        }
    }
    (sorted.into_iter().map(|(word, _)| word.into_boxed_str()).collect(), renumbered)
}

/// How much each word tells: the fewer names it stands in, the more; fillers next to nothing.
fn telling(senses: &Lists<Sense>, words: usize, total: usize) -> Vec<f32> {
    let counted = (0..words).map(|word| {
        let mut bodies: Vec<u32> = senses
            .get(number(word))
            .iter()
            .filter_map(|sense| match sense {
                Sense::Body(body, _) => Some(*body),
                _ => None,
            })
            .collect();
        bodies.dedup();
        AuthorityIndex::rarity(total, bodies.len())
    });
    counted.collect()
}

/// Coarse spellings of the single words.
fn sounds(lexicon: &Lexicon) -> (Lexicon, Lists<u32>) {
    let mut keyed: Vec<(String, u32)> = (0..number(lexicon.len()))
        .filter(|word| !lexicon.text(*word).contains(' '))
        .map(|word| (spelling_key(lexicon.text(word)), word))
        .collect();
    keyed.sort_unstable();
    let mut keys: Vec<Box<str>> = Vec::new();
    let mut pairs: Vec<(u32, u32)> = Vec::with_capacity(keyed.len());
    for (key, word) in keyed {
        if keys.last().is_none_or(|last| **last != *key) {
            keys.push(key.into_boxed_str());
        }
        pairs.push((number(keys.len() - 1), word));
    }
    let by_sound = Lists::pack(keys.len(), pairs);
    (Lexicon::build(keys), by_sound)
}
