//! Properties that hold for any text.

use std::sync::OnceLock;

use domain::search::{AuthorityIndex, Query, fold, split_words, transliterate};
use proptest::prelude::*;

use crate::directory;

fn small() -> &'static AuthorityIndex {
    static SMALL: OnceLock<AuthorityIndex> = OnceLock::new();
    SMALL.get_or_init(|| {
        let some = directory::entries().into_iter().step_by(40);
        AuthorityIndex::build(some, &directory::vocabulary())
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_answered_within_the_limit(text in any::<String>(), limit in 0_usize..30, is_typing: bool) {
        let hits = small().search(&Query { text: &text, limit, is_typing, ..Query::default() });
        prop_assert!(hits.len() <= limit);
        prop_assert!(hits.windows(2).all(|pair| pair[0].score >= pair[1].score));
    }

    #[test]
    fn letters_of_our_scripts_are_answered_the_same_twice(text in "[a-zß-žα-ώа-я ]{0,40}") {
        let query = Query { text: &text, limit: 10, is_typing: true, ..Query::default() };
        prop_assert_eq!(small().search(&query), small().search(&query));
    }

    #[test]
    fn folding_is_stable_and_agrees_with_the_words(text in "[ -~à-žΆ-ώЀ-ӿ·–’\u{300}\u{301}\u{306}]{0,40}") {
        let folded = fold(&text);
        prop_assert_eq!(&fold(&folded), &folded);
        let words: Vec<String> = split_words(&text).map(fold).filter(|word| !word.is_empty()).collect();
        prop_assert_eq!(words.join(" "), folded);
    }

    #[test]
    fn latin_text_is_only_lowered_and_greek_becomes_latin(latin in "[a-zA-Z -]{0,30}", greek in "[α-ωΑ-ΡΣ-Ω]{0,30}") {
        prop_assert_eq!(transliterate(&latin), latin.to_lowercase());
        prop_assert!(transliterate(&greek).is_ascii());
    }
}

#[test]
fn an_empty_directory_answers_nothing() {
    let index = AuthorityIndex::build(std::iter::empty(), &directory::vocabulary());
    assert!(index.is_empty());
    assert!(index.search(&Query { text: "Lisboa", limit: 10, ..Query::default() }).is_empty());
}

#[test]
fn the_index_can_be_shared_between_threads() {
    fn shared<T: Send + Sync + 'static>() {}
    shared::<AuthorityIndex>();
}

#[test]
fn the_order_of_the_entries_does_not_matter() {
    let entries: Vec<_> = directory::entries().into_iter().step_by(60).collect();
    let forward = AuthorityIndex::build(entries.clone(), &directory::vocabulary());
    let backward = AuthorityIndex::build(entries.into_iter().rev(), &directory::vocabulary());
    for text in ["lisboa", "ministerium", "община", "comune di s"] {
        let query = Query { text, limit: 20, is_typing: true, ..Query::default() };
        assert_eq!(forward.search(&query), backward.search(&query));
    }
}

/// People type what they read: the names of the interface, which are not always those of CLDR, and the short names of the
/// interinstitutional style guide (Annex A5) that differ from both.
#[test]
fn every_state_is_known_by_the_name_under_which_the_interface_shows_it() {
    let countries = directory::vocabulary().countries;
    let locales = concat!(env!("CARGO_MANIFEST_DIR"), "/../../locales");
    let (mut seen, mut unknown) = (0, Vec::new());
    for folder in std::fs::read_dir(locales).unwrap() {
        let file = folder.unwrap().path().join("countries.ftl");
        let text = std::fs::read_to_string(&file).unwrap();
        for line in text.lines() {
            let named = line.strip_prefix("country-").and_then(|rest| rest.split_once(" = "));
            let Some((code, name)) = named else { continue };
            let Some(names) = countries.names.get(code) else { continue };
            let also = countries.also.get(code).into_iter().flatten();
            seen += 1;
            if !names.values().chain(also).any(|known| known == name) {
                unknown.push(format!("{}: {code} {name}", file.display()));
            }
        }
    }
    assert_eq!(seen, 30 * 26, "the 30 states in 26 languages");
    assert_eq!(unknown, Vec::<String>::new());
    for (code, name) in [("NL", "Niderlandy"), ("NL", "Madalmaad"), ("CZ", "iċ-Ċekja")] {
        assert!(countries.also[code].iter().any(|known| known == name), "{name}");
    }
}
