//! Creating a service account of the own authority.

use crate::accounts::api::get_grantable;
use crate::accounts::components::person_fields::Line;
use crate::accounts::components::role_fields::RoleFields;
use crate::exchanges::components::act_forms::kept;
use crate::exchanges::pages::draft_page::plain_field;
use crate::fields::FieldInput;
use crate::frame::{Frame, page_of};
use crate::ui::error_summary::{ErrorSummary, Labels};
use crate::ui::this_page::ThisPage;
use crate::visit::once_key;
use crate::{t, t_attr};
use domain::accounts::view::Grantable;
use domain::procedures::definition::FieldKind;
use leptos::prelude::*;

/// The form.
#[component]
pub fn NewServiceAccountPage() -> impl IntoView {
    page_of(get_grantable(), |grantable| view! { <Form grantable=grantable/> })
}

fn labels() -> Labels {
    [
        ("name".to_owned(), t!("design-text-name")),
        ("purpose".to_owned(), t!("service-purpose")),
        ("ends_on".to_owned(), t!("service-ends")),
        ("roles".to_owned(), t!("people-roles")),
    ]
    .into()
}

#[component]
fn Form(grantable: Grantable) -> impl IntoView {
    let (entries, problems) = kept("create_service_account");
    let ticked = entries.all("roles").map(str::to_owned).collect::<Vec<_>>();
    let has_problem = !problems.is_empty();
    let typed = |path: &str| entries.text(path).unwrap_or_default().to_owned();
    let (name, purpose) = (typed("name"), typed("purpose"));
    let help = Some(t!("service-ends-help"));
    let ends_on = plain_field("ends_on", FieldKind::Date, t!("service-ends"), help, true);
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
                <Line path="name" label=t!("design-text-name") value=name problems=problems.clone()/>
                <Line path="purpose" label=t!("service-purpose") value=purpose problems=problems.clone()
                    help=Some(t!("service-purpose-help"))/>
                <FieldInput field=ends_on entries=entries problems=problems.clone()/>
                <h2>{t!("people-roles")}</h2>
                <RoleFields grantable=grantable ticked=ticked is_administrator=None problems=problems/>
                <div class="sticky-foot">
                    <div class="actions"><button class="button button--primary">{t!("service-create")}</button></div>
                </div>
            </form>
        </Frame>
    }
}
