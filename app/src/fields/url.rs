//! An address of the web.

use super::text::Line;
use super::{Labelled, Part};
use crate::t;
use leptos::prelude::*;

/// A field of the kind `url`. A plain text input, so that the server says what is wrong and nothing typed is lost.
#[component]
pub fn UrlField(
    /// The field.
    part: Part,
) -> impl IntoView {
    let part = part.with_help_unless_own(t!("fields-url-help"));
    let inner = part.clone();
    view! { <Labelled part=part><Line part=inner inputmode="url" is_code=true/></Labelled> }
}
