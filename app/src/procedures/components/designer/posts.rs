//! Forms that change a work copy: each carries what the person saw, and a key. No key of the format of definitions is
//! called as their hidden controls are.

use crate::ui::this_page::ThisPage;
use crate::visit::once_key;
use domain::procedures::design::view::WorkCopyView;
use leptos::prelude::*;

/// A form for a change of a work copy.
#[component]
pub fn Post(
    /// The work copy.
    view: WorkCopyView,
    /// The server function.
    endpoint: &'static str,
    /// What tells the form from others of the page.
    #[prop(into)]
    name: String,
    /// Whether it stands in a line with others.
    #[prop(optional)]
    is_inline: bool,
    /// Its fields and buttons.
    children: Children,
) -> impl IntoView {
    let class = if is_inline { "actions" } else { "stack" };
    let key = once_key(&format!("{endpoint} {name}")).to_string();
    view! {
        <form class=class method="post" action=format!("/api/{endpoint}") novalidate=true autocomplete="off">
            <ThisPage/>
            <input type="hidden" name="copy" value=view.summary.id.to_string()/>
            <input type="hidden" name="revision" value=view.revision.to_string()/>
            <input type="hidden" name="key" value=key/>
            {children()}
        </form>
    }
}
