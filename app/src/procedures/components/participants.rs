//! Who takes part, and what each side does.

use crate::procedures::components::admission::Admission;
use crate::procedures::words::{action_name, coordinator_words, copy_words, path_name};
use crate::t;
use domain::procedures::definition::CoordinatorDefinition;
use domain::procedures::view::SideView;
use leptos::prelude::*;

/// The sides.
#[component]
pub fn Participants(
    /// The sides.
    sides: Vec<SideView>,
    /// Language of the texts, if it is not that of the page.
    lang: Option<&'static str>,
) -> impl IntoView {
    view! {
        <dl class="facts">
            {sides
                .into_iter()
                .map(|side| view! {
                    <div class="facts__row">
                        <dt lang=lang>{side.name}</dt>
                        <dd>
                            <ul class="procedure__choices">
                                {side
                                    .actions
                                    .into_iter()
                                    .map(|action| view! { <li>{action_name(action)}</li> })
                                    .collect_view()}
                            </ul>
                            {side.copy.map(|rule| view! { <p>{t!("case-copy")} ": " {copy_words(rule)}</p> })}
                            {side.admission.map(|admission| view! { <Admission admission=admission/> })}
                        </dd>
                    </div>
                })
                .collect_view()}
        </dl>
    }
}

/// Whether coordinators stand in the path between the sides, where the definition says so.
#[component]
pub fn Coordinators(
    /// What it says of each path.
    rows: Vec<CoordinatorDefinition>,
) -> impl IntoView {
    view! {
        <dl class="facts">
            {rows
                .into_iter()
                .map(|row| view! {
                    <div class="facts__row">
                        <dt>{path_name(row.path)}</dt>
                        <dd>{coordinator_words(row.rule)}</dd>
                    </div>
                })
                .collect_view()}
        </dl>
    }
}
