//! Exchanges that follow from exchanges of other procedures: what a definition can say of them, and what is taken over.

use domain::procedures::check::{check, check_links};
use domain::procedures::fault::Fault;
use domain::procedures::form;
use domain::procedures::parse::parse;
use domain::procedures::{Entries, Procedure, ProcedureId};
use std::collections::BTreeSet;
use time::Date;
use time::macros::date;

const FILE: &str = "procedure.toml";
const INVENTED: &str = include_str!("fixtures/invented/procedure.toml");
const TODAY: Date = date!(2026 - 11 - 22);

/// The invented procedure under another name, which follows from the first.
fn source(rest: &str) -> String {
    let other = INVENTED.replacen("procedure = \"inspect_vessel\"", "procedure = \"release_vessel\"", 1);
    format!("{other}\n[[follows]]\nid = \"inspect_vessel\"\n{rest}\n")
}

#[expect(clippy::unwrap_used, reason = "a fixture that cannot be read fails the test")]
fn read(source: &str) -> Procedure {
    parse(FILE, source).unwrap()
}

fn codes(faults: Vec<Fault>) -> BTreeSet<String> {
    faults.into_iter().map(|fault| fault.wrong.to_string()).collect()
}

fn set(words: &[&str]) -> BTreeSet<String> {
    words.iter().map(|word| (*word).to_owned()).collect()
}

/// What stands in the row and behind it, and what is wrong with that.
const WRONG: &[(&str, &[&str])] = &[
    ("fields = [\"flag\", \"seen\"]", &[]),
    ("fields = [\"colour\"]", &["unknown-field(name=colour)"]),
    ("fields = [\"photograph\"]", &["key-of-other-kind(name=photograph, key=fields)"]),
    ("fields = [\"trade\"]", &["several-times(name=trade)"]),
    ("fields = [\"flag\", \"flag\"]", &["repeated(name=flag)"]),
    ("\n[[follows]]\nid = \"inspect_vessel\"", &["repeated(name=inspect_vessel)"]),
    ("\n[[follows]]\nid = \"release_vessel\"", &["follows-itself"]),
];

#[test]
fn rows_that_cannot_hold_are_faults() {
    for (rest, expected) in WRONG {
        let source = source(rest);
        assert_eq!(codes(check(&read(&source), FILE, &source)), set(expected), "{rest}");
    }
}

/// A change of the other definition, and what no longer fits.
const MISFITS: &[(&str, &str, &[&str])] = &[
    ("", "", &[]),
    ("id = \"tonnage\"", "id = \"tons\"", &["unknown-field(name=inspect_vessel.tonnage)"]),
    (
        "id = \"flag\"\nsection = \"vessel\"\nkind = \"country\"",
        "id = \"flag\"\nsection = \"vessel\"\nkind = \"text\"",
        &["other-source(name=flag, source=inspect_vessel.flag)"],
    ),
    (
        "max = 20000\nsensitivity = \"ordinary\"\nbefore_acceptance = true",
        "max = 20000\nsensitivity = \"personal\"",
        &["says-more(name=inspect_vessel.tonnage, than=tonnage)"],
    ),
];

#[test]
fn a_field_takes_over_only_what_fits_it() {
    let source = source("fields = [\"flag\", \"tonnage\", \"skipper\"]");
    let procedure = read(&source);
    for (from, to, expected) in MISFITS {
        assert!(INVENTED.contains(from), "{from}");
        let other = read(&INVENTED.replacen(from, to, 1));
        let find = |id: &ProcedureId| (*id == other.procedure).then(|| other.clone());
        let found = check_links(&procedure, FILE, &source, &find);
        assert!(found.iter().all(Fault::is_fault));
        assert_eq!(codes(found), set(expected), "{to}");
    }
}

#[test]
fn a_procedure_that_nobody_knows_is_a_warning() {
    let source = source("fields = [\"flag\"]");
    let found = check_links(&read(&source), FILE, &source, &|_| None);
    assert!(found.iter().all(|fault| !fault.is_fault() && fault.line > 0), "{found:?}");
    assert_eq!(codes(found), set(&["unknown-procedure(name=inspect_vessel)"]));
}

#[test]
fn what_is_shown_there_is_taken_over_and_nothing_else() {
    let procedure = read(&source("fields = [\"flag\", \"vessel_type\", \"other_type\", \"seen\"]"));
    let other = read(INVENTED);
    let form: Entries = [
        ("flag", "EL"),
        ("vessel_type", "tanker"),
        ("other_type", "typed before another type was chosen"),
        ("seen.day", "1"),
        ("seen.month", "10"),
        ("seen.year", "2026"),
        ("seenless", "x"),
        ("tonnage", "1200"),
        ("skipper.family_name", "Costa"),
    ]
    .into_iter()
    .collect();
    let taken = form::linked(&procedure, &procedure.follows[0], &other, &form, TODAY);
    let paths: Vec<&str> = taken.0.keys().map(String::as_str).collect();
    assert_eq!(paths, ["flag", "seen.day", "seen.month", "seen.year", "vessel_type"]);
}
