//! A legal act by its official title, linked to its text in EUR-Lex.

use crate::i18n::current;
use domain::language::Language;
use domain::procedures::acts::ActView;
use leptos::prelude::*;

/// The act. EUR-Lex has the official languages of the Union; other readers get the English text.
#[component]
pub fn ActLink(
    /// The act.
    act: ActView,
) -> impl IntoView {
    let ActView { celex, title } = act;
    let language = match current() {
        Language::Is | Language::Nb => Language::En,
        official => official,
    };
    let code = language.code();
    let address =
        format!("https://eur-lex.europa.eu/legal-content/{}/TXT/?uri=CELEX:{celex}", code.to_uppercase());
    let number = (title != celex).then(|| view! { " " <span class="procedure__celex num">{celex}</span> });
    view! { <a href=address hreflang=code>{title}</a> {number} }
}
