//! What officials call professions, documents and procedures, in 26 languages, and the bodies that are competent.

use std::collections::{BTreeMap, HashMap};
use std::ops::Range;

use super::fold::{fold, split_words};
use super::lexicon::Lexicon;
use super::lists::{float, number, place};
use super::nearness::{common_start, distance};
use super::transliterate::transliterate;
use super::vocabulary::is_filler;

/// A field in which bodies are competent, the words for it, and which bodies those are.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Competence {
    /// Its code, an English word (`teacher`, `posting`).
    pub code: String,
    /// Kinds of body with how likely they are competent, above 0 up to 1.
    pub kinds: Vec<(String, f32)>,
    /// Areas of the directory with how likely a body with that area is competent, whatever its kind.
    pub areas: Vec<(String, f32)>,
    /// Whether it is a profession.
    pub is_profession: bool,
    /// From language to words, each the beginning that all its forms share; several words stand in their order.
    pub words: BTreeMap<String, Vec<String>>,
    /// From language to what it is called there, to be shown.
    pub names: BTreeMap<String, String>,
}

/// Reads `competences.tsv` (competence, kinds, areas: codes with `:` and a weight, and `profession` for one) and `competence_words.tsv`
/// (competence, language, words parted by `|`, and what it is called), each with a heading. Lines that lack a column are
/// left out; one may lack the last.
pub fn competences(table: &str, words: &str) -> Vec<Competence> {
    let weighted = |cell: &str| -> Vec<(String, f32)> {
        let pairs = cell.split_whitespace().filter_map(|pair| pair.split_once(':'));
        pairs.filter_map(|(code, weight)| Some((code.to_owned(), weight.parse().ok()?))).collect()
    };
    let mut by_code: HashMap<&str, BTreeMap<String, Vec<String>>> = HashMap::new();
    let mut names: HashMap<&str, BTreeMap<String, String>> = HashMap::new();
    for line in words.lines().skip(1) {
        let mut cells = line.split('\t');
        let (Some(code), Some(language), Some(words)) = (cells.next(), cells.next(), cells.next()) else {
            continue;
        };
        let words = words.split('|').map(str::to_owned).collect();
        by_code.entry(code).or_default().insert(language.to_owned(), words);
        if let Some(name) = cells.next().filter(|name| !name.is_empty()) {
            names.entry(code).or_default().insert(language.to_owned(), name.to_owned());
        }
    }
    let rows = table.lines().skip(1).filter_map(|line| {
        let mut cells = line.split('\t');
        let (code, kinds, areas) = (cells.next()?, cells.next()?, cells.next()?);
        let sort = cells.next().unwrap_or_default();
        Some(Competence {
            code: code.to_owned(),
            kinds: weighted(kinds),
            areas: weighted(areas),
            is_profession: sort == "profession",
            words: by_code.remove(code).unwrap_or_default(),
            names: names.remove(code).unwrap_or_default(),
        })
    });
    rows.collect()
}

/// A competence named by words of the query.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Named {
    /// Which of the typed words name it.
    pub(super) words: Range<usize>,
    /// Row of the competence.
    pub(super) competence: u32,
    /// How surely: 1 is a word as it stands in the list.
    pub(super) closeness: f32,
}

/// The words of all competences, ready to be found.
pub(super) struct CompetenceWords {
    /// Words in the order of their first stem.
    terms: Vec<Term>,
    /// The first stems, each once.
    stems: Lexicon,
    /// Where the terms of each first stem begin; one more entry than stems.
    starts: Vec<usize>,
}

struct Term {
    stems: Vec<String>,
    competence: u32,
    language: [u8; 2],
}

/// A term of another language than the searcher's counts a little less.
const OTHER_LANGUAGE: f32 = 0.93;
/// A stem found inside a longer word, as in compounds.
const INSIDE: f32 = 0.8;
/// Shorter stems are not looked for inside of words.
const SHORTEST_INSIDE: usize = 5;
/// A word that is not right letter by letter must be as near to a stem as this.
const LEAST_NEAR: f32 = 0.74;
/// With one mistake in it, a word that begins with such a stem is hardly another word.
const SHORTEST_MISTAKEN: usize = 6;
const LONGEST_MISTAKEN: usize = 9;
/// A form of a stem with a mistake in it is less sure than any part of a word letter by letter.
const MISTAKEN: f32 = 0.78;
/// The further words of a term stand behind a first one that is found, so less of them may be wrong.
const SHORTEST_FOLLOWING: usize = 5;
const MISTAKEN_FOLLOWING: f32 = 0.8;

impl CompetenceWords {
    pub(super) fn build(competences: &[Competence]) -> Self {
        let mut terms: Vec<Term> = Vec::new();
        for (row, competence) in competences.iter().enumerate() {
            for (language, words) in &competence.words {
                for word in words {
                    for stems in spellings(word) {
                        let language = super::authority_index::tongue(language);
                        terms.push(Term { stems, competence: number(row), language });
                    }
                }
            }
        }
        terms.sort_by(|a, b| (&a.stems, a.competence, a.language).cmp(&(&b.stems, b.competence, b.language)));
        let mut firsts: Vec<Box<str>> = Vec::new();
        let mut starts = Vec::new();
        for (at, term) in terms.iter().enumerate() {
            let first = term.stems.first().map_or("", String::as_str);
            if firsts.last().is_none_or(|last| **last != *first) {
                firsts.push(first.into());
                starts.push(at);
            }
        }
        starts.push(terms.len());
        Self { terms, stems: Lexicon::build(firsts), starts }
    }

    /// The competences that the folded words of a query name. `ends_open` says that the last word may be
    /// unfinished.
    pub(super) fn named(&self, words: &[String], language: [u8; 2], ends_open: bool) -> Vec<Named> {
        let telling: Vec<usize> =
            (0..words.len()).filter(|at| words.get(*at).is_some_and(|word| !is_filler(word))).collect();
        let mut named: Vec<Named> = Vec::new();
        for (from, at) in telling.iter().enumerate() {
            let Some(word) = words.get(*at) else { continue };
            let is_last = ends_open && *at + 1 == words.len();
            for (stem, closeness) in self.stems_of(word, is_last) {
                let range =
                    self.starts.get(place(stem)).copied().zip(self.starts.get(place(stem) + 1).copied());
                let terms = range.and_then(|(start, end)| self.terms.get(start..end)).unwrap_or_default();
                for term in terms {
                    let following = telling.get(from + 1..).unwrap_or_default();
                    let Some((last, rest)) = follows(term, words, following) else { continue };
                    let own = if term.language == language { 1.0 } else { OTHER_LANGUAGE };
                    named.push(Named {
                        words: *at..last.unwrap_or(*at) + 1,
                        competence: term.competence,
                        closeness: closeness.min(rest) * own,
                    });
                }
            }
        }
        named.sort_by(|a, b| {
            (a.words.start, a.words.end, a.competence)
                .cmp(&(b.words.start, b.words.end, b.competence))
                .then(b.closeness.total_cmp(&a.closeness))
        });
        named.dedup_by(|next, kept| next.words == kept.words && next.competence == kept.competence);
        named
    }

    /// Whether a folded word is a form of one of the words, or begins one of several words.
    pub(super) fn knows(&self, word: &str) -> bool {
        self.stems_of(word, false).iter().any(|(_, closeness)| *closeness >= INSIDE)
    }

    /// The first stems with which a word may begin, that it may contain, or that it may be meant for.
    fn stems_of(&self, word: &str, is_last: bool) -> Vec<(u32, f32)> {
        let mut found: Vec<(u32, f32)> = Vec::new();
        let ends: Vec<usize> = word.char_indices().map(|(at, letter)| at + letter.len_utf8()).collect();
        for (length, end) in ends.iter().enumerate().skip(1) {
            let beginning = word.get(..*end).unwrap_or_default();
            if let Some(stem) = self.stems.exact(beginning)
                && let Some(closeness) = beginning_of(length + 1, ends.len())
            {
                found.push((stem, closeness));
            }
        }
        let starts = word.char_indices().map(|(at, _)| at).skip(3);
        for (at, start) in starts.enumerate() {
            for end in ends.iter().skip(at + 2 + SHORTEST_INSIDE) {
                if let Some(stem) = word.get(start..*end).and_then(|part| self.stems.exact(part)) {
                    found.push((stem, INSIDE));
                }
            }
        }
        if found.iter().all(|(_, closeness)| *closeness < 0.9) && ends.len() >= 4 {
            let near = self.stems.near(word, is_last).into_iter().filter(|near| {
                // A finished word is no beginning of a longer one.
                let longer = self.stems.text(near.word).strip_prefix(word);
                near.closeness >= LEAST_NEAR
                    && (is_last || longer.is_none_or(|rest| rest.chars().count() < 3))
            });
            found.extend(near.map(|near| (near.word, 0.95 * near.closeness)));
        }
        if found.is_empty() {
            self.mistaken(word, &mut found);
        }
        found
    }

    /// The first stems with which a word begins but for one mistake.
    fn mistaken(&self, word: &str, found: &mut Vec<(u32, f32)>) {
        let letters: Vec<char> = word.chars().collect();
        for length in SHORTEST_MISTAKEN..=LONGEST_MISTAKEN.min(letters.len().saturating_sub(1)) {
            let stems = self.stems.with_one_mistake(letters.get(..length).unwrap_or_default());
            let long = stems.into_iter().filter(|stem| self.stems.length(*stem) >= SHORTEST_MISTAKEN);
            found.extend(long.map(|stem| (stem, MISTAKEN)));
        }
    }
}

/// How surely a word of `length` letters is a form of a stem of `stem` letters with which it begins.
fn beginning_of(stem: usize, length: usize) -> Option<f32> {
    let tail = length - stem.min(length);
    let longest = match stem {
        0..=2 => 0,
        3 => 2,
        4 => 4,
        _ => 30,
    };
    (tail <= longest).then_some(match tail {
        0 => 1.0,
        1..=3 => 0.98,
        4..=6 => 0.94,
        _ => 0.9,
    })
}

/// Whether the further stems of a term stand behind its first one: the last word they take and how surely.
fn follows(term: &Term, words: &[String], following: &[usize]) -> Option<(Option<usize>, f32)> {
    let mut last = None;
    let mut sureness: f32 = 1.0;
    for (offset, stem) in term.stems.iter().skip(1).enumerate() {
        let at = following.get(offset)?;
        let word = words.get(*at)?;
        let closeness = if word.starts_with(stem.as_str()) {
            beginning_of(stem.chars().count(), word.chars().count())?
        } else {
            alike(word, stem)?
        };
        sureness = sureness.min(closeness);
        last = Some(*at);
    }
    Some((last, sureness))
}

/// How surely a word is meant for a stem with which it does not begin: as another form of it, or with one mistake.
fn alike(word: &str, stem: &str) -> Option<f32> {
    let word: Vec<char> = word.chars().collect();
    let stem: Vec<char> = stem.chars().collect();
    let shared = common_start(&word, &stem);
    let share = float(shared) / float(stem.len().max(word.len()));
    if shared >= 4 && share >= 0.6 {
        return Some(0.6 + 0.35 * share);
    }
    let is_mistaken =
        |length: usize| word.get(..length).is_some_and(|beginning| distance(beginning, &stem, 1).is_some());
    let is_long = stem.len() >= SHORTEST_FOLLOWING;
    (is_long && (stem.len() - 1..=stem.len() + 1).any(is_mistaken)).then_some(MISTAKEN_FOLLOWING)
}

/// The stems of a term as people may type them: folded, in Latin letters, and with umlauts written out.
fn spellings(word: &str) -> Vec<Vec<String>> {
    let stems = |text: &str| -> Vec<String> {
        let words = split_words(text)
            .map(fold)
            .flat_map(|word| word.split(' ').map(str::to_owned).collect::<Vec<_>>());
        words.filter(|word| !word.is_empty() && !is_filler(word)).collect()
    };
    let mut spelled = vec![stems(word), stems(&transliterate(word)), stems(&written_out(word))];
    spelled.retain(|stems| !stems.is_empty());
    spelled.sort();
    spelled.dedup();
    spelled
}

/// The German and Nordic letters as keyboards without them force.
fn written_out(word: &str) -> String {
    let mut out = String::with_capacity(word.len() + 4);
    for letter in word.chars() {
        match letter {
            'ä' | 'æ' => out.push_str("ae"),
            'ö' | 'ø' => out.push_str("oe"),
            'ü' => out.push_str("ue"),
            'å' => out.push_str("aa"),
            other => out.push(other),
        }
    }
    out
}
