//! A natural person: names, date and place of birth, nationality.

use super::country::CountryField;
use super::date::DateField;
use super::text::TextInput;
use super::{Grouped, Part};
use crate::t;
use leptos::prelude::*;

/// A field of the kind `person`. A given name is never demanded: some people have one name only.
#[component]
pub fn PersonField(
    /// The field.
    part: Part,
) -> impl IntoView {
    let given = part.below_optional("given_name", t!("fields-given-name"));
    let family = part.below("family_name", t!("fields-family-name"));
    let birth = if part.is_optional {
        part.below_optional("birth_date", t!("fields-birth-date"))
    } else {
        part.below("birth_date", t!("fields-birth-date"))
    };
    let place = part.below_optional("birth_place", t!("fields-birth-place"));
    let nationality = part.below_optional("nationality", t!("fields-nationality"));
    view! {
        <Grouped part=part is_target=true>
            <TextInput part=given/>
            <TextInput part=family/>
            <DateField part=birth/>
            <TextInput part=place/>
            <CountryField part=nationality/>
        </Grouped>
    }
}
