//! What an authority says it is competent for, in lines of facts.

use super::office_rows::row;
use crate::i18n::tr_dynamic;
use crate::t;
use domain::authorities::view::StatedView;
use domain::language::Language;
use leptos::prelude::*;

/// A line for each area; none where nothing is said.
#[component]
pub fn StatedRows(
    /// What it says.
    stated: Vec<StatedView>,
) -> impl IntoView {
    let line = |one: StatedView| {
        let area = tr_dynamic(&format!("competence-{}", one.area), None);
        row(t!("competences-in", area = area), content(one))
    };
    stated.into_iter().map(line).collect_view()
}

fn content(one: StatedView) -> AnyView {
    let professions = (!one.professions.is_empty()).then(|| {
        view! { <li>{one.professions.join(" · ")}</li> }
    });
    let activities = one.activities.into_iter().map(|activity| view! { <li>{activity}</li> }).collect_view();
    let keyword = |(language, word): (Language, String)| view! { <li lang=language.code()>{word}</li> };
    let keywords = one.keywords.into_iter().map(keyword).collect_view();
    view! { <ul class="stack">{professions} {activities} {keywords}</ul> }.into_any()
}
