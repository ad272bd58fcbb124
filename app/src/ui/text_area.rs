//! The only user of `<textarea>`: the renderer prints its children as they are, so the text is escaped here.

use super::draws;
use leptos::prelude::*;
#[cfg(feature = "ssr")]
use operations::faults::{self, Fault};

/// A text of several lines. What was typed is the child of the element, as HTML wants it; a property set while the
/// page wakes would overwrite what was typed before.
#[component]
pub fn TextArea(
    /// Id of the control.
    #[prop(into)]
    id: String,
    /// Name of the control.
    #[prop(into)]
    name: String,
    /// What was typed.
    #[prop(into)]
    value: String,
    /// Ids of help and error.
    #[prop(optional_no_strip, into)]
    described_by: Option<String>,
    /// Whether something is wrong with it.
    #[prop(optional)]
    is_invalid: bool,
    /// Whether it is only there to be read and copied.
    #[prop(optional)]
    is_read_only: bool,
    /// Language of the text, where it is known.
    #[prop(optional, into)]
    lang: Option<String>,
) -> impl IntoView {
    draws(&value);
    view! {
        <textarea
            class="input input--tall"
            id=id
            name=name
            rows="5"
            autocomplete="off"
            lang=lang
            readonly=is_read_only
            aria-describedby=described_by
            aria-invalid=is_invalid.then_some("true")
        >
            {child(value)}
        </textarea>
    }
}

/// As the server must print it: no sign in it can end the element, and a line feed at the beginning, which the parser
/// drops, is there twice.
#[cfg(feature = "ssr")]
fn child(text: String) -> String {
    if faults::is_on(Fault::UnescapedTextArea) {
        return text;
    }
    let escaped = text.replace('&', "&amp;").replace('<', "&lt;");
    let is_dropped = escaped.starts_with(['\n', '\r']);
    if is_dropped { format!("\n{escaped}") } else { escaped }
}

/// In the browser the text becomes a text node, in which nothing is read as markup.
#[cfg(not(feature = "ssr"))]
fn child(text: String) -> String {
    text
}
