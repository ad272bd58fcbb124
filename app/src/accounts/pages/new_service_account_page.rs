//! Creating a service account of the own authority.

use crate::accounts::api::get_grantable;
use crate::accounts::components::service_fields::{ServiceFields, labels};
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
pub fn NewServiceAccountPage() -> impl IntoView {
    page_of(get_grantable(), |grantable| view! { <Form grantable=grantable/> })
}

#[component]
fn Form(grantable: Grantable) -> impl IntoView {
    let (entries, problems) = kept("create_service_account");
    let has_problem = !problems.is_empty();
    view! {
        <Frame title=t_attr!("service-new") has_problem=has_problem>
            <a class="back-link" href="/people">{t!("people-title")}</a>
            <ErrorSummary problems=problems.clone() labels=labels()/>
            <header class="page-head">
                <h1>{t!("service-new")}</h1>
                <p class="page-head__lead">{t!("service-lead")}</p>
            </header>
            <form class="stack" method="post" action="/api/create_service_account" novalidate=true>
                <ThisPage/>
                <input type="hidden" name="key" value=once_key("create_service_account").to_string()/>
                <ServiceFields grantable=grantable entries=entries problems=problems/>
                <div class="sticky-foot">
                    <div class="actions"><button class="button button--primary">{t!("service-create")}</button></div>
                </div>
            </form>
        </Frame>
    }
}
