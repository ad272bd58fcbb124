//! What is put on paper: the words of a case and of a letter in the language of choice, and nothing that can be done.

use app::exchanges::paper;
use domain::country::Country;
use domain::exchanges::view::{AuthorityLine, LetterPartView, LetterPiece, LetterView, Shown};
use domain::ids::{AuthorityId, ExchangeId};
use domain::language::Language;
use domain::procedures::fields::{FreeText, Value};
use time::macros::date;
use uuid::Uuid;

fn authority(name: &str, language: &str) -> AuthorityLine {
    AuthorityLine {
        id: AuthorityId(Uuid::from_u128(1)),
        name: name.to_owned(),
        language: language.to_owned(),
        country: Country::parse("PT").unwrap(),
    }
}

fn letter(pieces: Vec<LetterPiece>) -> LetterView {
    LetterView {
        exchange: ExchangeId(Uuid::from_u128(2)),
        number: "PQ-2026-000001".to_owned(),
        letter: "any".to_owned(),
        name: "Επιστολή".to_owned(),
        language: Language::El,
        from: authority("Direção-Geral", "pt"),
        to: Some(Shown::Plain(Value::Person {
            given_name: Some("Inês".to_owned()),
            family_name: Some("<Costa>".to_owned()),
            birth_date: None,
            birth_place: None,
            nationality: None,
        })),
        made_on: date!(2026 - 11 - 24),
        parts: vec![LetterPartView { pieces, questions: Vec::new() }],
    }
}

#[test]
fn a_letter_is_in_its_language_and_says_whose_language_its_values_are() {
    let words = FreeText { text: "Não & sim".to_owned(), language: Some(Language::Pt) };
    let made = paper::letter(letter(vec![
        LetterPiece::Words("Στις ".to_owned()),
        LetterPiece::Value(Shown::Plain(Value::Date(date!(2026 - 11 - 22)))),
        LetterPiece::Value(Shown::Plain(Value::Text(words))),
    ]));
    assert_eq!((made.language, made.title.as_str()), (Language::El, "Επιστολή · PQ-2026-000001"));
    let html = made.html.replace("<!>", "");
    assert!(html.contains("<h1>Επιστολή</h1>") && html.contains("lang=\"el\""), "{html}");
    assert!(html.contains("<span lang=\"pt\">Não &amp; sim</span>"), "{html}");
    assert!(html.contains("Inês &lt;Costa&gt;"), "{html}");
    let day = app::i18n::format::date(Language::El, date!(2026 - 11 - 22));
    assert!(html.contains(&day), "{html}");
}

#[test]
fn nothing_on_paper_can_be_done() {
    let html = paper::letter(letter(Vec::new())).html;
    for sign in ["<form", "<button", "<input", "<script"] {
        assert!(!html.contains(sign), "{sign} in {html}");
    }
}
