//! What stands over what is said of one procedure, or of several of which the same is said.

use crate::t;
use leptos::prelude::*;

/// The name; those of several procedures in a fold with their number.
#[component]
pub fn ProcedureNames(
    /// Names of the procedures.
    names: Vec<String>,
) -> impl IntoView {
    let count = i64::try_from(names.len()).unwrap_or(i64::MAX);
    if count == 1 {
        return view! { <h3>{names.concat()}</h3> }.into_any();
    }
    view! {
        <h3>{t!("procedures-count", count = count)}</h3>
        <details class="disclosure">
            <summary class="disclosure__summary">{t!("procedures-title")}</summary>
            <div class="disclosure__body">
                <ul>{names.into_iter().map(|name| view! { <li>{name}</li> }).collect_view()}</ul>
            </div>
        </details>
    }
    .into_any()
}
