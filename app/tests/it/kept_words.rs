//! What was typed into a refused form stays on the page that answers it.

use app::error::{AppError, codes};
use app::i18n::Locale;
use app::ui::{KeptWords, TextArea, provide_drawn};
use app::visit::{Posted, Visit};
use domain::language::Language;
use leptos::prelude::*;

const WORDS: &str = "Em que ano?";

/// The page that answers a refused form with these entries, and has a control that shows this text.
fn answered(entries: &[(&str, &str)], shown: Option<&str>) -> String {
    let entries = entries.iter().copied().collect();
    let posted = Posted { endpoint: "any_form".into(), error: AppError::coded(codes::STALE), entries };
    let shown = shown.map(str::to_owned);
    Owner::new().with(|| {
        provide_context(Locale(Language::En));
        provide_context(Visit { posted: Some(posted), ..Visit::nobody() });
        provide_drawn();
        let content = match shown {
            Some(text) => view! { <TextArea id="field-note" name="values[note][]" value=text/> }.into_any(),
            None => ().into_any(),
        };
        let kept = view! { <KeptWords/> }.into_any();
        (kept, content).to_html()
    })
}

#[test]
fn the_words_of_a_form_that_is_gone_can_be_read_and_copied() {
    let html = answered(&[("any_form.message", WORDS), ("any_form.message.lang", "pt")], None);
    assert!(html.contains(WORDS) && html.contains("What you typed"), "{html}");
    assert!(html.contains(" readonly") && html.contains("lang=\"pt\""), "{html}");
}

#[test]
fn every_text_of_a_form_that_is_gone_is_kept() {
    let html =
        answered(&[("a.one", "Sim, em 2011."), ("a.two", "Em Coimbra."), ("note", "Ligar a Marta.")], None);
    for text in ["Sim, em 2011.", "Em Coimbra.", "Ligar a Marta."] {
        assert!(html.contains(text), "{html}");
    }
    assert_eq!(html.matches("<textarea").count(), 3, "{html}");
    assert_eq!(html.matches("id=\"kept-words\"").count(), 1, "{html}");
}

#[test]
fn the_words_of_a_form_that_is_there_stand_in_it_alone() {
    // A browser posts line ends of its own.
    let html = answered(&[("note", "Em que ano?\r\nE onde?")], Some("Em que ano?\nE onde?"));
    assert_eq!(html.matches("Em que ano?").count(), 1, "{html}");
    assert!(!html.contains("kept-words"), "{html}");
}

#[test]
fn a_refused_form_without_words_leaves_nothing_to_keep() {
    let entries = [
        ("id", "00000000-0000-7000-8000-000000000001"),
        ("key", "00000000-0000-7000-8000-000000000002"),
        ("revision", "17"),
        ("date_choice", "wanted"),
        ("_page", "/inbox?text=M%C3%BCller"),
        ("message.lang", "pt"),
    ];
    assert!(!answered(&entries, None).contains("kept-words"));
}
