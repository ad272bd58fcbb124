//! The foot of a list: how much of it is shown, and the way on.

use crate::t;
use leptos::prelude::*;

/// Links to the first and to the next page. Addresses are made by the page, so that its filters stay.
#[component]
pub fn Pager(
    /// Rows on this page.
    shown: usize,
    /// All rows, where they are counted.
    #[prop(optional_no_strip)]
    total: Option<u32>,
    /// Address of the first page, when this is another.
    #[prop(optional_no_strip)]
    first: Option<String>,
    /// Address of the next page.
    #[prop(optional_no_strip)]
    next: Option<String>,
) -> impl IntoView {
    let count = total.map(|total| {
        let shown = i64::try_from(shown).unwrap_or(i64::MAX);
        view! { <p class="pager__count">{t!("ui-pager-count", shown = shown, total = total)}</p> }
    });
    let first = first.map(|href| view! { <a href=href>{t!("ui-pager-first")}</a> });
    let next = next.map(|href| view! { <a href=href rel="next">{t!("ui-pager-next")}</a> });
    view! {
        <nav class="pager" aria-label=crate::t_attr!("ui-pager-label")>
            {count}
            <p class="pager__links">{first} " " {next}</p>
        </nav>
    }
}
