//! An authority, by its name or its number in the directory.

use super::{Labelled, Part};
use crate::authorities::components::suggestions::{Suggestions, list_id};
use crate::ui::draws;
use leptos::prelude::*;

/// A field of the kind `authority`. With the program, names of the directory are suggested while typing.
#[component]
pub fn AuthorityField(
    /// The field.
    part: Part,
) -> impl IntoView {
    let part = part.with_help_unless_own(crate::t!("fields-authority-help"));
    let inner = part.clone();
    draws(&inner.value());
    view! {
        <Labelled part=part>
            <input
                class="input"
                type="text"
                id=inner.id()
                name=inner.name()
                value=inner.value()
                autocomplete="off"
                list=list_id(&inner.id())
                aria-describedby=inner.described_by()
                aria-invalid=inner.invalid()
            />
            <Suggestions input=inner.id()/>
        </Labelled>
    }
}
