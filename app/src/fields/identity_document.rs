//! A document that proves who somebody is: kind, number, issuing country, last day.

use super::choice::SelectField;
use super::country::CountryField;
use super::date::DateField;
use super::text::{Size, TextInput};
use super::{Grouped, Part};
use crate::{t, t_attr};
use domain::exchanges::view::Coded;
use domain::procedures::fields::IdentityKind;
use leptos::prelude::*;

/// A field of the kind `identity_document`.
#[component]
pub fn IdentityDocumentField(
    /// The field.
    part: Part,
) -> impl IntoView {
    let kinds = IdentityKind::ALL.map(|kind| Coded { code: kind.code().to_owned(), text: kind_text(kind) });
    let kind = part.below("kind", t!("fields-identity-kind"));
    let number = part.below("number", t!("fields-identity-number"));
    let country = if part.is_optional {
        part.below_optional("country", t!("fields-identity-country"))
    } else {
        part.below("country", t!("fields-identity-country"))
    };
    let valid_until = part.below_optional("valid_until", t!("fields-valid-until"));
    view! {
        <Grouped part=part is_target=true>
            <SelectField part=kind choices=kinds.to_vec()/>
            <TextInput part=number size=Size::Medium/>
            <CountryField part=country/>
            <DateField part=valid_until/>
        </Grouped>
    }
}

/// The kind of a document in the reader's language.
pub fn kind_text(kind: IdentityKind) -> String {
    match kind {
        IdentityKind::Passport => t_attr!("fields-identity-passport"),
        IdentityKind::IdentityCard => t_attr!("fields-identity-card"),
        IdentityKind::ResidencePermit => t_attr!("fields-identity-residence"),
        IdentityKind::TravelDocument => t_attr!("fields-identity-travel"),
        IdentityKind::DrivingLicence => t_attr!("fields-identity-driving"),
    }
}
