//! A telephone number with its country code.

use super::text::{Line, Size};
use super::{Labelled, Part};
use crate::t;
use leptos::prelude::*;

/// A field of the kind `phone`.
#[component]
pub fn PhoneField(
    /// The field.
    part: Part,
) -> impl IntoView {
    let part = part.with_help_unless_own(t!("fields-phone-help"));
    let inner = part.clone();
    view! {
        <Labelled part=part><Line part=inner size=Size::Medium inputmode="tel" is_code=true/></Labelled>
    }
}
