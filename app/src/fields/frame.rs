//! What stands around a control: label, marks, help and error.

use super::Part;
use crate::t;
use crate::ui::PersonalMark;
use leptos::prelude::*;

/// One control with its label.
#[component]
pub fn Labelled(
    /// The part.
    part: Part,
    /// The control.
    children: Children,
) -> impl IntoView {
    view! {
        <div class=class(&part)>
            <label class="field__label" for=part.id()>{caption(&part)}</label>
            {notes(&part)}
            {children()}
        </div>
    }
    .into_any()
}

/// Several controls under one legend. The error summary leads to the first control; where `is_target`, the group
/// itself carries the id of the path, because no control does.
#[component]
pub fn Grouped(
    /// The part.
    part: Part,
    /// Whether the group carries the id of the path.
    #[prop(optional)]
    is_target: bool,
    /// The controls.
    children: Children,
) -> impl IntoView {
    view! {
        <fieldset
            class=class(&part)
            id=is_target.then(|| part.id())
            tabindex=is_target.then_some("-1")
            aria-describedby=part.described_by()
        >
            <legend class="field__label">{caption(&part)}</legend>
            {notes(&part)}
            {children()}
        </fieldset>
    }
    .into_any()
}

/// Class of the box around a control.
pub fn class(part: &Part) -> &'static str {
    if part.is_wrong() { "field field--error" } else { "field" }
}

/// The label with its marks.
pub fn caption(part: &Part) -> impl IntoView + use<> {
    let mark = match (part.is_optional, part.is_required_sometimes) {
        (true, false) => Some(t!("fields-optional")),
        (true, true) => Some(t!("fields-required-sometimes")),
        (false, _) => None,
    };
    let optional = mark.map(|mark| view! { " " <span class="field__optional">{mark}</span> });
    let personal = part.is_personal.then(|| view! { " " <PersonalMark/> });
    view! { {part.label.clone()} {optional} {personal} }
}

/// Help and error.
pub fn notes(part: &Part) -> impl IntoView + use<> {
    let help = part.help.clone().map(|help| view! { <p class="field__help" id=part.help_id()>{help}</p> });
    let error = part.error().map(|error| {
        view! {
            <p class="field__error" id=part.error_id()>
                <span class="visually-hidden">{t!("ui-problem-prefix")}</span>
                " "
                {error}
            </p>
        }
    });
    view! { {help} {error} }
}
