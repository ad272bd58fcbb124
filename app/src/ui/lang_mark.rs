//! Whose language a text is in.

use crate::i18n::{current, tr_dynamic};
use crate::t;
use domain::language::Language;
use domain::procedures::fields::FreeText;
use leptos::prelude::*;

/// The name of a language in the interface language.
#[must_use]
pub fn language_name(language: Language) -> String {
    tr_dynamic(&format!("language-{language}"), None)
}

/// The name that a language has for itself; its code where it is none of the system.
#[must_use]
pub fn own_name(code: &str) -> String {
    Language::parse(code).map_or_else(|| code.to_owned(), |language| language.endonym().to_owned())
}

/// "PT original": the text beside it is the one that was written.
#[component]
pub fn LangMark(
    /// Language of the text.
    language: Language,
) -> impl IntoView {
    let code = language.code().to_uppercase();
    view! { <span class="lang-mark">{t!("ui-original", code = code)}</span> }
}

/// "Portuguese, not translated": there is no text in the reader's language.
#[component]
pub fn Untranslated(
    /// Language of the text.
    language: Language,
) -> impl IntoView {
    view! {
        <span class="lang-mark lang-mark--untranslated">
            {t!("ui-untranslated", language = language_name(language))}
        </span>
    }
}

/// A passage in another language with its mark.
#[component]
pub fn Foreign(
    /// Language of the passage.
    language: Language,
    /// The passage.
    #[prop(into)]
    text: String,
) -> impl IntoView {
    view! {
        <div class="foreign">
            <p><Untranslated language=language/></p>
            <p class="foreign__text" lang=language.code()>{text}</p>
        </div>
    }
}

/// What somebody wrote: with its mark when it is not in the reader's language.
#[component]
pub fn Written(
    /// The text with its language.
    text: FreeText,
) -> impl IntoView {
    match text.language {
        Some(language) if language != current() => {
            view! { <Foreign language=language text=text.text/> }.into_any()
        }
        _ => view! { <p class="foreign__text">{text.text}</p> }.into_any(),
    }
}
