//! Fields of a form that filters a list: sent by GET, so that the address keeps what was asked.

use crate::t_attr;
use domain::exchanges::view::Coded;
use leptos::prelude::*;

/// More characters than these find nothing more.
pub const MOST_CHARACTERS: usize = 200;

/// Words to look for.
#[component]
pub fn FilterWords(
    /// Id of the field.
    #[prop(into)]
    id: String,
    /// Name in the address.
    #[prop(into)]
    name: String,
    /// Its label.
    label: String,
    /// What was typed.
    value: String,
) -> impl IntoView {
    view! {
        <div class="filters__field">
            <label class="field__label" for=id.clone()>{label}</label>
            <input class="input" id=id name=name type="search" value=value maxlength=MOST_CHARACTERS.to_string()/>
        </div>
    }
}

/// A choice of one, or of any.
#[component]
pub fn FilterSelect(
    /// Id of the field.
    #[prop(into)]
    id: String,
    /// Name in the address.
    #[prop(into)]
    name: String,
    /// Its label.
    label: String,
    /// The code that is chosen; empty for any.
    chosen: String,
    /// What can be chosen.
    choices: Vec<Coded>,
) -> impl IntoView {
    view! {
        <div class="filters__field">
            <label class="field__label" for=id.clone()>{label}</label>
            <select class="select" id=id name=name autocomplete="off">
                <option value="">{t_attr!("filter-any")}</option>
                {choices
                    .into_iter()
                    .map(|choice| {
                        let selected = choice.code == chosen;
                        view! { <option value=choice.code selected=selected>{choice.text}</option> }
                    })
                    .collect_view()}
            </select>
        </div>
    }
}
