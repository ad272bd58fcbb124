//! The disclosure that explains the thing beside it.

use crate::t;
use leptos::prelude::*;

/// "Why?" and the reason.
#[component]
pub fn Why(
    /// The question, where "Why?" alone would not say what is explained.
    #[prop(optional, into)]
    question: Option<String>,
    /// The reason.
    children: Children,
) -> impl IntoView {
    view! {
        <details class="why">
            <summary class="why__summary">{question.unwrap_or_else(|| t!("ui-why"))}</summary>
            <div class="why__text">{children()}</div>
        </details>
    }
}
