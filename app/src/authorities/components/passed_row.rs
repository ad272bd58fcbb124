//! Tasks that went from one authority to another, in the facts about either.

use crate::authorities::components::function_text::AuthorityLink;
use crate::ui::date_text::DateText;
use domain::authorities::view::PassedView;
use leptos::prelude::*;

/// A row with the other authorities; nothing without any.
#[component]
pub fn PassedRow(
    /// What the row says.
    term: String,
    /// The tasks, by authority and day.
    lines: Vec<PassedView>,
) -> impl IntoView {
    let line = |passed: PassedView| {
        let procedures = passed.procedures.join(" · ");
        view! {
            <li><AuthorityLink line=passed.other/> ": " {procedures} ", " <DateText date=passed.on/></li>
        }
    };
    (!lines.is_empty()).then(|| {
        let lines = lines.into_iter().map(line).collect_view();
        view! { <div class="facts__row"><dt>{term}</dt><dd><ul class="stack">{lines}</ul></dd></div> }
    })
}
