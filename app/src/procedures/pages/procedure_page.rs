//! The page of a procedure, made from its definition: public unless the definition gives a reason against it.

use crate::frame::{NotFoundPage, OpenFrame, page_of};
use crate::procedures::api::get_procedure;
use crate::procedures::components::act_link::ActLink;
use crate::procedures::components::form_fields::FormSections;
use crate::procedures::components::participants::{Coordinators, Participants};
use crate::procedures::components::question_sets::QuestionSets;
use crate::procedures::components::rules::{
    AttachmentRules, Deadlines, Follows, NoticeRules, Refusal, Retention, Versions,
};
use crate::procedures::components::state_diagram::StateDiagram;
use crate::procedures::components::state_table::StateTable;
use crate::procedures::words::lang_of;
use crate::t;
use domain::procedures::ProcedureId;
use domain::procedures::view::ProcedureView;
use leptos::prelude::*;
use leptos_router::hooks::{use_params_map, use_query_map};

/// The page of a procedure; `?version=` shows another version than that of new requests.
#[component]
pub fn ProcedurePage() -> impl IntoView {
    let id = use_params_map().get_untracked().get("id").and_then(|id| ProcedureId::new(&id));
    let asked = use_query_map().with_untracked(|query| query.get("version"));
    let version = match asked.as_deref() {
        None | Some("") => Some(None),
        Some(text) => text.parse::<u32>().ok().map(Some),
    };
    let (Some(id), Some(version)) = (id, version) else { return view! { <NotFoundPage/> }.into_any() };
    page_of(get_procedure(id, version), |view| {
        view! {
            <OpenFrame title=view.name.clone()><ProcedureText view=view.clone()/></OpenFrame>
        }
    })
}

/// What the page says.
#[component]
pub fn ProcedureText(
    /// The procedure.
    view: ProcedureView,
) -> impl IntoView {
    let lang = lang_of(view.language);
    view! {
        <article class="procedure">
            <Head view=view.clone() lang=lang/>
            <section class="section">
                <h2>{t!("case-legal-basis")}</h2>
                <ul>{view.legal_acts.iter().map(|act| view! { <li><ActLink act=act.clone()/></li> }).collect_view()}</ul>
            </section>
            <section class="section">
                <h2>{t!("procedure-participants")}</h2>
                <Participants sides=view.sides.clone() lang=lang/>
                {(!view.coordinators.is_empty()).then(|| view! {
                    <h3>{t!("case-coordinators")}</h3>
                    <Coordinators rows=view.coordinators.clone()/>
                })}
            </section>
            <section class="section">
                <h2>{t!("procedure-workflow")}</h2>
                <StateDiagram view=view.clone() lang=lang/>
                <StateTable states=view.states.clone() lang=lang/>
            </section>
            {(!view.deadlines.is_empty()).then(|| view! {
                <section class="section">
                    <h2>{t!("procedure-deadlines")}</h2>
                    <Deadlines deadlines=view.deadlines.clone() lang=lang/>
                </section>
            })}
            <Notices view=view.clone() lang=lang/>
            <Links view=view.clone() lang=lang/>
            {view.refusal.clone().map(|rule| view! {
                <section class="section prose">
                    <h2>{t!("procedure-refusal")}</h2>
                    <Refusal rule=rule lang=lang/>
                </section>
            })}
            <section class="section">
                <h2>{t!("procedure-form")}</h2>
                <FormSections sections=view.sections.clone() lang=lang/>
            </section>
            {(!view.questions.is_empty() || view.own_questions > 0).then(|| view! {
                <section class="section">
                    <h2>{t!("case-questions")}</h2>
                    <QuestionSets sets=view.questions.clone() own=view.own_questions lang=lang/>
                </section>
            })}
            <Documents view=view.clone() lang=lang/>
            <section class="section prose">
                <h2>{t!("case-retention")}</h2>
                <Retention retention=view.retention.clone()/>
            </section>
            <section class="section prose">
                <h2>{t!("procedure-versions")}</h2>
                <Versions view=view/>
            </section>
        </article>
    }
}

/// Who is told of what, where the definition says.
#[component]
fn Notices(view: ProcedureView, lang: Option<&'static str>) -> impl IntoView {
    (!view.notices.is_empty()).then(|| {
        view! {
            <section class="section prose">
                <h2>{t!("notices-title")}</h2>
                <NoticeRules notices=view.notices lang=lang/>
            </section>
        }
    })
}

/// From what it may follow, if it may.
#[component]
fn Links(view: ProcedureView, lang: Option<&'static str>) -> impl IntoView {
    (!view.follows.is_empty()).then(|| {
        view! {
            <section class="section prose">
                <h2>{t!("procedure-follows")}</h2>
                <Follows follows=view.follows lang=lang/>
            </section>
        }
    })
}

/// The documents that may go with a request or its reply, if any may.
#[component]
fn Documents(view: ProcedureView, lang: Option<&'static str>) -> impl IntoView {
    (!view.documents.is_empty()).then(|| view! {
        <section class="section prose">
            <h2>{t!("case-documents")}</h2>
            <ul>{view.documents.into_iter().map(|kind| view! { <li lang=lang>{kind}</li> }).collect_view()}</ul>
            <AttachmentRules rules=view.attachments lang=lang/>
        </section>
    })
}

/// Area, name, purpose, and what one has to know before reading on.
#[component]
fn Head(view: ProcedureView, lang: Option<&'static str>) -> impl IntoView {
    let current = format!("/procedures/{}", view.id);
    let is_old = view.version != view.current;
    view! {
        <p><a class="back-link" href="/procedures">{t!("procedures-back")}</a></p>
        <header class="page-head">
            <p class="page-head__kicker">
                <span>{view.area_name.clone()}</span>
                <span>{t!("procedure-version", version = view.version.to_string())}</span>
            </p>
            <h1 lang=lang>{view.name}</h1>
            <p class="page-head__lead" lang=lang>{view.purpose}</p>
        </header>
        {lang.is_some().then(|| view! { <div class="message message--info"><p>{t!("procedure-in-english")}</p></div> })}
        {is_old.then(|| view! {
            <div class="message message--warning">
                <p><a href=current>{t!("procedure-version-old")}</a></p>
            </div>
        })}
        {(!view.is_public).then(|| view! { <div class="message message--info"><p>{t!("procedure-not-public")}</p></div> })}
    }
}
