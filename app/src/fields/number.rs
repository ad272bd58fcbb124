//! A number.

use super::text::{Line, Size};
use super::{Labelled, Part};
use leptos::prelude::*;

/// A field of the kind `number`. A plain text input: number inputs drop what they cannot read.
#[component]
pub fn NumberField(
    /// The field.
    part: Part,
) -> impl IntoView {
    let inner = part.clone();
    view! { <Labelled part=part><Line part=inner size=Size::Medium inputmode="decimal"/></Labelled> }
}
