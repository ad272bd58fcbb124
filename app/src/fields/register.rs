//! A register and the number of the entry in it.

use super::text::{Size, TextInput};
use super::{Grouped, Part};
use crate::t;
use leptos::prelude::*;

/// A field of the kind `register`.
#[component]
pub fn RegisterField(
    /// The field.
    part: Part,
) -> impl IntoView {
    let register = part.below("register", t!("fields-register"));
    let number = part.below("number", t!("fields-register-number"));
    view! {
        <Grouped part=part is_target=true>
            <TextInput part=register/>
            <TextInput part=number size=Size::Medium/>
        </Grouped>
    }
}
