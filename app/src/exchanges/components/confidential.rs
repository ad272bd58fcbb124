//! Confidential treatment: the tag, the notice on the case page, and the forms that begin and end it.

use crate::exchanges::components::act_forms::{ActForm, Fold};
use crate::t;
use domain::exchanges::view::ExchangeView;
use leptos::prelude::*;

/// The visible mark of what is confidential, on the case page and in lists.
#[component]
pub fn ConfidentialTag() -> impl IntoView {
    view! { <span class="tag tag--confidential">{t!("case-confidential")}</span> }
}

/// Says at the head of a case what confidential treatment means (Article 10(2) of Regulation 1024/2012).
#[component]
pub fn ConfidentialNotice() -> impl IntoView {
    view! { <div class="message message--warning"><p>{t!("case-confidential-text")}</p></div> }
}

/// Says at the head of a case what it means that a document in it is confidential.
#[component]
pub fn ConfidentialDocumentNotice() -> impl IntoView {
    view! { <div class="message message--warning"><p>{t!("case-confidential-document-text")}</p></div> }
}

/// Asks for confidential treatment.
#[component]
pub fn MarkConfidential(
    /// The case.
    view: ExchangeView,
) -> impl IntoView {
    view! {
        <Fold title=t!("act-confidential") endpoint="mark_confidential">
            <p>{t!("act-confidential-text")}</p>
            <ActForm view=view endpoint="mark_confidential">
                <button class="button">{t!("act-confidential")}</button>
            </ActForm>
        </Fold>
    }
}

/// Ends it.
#[component]
pub fn LiftConfidential(
    /// The case.
    view: ExchangeView,
) -> impl IntoView {
    view! {
        <Fold title=t!("act-lift-confidential") endpoint="lift_confidential">
            <ActForm view=view endpoint="lift_confidential">
                <button class="button">{t!("act-lift-confidential")}</button>
            </ActForm>
        </Fold>
    }
}
