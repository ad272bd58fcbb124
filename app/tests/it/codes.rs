//! Every code that can reach a person has a text in every language.

use crate::families;
use app::i18n::text;
use domain::language::Language;
use domain::procedures::fault::{Remedy, Wrong};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, PatternElement};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// The variables that the texts of codes may have.
const VARIABLES: [&str; 19] = [
    "authority",
    "count",
    "country",
    "date",
    "earliest",
    "latest",
    "length",
    "line",
    "max",
    "min",
    "name",
    "number",
    "procedure",
    "reference",
    "seconds",
    "state",
    "text",
    "who",
    "why",
];

#[test]
fn every_code_has_a_text_in_every_language() {
    // The arguments of faults of a definition are their own.
    let faults = families::faults();
    let keys: Vec<String> = families::keys().into_iter().filter(|key| !faults.contains(key)).collect();
    for language in Language::ALL {
        for key in &keys {
            // Rendering a message with a variable that is none of these fails.
            let values = VARIABLES.map(|name| (name, "1".into()));
            assert_ne!(text(language, key, &values), *key, "{key} in {language}");
        }
    }
}

/// The messages of the faults of definitions in this language, each with the variables that stand in it.
fn messages_of_faults(language: Language) -> BTreeMap<String, BTreeSet<String>> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("../locales/{language}/faults.ftl"));
    let source = fs::read_to_string(&path).unwrap_or_else(|why| panic!("{}: {why}", path.display()));
    let resource = fluent_syntax::parser::parse(source).unwrap_or_else(|(_, errors)| panic!("{errors:?}"));
    let variable = |element: &PatternElement<String>| match element {
        PatternElement::Placeable {
            expression: Expression::Inline(InlineExpression::VariableReference { id }),
        } => Some(id.name.clone()),
        _ => None,
    };
    let message = |entry: &Entry<String>| match entry {
        Entry::Message(message) => {
            let elements = message.value.iter().flat_map(|value| &value.elements);
            Some((message.id.name.clone(), elements.filter_map(variable).collect::<BTreeSet<String>>()))
        }
        _ => None,
    };
    resource.body.iter().filter_map(message).collect()
}

#[test]
fn every_fault_of_a_definition_and_every_remedy_has_a_message_with_its_arguments_in_every_language() {
    let mut wanted: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (family, all) in [("wrong", Wrong::ALL), ("remedy", Remedy::ALL)] {
        for (code, names) in all {
            // The words of a foreign parser are quoted beside the message, which says the line where it is no language.
            let names = names.iter().filter(|name| **name != "detail").map(|name| (*name).to_owned());
            let line = ["not-toml", "not-fluent"].contains(code).then(|| "line".to_owned());
            wanted.insert(format!("{family}-{code}"), names.chain(line).collect());
        }
    }
    for language in Language::ALL {
        let found = messages_of_faults(language);
        let differs = |key: &&String| found.get(*key) != wanted.get(*key);
        let wrong: Vec<&String> = wanted.keys().chain(found.keys()).filter(differs).collect();
        assert!(wrong.is_empty(), "{language}: {wrong:?}");
    }
}
