//! Several lines of free text with their language.

use super::{Labelled, LanguageSelect, Part};
use crate::t;
use crate::ui::TextArea;
use leptos::prelude::*;

/// A field of the kind `long_text`.
#[component]
pub fn LongTextField(
    /// The field.
    part: Part,
    /// Greatest length in characters. Nothing is cut off while typing: the server says when it is too long.
    #[prop(optional_no_strip)]
    max: Option<u32>,
) -> impl IntoView {
    let count = max.map(|max| view! { <p class="field__count">{t!("fields-at-most", max = max)}</p> });
    view! { <LongTextInput part=part/> {count} }
}

/// The text, its label and its language; also for comments and reasons outside a procedure's fields.
#[component]
pub fn LongTextInput(
    /// The part.
    part: Part,
) -> impl IntoView {
    let inner = part.clone();
    view! { <Labelled part=part>{area(&inner)} <LanguageSelect part=inner/></Labelled> }
}

/// The text and its label, where no language is asked for.
#[component]
pub fn LinesInput(
    /// The part.
    part: Part,
) -> impl IntoView {
    let inner = part.clone();
    view! { <Labelled part=part>{area(&inner)}</Labelled> }
}

fn area(part: &Part) -> impl IntoView + use<> {
    view! {
        <TextArea
            id=part.id()
            name=part.name()
            value=part.value()
            described_by=part.described_by()
            is_invalid=part.is_wrong()
        />
    }
}
