//! The designer: the work copies that there are, and where new ones begin.

use crate::fields::{Labelled, Part as Control, TextInput};
use crate::frame::{Frame, page_of};
use crate::i18n::tr_dynamic;
use crate::procedures::api::designer::get_designer;
use crate::ui::MomentText;
use crate::ui::error_summary::{ErrorSummary, Labels};
use crate::ui::this_page::ThisPage;
use crate::visit::{once_key, posted};
use crate::{t, t_attr};
use domain::procedures::design::view::{WorkCopyList, WorkCopySummary};
use leptos::prelude::*;
use std::sync::Arc;

/// The list.
#[component]
pub fn DesignerPage() -> impl IntoView {
    page_of(get_designer(), |list| view! { <Designer list=list/> })
}

#[component]
fn Designer(list: WorkCopyList) -> impl IntoView {
    let refused = posted("create_work_copy").or_else(|| posted("import_work_copy"));
    let problems = refused.as_ref().map(|refused| refused.error.problems.clone()).unwrap_or_default();
    let failure = refused
        .as_ref()
        .filter(|refused| refused.error.problems.is_empty())
        .map(|refused| tr_dynamic(&format!("error-{}", refused.error.code), None));
    let entries = Arc::new(refused.map(|refused| refused.entries).unwrap_or_default());
    let labels: Labels = [("name".to_owned(), t_attr!("design-name"))].into();
    let name = Control::new("name", t_attr!("design-name"), entries, problems.clone().into()).needed();
    let has_problem = failure.is_some() || !problems.is_empty();
    view! {
        <Frame title=t_attr!("design-title") has_problem=has_problem>
            {failure.map(|text| view! { <div class="message message--error" role="alert"><p>{text}</p></div> })}
            <ErrorSummary problems=problems labels=labels/>
            <header class="page-head">
                <h1>{t!("design-title")}</h1>
                <p class="page-head__lead">{t!("design-lead")}</p>
            </header>
            <Copies copies=list.copies/>
            <section class="section">
                <h2>{t!("design-new")}</h2>
                <p>{t!("design-template")}</p>
                <div class="stack stack--wide">
                    <form class="stack" method="post" action="/api/create_work_copy" novalidate=true autocomplete="off">
                        <ThisPage/>
                        <input type="hidden" name="key" value=once_key("empty").to_string()/>
                        <TextInput part=name/>
                        <div><button class="button button--primary">{t!("design-begin")}</button></div>
                    </form>
                    <Taken procedures=list.procedures.into_iter().map(|(id, name)| (id.to_string(), name)).collect()/>
                    <form class="stack" method="post" action="/designer/import" enctype="multipart/form-data">
                        <input type="hidden" name="key" value=once_key("import").to_string()/>
                        <div class="field">
                            <label class="field__label" for="archive">{t!("design-from-archive")}</label>
                            <input id="archive" name="file" type="file" accept=".zip,application/zip"/>
                        </div>
                        <div><button class="button">{t!("design-begin")}</button></div>
                    </form>
                </div>
            </section>
        </Frame>
    }
}

/// A copy of a procedure in force.
#[component]
fn Taken(procedures: Vec<(String, String)>) -> impl IntoView {
    let part =
        Control::new("procedure", t_attr!("design-from-procedure"), Arc::default(), Arc::default()).needed();
    let (id, name) = (part.id(), part.name());
    view! {
        <form class="stack" method="post" action="/api/create_work_copy" autocomplete="off">
            <ThisPage/>
            <input type="hidden" name="key" value=once_key("taken").to_string()/>
            <Labelled part=part>
                <select class="select" id=id name=name autocomplete="off">
                    {procedures.into_iter().map(|(id, name)| view! { <option value=id>{name}</option> }).collect_view()}
                </select>
            </Labelled>
            <div><button class="button">{t!("design-begin")}</button></div>
        </form>
    }
}

#[component]
fn Copies(copies: Vec<WorkCopySummary>) -> impl IntoView {
    if copies.is_empty() {
        return view! { <div class="empty"><p>{t!("design-none")}</p></div> }.into_any();
    }
    view! {
        <ul class="cards">
            {copies
                .into_iter()
                .map(|copy| {
                    let version = copy.version.map(|version| version.to_string()).unwrap_or_default();
                    view! {
                        <li class="card">
                            <p class="page-head__kicker">
                                <code>{copy.procedure}</code>
                                " " {t!("procedure-version", version = version)} " · "
                                {tr_dynamic(&format!("design-status-{}", copy.status.code()), None)}
                            </p>
                            <h2 class="card__title">
                                <a href=format!("/designer/{}/overview", copy.id)>{copy.name}</a>
                            </h2>
                            <p>{copy.author} " · " <MomentText at=copy.changed_at/></p>
                        </li>
                    }
                })
                .collect_view()}
        </ul>
    }
    .into_any()
}
