//! A country: a select, the states of the European Economic Area first.

use super::country_names::country_names;
use super::{Labelled, Part};
use crate::t_attr;
use domain::country::{Country, EEA};
use leptos::prelude::*;

/// A field of the kind `country`.
#[component]
pub fn CountryField(
    /// The field.
    part: Part,
) -> impl IntoView {
    let inner = part.clone();
    let chosen = Country::parse(&inner.value());
    let options = move |names: Vec<(String, String)>| {
        names
            .into_iter()
            .map(|(code, name)| {
                let is_chosen = chosen.is_some_and(|country| country.code() == code);
                view! { <option value=code selected=is_chosen>{name}</option> }
            })
            .collect_view()
    };
    let (area, others): (Vec<_>, Vec<_>) =
        country_names().into_iter().partition(|(code, _)| EEA.contains(&code.as_str()));
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
                <optgroup label=t_attr!("fields-countries-area")>{options(area)}</optgroup>
                <optgroup label=t_attr!("fields-countries-others")>{options(others)}</optgroup>
            </select>
        </Labelled>
    }
}
