//! An account number of ISO 13616.

use super::text::Line;
use super::{Labelled, Part};
use crate::t;
use leptos::prelude::*;

/// A field of the kind `iban`.
#[component]
pub fn IbanField(
    /// The field.
    part: Part,
) -> impl IntoView {
    let part = part.with_help_unless_own(t!("fields-iban-help"));
    let inner = part.clone();
    view! { <Labelled part=part><Line part=inner inputmode="text" is_code=true/></Labelled> }
}
