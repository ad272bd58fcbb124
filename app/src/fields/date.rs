//! A day: three inputs, for day, month and year in figures.

use super::text::{Line, Size};
use super::{Grouped, Part};
use crate::t;
use leptos::prelude::*;

/// A field of the kind `date`.
#[component]
pub fn DateField(
    /// The field.
    part: Part,
) -> impl IntoView {
    let inputs = [
        ("date__part", part.below("day", t!("fields-day"))),
        ("date__part", part.below("month", t!("fields-month"))),
        ("date__part date__part--year", part.below("year", t!("fields-year"))),
    ];
    let error = inputs.iter().find_map(|(_, input)| input.error().map(|error| (input.error_id(), error)));
    let error = error.map(|(id, error)| {
        view! {
            <p class="field__error" id=id>
                <span class="visually-hidden">{t!("ui-problem-prefix")}</span>
                " "
                {error}
            </p>
        }
    });
    let inputs = inputs
        .into_iter()
        .map(|(class, input)| {
            view! {
                <div class=class>
                    <label for=input.id()>{input.label.clone()}</label>
                    <Line part=input size=Size::Short inputmode="numeric"/>
                </div>
            }
        })
        .collect_view();
    view! { <Grouped part=part is_target=true>{error} <div class="date">{inputs}</div></Grouped> }
}
