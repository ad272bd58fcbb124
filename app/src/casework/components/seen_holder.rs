//! Who had the case when the page was made, in a form that acts on it.

use domain::casework::seen::HOLDER;
use domain::ids::PersonId;
use leptos::prelude::*;

/// The control.
#[component]
pub fn SeenHolder(
    /// Who has it.
    holder: Option<PersonId>,
) -> impl IntoView {
    let holder = holder.map(|id| id.to_string()).unwrap_or_default();
    view! { <input type="hidden" name=format!("values[{HOLDER}][]") value=holder/> }
}
