//! The people of a table after they were added: what each needs for the first sign-in, to be printed or saved.

use crate::accounts::api::get_added_people;
use crate::frame::{Frame, NotFoundPage, page_of};
use crate::ui::date_text::MomentText;
use crate::ui::message::{Message, Tone};
use crate::ui::pager::Pager;
use crate::{t, t_attr};
use domain::accounts::view::{AddedPeopleView, AddedPerson};
use domain::ids::OnceKey;
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

/// The page.
#[component]
pub fn AddedPeoplePage() -> impl IntoView {
    let step = use_params_map().get_untracked().get("step").and_then(|step| step.parse().ok());
    let Some(step) = step else { return view! { <NotFoundPage/> }.into_any() };
    page_of(get_added_people(step), move |added| view! { <Page added=added step=step/> })
}

#[component]
fn Page(added: AddedPeopleView, step: OnceKey) -> impl IntoView {
    let list = if added.people.is_empty() {
        view! { <Message tone=Tone::Info><p>{t!("people-codes-over")}</p></Message> }.into_any()
    } else {
        view! { <List added=added step=step/> }.into_any()
    };
    view! {
        <Frame title=t_attr!("people-codes-title")>
            <a class="back-link" href="/people">{t!("people-title")}</a>
            <header class="page-head"><h1>{t!("people-codes-title")}</h1></header>
            {list}
        </Frame>
    }
}

#[component]
fn List(added: AddedPeopleView, step: OnceKey) -> impl IntoView {
    let (shown, total) = (added.people.len(), added.total);
    view! {
        <Message tone=Tone::Success><p>{t!("people-added", count = total)}</p></Message>
        <p>{t!("people-code-text")}</p>
        <p>{t!("people-codes-lead")}</p>
        <div class="actions">
            <a class="button" href=format!("/people/added/{step}/codes.csv")>{t!("export-csv")}</a>
        </div>
        <table class="table table--cards" id="codes">
            <caption class="visually-hidden">{t!("people-codes-title")}</caption>
            <thead>
                <tr>
                    <th scope="col">{t!("account-name")}</th>
                    <th scope="col">{t!("people-email")}</th>
                    <th scope="col">{t!("people-code")}</th>
                    <th scope="col">{t!("people-link-ends")}</th>
                </tr>
            </thead>
            <tbody>{added.people.into_iter().map(|person| view! { <Row person=person/> }).collect_view()}</tbody>
        </table>
        <Pager shown=shown total=Some(total) first=None next=None/>
    }
}

#[component]
fn Row(person: AddedPerson) -> impl IntoView {
    view! {
        <tr class="row">
            <td data-label=t_attr!("account-name")>
                <a class="row__link" href=format!("/people/{}", person.id)>{person.name}</a>
            </td>
            <td data-label=t_attr!("people-email")>{person.email}</td>
            <td class="num" data-label=t_attr!("people-code")>{person.link.code}</td>
            <td data-label=t_attr!("people-link-ends")><MomentText at=person.link.ends_at/></td>
        </tr>
    }
}
