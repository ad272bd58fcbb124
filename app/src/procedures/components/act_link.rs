//! A legal act by its official title, linked to its text in EUR-Lex.

use crate::i18n::current;
use crate::procedures::words::act_title;
use domain::language::Language;
use leptos::prelude::*;

/// The act. EUR-Lex has the official languages of the Union; other readers get the English text.
#[component]
pub fn ActLink(
    /// Its CELEX number.
    #[prop(into)]
    celex: String,
) -> impl IntoView {
    let language = match current() {
        Language::Is | Language::Nb => Language::En,
        official => official,
    };
    let code = language.code();
    let address =
        format!("https://eur-lex.europa.eu/legal-content/{}/TXT/?uri=CELEX:{celex}", code.to_uppercase());
    let title = act_title(&celex);
    let number = (title != celex).then(|| view! { " " <span class="procedure__celex num">{celex}</span> });
    view! { <a href=address hreflang=code>{title}</a> {number} }
}
