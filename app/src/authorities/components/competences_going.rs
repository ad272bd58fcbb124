//! What goes over of what an authority says it is competent for, and of which areas it says nothing any more.

use crate::authorities::components::function_text::AuthorityLink;
use crate::authorities::components::stated_rows::StatedRows;
use crate::i18n::tr_dynamic;
use crate::t;
use domain::authorities::view::{CompetencesGoingView, StatedView};
use domain::exchanges::view::AuthorityLine;
use leptos::prelude::*;

/// A list for each authority that gets some; nothing where none go over.
#[component]
pub fn CompetencesGoing(
    /// Which go to whom.
    view: CompetencesGoingView,
) -> impl IntoView {
    let CompetencesGoingView { gained, lost } = view;
    let is_there = !gained.is_empty() || !lost.is_empty();
    is_there.then(|| {
        let gained = gained.into_iter().map(gets).collect_view();
        let lost = (!lost.is_empty()).then(|| {
            let names = lost.iter().map(|area| tr_dynamic(&format!("competence-{area}"), None));
            let areas = names.collect::<Vec<_>>().join(" · ");
            view! { <p>{t!("authority-split-competences-end", areas = areas)}</p> }
        });
        view! {
            <section id="competences" class="section">
                <h3>{t!("authority-split-competences")}</h3>
                {gained}
                {lost}
            </section>
        }
    })
}

fn gets((line, stated): (AuthorityLine, Vec<StatedView>)) -> impl IntoView {
    view! {
        <p><AuthorityLink line=line/></p>
        <dl class="facts"><StatedRows stated=stated/></dl>
    }
}
