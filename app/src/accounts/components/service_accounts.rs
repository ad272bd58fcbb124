//! The service accounts of the own authority, as a section of the page of its people.

use crate::accounts::components::words::{role_name, service_state_name};
use crate::ui::date_text::{DateText, MomentText};
use crate::{t, t_attr};
use domain::accounts::Role;
use domain::accounts::view::ServiceAccountLine;
use leptos::prelude::*;
use time::OffsetDateTime;

/// The section.
#[component]
pub fn ServiceAccounts(
    /// The accounts, by name.
    accounts: Vec<ServiceAccountLine>,
) -> impl IntoView {
    let list = if accounts.is_empty() {
        view! { <p>{t!("service-none")}</p> }.into_any()
    } else {
        view! { <Table accounts=accounts/> }.into_any()
    };
    view! {
        <section class="section" id="service-accounts">
            <h2>{t!("service-accounts")}</h2>
            <p>{t!("service-lead")}</p>
            {list}
            <p><a href="/people/service-accounts/new">{t!("service-new")}</a></p>
        </section>
    }
}

#[component]
fn Table(accounts: Vec<ServiceAccountLine>) -> impl IntoView {
    view! {
        <table class="table table--cards">
            <caption class="visually-hidden">{t!("service-accounts")}</caption>
            <thead>
                <tr>
                    <th scope="col">{t!("design-text-name")}</th>
                    <th scope="col">{t!("people-roles")}</th>
                    <th scope="col">{t!("filter-state")}</th>
                    <th scope="col">{t!("service-last-used")}</th>
                </tr>
            </thead>
            <tbody>{accounts.into_iter().map(|account| view! { <Row account=account/> }).collect_view()}</tbody>
        </table>
    }
}

#[component]
fn Row(account: ServiceAccountLine) -> impl IntoView {
    view! {
        <tr class="row">
            <td data-label=t_attr!("design-text-name")>
                <a class="row__link" href=format!("/people/service-accounts/{}", account.id)>{account.name}</a>
                <span class="row__sub">{account.purpose}</span>
            </td>
            <td data-label=t_attr!("people-roles")>{roles_of(account.roles)}</td>
            <td data-label=t_attr!("filter-state")>
                {service_state_name(account.state)}
                <span class="row__sub">{t!("service-ends")} ": " <DateText date=account.ends_on/></span>
            </td>
            <td data-label=t_attr!("service-last-used")>
                {last_use(account.last_used_at, account.last_used_from)}
            </td>
        </tr>
    }
}

/// The roles, a line for each procedure.
pub fn roles_of(roles: Vec<(String, Vec<Role>)>) -> impl IntoView {
    roles
        .into_iter()
        .map(|(procedure, held)| {
            let held: Vec<String> = held.into_iter().map(role_name).collect();
            view! { <span class="row__sub">{procedure} ": " {held.join(", ")}</span> }
        })
        .collect_view()
}

/// When it was last used, and from which network.
pub fn last_use(at: Option<OffsetDateTime>, from: Option<String>) -> impl IntoView {
    match at {
        Some(at) => view! { <MomentText at=at/> <span class="row__sub num">{from}</span> }.into_any(),
        None => t!("people-never").into_any(),
    }
}
