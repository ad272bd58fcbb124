//! A percentage, with its sign beside it.

use super::text::{Line, Size};
use super::{Labelled, Part};
use leptos::prelude::*;

/// A field of the kind `percentage`.
#[component]
pub fn PercentageField(
    /// The field.
    part: Part,
) -> impl IntoView {
    let unit = format!("{}-unit", part.id());
    let inner = part.clone().with_note(unit.clone());
    view! {
        <Labelled part=part>
            <div class="measured">
                <Line part=inner size=Size::Short inputmode="decimal"/>
                <span id=unit>"%"</span>
            </div>
        </Labelled>
    }
}
