//! Authorities that say themselves what they are competent for are found by it, before those of which it is supposed.

use domain::search::{AuthorityEntry, AuthorityIndex, Hit, MatchKind, Query};
use uuid::Uuid;

use crate::directory;

/// The seed directory in small, in which an authority that nothing suggests says what it is competent for: the number of the
/// authority, and the index.
fn stating(says: impl FnOnce(&mut AuthorityEntry)) -> (Uuid, AuthorityIndex) {
    let mut some: Vec<AuthorityEntry> = directory::entries().into_iter().step_by(20).collect();
    let is_suited = |entry: &&mut AuthorityEntry| entry.country == "PT" && entry.kind == "municipality";
    let one = some.iter_mut().find(is_suited).expect("a municipality");
    let id = one.id;
    says(one);
    (id, AuthorityIndex::build(some, &directory::vocabulary()))
}

fn hit(index: &AuthorityIndex, id: Uuid, text: &str, language: &str) -> Option<Hit> {
    let query = Query { text, language, limit: 1_000, ..Query::default() };
    index.search(&query).into_iter().find(|hit| hit.id == id)
}

#[test]
fn a_stated_profession_counts_more_than_a_supposed_one_in_every_language() {
    let (id, without) = stating(|_| ());
    let (_, with) = stating(|entry| entry.professions.push("architect".to_owned()));
    for (text, language) in
        [("Architekt", "de"), ("arquiteto", "pt"), ("αρχιτέκτονας", "el"), ("architekta", "pl")]
    {
        assert_eq!(hit(&without, id, text, language), None, "{text}");
        let found = hit(&with, id, text, language).expect(text);
        assert_eq!((found.why[0].kind, found.why[0].matched.as_str()), (MatchKind::Profession, "architect"));
        let best = &with.search(&Query { text, language, limit: 1, ..Query::default() })[0];
        assert!(best.id == id || best.why[0].kind != MatchKind::Competence, "{text}: {best:?}");
    }
}

#[test]
fn a_stated_activity_is_found_by_the_words_of_its_label_in_every_language() {
    let (id, without) = stating(|_| ());
    let (_, with) = stating(|entry| entry.activities.push("93.13".to_owned()));
    for (text, language) in
        [("Fitnesszentren", "de"), ("fitness facilities", "en"), ("kuntokeskukset", "fi"), ("фитнес", "bg")]
    {
        assert_eq!(hit(&without, id, text, language), None, "{text}");
        let found = hit(&with, id, text, language).expect(text);
        let is_said =
            found.why.iter().any(|why| (why.kind, why.matched.as_str()) == (MatchKind::Activity, "93.13"));
        assert!(is_said, "{text}: {found:?}");
    }
}

#[test]
fn a_keyword_is_found_in_whatever_spelling_and_shown_as_it_was_written() {
    let (id, with) = stating(|entry| entry.keywords.push("Mergulho científico".to_owned()));
    for text in ["mergulho", "MERGULHO CIENTIFICO", "merguho"] {
        let found = hit(&with, id, text, "pt").expect(text);
        assert_eq!(
            (found.why[0].kind, found.why[0].matched.as_str()),
            (MatchKind::Keyword, "Mergulho científico")
        );
    }
}

#[test]
fn codes_that_nobody_knows_lead_nowhere_and_change_nothing() {
    let (id, without) = stating(|_| ());
    let (_, with) = stating(|entry| {
        entry.professions.push("astronaut".to_owned());
        entry.activities.push("00.00".to_owned());
    });
    let ask = |index: &AuthorityIndex| {
        let query = Query { text: "Lehrer Lissabon", language: "de", limit: 20, ..Query::default() };
        index.search(&query).into_iter().map(|hit| hit.id).collect::<Vec<_>>()
    };
    assert_eq!(ask(&with), ask(&without));
    assert_eq!(hit(&with, id, "astronaut", "en"), hit(&without, id, "astronaut", "en"));
}
