//! The query set is sound, and the search answers it.

use std::collections::{BTreeMap, BTreeSet};

use crate::{directory, quality};

#[test]
fn the_query_set_speaks_every_language_and_names_authorities_that_exist() {
    let ids: BTreeSet<_> = directory::entries().into_iter().map(|entry| entry.id).collect();
    let queries = quality::queries();
    assert!(queries.len() >= 300);
    let mut by_language: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for query in &queries {
        assert!(!query.answers.is_empty() && query.answers.is_subset(&ids), "{}", query.text);
        by_language.entry(query.language).or_default().insert(query.class);
    }
    assert_eq!(by_language.len(), 26);
    for (language, classes) in by_language {
        for class in ["accents", "case", "typo", "competence"] {
            assert!(classes.contains(class), "{language} has no {class}");
        }
    }
}
