//! A company: name, register and number in it, VAT or national number, country.

use super::country::CountryField;
use super::text::{Size, TextInput};
use super::{Grouped, Part};
use crate::t;
use leptos::prelude::*;

/// A field of the kind `company`.
#[component]
pub fn CompanyField(
    /// The field.
    part: Part,
) -> impl IntoView {
    let name = part.below("name", t!("fields-company-name"));
    let register = part.below_optional("register", t!("fields-register"));
    let number = part.below_optional("number", t!("fields-register-number"));
    let vat_number = part.below_optional("vat_number", t!("fields-vat-number"));
    let country = if part.is_optional {
        part.below_optional("country", t!("fields-country"))
    } else {
        part.below("country", t!("fields-country"))
    };
    view! {
        <Grouped part=part is_target=true>
            <TextInput part=name/>
            <TextInput part=register/>
            <TextInput part=number size=Size::Medium/>
            <TextInput part=vat_number size=Size::Medium/>
            <CountryField part=country/>
        </Grouped>
    }
}
