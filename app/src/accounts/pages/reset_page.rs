//! A new password that somebody of another authority is to choose: its coordinator approves or declines.

use crate::accounts::api::get_reset;
use crate::authorities::components::function_text::AuthorityLink;
use crate::frame::{Frame, NotFoundPage, page_of};
use crate::ui::confirm::Confirm;
use crate::ui::message::ErrorMessage;
use crate::ui::this_page::ThisPage;
use crate::visit::{once_key, visit};
use crate::{t, t_attr};
use domain::accounts::AccountEventKind;
use domain::accounts::view::ResetView;
use domain::ids::{AuthorityId, PersonId};
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

/// The page.
#[component]
pub fn ResetPage() -> impl IntoView {
    let id = use_params_map().get_untracked().get("id").and_then(|id| id.parse().ok());
    let Some(id) = id else { return view! { <NotFoundPage/> }.into_any() };
    page_of(get_reset(id), move |view| view! { <Reset view=view/> })
}

#[component]
fn Reset(view: ResetView) -> impl IntoView {
    let refused = visit().posted.map(|posted| posted.error);
    let has_problem = refused.is_some();
    let (authority, person) = (view.authority.id, view.person);
    let title = t_attr!("reset-title", name = view.name.clone());
    let consequence = [t!("reset-text"), t!("people-reset-factor")].join(" ");
    view! {
        <Frame title=title has_problem=has_problem>
            {refused.map(|error| view! { <ErrorMessage error=error/> })}
            <a class="back-link" href="/network/work?kind=reset_asked">{t!("waiting-title")}</a>
            <header class="page-head">
                <h1>{t!("reset-title", name = view.name.clone())}</h1>
                <p class="page-head__lead">{t!("reset-lead")}</p>
            </header>
            <p><AuthorityLink line=view.authority/></p>
            <div class="stack">
                <Confirm act=t!("people-reset-approve") consequence=consequence>
                    {form(authority, person, AccountEventKind::ResetApproved, t!("people-reset-approve"))}
                </Confirm>
                {form(authority, person, AccountEventKind::ResetDeclined, t!("people-reset-decline"))}
            </div>
        </Frame>
    }
}

/// The form of one decision.
fn form(authority: AuthorityId, person: PersonId, kind: AccountEventKind, text: String) -> impl IntoView {
    let code = kind.code();
    view! {
        <form method="post" action="/api/decide_reset">
            <ThisPage/>
            <input type="hidden" name="authority" value=authority.to_string()/>
            <input type="hidden" name="id" value=person.to_string()/>
            <input type="hidden" name="key" value=once_key(code).to_string()/>
            <input type="hidden" name="act" value=code/>
            <button class="button">{text}</button>
        </form>
    }
}
