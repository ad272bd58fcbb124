//! Exchanges are found by the fields that their definition declares searchable, and by nothing that is hidden yet.

use domain::exchanges::sight::Sight;
use domain::procedures::check::check;
use domain::procedures::parse::parse;
use domain::procedures::{Entries, Procedure};
use domain::search::cases::{Findable, Mark, findable, finds_persons, marks_of_name};
use time::Date;
use time::macros::date;

const INVENTED: &str = include_str!("fixtures/invented/procedure.toml");
const TODAY: Date = date!(2026 - 11 - 22);

/// The invented definition, with these fields declared searchable.
fn source(fields: &[&str]) -> String {
    let mut source = INVENTED.to_owned();
    for field in fields {
        let head = format!("id = \"{field}\"\nsection");
        assert!(source.contains(&head), "{field}");
        source = source.replace(&head, &format!("id = \"{field}\"\nsearchable = true\nsection"));
    }
    source
}

#[expect(clippy::unwrap_used, reason = "a fixture that cannot be read fails the test")]
fn with(fields: &[&str]) -> Procedure {
    parse("procedure.toml", &source(fields)).unwrap()
}

fn request() -> Entries {
    [
        ("vessel_type", "other"),
        ("other_type", "Hôtel flottant «Ασπασία»"),
        ("entry.register", "Registo de Navios"),
        ("entry.number", "LX 501/442"),
        ("skipper.given_name", "Ана"),
        ("skipper.family_name", "Иванова"),
        ("skipper.birth_date.day", "3"),
        ("skipper.birth_date.month", "7"),
        ("skipper.birth_date.year", "1988"),
    ]
    .into_iter()
    .collect()
}

fn found(procedure: &Procedure, sight: Sight) -> Findable {
    findable(procedure, &request(), TODAY, sight)
}

fn words(found: &Findable) -> Vec<String> {
    found.words.iter().map(|word| format!("{} {}", word.field, word.word)).collect()
}

#[test]
fn a_field_is_found_in_every_script_by_those_who_see_it_and_only_when_it_is_declared() {
    let procedure = with(&["vessel_type", "other_type", "entry"]);
    let all = words(&found(&procedure, Sight::Everything));
    for word in ["vessel_type other", "other_type flottant", "other_type hotel", "other_type aspasia"] {
        assert!(all.contains(&word.to_owned()), "{word}: {all:?}");
    }
    assert!(all.contains(&"entry lx501442".to_owned()), "{all:?}");
    let before = words(&found(&procedure, Sight::BeforeAcceptance));
    assert!(before.contains(&"other_type hotel".to_owned()), "{before:?}");
    assert!(before.iter().all(|word| !word.starts_with("entry ")), "{before:?}");
    assert_eq!(found(&procedure, Sight::HeaderOnly), Findable::default());
    assert_eq!(found(&with(&[]), Sight::Everything), Findable::default());
}

#[test]
fn a_person_leaves_marks_and_no_words_and_none_before_acceptance_or_where_it_is_forbidden() {
    let procedure = with(&["skipper"]);
    assert!(finds_persons(&procedure) && !finds_persons(&with(&["entry"])));
    let all = found(&procedure, Sight::Everything);
    assert!(all.words.is_empty());
    assert!(marks_of_name("IVANOVA Ana").all(|mark| all.marks.contains(&mark)));
    assert!(all.marks.contains(&Mark::Born(date!(1988 - 07 - 03))));
    assert!(found(&procedure, Sight::BeforeAcceptance).marks.is_empty());
    let forbidden = Procedure { no_person_search: true, ..procedure };
    assert!(found(&forbidden, Sight::Everything).marks.is_empty() && !finds_persons(&forbidden));
}

#[test]
fn what_cannot_be_searched_is_a_fault_of_the_definition() {
    let faults = |source: &str| {
        let procedure = parse("procedure.toml", source).map_err(|faults| format!("{faults:?}"));
        let found = procedure.map(|procedure| check(&procedure, "procedure.toml", source));
        found.unwrap_or_default().into_iter().map(|fault| fault.to_string()).collect::<Vec<_>>().join("\n")
    };
    assert_eq!(faults(&source(&["other_type", "entry", "vessel_type", "skipper", "operating_company"])), "");
    assert!(faults(&source(&["flag"])).contains("key-of-other-kind(name=flag, key=searchable)"));
    assert!(faults(&source(&["offences"])).contains("special-not-found(name=offences)"));
    let forbidden = source(&["skipper"]).replacen("version = 3", "version = 3\nno_person_search = true", 1);
    assert!(faults(&forbidden).contains("no-person-search(name=skipper)"));
    let follow_up =
        INVENTED.replacen("[[question.follow_up]]\n", "[[question.follow_up]]\nsearchable = true\n", 1);
    assert!(faults(&follow_up).contains("of-an-answer(name="));
}
