//! An e-mail address.

use super::text::Line;
use super::{Labelled, Part};
use leptos::prelude::*;

/// A field of the kind `email`. A plain text input: e-mail inputs rewrite what is typed into them.
#[component]
pub fn EmailField(
    /// The field.
    part: Part,
) -> impl IntoView {
    let inner = part.clone();
    view! { <Labelled part=part><Line part=inner inputmode="email" is_code=true/></Labelled> }
}
