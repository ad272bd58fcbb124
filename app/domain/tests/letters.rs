//! Letters: what may be written in a definition, and what is found wrong in it and in its texts.

use domain::procedures::Procedure;
use domain::procedures::check::{check, check_letter_texts, texts};
use domain::procedures::letter::MARKS;
use domain::procedures::parse::parse;

const EXAMPLE: &str = include_str!("../../../server/docs/example/procedure.toml");
const FILE: &str = "procedure.toml";

#[expect(clippy::unwrap_used, reason = "a fixture that cannot be read fails the test")]
fn read(source: &str) -> Procedure {
    parse(FILE, source).unwrap()
}

fn faults(source: &str) -> Vec<String> {
    check(&read(source), FILE, source).into_iter().map(|fault| fault.to_string()).collect()
}

/// The letter with one change, and what is found wrong.
fn changed(old: &str, new: &str) -> Vec<String> {
    let (before, letter) = EXAMPLE.split_once("[[letter]]").unwrap_or((EXAMPLE, ""));
    assert!(letter.contains(old), "{old} does not stand in the letter");
    faults(&format!("{before}[[letter]]{}", letter.replacen(old, new, 1)))
}

#[test]
fn the_letter_of_the_example_is_sound_and_needs_its_texts() {
    assert_eq!(faults(EXAMPLE), Vec::<String>::new());
    let wanted = texts(&read(EXAMPLE));
    let of_letter: Vec<&str> = wanted
        .iter()
        .filter(|text| text.message == "letter-information")
        .map(|text| text.attribute.as_str())
        .collect();
    assert_eq!(of_letter, ["name", "part-opening", "part-found"]);
}

#[test]
fn each_fault_of_a_letter_is_found() {
    for (old, new, what) in [
        ("\"found_on\"", "\"nowhere\"", "unknown-value(name=nowhere)"),
        ("\"found_on\"", "\"answer-nothing\"", "unknown-question(name=nothing)"),
        (
            "sensitivity = \"personal\"",
            "sensitivity = \"ordinary\"",
            "says-more(name=responsible, than=information)",
        ),
        ("\"responsible\"", "\"found_on\"", "names-nobody(name=found_on)"),
        ("addressee = \"responsible\"\n", "", "no-addressee(name=information); fill(key=addressee)"),
        ("by = [\"requester\"]", "by = [\"nobody\"]", "unknown-side(name=nobody)"),
        ("\"closed\"", "\"opened\"", "unknown-state(name=opened)"),
        ("id = \"found\"", "id = \"opening\"", "repeated(name=opening)"),
    ] {
        let found = changed(old, new);
        assert!(found.iter().any(|fault| fault.contains(what)), "{new}: {found:?}");
    }
}

#[test]
fn a_text_says_exactly_the_values_of_its_part() {
    let procedure = read(EXAMPLE);
    let (open, close) = MARKS;
    let named = |name: &str| format!("{open}{name}{close}");
    let check = |opening: String| {
        let found = |_: &str, attribute: &str| match attribute {
            "part-opening" => Some(opening.clone()),
            _ => Some(named("found_on")),
        };
        let faults = check_letter_texts(&procedure, "texts/en.ftl", &found, &|_, _| 7);
        faults.into_iter().map(|fault| fault.to_string()).collect::<Vec<_>>()
    };
    let both = format!("{} {}", named("case-number"), named("case-other"));
    assert_eq!(check(both.clone()), Vec::<String>::new());
    let missing = check(named("case-number"));
    assert_eq!(
        missing,
        ["texts/en.ftl:7: not-said(text=letter-information.part-opening, name=case-other); variable"]
    );
    let unknown = check(format!("{both} {}", named("found_on")));
    assert!(
        unknown.iter().any(
            |fault| fault.contains("unlisted-value(text=letter-information.part-opening, name=found_on)")
        ),
        "{unknown:?}"
    );
}
