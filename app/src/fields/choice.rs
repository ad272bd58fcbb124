//! One code of a list: radio buttons, or a select when there are many.

use super::{Grouped, Labelled, Part};
use crate::{t, t_attr};
use domain::exchanges::view::Coded;
use leptos::prelude::*;

/// More than so many are a select.
const RADIOS: usize = 7;

/// A field of the kind `choice`.
#[component]
pub fn ChoiceField(
    /// The field.
    part: Part,
    /// What may be chosen.
    choices: Vec<Coded>,
) -> impl IntoView {
    if choices.len() > RADIOS {
        return view! { <SelectField part=part choices=choices/> }.into_any();
    }
    let inner = part.clone();
    let none = part.is_optional.then(|| Coded { code: String::new(), text: t!("fields-no-answer") });
    let radios = choices
        .into_iter()
        .chain(none)
        .enumerate()
        .map(|(at, choice)| view! { <Radio part=inner.clone() choice=choice is_first=at == 0/> })
        .collect_view();
    view! { <Grouped part=part><div class="choices">{radios}</div></Grouped> }.into_any()
}

/// One radio button. The first carries the id of the path, so that the error summary leads to it.
#[component]
pub fn Radio(
    /// The part.
    part: Part,
    /// The code with its text; an empty code takes a choice back.
    choice: Coded,
    /// Whether it is the first.
    is_first: bool,
) -> impl IntoView {
    let id = option_id(&part, &choice.code, is_first);
    let is_chosen =
        if choice.code.is_empty() { part.value().trim().is_empty() } else { part.has(&choice.code) };
    view! {
        <div class="choice">
            <input
                class="choice__input"
                type="radio"
                id=id.clone()
                name=part.name()
                value=choice.code
                checked=is_chosen
            />
            <label class="choice__label" for=id>{choice.text}</label>
        </div>
    }
}

/// Id of one of several controls of the same name.
pub fn option_id(part: &Part, code: &str, is_first: bool) -> String {
    match (is_first, code) {
        (true, _) => part.id(),
        (false, "") => format!("{}--none", part.id()),
        (false, code) => format!("{}--{code}", part.id()),
    }
}

/// A select with an empty first line.
#[component]
pub fn SelectField(
    /// The part.
    part: Part,
    /// What may be chosen.
    choices: Vec<Coded>,
) -> impl IntoView {
    let inner = part.clone();
    let options = choices
        .into_iter()
        .map(|choice| {
            let is_chosen = inner.has(&choice.code);
            view! { <option value=choice.code selected=is_chosen>{choice.text}</option> }
        })
        .collect_view();
    view! {
        <Labelled part=part>
            <select
                class="select"
                id=inner.id()
                name=inner.name()
                autocomplete="off"
                aria-describedby=inner.described_by()
                aria-invalid=inner.invalid()
            >
                <option value="">{t_attr!("fields-choose")}</option>
                {options}
            </select>
        </Labelled>
    }
}
