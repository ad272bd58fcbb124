//! Several codes of a list: check boxes.

use super::choice::option_id;
use super::{Grouped, Part};
use domain::exchanges::view::Coded;
use leptos::prelude::*;

/// A field of the kind `choices`.
#[component]
pub fn ChoicesField(
    /// The field.
    part: Part,
    /// What may be chosen.
    choices: Vec<Coded>,
) -> impl IntoView {
    let inner = part.clone();
    let boxes = choices
        .into_iter()
        .enumerate()
        .map(|(at, choice)| {
            let id = option_id(&inner, &choice.code, at == 0);
            let is_chosen = inner.has(&choice.code);
            view! {
                <div class="choice">
                    <input
                        class="choice__input"
                        type="checkbox"
                        id=id.clone()
                        name=inner.name()
                        value=choice.code
                        checked=is_chosen
                    />
                    <label class="choice__label" for=id>{choice.text}</label>
                </div>
            }
        })
        .collect_view();
    view! { <Grouped part=part><div class="choices">{boxes}</div></Grouped> }
}
