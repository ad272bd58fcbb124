//! What is put on paper: the words of a case and of a letter in the language of choice, and nothing that can be done.

use app::exchanges::components::coordination::Coordinators;
use app::exchanges::components::part_paper::PartsPaper;
use app::exchanges::components::request_document::RequestDocument;
use app::exchanges::paper;
use app::i18n::Locale;
use app::visit::Visit;
use domain::country::Country;
use domain::exchanges::PartState;
use domain::exchanges::view::{
    AnswerView, AuthorityLine, CoordinatorView, HistoryLine, LetterPartView, LetterPiece, LetterView,
    PartView, QuestionView, RequestView, Shown,
};
use domain::ids::{AuthorityId, ExchangeId};
use domain::language::Language;
use domain::procedures::fields::{FreeText, Value};
use leptos::prelude::*;
use time::macros::{date, datetime};
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
    html(|| view! { <RequestDocument exchange=ExchangeId(Uuid::from_u128(2)) request=request/> })
}

fn html<V: IntoView + 'static>(view: impl FnOnce() -> V) -> String {
    Owner::new().with(|| {
        provide_context(Locale(Language::En));
        provide_context(Visit::nobody());
        view().to_html().replace("<!>", "")
    })
}

fn question(id: &str) -> QuestionView {
    QuestionView {
        id: id.to_owned(),
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
    }
}

#[test]
fn where_no_question_may_be_seen_there_is_no_heading_for_them() {
    assert!(request(vec![question("one")]).contains("<h2>"));
    assert!(!request(Vec::new()).contains("<h2>"));
}

#[test]
fn a_part_has_its_number_its_authority_its_state_and_the_answers_that_may_be_seen() {
    let answer = AnswerView {
        main: Some(Shown::Chosen(vec!["Certainly".to_owned()])),
        follow_ups: Vec::new(),
        comment: None,
        documents: Vec::new(),
    };
    let questions = vec![QuestionView { answer: Some(answer), ..question("one") }, question("two")];
    let part = PartView {
        number: "PQ-2026-000001/1".to_owned(),
        authority: authority("Kammer", "de"),
        questions: Vec::new(),
        ids: vec!["one".to_owned(), "hidden".to_owned()],
        state: PartState::Answered,
        given_at: datetime!(2026-11-24 10:00 UTC),
        accepted_at: None,
        ended_at: None,
        is_ours: false,
        may_be_taken_back: true,
    };
    let exchange = ExchangeId(Uuid::from_u128(2));
    let made = html(|| view! { <PartsPaper exchange=exchange parts=vec![part] questions=questions/> });
    for words in ["PQ-2026-000001/1", "Kammer", "Answered", "Certainly"] {
        assert!(made.contains(words), "{words} is missing in {made}");
    }
    assert_eq!(made.matches("class=\"question\"").count(), 1, "{made}");
    assert!(!made.contains("<form") && !made.contains("<button"), "{made}");
    let none = html(|| view! { <PartsPaper exchange=exchange parts=Vec::new() questions=Vec::new()/> });
    assert!(!none.contains("<h2>"), "{none}");
}

#[test]
fn a_coordinator_stands_with_what_it_decided_and_with_nothing_that_others_did() {
    let ours = authority("Ministério", "pt");
    let other = AuthorityLine { id: AuthorityId(Uuid::from_u128(3)), ..authority("Kammer", "de") };
    let line = |event: &str, by: &AuthorityLine| HistoryLine {
        at: datetime!(2026-11-24 10:00 UTC),
        event: event.to_owned(),
        authority: Some(by.clone()),
        person: None,
        on_behalf_of: None,
        date: None,
        about: None,
        is_internal: false,
    };
    let history = vec![line("take_up", &ours), line("find_unjustified", &ours), line("refuse", &other)];
    let coordinators = vec![CoordinatorView {
        authority: ours.clone(),
        helps: Some(other),
        is_informed: false,
        copy: None,
        taken_up_at: Some(datetime!(2026-11-23 10:00 UTC)),
    }];
    let page = {
        let coordinators = coordinators.clone();
        html(|| view! { <Coordinators coordinators=coordinators/> })
    };
    assert!(page.contains("Ministério") && !page.contains("timeline"), "{page}");
    let paper = html(|| view! { <Coordinators coordinators=coordinators history=history/> });
    assert_eq!(paper.matches("class=\"timeline__entry").count(), 1, "{paper}");
    let sentence = paper.split("timeline__what\">").nth(1).and_then(|rest| rest.split('<').next()).unwrap();
    assert!(sentence.contains("Ministério"), "{sentence}");
}
