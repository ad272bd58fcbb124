//! An act that is not done by one click: the button stands behind a fold, with what it does.

use leptos::prelude::*;

/// A fold that names the act; inside, what it does and the form with the button. Works without script.
#[component]
pub fn Confirm(
    /// Name of the act.
    #[prop(into)]
    act: String,
    /// What it does.
    #[prop(into)]
    consequence: String,
    /// The form.
    children: Children,
) -> impl IntoView {
    view! {
        <details class="disclosure">
            <summary class="disclosure__summary">{act}</summary>
            <div class="disclosure__body">
                <p>{consequence}</p>
                {children()}
            </div>
        </details>
    }
}
