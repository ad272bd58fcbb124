//! An authority in a line: its country and its name in its own language.

use crate::i18n::tr_dynamic_attr;
use domain::country::Country;
use domain::exchanges::view::AuthorityLine;
use leptos::prelude::*;

/// The two letters of a state of the Union's area, with its name as a tooltip.
#[component]
pub fn CountryMark(
    /// The state.
    country: Country,
) -> impl IntoView {
    let name = tr_dynamic_attr(&format!("country-{country}"), None);
    view! { <abbr class="country" title=name>{country.shown().to_owned()}</abbr> }
}

/// Country and name.
#[component]
pub fn AuthorityName(
    /// The authority.
    line: AuthorityLine,
) -> impl IntoView {
    let AuthorityLine { name, language, country, .. } = line;
    view! { <CountryMark country=country/> " " <span lang=language>{name}</span> }
}
