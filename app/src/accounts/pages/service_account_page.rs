//! One service account of the own authority: what it may do, its secret on the page after it was made, how it is changed,
//! and its end.

use crate::accounts::api::get_service_account;
use crate::accounts::components::service_accounts::{last_use, roles_of};
use crate::accounts::components::service_fields::{ServiceFields, entries_of, labels};
use crate::accounts::components::words::service_state_name;
use crate::exchanges::components::act_forms::{Fold, kept};
use crate::frame::{Frame, NotFoundPage, page_of};
use crate::t;
use crate::ui::confirm::Confirm;
use crate::ui::date_text::{DateText, MomentText};
use crate::ui::error_summary::ErrorSummary;
use crate::ui::message::{Message, Outcome, Tone};
use crate::ui::this_page::ThisPage;
use crate::visit::{once_key, visit};
use domain::accounts::ServiceState;
use domain::accounts::view::{Grantable, ServiceAccountLine, ServiceAccountView};
use domain::ids::PersonId;
use leptos::prelude::*;
use leptos_router::hooks::{use_params_map, use_query_map};

/// The page.
#[component]
pub fn ServiceAccountPage() -> impl IntoView {
    let id = use_params_map().get_untracked().get("id").and_then(|id| id.parse().ok());
    let Some(id) = id else { return view! { <NotFoundPage/> }.into_any() };
    let query = use_query_map();
    let was_saved = query.with_untracked(|query| query.get("saved")).is_some();
    let sealed = query.with_untracked(|query| query.get("sealed")).unwrap_or_default();
    page_of(get_service_account(id, sealed), move |view| view! { <Page view=view was_saved=was_saved/> })
}

#[component]
fn Page(view: ServiceAccountView, was_saved: bool) -> impl IntoView {
    let line = view.line;
    let (id, has_problem) = (line.id, visit().posted.is_some());
    let is_in_force = line.state == ServiceState::InForce;
    let change = is_in_force.then(|| view! { <Change line=line.clone() grantable=view.grantable/> });
    let secret = view.secret.map(|secret| {
        view! {
            <Message tone=Tone::Warning title=t!("service-secret")>
                <p>{t!("service-secret-text")}</p>
                <p><code class="num" id="secret">{secret}</code></p>
            </Message>
        }
    });
    view! {
        <Frame title=line.name.clone() has_problem=has_problem>
            <a class="back-link" href="/people">{t!("people-title")}</a>
            <Outcome was_saved=was_saved/>
            <header class="page-head">
                <h1>{line.name.clone()}</h1>
                <p class="page-head__lead" id="state">{service_state_name(line.state)}</p>
            </header>
            {secret}
            <dl class="facts">
                <div class="facts__row">
                    <dt>{t!("service-id")}</dt>
                    <dd class="num" id="identifier">{id.to_string()}</dd>
                </div>
                <div class="facts__row"><dt>{t!("service-purpose")}</dt><dd>{line.purpose}</dd></div>
                <div class="facts__row"><dt>{t!("people-roles")}</dt><dd>{roles_of(line.roles)}</dd></div>
                <div class="facts__row"><dt>{t!("service-ends")}</dt><dd><DateText date=line.ends_on/></dd></div>
                <div class="facts__row">
                    <dt>{t!("service-created")}</dt>
                    <dd><MomentText at=line.created_at/></dd>
                </div>
                <div class="facts__row">
                    <dt>{t!("service-secret-at")}</dt>
                    <dd><MomentText at=view.secret_at/></dd>
                </div>
                <div class="facts__row">
                    <dt>{t!("service-last-used")}</dt>
                    <dd>{last_use(line.last_used_at, line.last_used_from)}</dd>
                </div>
            </dl>
            <div class="stack">{change} {is_in_force.then(|| view! { <Acts id=id/> })}</div>
        </Frame>
    }
}

#[component]
fn Change(line: ServiceAccountLine, grantable: Grantable) -> impl IntoView {
    let endpoint = "change_service_account";
    let (typed, problems) = kept(endpoint);
    let is_untouched = typed.is_blank() && problems.is_empty();
    let entries = if is_untouched { entries_of(&line, &grantable) } else { typed };
    view! {
        <Fold title=t!("service-change") endpoint=endpoint>
            <form class="stack" method="post" action=format!("/api/{endpoint}") novalidate=true>
                <ThisPage/>
                <ErrorSummary problems=problems.clone() labels=labels()/>
                <input type="hidden" name="id" value=line.id.to_string()/>
                <input type="hidden" name="key" value=once_key(endpoint).to_string()/>
                <ServiceFields grantable=grantable entries=entries problems=problems/>
                <div class="actions"><button class="button">{t!("people-save")}</button></div>
            </form>
        </Fold>
    }
}

#[component]
fn Acts(id: PersonId) -> impl IntoView {
    let rotate = form_of(id, "rotate_service_secret", t!("service-rotate"), "button");
    let revoke = form_of(id, "revoke_service_account", t!("service-revoke"), "button button--danger");
    view! {
        <div class="stack">
            <Confirm act=t!("service-rotate") consequence=t!("service-rotate-text")>{rotate}</Confirm>
            <Confirm act=t!("service-revoke") consequence=t!("service-revoke-text")>{revoke}</Confirm>
        </div>
    }
}

fn form_of(id: PersonId, endpoint: &'static str, text: String, class: &'static str) -> impl IntoView {
    view! {
        <form method="post" action=format!("/api/{endpoint}")>
            <ThisPage/>
            <input type="hidden" name="id" value=id.to_string()/>
            <input type="hidden" name="key" value=once_key(endpoint).to_string()/>
            <button class=class>{text}</button>
        </form>
    }
}
