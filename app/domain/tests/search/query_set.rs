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
        for class in ["typo", "competence", "exonym", "part"] {
            assert!(classes.contains(class), "{language} has no {class}");
        }
    }
}

#[test]
fn the_search_finds_what_officials_ask_for() {
    let (by_class, _, missed) = quality::measure(&directory::index());
    for asked in &missed {
        println!("missed: {} {} {}", asked.class, asked.language, asked.text);
    }
    let overall = quality::overall(&by_class).percent();
    assert!(overall >= 97.0, "{overall:.1} % overall");
    for (class, recall) in by_class {
        assert!(recall.percent() >= 90.0, "{class}: {recall:?}");
    }
}
