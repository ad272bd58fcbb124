//! The people of the own authority, and its service accounts.

use crate::accounts::api::list_people;
use crate::accounts::components::service_accounts::{ServiceAccounts, roles_of};
use crate::accounts::components::words::state_name;
use crate::frame::{Frame, page_of};
use crate::ui::date_text::MomentText;
use crate::ui::pager::Pager;
use crate::{t, t_attr};
use domain::accounts::UserState;
use domain::accounts::view::{PeopleView, PersonLine};
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;

/// What is asked for; all of it stands in the address.
#[derive(Clone, Default)]
struct Asked {
    text: String,
    state: String,
    after: String,
}

/// The list.
#[component]
pub fn PeoplePage() -> impl IntoView {
    let map = use_query_map().get_untracked();
    let asked = Asked {
        text: map.get("text").unwrap_or_default(),
        state: map.get("state").unwrap_or_default(),
        after: map.get("after").unwrap_or_default(),
    };
    let shown = asked.clone();
    page_of(list_people(asked.text, asked.state, asked.after), move |view| {
        view! { <List view=view asked=shown/> }
    })
}

#[component]
fn List(view: PeopleView, asked: Asked) -> impl IntoView {
    let count = view.rows.len();
    let first = (!asked.after.is_empty()).then(|| address(&asked, ""));
    let next = view.next.map(|after| address(&asked, &after.to_string()));
    view! {
        <Frame title=t_attr!("people-title")>
            <header class="page-head">
                <div class="page-head__line">
                    <h1>{t!("people-title")}</h1>
                    <a class="button button--primary" href="/people/new">{t!("people-new")}</a>
                </div>
                <p class="page-head__lead"><a href="/people/import">{t!("people-import")}</a></p>
                <p><a href="/people/units">{t!("units-title")}</a></p>
            </header>
            <Filters asked=asked.clone()/>
            {if count == 0 {
                view! { <div class="empty"><p>{t!("people-empty")}</p></div> }.into_any()
            } else {
                view! { <Table rows=view.rows/> }.into_any()
            }}
            <Pager shown=count first=first next=next/>
            <ServiceAccounts accounts=view.service_accounts/>
        </Frame>
    }
}

fn address(asked: &Asked, after: &str) -> String {
    let encode = |text: &str| {
        text.bytes()
            .map(|byte| match byte {
                b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' => char::from(byte).to_string(),
                _ => format!("%{byte:02X}"),
            })
            .collect::<String>()
    };
    format!("/people?text={}&state={}&after={}", encode(&asked.text), encode(&asked.state), encode(after))
}

#[component]
fn Filters(asked: Asked) -> impl IntoView {
    let states = UserState::ALL
        .into_iter()
        .map(|state| {
            let selected = asked.state == state.code();
            view! { <option value=state.code() selected=selected>{state_name(state)}</option> }
        })
        .collect_view();
    view! {
        <form class="filters" method="get" action="/people" role="search" aria-label=t_attr!("people-search")>
            <div class="filters__row">
                <div class="filters__field">
                    <label class="field__label" for="people-text">{t!("people-search")}</label>
                    <input class="input" id="people-text" name="text" type="search" value=asked.text/>
                </div>
                <div class="filters__field">
                    <label class="field__label" for="people-state">{t!("filter-state")}</label>
                    <select class="select" id="people-state" name="state" autocomplete="off">
                        <option value="">{t_attr!("filter-any")}</option>
                        {states}
                    </select>
                </div>
                <button class="button">{t!("filter-act")}</button>
            </div>
        </form>
    }
}

#[component]
fn Table(rows: Vec<PersonLine>) -> impl IntoView {
    view! {
        <table class="table table--cards">
            <caption class="visually-hidden">{t!("people-title")}</caption>
            <thead>
                <tr>
                    <th scope="col">{t!("account-name")}</th>
                    <th scope="col">{t!("people-roles")}</th>
                    <th scope="col">{t!("filter-state")}</th>
                    <th scope="col">{t!("people-last-sign-in")}</th>
                </tr>
            </thead>
            <tbody>{rows.into_iter().map(|row| view! { <Row row=row/> }).collect_view()}</tbody>
        </table>
    }
}

#[component]
fn Row(row: PersonLine) -> impl IntoView {
    view! {
        <tr class="row">
            <td data-label=t_attr!("account-name")>
                <a class="row__link" href=format!("/people/{}", row.id)>{row.name}</a>
                <span class="row__sub">{row.email}</span>
            </td>
            <td data-label=t_attr!("people-roles")>
                {row.is_administrator.then(|| view! { <span class="tag">{t!("people-administrator")}</span> })}
                {roles_of(row.roles)}
            </td>
            <td data-label=t_attr!("filter-state")>{state_name(row.state)}</td>
            <td data-label=t_attr!("people-last-sign-in")>
                {match row.last_sign_in_at {
                    Some(at) => view! { <MomentText at=at/> }.into_any(),
                    None => t!("people-never").into_any(),
                }}
            </td>
        </tr>
    }
}
