//! What was typed into a form of a case stays on the page when the form is no longer there.

use app::error::{AppError, codes};
use app::exchanges::components::kept_words::KeptWords;
use app::exchanges::words_path;
use app::i18n::Locale;
use app::visit::{Posted, Visit};
use domain::exchanges::Action;
use domain::language::Language;
use leptos::prelude::*;

const WORDS: &str = "Em que ano?";

/// The page of a case after this form was refused because somebody was faster.
fn refused(endpoint: &str, path: &str, actions: &[Action]) -> String {
    let language = format!("{path}.lang");
    let entries = [(path, WORDS), (language.as_str(), "pt")].into_iter().collect();
    let posted = Posted { endpoint: endpoint.to_owned(), error: AppError::coded(codes::STALE), entries };
    let actions = actions.to_vec();
    Owner::new().with(|| {
        provide_context(Locale(Language::En));
        provide_context(Visit { posted: Some(posted), ..Visit::nobody() });
        view! { <KeptWords actions=actions/> }.to_html()
    })
}

#[test]
fn the_words_of_a_form_that_is_gone_can_be_read_and_copied() {
    let with_words = [
        "propose_date",
        "forward_exchange",
        "ask_clarification",
        "clarify_exchange",
        "ask_more",
        "refuse_more",
        "split_exchange",
        "refuse_part",
        "ask_part",
        "clarify_part",
        "extend_period",
    ];
    let paths = with_words.map(|endpoint| (endpoint, words_path(endpoint)));
    for (endpoint, path) in paths.into_iter().chain([("refuse_exchange", "reason".to_owned())]) {
        let html = refused(endpoint, &path, &[Action::Reply]);
        assert!(html.contains(WORDS) && html.contains("What you typed"), "{endpoint} {html}");
        assert!(html.contains(" readonly") && html.contains("lang=\"pt\""), "{endpoint} {html}");
    }
}

#[test]
fn the_words_of_a_form_that_is_there_stand_in_it_alone() {
    let html = refused("clarify_exchange", &words_path("clarify_exchange"), &[Action::Clarify]);
    assert!(!html.contains(WORDS), "{html}");
}

#[test]
fn a_refused_form_without_words_leaves_nothing_to_keep() {
    assert!(!refused("accept_exchange", "date_choice", &[]).contains(WORDS));
}
