//! The only user of `<Title>`: its text is printed as it is, so it is escaped here.

use crate::t_attr;
use leptos::prelude::*;
use leptos_meta::Title;
#[cfg(feature = "ssr")]
use operations::faults::{self, Fault};

/// The title of the page: its name, then the system; the word "Error" first when something has to be put right.
#[component]
pub fn PageTitle(
    /// Name of the page.
    #[prop(into)]
    page: String,
    /// Whether the page shows problems.
    #[prop(optional)]
    has_problems: bool,
) -> impl IntoView {
    let text = if has_problems {
        t_attr!("ui-page-title-error", page = page)
    } else {
        t_attr!("ui-page-title", page = page)
    };
    view! { <Title text=escaped(text)/> }
}

/// The text as it may stand in the element, which takes no markup (the element `title` ends at its own end tag alone).
#[cfg(feature = "ssr")]
#[must_use]
pub fn escaped(text: String) -> String {
    if faults::is_on(Fault::UnescapedTitle) {
        return text;
    }
    text.replace('&', "&amp;").replace('<', "&lt;")
}

/// The browser takes plain text.
#[cfg(not(feature = "ssr"))]
fn escaped(text: String) -> String {
    text
}
