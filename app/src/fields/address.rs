//! An address: street, postcode, town, country.

use super::country::CountryField;
use super::text::{Size, TextInput};
use super::{Grouped, Part};
use crate::t;
use leptos::prelude::*;

/// A field of the kind `address`.
#[component]
pub fn AddressField(
    /// The field.
    part: Part,
) -> impl IntoView {
    let street = part.below_optional("street", t!("fields-street"));
    let postcode = part.below_optional("postcode", t!("fields-postcode"));
    let town = part.below("town", t!("fields-town"));
    let country = part.below("country", t!("fields-country"));
    view! {
        <Grouped part=part is_target=true>
            <TextInput part=street/>
            <TextInput part=postcode size=Size::Medium/>
            <TextInput part=town/>
            <CountryField part=country/>
        </Grouped>
    }
}
