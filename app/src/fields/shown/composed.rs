//! Values of several parts.

use super::super::country_names::country_name;
use super::super::identity_document::kind_text;
use crate::t;
use crate::ui::DateText;
use domain::country::Country;
use domain::procedures::fields::IdentityKind;
use leptos::prelude::*;
use time::Date;

/// An address, line by line.
#[component]
pub fn ShownAddress(
    /// Street and house number.
    street: Option<String>,
    /// Postcode.
    postcode: Option<String>,
    /// Town.
    town: Option<String>,
    /// Country.
    country: Option<Country>,
) -> impl IntoView {
    let place: Vec<String> = postcode.into_iter().chain(town).collect();
    let place = (!place.is_empty()).then(|| place.join(" "));
    let lines = street
        .into_iter()
        .chain(place)
        .chain(country.map(country_name))
        .enumerate()
        .map(|(at, line)| view! { {(at > 0).then(|| view! { <br/> })} {line} })
        .collect_view();
    view! { <p>{lines}</p> }
}

/// A person: the name first, the rest with labels.
#[component]
pub fn ShownPerson(
    /// Given names.
    given_name: Option<String>,
    /// Family names.
    family_name: Option<String>,
    /// Date of birth.
    birth_date: Option<Date>,
    /// Place of birth.
    birth_place: Option<String>,
    /// Nationality.
    nationality: Option<Country>,
) -> impl IntoView {
    view! {
        <dl class="facts">
            {given_name.map(|name| fact(t!("fields-given-name"), name.into_any()))}
            {family_name.map(|name| fact(t!("fields-family-name"), name.into_any()))}
            {birth_date
                .map(|date| fact(t!("fields-birth-date"), view! { <DateText date=date/> }.into_any()))}
            {birth_place.map(|place| fact(t!("fields-birth-place"), place.into_any()))}
            {nationality.map(|country| fact(t!("fields-nationality"), country_name(country).into_any()))}
        </dl>
    }
}

/// A register with the number of the entry.
#[component]
pub fn ShownRegister(
    /// Name of the register.
    register: Option<String>,
    /// Number of the entry.
    number: Option<String>,
) -> impl IntoView {
    view! {
        <dl class="facts">
            {register.map(|name| fact(t!("fields-register"), name.into_any()))}
            {number.map(|number| fact(t!("fields-register-number"), number.into_any()))}
        </dl>
    }
}

/// A company: the name first, the rest with labels.
pub fn company(
    name: Option<String>,
    register: Option<String>,
    number: Option<String>,
    vat_number: Option<String>,
    country: Option<Country>,
) -> AnyView {
    view! {
        <dl class="facts">
            {name.map(|name| fact(t!("fields-company-name"), name.into_any()))}
            {register.map(|name| fact(t!("fields-register"), name.into_any()))}
            {number.map(|number| fact(t!("fields-register-number"), number.into_any()))}
            {vat_number.map(|number| fact(t!("fields-vat-number"), number.into_any()))}
            {country.map(|country| fact(t!("fields-country"), country_name(country).into_any()))}
        </dl>
    }
    .into_any()
}

/// A document that proves who somebody is.
pub fn identity_document(
    kind: Option<IdentityKind>,
    number: Option<String>,
    country: Option<Country>,
    valid_until: Option<Date>,
) -> AnyView {
    let day = |date| view! { <DateText date=date/> }.into_any();
    view! {
        <dl class="facts">
            {kind.map(|kind| fact(t!("fields-identity-kind"), kind_text(kind).into_any()))}
            {number.map(|number| fact(t!("fields-identity-number"), number.into_any()))}
            {country.map(|country| fact(t!("fields-identity-country"), country_name(country).into_any()))}
            {valid_until.map(|date| fact(t!("fields-valid-until"), day(date)))}
        </dl>
    }
    .into_any()
}

/// A registration number with the state that gave it.
pub fn vehicle_plate(plate: Option<String>, country: Option<Country>) -> AnyView {
    let signs = |plate: String| view! { <span class="num nowrap">{plate}</span> }.into_any();
    view! {
        <dl class="facts">
            {plate.map(|plate| fact(t!("fields-plate"), signs(plate)))}
            {country.map(|country| fact(t!("fields-plate-country"), country_name(country).into_any()))}
        </dl>
    }
    .into_any()
}

fn fact(label: String, value: AnyView) -> AnyView {
    view! { <div class="facts__row"><dt>{label}</dt><dd>{value}</dd></div> }.into_any()
}
