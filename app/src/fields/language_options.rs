//! The languages to choose from, each by its own name.

use domain::language::Language;
use leptos::prelude::*;

/// The options of a select of languages.
#[component]
pub fn LanguageOptions(
    /// Code of the chosen one.
    #[prop(into)]
    chosen: String,
) -> impl IntoView {
    Language::ALL
        .into_iter()
        .map(|language| {
            let code = language.code();
            view! { <option value=code lang=code selected=code == chosen>{language.endonym()}</option> }
        })
        .collect_view()
}
