//! The query set: what officials type in 26 languages and which authorities answer it; recall at ten by class.

use std::collections::{BTreeMap, BTreeSet};

use domain::search::{AuthorityIndex, Query};
use uuid::Uuid;

/// A query, and the authorities of which one must stand among the first ten.
pub struct Asked {
    /// What the query tries: `accents`, `acronym`, `typo` and so on.
    pub class: &'static str,
    /// The searcher's language.
    pub language: &'static str,
    /// The state to which the search is limited, two letters.
    pub country: Option<&'static str>,
    /// What is typed.
    pub text: &'static str,
    /// The right answers.
    pub answers: BTreeSet<Uuid>,
}

/// All queries in the order of the file.
pub fn queries() -> Vec<Asked> {
    let rows = include_str!("queries.tsv").lines().skip(1).map(|line| {
        let cells: Vec<&'static str> = line.split('\t').collect();
        let answers = cells[4].split(',').map(|id| id.parse().expect("an id")).collect();
        let country = Some(cells[2]).filter(|country| !country.is_empty());
        Asked { class: cells[0], language: cells[1], country, text: cells[3], answers }
    });
    rows.collect()
}

/// How many queries of a class were asked and how many found an answer among the first ten.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Recall {
    /// Found among the first ten.
    pub found: usize,
    /// Asked.
    pub asked: usize,
}

impl Recall {
    /// The share found, in percent.
    #[expect(clippy::as_conversions, reason = "a few hundred queries are exact in f64")]
    pub fn percent(self) -> f64 {
        100.0 * self.found as f64 / self.asked.max(1) as f64
    }
}

/// Asks everything; answers the recall by class, by language, and the queries that found nothing right.
pub fn measure(
    index: &AuthorityIndex,
) -> (BTreeMap<&'static str, Recall>, BTreeMap<&'static str, Recall>, Vec<Asked>) {
    let (mut by_class, mut by_language) = (BTreeMap::new(), BTreeMap::new());
    let mut missed = Vec::new();
    for asked in queries() {
        let query = Query {
            text: asked.text,
            language: asked.language,
            country: asked.country,
            limit: 10,
            ..Query::default()
        };
        let is_found = index.search(&query).iter().any(|hit| asked.answers.contains(&hit.id));
        for recall in
            [by_class.entry(asked.class).or_default(), by_language.entry(asked.language).or_default()]
        {
            let recall: &mut Recall = recall;
            recall.asked += 1;
            recall.found += usize::from(is_found);
        }
        if !is_found {
            missed.push(asked);
        }
    }
    (by_class, by_language, missed)
}

/// The recall over all classes.
pub fn overall(by_class: &BTreeMap<&'static str, Recall>) -> Recall {
    by_class.values().fold(Recall::default(), |sum, recall| Recall {
        found: sum.found + recall.found,
        asked: sum.asked + recall.asked,
    })
}
