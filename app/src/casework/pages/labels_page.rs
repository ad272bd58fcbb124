//! The labels of the own authority.

use crate::accounts::components::person_fields::Line;
use crate::casework::api::get_labels;
use crate::casework::components::label_tag::LabelTag;
use crate::casework::components::work_panel::Choice;
use crate::exchanges::components::act_forms::kept;
use crate::frame::{Frame, page_of};
use crate::i18n::tr_dynamic_attr;
use crate::ui::error_summary::{ErrorSummary, Labels};
use crate::ui::message::Outcome;
use crate::ui::this_page::ThisPage;
use crate::visit::{once_key, visit};
use crate::{t, t_attr};
use domain::casework::Colour;
use domain::casework::view::LabelsView;
use domain::exchanges::view::Coded;
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;

/// The page.
#[component]
pub fn LabelsPage() -> impl IntoView {
    let was_saved = use_query_map().with_untracked(|query| query.get("saved")).is_some();
    page_of(get_labels(), move |view| view! { <Page view=view was_saved=was_saved/> })
}

#[component]
fn Page(view: LabelsView, was_saved: bool) -> impl IntoView {
    let has_problem = visit().posted.is_some();
    let may_change = view.may_change;
    let is_empty = view.labels.is_empty();
    view! {
        <Frame title=t_attr!("labels-title") has_problem=has_problem>
            <a class="back-link" href="/inbox">{t!("frame-inbox")}</a>
            <Outcome was_saved=was_saved/>
            <header class="page-head">
                <h1>{t!("labels-title")}</h1>
                <p class="page-head__lead">{t!("labels-lead")}</p>
            </header>
            {is_empty.then(|| view! { <p>{t!("work-none")}</p> })}
            {(!is_empty).then(|| view! {
                <ul class="labels labels--list">
                    {view
                        .labels
                        .into_iter()
                        .map(|label| {
                            let (id, name) = (label.id.to_string(), label.name.clone());
                            view! {
                                <li class="labels__one">
                                    <LabelTag label=label/>
                                    {may_change.then(|| view! {
                                        <form method="post" action="/api/retire_label">
                                            <ThisPage/>
                                            <input type="hidden" name="id" value=id/>
                                            <button class="link-button">{t!("labels-retire", name = name)}</button>
                                        </form>
                                    })}
                                </li>
                            }
                        })
                        .collect_view()}
                </ul>
            })}
            {may_change.then(|| view! { <section class="section"><h2>{t!("labels-new")}</h2><NewLabel/></section> })}
        </Frame>
    }
}

#[component]
fn NewLabel() -> impl IntoView {
    let (entries, problems) = kept("add_label");
    let labels: Labels =
        [("name".to_owned(), t!("design-text-name")), ("colour".to_owned(), t!("labels-colour"))].into();
    let colours: Vec<Coded> = Colour::ALL
        .iter()
        .map(|colour| Coded {
            code: colour.code().to_owned(),
            text: tr_dynamic_attr(&format!("colour-{}", colour.code()), None),
        })
        .collect();
    let typed = |path: &str| entries.text(path).unwrap_or_default().to_owned();
    view! {
        <form class="stack" method="post" action="/api/add_label" novalidate=true autocomplete="off">
            <ThisPage/>
            <ErrorSummary problems=problems.clone() labels=labels/>
            <input type="hidden" name="key" value=once_key("add_label").to_string()/>
            <Line path="name" label=t!("design-text-name") help=Some(t!("work-no-personal")) value=typed("name") problems=problems.clone()/>
            <Choice path="colour" label=t!("labels-colour") choices=colours chosen=typed("colour") problems=problems/>
            <div class="actions"><button class="button button--primary">{t!("labels-new")}</button></div>
        </form>
    }
}
