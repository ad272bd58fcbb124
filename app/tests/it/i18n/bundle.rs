//! Messages as Fluent renders them.

use app::i18n::Arguments;
use app::i18n::bundle::Bundle;
use domain::language::Language;

fn rendered(language: Language, source: &str, count: i64) -> String {
    let (bundle, problems) = Bundle::new(language, [source.to_owned()]);
    assert!(problems.is_empty(), "{problems:?}");
    let mut arguments = Arguments::new();
    arguments.set("count", count);
    let rendered = bundle.render("days", Some(&arguments)).unwrap();
    assert!(rendered.problems.is_empty(), "{:?}", rendered.problems);
    rendered.text
}

#[test]
fn numbers_in_messages_are_written_as_the_language_writes_them() {
    assert_eq!(rendered(Language::De, "days = { $count } Tage", 12_345), "\u{2068}12.345\u{2069} Tage");
    assert_eq!(rendered(Language::Pt, "days = { $count } dias", 1_234), "\u{2068}1234\u{2069} dias");
    assert_eq!(
        rendered(Language::En, "days = { NUMBER($count, minimumFractionDigits: 1) } d", 1_234),
        "\u{2068}1,234.0\u{2069} d"
    );
}

#[test]
fn nought_is_plural_in_european_portuguese() {
    let source = "days = { $count ->\n    [one] dia\n   *[other] dias\n }";
    assert_eq!(rendered(Language::Pt, source, 0), "dias");
    assert_eq!(rendered(Language::Pt, source, 1), "dia");
    assert_eq!(rendered(Language::Fr, source, 0), "dia");
}

#[test]
fn the_plural_rules_of_the_other_languages_are_there() {
    let source = "days = { $count ->\n [zero] z\n [one] 1\n [two] 2\n [few] f\n [many] m\n *[other] o\n }";
    let forms = |language, counts: &[i64]| -> String {
        counts.iter().map(|count| rendered(language, source, *count)).collect()
    };
    assert_eq!(forms(Language::Bg, &[0, 1, 2]), "o1o");
    assert_eq!(forms(Language::Cs, &[1, 3, 5]), "1fo");
    assert_eq!(forms(Language::Ga, &[1, 2, 4, 8, 12]), "12fmo");
    assert_eq!(forms(Language::Hr, &[1, 3, 5, 21]), "1fo1");
    assert_eq!(forms(Language::Is, &[1, 11, 21]), "1o1");
    assert_eq!(forms(Language::Lt, &[1, 3, 11]), "1fo");
    assert_eq!(forms(Language::Lv, &[0, 1, 5]), "z1o");
    assert_eq!(forms(Language::Nb, &[1, 2]), "1o");
    assert_eq!(forms(Language::Pl, &[1, 3, 5]), "1fm");
    assert_eq!(forms(Language::Ro, &[1, 2, 20]), "1fo");
    assert_eq!(forms(Language::Sl, &[1, 2, 3, 5]), "12fo");
    assert_eq!(forms(Language::Mt, &[1, 2, 11, 20]), "1fmo", "CLDR 37 counts two as few");
}

#[test]
fn an_attribute_is_rendered_by_its_dotted_key() {
    let (bundle, _) = Bundle::new(Language::En, ["field = Name\n    .help = As in the passport".to_owned()]);
    assert_eq!(bundle.render("field.help", None).unwrap().text, "As in the passport");
    assert!(bundle.render("field.other", None).is_none() && bundle.render("other", None).is_none());
}
