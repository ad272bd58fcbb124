//! Texts in the language of the call.

use app::i18n::{Locale, current, text, tr_dynamic, tr_dynamic_attr};
use domain::language::Language;
use leptos::prelude::{Owner, provide_context};

fn in_language<T>(language: Language, work: impl FnOnce() -> T) -> T {
    Owner::new().with(|| {
        provide_context(Locale(language));
        work()
    })
}

#[test]
fn a_message_is_rendered_in_the_language_of_the_call() {
    assert_eq!(in_language(Language::Pt, || app::t!("country-DE")), "Alemanha");
    assert_eq!(in_language(Language::El, || tr_dynamic("country-DE", None)), "Γερμανία");
}

#[test]
fn without_a_call_the_language_is_english() {
    assert_eq!(current(), Language::En);
    assert_eq!(app::t!("country-DE"), "Germany");
}

#[test]
fn values_are_isolated_in_running_text_only() {
    in_language(Language::De, || {
        let running = app::t!("ui-date-time", date = "D", time = "T", zone = "Z");
        assert_eq!(running, "\u{2068}D\u{2069}, \u{2068}T\u{2069} \u{2068}Z\u{2069}");
        assert_eq!(app::t_attr!("ui-date-time", date = "D", time = "T", zone = "Z"), "D, T Z");
    });
}

#[test]
fn an_unknown_key_is_shown_as_it_is() {
    assert_eq!(tr_dynamic("no-such-message", None), "no-such-message");
    assert_eq!(tr_dynamic_attr("no-such.attribute", None), "no-such.attribute");
}

#[test]
fn text_is_rendered_in_the_language_asked_for() {
    let values = [("date", "D".into()), ("time", "T".into()), ("zone", "Z".into())];
    assert_eq!(text(Language::Fi, "ui-date-time", &values), "D klo T Z");
    assert_eq!(text(Language::Bg, "language-el", &[]), "гръцки");
}
