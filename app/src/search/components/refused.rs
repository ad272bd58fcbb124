//! The banner of a form that was refused for a reason of no single field.

use crate::ui::message::ErrorMessage;
use crate::visit::posted;
use leptos::prelude::*;

/// The banner; nothing when the form of this endpoint was not refused, or its fields say why.
#[component]
pub fn Refused(
    /// The server function of the form.
    endpoint: &'static str,
) -> impl IntoView {
    let refused = posted(endpoint).filter(|posted| posted.error.problems.is_empty());
    refused.map(|posted| view! { <ErrorMessage error=posted.error/> })
}
