//! A profession: a select, in which typing the first letters finds it.

use super::Part;
use super::choice::SelectField;
use domain::exchanges::view::Coded;
use leptos::prelude::*;

/// A field of the kind `profession`.
#[component]
pub fn ProfessionField(
    /// The field.
    part: Part,
    /// The professions of the list.
    choices: Vec<Coded>,
) -> impl IntoView {
    // Sorted as people look for them: without accents and case.
    let mut choices = choices;
    choices.sort_by_cached_key(|choice| domain::search::fold::fold(&choice.text));
    view! { <SelectField part=part choices=choices/> }
}
