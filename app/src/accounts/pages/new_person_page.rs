//! Adding a person to the own authority.

use crate::accounts::api::get_grantable;
use crate::accounts::components::person_fields::{PersonFields, labels};
use crate::accounts::components::role_fields::RoleFields;
use crate::exchanges::components::act_forms::kept;
use crate::frame::{Frame, page_of};
use crate::ui::error_summary::ErrorSummary;
use crate::ui::this_page::ThisPage;
use crate::visit::once_key;
use crate::{t, t_attr};
use domain::accounts::view::Grantable;
use leptos::prelude::*;

/// The form.
#[component]
pub fn NewPersonPage() -> impl IntoView {
    page_of(get_grantable(), |grantable| view! { <Form grantable=grantable/> })
}

#[component]
fn Form(grantable: Grantable) -> impl IntoView {
    let (entries, problems) = kept("invite_person");
    let ticked = entries.all("roles").map(str::to_owned).collect::<Vec<_>>();
    let has_problem = !problems.is_empty();
    let is_administrator = entries.text("administrator").is_some();
    view! {
        <Frame title=t_attr!("people-new") has_problem=has_problem>
            <a class="back-link" href="/people">{t!("people-title")}</a>
            <ErrorSummary problems=problems.clone() labels=labels()/>
            <header class="page-head">
                <h1>{t!("people-new")}</h1>
                <p class="page-head__lead">{t!("people-new-lead")}</p>
            </header>
            <form class="stack" method="post" action="/api/invite_person" novalidate=true>
                <ThisPage/>
                <input type="hidden" name="key" value=once_key("invite_person").to_string()/>
                <PersonFields entries=entries problems=problems.clone()/>
                <h2>{t!("people-roles")}</h2>
                <RoleFields grantable=grantable ticked=ticked is_administrator=Some(is_administrator) problems=problems/>
                <div class="sticky-foot">
                    <div class="actions"><button class="button button--primary">{t!("people-invite")}</button></div>
                </div>
            </form>
        </Frame>
    }
}
