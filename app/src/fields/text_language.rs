//! In which language a text is written, chosen beside it.

use super::{LanguageOptions, Part};
use crate::i18n::current;
use crate::t;
use leptos::prelude::*;

/// The select of the text's language: what was chosen, else the language of the page. Languages by their own names.
#[component]
pub fn LanguageSelect(
    /// The part that holds the text.
    part: Part,
) -> impl IntoView {
    let part = part.below("lang", t!("fields-text-language"));
    let chosen = match part.value().trim() {
        "" => current().code().to_owned(),
        code => code.to_owned(),
    };
    let error =
        part.error().map(|error| view! { <span class="field__error" id=part.error_id()>{error}</span> });
    view! {
        <p class="field__language">
            <label for=part.id()>{part.label.clone()}</label>
            " "
            <select
                class="select select--inline"
                id=part.id()
                name=part.name()
                aria-describedby=part.described_by()
                aria-invalid=part.invalid()
            >
                <LanguageOptions chosen=chosen/>
            </select>
            {error}
        </p>
    }
}
