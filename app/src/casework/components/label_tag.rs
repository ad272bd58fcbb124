//! A label: its name with its colour as an edge, so that the text keeps the contrast of the page.

use domain::casework::view::LabelView;
use leptos::prelude::*;

/// A label.
#[component]
pub fn LabelTag(
    /// The label.
    label: LabelView,
) -> impl IntoView {
    view! { <span class=format!("tag tag--label tag--{}", label.colour.code())>{label.name}</span> }
}
