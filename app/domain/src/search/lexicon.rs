//! All words that can be matched, found by their whole, their beginning, a part, or with a typing mistake.

use super::lists::{Lists, float, number, place};
use super::nearness::{common_start, distance, hash_without, same_hash};

/// A word of the lexicon near the typed one, and how near: 1 is the same word.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Near {
    pub(super) word: u32,
    pub(super) closeness: f32,
}

/// A sorted list of folded words with the tables that find them.
pub(super) struct Lexicon {
    words: Vec<Box<str>>,
    lengths: Vec<u32>,
    trigrams: Vec<u64>,
    by_trigram: Lists<u32>,
    /// Hashes of each short word and of each with one letter left out; short words share too few trigrams.
    by_deletion: Vec<(u64, u32)>,
}

const LONGEST_BY_DELETION: usize = 8;
const MOST_COMPARED: usize = 160;
const MOST_NEAR: usize = 400;
const LEAST_CLOSENESS: f32 = 0.42;

impl Lexicon {
    /// Takes the words sorted and each once; their numbers are their places.
    pub(super) fn build(words: Vec<Box<str>>) -> Self {
        let mut grams: Vec<(u64, u32)> = Vec::with_capacity(words.len() * 9);
        let mut by_deletion: Vec<(u64, u32)> = Vec::with_capacity(words.len() * 4);
        let mut lengths = Vec::with_capacity(words.len());
        for (at, word) in words.iter().enumerate() {
            let letters: Vec<char> = word.chars().collect();
            lengths.push(number(letters.len()));
            trigrams_of(&letters, |gram| grams.push((gram, number(at))));
            if (2..=LONGEST_BY_DELETION).contains(&letters.len()) {
                by_deletion.push((same_hash(&letters), number(at)));
                (0..letters.len())
                    .for_each(|out| by_deletion.push((hash_without(&letters, out), number(at))));
            }
        }
        grams.sort_unstable();
        grams.dedup();
        by_deletion.sort_unstable();
        by_deletion.dedup();
        let mut trigrams: Vec<u64> = Vec::new();
        let mut pairs: Vec<(u32, u32)> = Vec::with_capacity(grams.len());
        for (gram, word) in grams {
            if trigrams.last() != Some(&gram) {
                trigrams.push(gram);
            }
            pairs.push((number(trigrams.len() - 1), word));
        }
        let by_trigram = Lists::pack(trigrams.len(), pairs);
        Self { words, lengths, trigrams, by_trigram, by_deletion }
    }

    /// How many words there are.
    pub(super) fn len(&self) -> usize {
        self.words.len()
    }

    /// The text of a word.
    pub(super) fn text(&self, word: u32) -> &str {
        self.words.get(place(word)).map_or("", |text| text)
    }

    /// How many letters a word has.
    pub(super) fn length(&self, word: u32) -> usize {
        self.lengths.get(place(word)).map_or(0, |length| place(*length))
    }

    /// The number of exactly this word.
    pub(super) fn exact(&self, text: &str) -> Option<u32> {
        self.words.binary_search_by(|word| (**word).cmp(text)).ok().map(number)
    }

    /// The words near a typed one, ordered by number. `is_unfinished` says that the person may still be
    /// typing it, so that longer words that begin so count nearly in full.
    pub(super) fn near(&self, typed: &str, is_unfinished: bool) -> Vec<Near> {
        let letters: Vec<char> = typed.chars().collect();
        let exact = self.exact(typed);
        let mut found: Vec<Near> = Vec::new();
        found.extend(exact.map(|word| Near { word, closeness: 1.0 }));
        let damp = if exact.is_some() { 0.55 } else { 1.0 };
        self.beginnings(typed, letters.len(), is_unfinished, exact.is_some(), &mut found);
        if (3..=LONGEST_BY_DELETION).contains(&letters.len()) {
            self.one_mistake(&letters, damp, &mut found);
        }
        if letters.len() >= 4 {
            self.alike(typed, &letters, damp, &mut found);
        }
        found.sort_unstable_by(|a, b| a.word.cmp(&b.word).then(b.closeness.total_cmp(&a.closeness)));
        found.dedup_by_key(|near| near.word);
        if letters.len() > 3 && found.len() > MOST_NEAR {
            found.sort_unstable_by(|a, b| b.closeness.total_cmp(&a.closeness).then(a.word.cmp(&b.word)));
            found.truncate(MOST_NEAR);
            found.sort_unstable_by_key(|near| near.word);
        }
        found
    }

    fn beginnings(
        &self,
        typed: &str,
        length: usize,
        is_unfinished: bool,
        is_word: bool,
        found: &mut Vec<Near>,
    ) {
        let base = match (is_unfinished, length) {
            (true, 3..) => 0.72,
            (true, _) => 0.6,
            (false, 4..) => 0.6,
            (false, 3) => 0.45,
            (false, _) => return,
        };
        let damp = if is_word { 0.8 } else { 1.0 };
        let start = self.words.partition_point(|word| **word < *typed);
        let rest = self.words.get(start..).unwrap_or_default();
        let longer = rest.iter().enumerate().take_while(|(_, word)| word.starts_with(typed));
        for (offset, word) in longer.filter(|(_, word)| word.len() > typed.len()) {
            let share = float(length) / float(word.chars().count());
            found
                .push(Near { word: number(start + offset), closeness: damp * (base + (1.0 - base) * share) });
        }
    }

    fn one_mistake(&self, letters: &[char], damp: f32, found: &mut Vec<Near>) {
        for word in self.with_one_mistake(letters) {
            let longest = float(letters.len().max(self.length(word)));
            found.push(Near { word, closeness: damp * (1.0 - 1.1 / longest) });
        }
    }

    /// The short words that differ from these letters by one mistake.
    pub(super) fn with_one_mistake(&self, letters: &[char]) -> Vec<u32> {
        let variants = (0..letters.len()).map(|out| hash_without(letters, out));
        let mut candidates: Vec<u32> = Vec::new();
        for hash in variants.chain(std::iter::once(same_hash(letters))) {
            let start = self.by_deletion.partition_point(|(each, _)| *each < hash);
            let rest = self.by_deletion.get(start..).unwrap_or_default();
            candidates.extend(rest.iter().take_while(|(each, _)| *each == hash).map(|(_, word)| *word));
        }
        candidates.sort_unstable();
        candidates.dedup();
        candidates.retain(|word| {
            let other: Vec<char> = self.text(*word).chars().collect();
            distance(letters, &other, 1) == Some(1)
        });
        candidates
    }

    fn alike(&self, typed: &str, letters: &[char], damp: f32, found: &mut Vec<Near>) {
        let mut shared: Vec<u8> = vec![0; self.words.len()];
        let mut touched: Vec<u32> = Vec::new();
        trigrams_of(letters, |gram| {
            let Ok(at) = self.trigrams.binary_search(&gram) else { return };
            for word in self.by_trigram.get(number(at)) {
                if let Some(count) = shared.get_mut(place(*word)) {
                    if *count == 0 {
                        touched.push(*word);
                    }
                    *count = count.saturating_add(1);
                }
            }
        });
        // A word that exists as typed needs fewer others beside it.
        let (least_dice, most_compared) =
            if damp < 1.0 { (0.45, MOST_COMPARED / 3) } else { (0.3, MOST_COMPARED) };
        let mut candidates: Vec<(f32, u32)> = Vec::new();
        for word in touched {
            let count = shared.get(place(word)).map_or(0, |count| usize::from(*count));
            let length = self.length(word);
            let dice = 2.0 * float(count) / float(letters.len() + length);
            let may_contain = count + 2 >= letters.len() || (length >= 5 && count + 2 >= length);
            if dice >= least_dice || may_contain {
                candidates.push((if may_contain { dice.max(0.4) } else { dice }, word));
            }
        }
        if candidates.len() > most_compared {
            let by_dice = |a: &(f32, u32), b: &(f32, u32)| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1));
            candidates.select_nth_unstable_by(most_compared, by_dice);
            candidates.truncate(most_compared);
        }
        for (dice, word) in candidates {
            let closeness = damp * closeness(typed, letters, self.text(word), dice);
            if closeness >= LEAST_CLOSENESS * damp {
                found.push(Near { word, closeness });
            }
        }
    }
}

/// How near two words are that share trigrams: by typing mistakes, by a common start (inflection), by one
/// lying inside the other (compounds), or by their trigrams alone.
fn closeness(typed: &str, letters: &[char], text: &str, dice: f32) -> f32 {
    let other: Vec<char> = text.chars().collect();
    let (typed_length, length) = (float(letters.len()), float(other.len()));
    let longest = typed_length.max(length);
    let most = if letters.len() >= 7 { 2 } else { 1 };
    let by_mistakes = distance(letters, &other, most).map_or(0.0, |count| 1.0 - 1.1 * float(count) / longest);
    let start = common_start(letters, &other);
    let by_start = if start >= 4 { 0.9 * float(start) / longest } else { 0.0 };
    let by_part = if text.contains(typed) {
        0.45 + 0.4 * typed_length / length
    } else if other.len() >= 5 && typed.contains(text) {
        0.2 + 0.5 * length / typed_length
    } else {
        0.0
    };
    by_mistakes.max(by_start).max(by_part).max(mistaken_beginning(letters, &other)).max(0.7 * dice)
}

/// Whether a typed word truly stands for another, so that somebody who reads both sees why: the same letters, its
/// beginning (`is_unfinished` lets fewer than three letters begin a word), another form of the same stem, a part of a
/// compound, or no more typing mistakes than a word of its length may have.
pub(super) fn stands_for(typed: &str, text: &str, is_unfinished: bool) -> bool {
    let letters: Vec<char> = typed.chars().collect();
    let other: Vec<char> = text.chars().collect();
    let most = match letters.len() {
        0..=2 => 0,
        3..=6 => 1,
        7..=10 => 2,
        _ => 3,
    };
    let is_beginning = text.starts_with(typed) && (is_unfinished || letters.len() >= 3);
    let start = common_start(&letters, &other);
    let is_form = start >= 7 || (start >= 4 && start * 10 >= letters.len().max(other.len()) * 6);
    let is_part = (letters.len() >= 4 && text.contains(typed)) || (other.len() >= 6 && typed.contains(text));
    typed == text
        || is_beginning
        || is_form
        || is_part
        || distance(&letters, &other, most).is_some()
        || mistaken_beginning(&letters, &other) > 0.0
}

/// How near a typed word is to the beginning of a longer one when it has one mistake.
fn mistaken_beginning(letters: &[char], other: &[char]) -> f32 {
    let typed = letters.len();
    if typed < 5 || other.len() <= typed {
        return 0.0;
    }
    let beginnings = (typed - 1..=typed + 1).filter_map(|length| other.get(..length));
    if beginnings.into_iter().any(|beginning| distance(letters, beginning, 1).is_some()) {
        0.85 * (1.0 - 1.1 / float(typed)) * (0.5 + 0.5 * float(typed) / float(other.len()))
    } else {
        0.0
    }
}

/// Calls `each` with every run of three letters, the word's edges counting as letters.
fn trigrams_of(letters: &[char], mut each: impl FnMut(u64)) {
    let edge = |sign: u32| u64::from(sign);
    let mut window = (0_u64, edge(1));
    let codes = letters.iter().map(|letter| u64::from(u32::from(*letter))).chain(std::iter::once(edge(2)));
    for code in codes {
        if window.0 != 0 {
            each((window.0 << 42) | (window.1 << 21) | code);
        }
        window = (window.1, code);
    }
}

#[cfg(test)]
mod tests {
    use super::stands_for;

    #[test]
    fn a_word_stands_for_its_forms_its_compounds_and_what_it_was_mistyped_for() {
        for (typed, text) in [
            ("architekt", "architektenkammer"),
            ("lissabon", "lisabon"),
            ("lek", "lekarz"),
            ("kammer", "aerztekammer"),
            ("lipcsei", "lipcse"),
        ] {
            assert!(stands_for(typed, text, false), "{typed} {text}");
        }
    }

    #[test]
    fn a_word_that_is_only_alike_stands_for_nothing() {
        for (typed, text) in [("architekt", "archi"), ("le", "lekarz"), ("xxxxxxxx", "hax")] {
            assert!(!stands_for(typed, text, false), "{typed} {text}");
        }
        assert!(stands_for("le", "lekarz", true), "while it is typed");
    }
}
