//! What is put on paper: the words of a case and of a letter in the language of choice, and nothing that can be done.

use app::exchanges::components::request_document::RequestDocument;
use app::exchanges::paper;
use app::i18n::Locale;
use app::visit::Visit;
use domain::country::Country;
use domain::exchanges::view::{
    AuthorityLine, LetterPartView, LetterPiece, LetterView, QuestionView, RequestView, Shown,
};
use domain::ids::{AuthorityId, ExchangeId};
use domain::language::Language;
use domain::procedures::fields::{FreeText, Value};
use leptos::prelude::*;
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

/// A request with these questions, and nothing else that may be seen.
fn request(questions: Vec<QuestionView>) -> String {
    let request = RequestView {
        sections: Vec::new(),
        questions,
        documents: Vec::new(),
        hidden_documents: Vec::new(),
        hidden_fields: 0,
    };
    Owner::new().with(|| {
        provide_context(Locale(Language::En));
        provide_context(Visit::nobody());
        view! { <RequestDocument exchange=ExchangeId(Uuid::from_u128(2)) request=request/> }.to_html()
    })
}

#[test]
fn where_no_question_may_be_seen_there_is_no_heading_for_them() {
    let question = QuestionView {
        id: "one".to_owned(),
        number: "1".to_owned(),
        text: Some("Is it known?".to_owned()),
        other_text: None,
        own_language: None,
        comment: None,
        answer: None,
        further: Vec::new(),
        is_asked_again: false,
        form: None,
        is_personal: false,
    };
    assert!(request(vec![question]).contains("<h2>"));
    assert!(!request(Vec::new()).contains("<h2>"));
}
