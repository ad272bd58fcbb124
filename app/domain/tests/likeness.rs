//! Texts that stand together can be told apart by their words alone, and a help says more than its label.

use domain::procedures::check::{Likeness, texts};
use domain::procedures::parse::parse;
use std::collections::BTreeMap;

const INVENTED: &str = include_str!("fixtures/invented/procedure.toml");

/// What is wrong once some texts read as is said; every other one reads as its own name. A text has its place in the
/// definition as its line.
#[expect(clippy::unwrap_used, reason = "a fixture that cannot be read fails the test")]
fn warnings(changes: &[(&str, &str)]) -> Vec<String> {
    let procedure = parse("procedure.toml", INVENTED).unwrap();
    let wanted = texts(&procedure);
    let names = || wanted.iter().map(|text| format!("{}.{}", text.message, text.attribute));
    let mut words: BTreeMap<String, String> = names().map(|name| (name.clone(), name)).collect();
    for (name, text) in changes {
        let old = words.insert((*name).to_owned(), (*text).to_owned());
        assert!(old.is_some(), "no text {name}");
    }
    let text =
        |message: &str, attribute: &str| words.get(&format!("{message}.{attribute}")).map(String::as_str);
    let line = |message: &str, attribute: &str| {
        let name = format!("{message}.{attribute}");
        names().position(|known| known == name).unwrap() + 1
    };
    let found = Likeness::of(&procedure).check("texts/en.ftl", &text, &line);
    assert!(found.iter().all(|fault| !fault.is_fault()), "{found:?}");
    let first = |name: &str| names().position(|known| known == name).unwrap() + 1;
    for fault in &found {
        let known = fault.wrong.arguments().into_iter().map(|(_, name)| first(name));
        assert_eq!(Some(fault.line), known.min(), "{fault}");
    }
    found.iter().map(|fault| format!("{}; {}", fault.wrong, fault.remedy)).collect()
}

#[test]
fn texts_with_words_of_their_own_are_told_apart() {
    assert_eq!(warnings(&[]), Vec::<String>::new());
    // In another section, and as a choice of another field.
    let apart = [
        ("field-flag.label", "State"),
        ("field-seat.label", "State"),
        ("field-article.option-art_10", "Other"),
        ("list-vessel_types.option-other", "Other"),
    ];
    assert_eq!(warnings(&apart), Vec::<String>::new());
}

#[test]
fn two_texts_that_stand_together_and_read_alike_are_a_warning() {
    for (one, other) in [
        ("field-vessel_type.label", "field-flag.label"),
        // One of them has a condition, and both may be shown.
        ("field-entry.label", "field-photograph.label"),
        ("section-vessel.title", "section-owner.title"),
        ("side-registry.name", "side-port.name"),
        ("field-article.option-art_10", "field-article.option-art_22"),
        ("list-vessel_types.option-ferry", "list-vessel_types.option-other"),
        ("question-certificate.text", "question-in_service.text"),
        ("question-certificate-fault.label", "question-certificate-decided_by.label"),
        ("question-certificate-fault.option-expired", "question-certificate-fault.option-forged"),
        ("document-inspection_report.name", "document-photograph.name"),
    ] {
        let found = warnings(&[(one, "Name "), (other, " Name")]);
        let expected = [
            format!("same-words(text={other}, other={one}); tell-apart"),
            format!("same-words(text={one}, other={other}); tell-apart"),
        ];
        assert!(found.len() == 1 && expected.contains(&found[0]), "{one}: {found:?}");
    }
}

#[test]
fn two_fields_that_are_never_shown_at_once_may_have_one_label() {
    let never = [("question-certificate-fault.label", "Why"), ("question-certificate-copy.label", "Why")];
    assert_eq!(warnings(&never), Vec::<String>::new());
}

#[test]
fn a_help_that_repeats_the_label_is_a_warning() {
    for (label, help) in [
        ("field-flag.label", "field-flag.help"),
        ("question-certificate.text", "question-certificate.help"),
        ("question-certificate-fault.label", "question-certificate-fault.help"),
    ] {
        let expected = format!("repeats-label(text={help}); help");
        assert_eq!(warnings(&[(label, "Flag"), (help, "Flag")]), [expected]);
    }
    assert_eq!(warnings(&[("field-flag.help", " ")]), Vec::<String>::new());
}
