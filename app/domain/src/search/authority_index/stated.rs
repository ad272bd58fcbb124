//! What bodies say they are competent for: professions, economic activities and keywords of their own. It counts more than
//! what level, kind and areas let one suppose.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::AuthorityIndex;
use super::build::Collected;
use super::recognise::TELLING_COMPETENCE;
use super::{AuthorityEntry, Sense, tongue};
use crate::search::activity::Activities;
use crate::search::competence::Competence;
use crate::search::fold::{fold, split_words};
use crate::search::lists::{Lists, number};
use crate::search::transliterate::transliterate;
use crate::search::vocabulary::is_filler;

/// So much more what a body says itself tells than what is supposed of it.
pub(super) const STATED: f32 = 1.25;
/// A word of the labels of activities that tells less stands in dozens of them ("other", "manufacture").
const TELLING_ACTIVITY: f32 = 3.0;

/// What is said, while it is collected.
#[derive(Default)]
pub(super) struct Saying {
    professions: Vec<(String, u32)>,
    activities: BTreeMap<String, Vec<u32>>,
}

/// Who said what.
pub(super) struct Stated {
    /// Bodies by the row of the competence, which is a profession.
    pub(super) by_profession: Lists<u32>,
    /// The codes of the activities that somebody stated.
    pub(super) activities: Vec<String>,
    /// Bodies by the row of the activity.
    pub(super) by_activity: Lists<u32>,
    /// What the words of the labels of these activities tell.
    telling: HashMap<u32, f32>,
}

impl Saying {
    /// Takes what a body says, its keywords into the words of the index.
    pub(super) fn take(&mut self, body: u32, entry: &AuthorityEntry, collected: &mut Collected) {
        for word in entry.keywords.iter().flat_map(|keyword| spelled(keyword)) {
            collected.lead(&word, Sense::Keyword(body));
        }
        self.professions.extend(entry.professions.iter().map(|code| (code.clone(), body)));
        for code in &entry.activities {
            self.activities.entry(code.clone()).or_default().push(body);
        }
    }

    /// Takes the labels of the activities that were stated into the words of the index.
    pub(super) fn assemble(
        self,
        competences: &[Competence],
        known: &Activities,
        collected: &mut Collected,
    ) -> Stated {
        let row = |code: &str| competences.iter().position(|competence| competence.code == code);
        let professions =
            self.professions.iter().filter_map(|(code, body)| Some((number(row(code)?), *body)));
        let by_profession = Lists::pack(competences.len(), professions);
        let mut words: BTreeSet<String> = BTreeSet::new();
        let (activities, bodies): (Vec<String>, Vec<Vec<u32>>) = self.activities.into_iter().unzip();
        for (row, code) in activities.iter().enumerate() {
            let labels = known.codes.get(code).map(|activity| &activity.text);
            for (language, label) in labels.into_iter().flatten() {
                for word in spelled(label) {
                    collected.lead(&word, Sense::Activity(number(row), tongue(language)));
                    words.insert(word);
                }
            }
        }
        let pairs = bodies
            .into_iter()
            .enumerate()
            .flat_map(|(row, bodies)| bodies.into_iter().map(move |body| (number(row), body)));
        let by_activity = Lists::pack(activities.len(), pairs);
        let telling = telling(&words, known, collected);
        Stated { by_profession, activities, by_activity, telling }
    }
}

/// How much each of these words tells about an activity: the fewer activities it names in whatever language, the more. By the
/// provisional numbers of the words.
fn telling(words: &BTreeSet<String>, known: &Activities, collected: &mut Collected) -> HashMap<u32, f32> {
    if words.is_empty() {
        return HashMap::new();
    }
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for activity in known.codes.values() {
        let of_labels: BTreeSet<String> = activity.text.values().flat_map(|label| spelled(label)).collect();
        for word in of_labels {
            if words.contains(&word) {
                *counts.entry(word).or_default() += 1;
            }
        }
    }
    let total = known.codes.len();
    let counted = counts.into_iter();
    counted.map(|(word, count)| (collected.number(word), AuthorityIndex::rarity(total, count))).collect()
}

impl Stated {
    /// The same with the final numbers of the words.
    pub(super) fn renumbered(self, renumber: impl Fn(u32) -> u32) -> Self {
        let telling = self.telling.into_iter().map(|(word, telling)| (renumber(word), telling)).collect();
        Self { telling, ..self }
    }

    /// What a word of the label of an activity tells: more than any supposed competence, unless it names dozens of activities.
    pub(super) fn telling(&self, word: u32) -> f32 {
        let telling = self.telling.get(&word).copied().unwrap_or(0.0);
        if telling >= TELLING_ACTIVITY { STATED * TELLING_COMPETENCE } else { telling }
    }
}

/// The words of a text as people may type them, folded and in Latin letters, without those that mean nothing alone.
pub(super) fn spelled(text: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    for word in split_words(text) {
        for folded in [fold(word), fold(&transliterate(word))] {
            let parts = folded.split(' ').filter(|part| !part.is_empty() && !is_filler(part));
            words.extend(parts.map(str::to_owned));
        }
    }
    words.sort();
    words.dedup();
    words
}
