//! A sentence to be ticked.

use super::Part;
use super::frame::{caption, class, notes};
use domain::procedures::fields::TICKED;
use leptos::prelude::*;

/// A field of the kind `declaration`: the sentence is the label of the box.
#[component]
pub fn DeclarationField(
    /// The field.
    part: Part,
) -> impl IntoView {
    view! {
        <div class=class(&part)>
            {notes(&part)}
            <div class="choice">
                <input
                    class="choice__input"
                    type="checkbox"
                    id=part.id()
                    name=part.name()
                    value=TICKED
                    checked=part.has(TICKED)
                    autocomplete="off"
                    aria-describedby=part.described_by()
                    aria-invalid=part.invalid()
                />
                <label class="choice__label" for=part.id()>{caption(&part)}</label>
            </div>
        </div>
    }
}
