//! An authority, by its name or its number in the directory.

use super::{Labelled, Part};
use leptos::prelude::*;

/// A field of the kind `authority`. With script, the search of the directory attaches itself to the input.
#[component]
pub fn AuthorityField(
    /// The field.
    part: Part,
) -> impl IntoView {
    let part = match part.help {
        Some(_) => part,
        None => part.with_help(crate::t!("fields-authority-help")),
    };
    let inner = part.clone();
    view! {
        <Labelled part=part>
            <input
                class="input"
                type="text"
                id=inner.id()
                name=inner.name()
                value=inner.value()
                autocomplete="off"
                data-authority-picker=""
                aria-describedby=inner.described_by()
                aria-invalid=inner.invalid()
            />
        </Labelled>
    }
}
