//! One person of the own authority: what is kept, what the person may do, and what administrators may change.

use crate::accounts::api::get_person;
use crate::accounts::components::absence_form::AbsenceForm;
use crate::accounts::components::may_do::MayDo;
use crate::accounts::components::person_acts::PersonActs;
use crate::accounts::components::person_fields::{PersonFields, entries_of, labels};
use crate::accounts::components::role_fields::RoleFields;
use crate::accounts::components::words::state_name;
use crate::exchanges::components::act_forms::kept;
use crate::frame::{Frame, NotFoundPage, page_of};
use crate::t;
use crate::ui::error_summary::ErrorSummary;
use crate::ui::message::Outcome;
use crate::ui::this_page::ThisPage;
use crate::visit::{once_key, visit};
use domain::accounts::UserState;
use domain::accounts::view::PersonView;
use leptos::prelude::*;
use leptos_router::hooks::{use_params_map, use_query_map};

/// The page.
#[component]
pub fn PersonPage() -> impl IntoView {
    let id = use_params_map().get_untracked().get("id").and_then(|id| id.parse().ok());
    let Some(id) = id else { return view! { <NotFoundPage/> }.into_any() };
    let was_saved = use_query_map().with_untracked(|query| query.get("saved")).is_some();
    page_of(get_person(id), move |view| view! { <Page view=view was_saved=was_saved/> })
}

#[component]
fn Page(view: PersonView, was_saved: bool) -> impl IntoView {
    let is_here = view.line.state != UserState::Removed;
    let previews = view.line.state == UserState::Active;
    let has_problem = visit().posted.is_some();
    let (details, roles, absence, acts) = (view.clone(), view.clone(), view.absence.clone(), view.clone());
    view! {
        <Frame title=view.line.name.clone() has_problem=has_problem>
            <a class="back-link" href="/people">{t!("people-title")}</a>
            <Outcome was_saved=was_saved/>
            <header class="page-head">
                <h1>{view.line.name.clone()}</h1>
                <p class="page-head__lead" id="state">{state_name(view.line.state)}</p>
            </header>
            {is_here.then(|| view! {
                <section class="section"><h2>{t!("people-account")}</h2><PersonActs view=acts/></section>
            })}
            {previews.then(|| view! {
                <p><a href=format!("/people/{}/preview", view.line.id)>{t!("preview-open")}</a></p>
            })}
            <MayDo may=view.may/>
            {is_here.then(|| view! {
                <section class="section"><h2>{t!("people-roles")}</h2><Roles view=roles/></section>
                <section class="section"><h2>{t!("people-details")}</h2><Details view=details/></section>
                <section class="section"><h2>{t!("people-absence")}</h2><AbsenceForm absence=absence/></section>
            })}
        </Frame>
    }
}

#[component]
fn Details(view: PersonView) -> impl IntoView {
    let (typed, problems) = kept("change_person");
    let entries = if typed.is_blank() { entries_of(&view) } else { typed };
    view! {
        <form class="stack" method="post" action="/api/change_person" novalidate=true>
            <ThisPage/>
            <ErrorSummary problems=problems.clone() labels=labels()/>
            <input type="hidden" name="id" value=view.line.id.to_string()/>
            <input type="hidden" name="key" value=once_key("change_person").to_string()/>
            <PersonFields entries=entries problems=problems/>
            <div class="actions"><button class="button">{t!("people-save")}</button></div>
        </form>
    }
}

#[component]
fn Roles(view: PersonView) -> impl IntoView {
    let (typed, problems) = kept("set_person_roles");
    let (ticked, is_administrator) = if typed.is_blank() {
        let held = view.grantable.procedures.iter().flat_map(|procedure| {
            procedure.held.iter().map(move |role| format!("{}:{}", procedure.procedure, role.code()))
        });
        (held.collect::<Vec<_>>(), view.line.is_administrator)
    } else {
        (typed.all("roles").map(str::to_owned).collect(), typed.text("administrator").is_some())
    };
    view! {
        <form class="stack" method="post" action="/api/set_person_roles" novalidate=true>
            <ThisPage/>
            <ErrorSummary problems=problems.clone() labels=labels()/>
            <input type="hidden" name="id" value=view.line.id.to_string()/>
            <input type="hidden" name="key" value=once_key("set_person_roles").to_string()/>
            <RoleFields grantable=view.grantable ticked=ticked is_administrator=Some(is_administrator) problems=problems/>
            <div class="actions"><button class="button">{t!("people-roles-save")}</button></div>
        </form>
    }
}
