//! Letters that are kept with a case.

use crate::exchanges::components::documents::Files;
use crate::t;
use domain::exchanges::view::DocumentView;
use domain::ids::ExchangeId;
use leptos::prelude::*;

/// The letters; nothing where there are none.
#[component]
pub fn Letters(
    /// The case.
    exchange: ExchangeId,
    /// Its letters, oldest first.
    letters: Vec<DocumentView>,
) -> impl IntoView {
    (!letters.is_empty()).then(|| {
        view! {
            <section class="section" id="letters">
                <h2>{t!("letters-title")}</h2>
                <Files exchange=exchange documents=letters next=format!("/exchanges/{exchange}")/>
            </section>
        }
    })
}
