//! Queries with the answer that an official expects first or among the first.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use domain::search::{AuthorityEntry, AuthorityIndex, MatchKind, Query};
use uuid::Uuid;

use crate::directory;

struct Directory {
    index: AuthorityIndex,
    by_id: BTreeMap<Uuid, AuthorityEntry>,
}

fn shared() -> &'static Directory {
    static SHARED: OnceLock<Directory> = OnceLock::new();
    SHARED.get_or_init(|| Directory {
        index: directory::index(),
        by_id: directory::entries().into_iter().map(|entry| (entry.id, entry)).collect(),
    })
}

fn ask(text: &str) -> Query<'_> {
    Query { text, language: "pt", limit: 10, ..Query::default() }
}

fn found(query: &Query<'_>) -> Vec<&'static AuthorityEntry> {
    shared().index.search(query).iter().map(|hit| &shared().by_id[&hit.id]).collect()
}

#[test]
fn the_expected_body_stands_first() {
    let table = [
        ("izglitibas satura centrs", "Valsts izglītības satura centrs"),
        ("Ministério da Educação Letónia", "Izglītības un zinātnes ministrija"),
        ("ministerstvo na obrazovanieto", "Министерство на образованието и науката"),
        ("Ministério da Educação Bulgária", "Министерство на образованието и науката"),
        ("ypourgeio paideias", "Υπουργείο Παιδείας"),
        ("câmara municipal de Plovdiv", "Община Пловдив"),
        ("câmara municipal de Cracóvia", "Urząd Miasta – Kraków"),
        ("conservatória do registo civil Lípsia", "Standesamt Leipzig"),
        ("ordem dos enfermeiros da Roménia", "Ordinul Asistenților Medicali"),
        ("Ärztekammer Griechenland", "Πανελλήνιος Ιατρικός Σύλλογος"),
        ("Polizei Island", "Ríkislögreglustjórinn"),
        ("proteção de dados Malta", "Kummissarju għall-Informazzjoni"),
        ("ληξιαρχείο Βερολίνο", "Standesamt Berlin"),
        ("Μπράγκα δήμος", "Câmara Municipal de Braga"),
        ("община Лисабон", "Câmara Municipal de Lisboa"),
        ("Direção-Geral do Ensino Superior", "Direção-Geral do Ensino Superior"),
        ("zentralstelle bildungswesen", "Sekretariat der Kultusministerkonferenz"),
        ("Gemeente Keulen", "Stadt Köln"),
        ("comune di Monaco di Baviera", "Stadt München"),
    ];
    let mut wrong = Vec::new();
    for (text, expected) in table {
        let names: Vec<&str> = found(&ask(text)).iter().map(|entry| entry.name.as_str()).collect();
        if !names.first().is_some_and(|name| name.starts_with(expected)) {
            wrong.push(format!("{text}: expected {expected}, found {names:#?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_expected_body_stands_among_the_first_ten() {
    let table = [
        ("Lehrer Anerkennung Lissabon", "PT", "recognition.centre"),
        ("centro nacional de educação da Letónia", "LV", "ministry.education"),
        ("Ärztekammer Athen", "GR", "chamber.medical"),
        ("municipiu Cluj stare civila", "RO", "municipality"),
        ("autoridade da proteção de dados Grécia", "GR", "dpa"),
        ("Handwerkskammer Bavière", "DE", "chamber.crafts"),
        ("tourist guide Croatia", "HR", "ministry.economy"),
        ("canje permiso de conudcir Letonia", "LV", "transport.authority"),
        ("neyendavernd Lettland", "LV", "consumer.authority"),
    ];
    let mut wrong = Vec::new();
    for (text, country, kind) in table {
        let found = found(&ask(text));
        if !found.iter().any(|entry| entry.country == country && entry.kind == kind) {
            let names: Vec<String> = found
                .iter()
                .map(|entry| format!("{} {} {}", entry.country, entry.kind, entry.name))
                .collect();
            wrong.push(format!("{text}: no {kind} in {country}, found {names:#?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn label_and_country_find_such_a_body_in_every_language() {
    let vocabulary = directory::vocabulary();
    let mut by_language: BTreeMap<&str, (u32, u32)> = BTreeMap::new();
    let mut missed = Vec::new();
    for (kind, labels) in &vocabulary.kinds.types {
        let national =
            shared().by_id.values().filter(|entry| entry.kind == *kind && entry.level == "national");
        for (at, entry) in national.enumerate().filter(|(at, _)| at % 4 == 0) {
            for (language, label) in labels {
                let Some(country) = vocabulary.countries.names[&entry.country].get(language) else {
                    continue;
                };
                let text = format!("{label} {country}");
                let is_found =
                    found(&ask(&text)).iter().any(|hit| hit.country == entry.country && hit.kind == *kind);
                let tally = by_language.entry(language).or_default();
                tally.0 += u32::from(is_found);
                tally.1 += 1;
                if !is_found {
                    missed.push(format!("{at} {language} {text}"));
                }
            }
        }
    }
    println!("label and country, found of asked: {by_language:?}\nmissed: {missed:#?}");
    for (language, (found, asked)) in by_language {
        assert!(found * 100 >= asked * 95, "{language}: {found} of {asked}");
    }
}

#[test]
fn filters_hold_and_greece_answers_to_both_codes() {
    for code in ["EL", "GR", "el"] {
        let query = Query { country: Some(code), limit: 50, ..ask("ιατρικός σύλλογος") };
        let found = found(&query);
        assert!(found.len() > 40);
        assert!(found.iter().all(|entry| entry.country == "GR"));
    }
    let query = Query { area: Some("GD"), level: Some("national"), country: Some("DE"), ..ask("") };
    let found_all = found(&query);
    assert!(!found_all.is_empty());
    let fits =
        |entry: &&AuthorityEntry| entry.level == "national" && entry.areas.iter().any(|area| area == "GD");
    assert!(found_all.iter().all(fits));
    assert!(found(&Query { country: Some("XX"), ..ask("polizei") }).is_empty());
    assert!(found(&Query { area: Some("none"), ..ask("polizei") }).is_empty());
}

#[test]
fn an_empty_text_lists_by_level_and_name() {
    let listed = found(&Query { country: Some("LI"), limit: 100, ..ask("  –  ") });
    assert_eq!(listed.len(), 20);
    let ranks: Vec<usize> = listed
        .iter()
        .map(|entry| {
            ["national", "regional", "local"].iter().position(|level| *level == entry.level).unwrap()
        })
        .collect();
    assert!(ranks.is_sorted());
}

#[test]
fn a_hit_says_which_words_matched_what() {
    let hits = shared().index.search(&ask("conservatória do registo civil Lípsia"));
    let why = &hits[0].why;
    assert!(
        why.iter()
            .any(|why| why.kind == MatchKind::Place && why.typed == "Lípsia" && why.matched == "Leipzig"),
        "{why:?}"
    );
    assert!(
        why.iter().any(|why| why.kind == MatchKind::Competence && why.matched == "civil_status"),
        "{why:?}"
    );
    let hits = shared().index.search(&ask("Polizei Island"));
    assert!(hits[0].why.iter().any(|why| why.kind == MatchKind::Country && why.typed == "Island"));
    let hits = shared().index.search(&ask("DGES"));
    assert_eq!(hits[0].why[0].kind, MatchKind::Acronym);
    assert_eq!(shared().by_id[&hits[0].id].name, "Direção-Geral do Ensino Superior");
    let hits = shared().index.search(&ask("obshtina plovdiv"));
    assert!(
        hits[0].why.iter().any(|why| why.kind == MatchKind::Name && why.matched == "Пловдив"),
        "{:?}",
        hits[0]
    );
}

#[test]
fn a_reason_names_only_words_that_truly_stand_for_each_other() {
    let hits = shared().index.search(&Query { limit: 50, ..ask("architekt") });
    assert!(!hits.is_empty());
    for hit in &hits {
        assert!(!hit.why.is_empty(), "a hit without a reason: {hit:?}");
        let kinds = hit.why.iter().filter(|why| why.kind == MatchKind::Kind);
        let kinds: Vec<&str> = kinds.map(|why| why.matched.as_str()).collect();
        assert!(kinds.iter().all(|kind| *kind == "chamber.architects"), "{kinds:?}");
    }
}

#[test]
fn what_nobody_can_mean_finds_nothing() {
    let (letters, text) = ("x".repeat(10_000), "ministerium ".repeat(40));
    for asked in [letters.as_str(), &text, "xxxxxxxxxxxx", "und von mit", "e"] {
        let start: String = asked.chars().take(20).collect();
        assert!(shared().index.search(&ask(asked)).is_empty(), "{start}");
        assert!(shared().index.search(&Query { country: Some("PT"), ..ask(asked) }).is_empty(), "{start}");
    }
    let typing = shared().index.search(&Query { is_typing: true, ..ask(&letters) });
    assert!(typing.is_empty(), "nor while it is typed");
}

#[test]
fn a_short_word_that_names_a_place_is_no_mere_article() {
    assert!(!found(&ask("Ås")).is_empty());
}

#[test]
fn what_is_meant_has_a_name_in_every_language() {
    let vocabulary = directory::vocabulary();
    let languages: Vec<&String> = vocabulary.countries.names["PT"].keys().collect();
    assert_eq!(languages.len(), 26);
    for language in languages {
        for competence in &vocabulary.competences {
            assert!(
                vocabulary.competence_name(&competence.code, language).is_some(),
                "{language} {competence:?}"
            );
            assert!(competence.words.contains_key(language), "{language} {competence:?}");
        }
        for kind in vocabulary.kinds.types.keys() {
            assert!(vocabulary.kind_name(kind, language).is_some(), "{language} {kind}");
        }
    }
    assert_eq!(vocabulary.competence_name("teacher", "pt"), Some("professor"));
    assert_eq!(vocabulary.kind_name("municipality", "de"), Some("Gemeinde"));
    assert_eq!(vocabulary.country_name("PT", "de"), Some("Portugal"));
}

#[test]
fn bodies_that_can_be_addressed_come_first_among_equals() {
    let plain = shared().index.search(&ask("Ayuntamiento de San"));
    let open = std::iter::once(plain[5].id).collect();
    let among = found(&Query { among: Some(&open), limit: 100, ..ask("Ayuntamiento de San") });
    assert_eq!(among.len(), open.len(), "nobody else is found");
    let preferred = shared().index.search(&Query { addressable: Some(&open), ..ask("Ayuntamiento de San") });
    assert_eq!(preferred[0].id, plain[5].id);
}
