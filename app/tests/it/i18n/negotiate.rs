//! The language that a browser asks for.

use app::i18n::negotiate;
use domain::language::Language;

#[test]
fn the_highest_weight_wins_and_then_the_first() {
    assert_eq!(negotiate("da, en-gb;q=0.8, en;q=0.7"), Language::Da);
    assert_eq!(negotiate("en;q=0.4,el;q=0.9,bg;q=0.9"), Language::El);
    assert_eq!(negotiate("fr;q=0, de;q=0.1"), Language::De);
}

#[test]
fn regions_and_case_do_not_matter() {
    assert_eq!(negotiate("pt-BR"), Language::Pt);
    assert_eq!(negotiate("DE-at"), Language::De);
    assert_eq!(negotiate("el_GR"), Language::El);
}

#[test]
fn every_norwegian_gets_bokmal() {
    for header in ["no", "nn-NO", "nb;q=0.3"] {
        assert_eq!(negotiate(header), Language::Nb, "{header}");
    }
}

#[test]
fn a_language_we_do_not_speak_is_passed_over() {
    assert_eq!(negotiate("tr, uk;q=0.9, ro;q=0.2"), Language::Ro);
}

#[test]
fn english_is_the_last_resort() {
    for header in ["", "*", "tr", ",,;", "de;q=", "de;q=x", "de;q=NaN", "de;q=2", "de;q=-1", "\u{0}"] {
        assert_eq!(negotiate(header), Language::En, "{header}");
    }
}
