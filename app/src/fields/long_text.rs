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
    view! {
        <Labelled part=part>
            <TextArea
                id=inner.id()
                name=inner.name()
                value=inner.value()
                described_by=inner.described_by()
                is_invalid=inner.is_wrong()
            />
            <LanguageSelect part=inner/>
        </Labelled>
    }
}
