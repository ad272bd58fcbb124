//! From a day to a day.

use super::date::DateField;
use super::{Grouped, Part};
use crate::t;
use leptos::prelude::*;

/// A field of the kind `period`.
#[component]
pub fn PeriodField(
    /// The field.
    part: Part,
) -> impl IntoView {
    let from = part.below("from", t!("fields-from"));
    let to = part.below("to", t!("fields-to"));
    view! {
        <Grouped part=part is_target=true>
            <div class="period">
                <DateField part=from/>
                <DateField part=to/>
            </div>
        </Grouped>
    }
}
