//! The page after sending: the number, and what happens next.

use crate::exchanges::api::get_exchange;
use crate::frame::{Frame, NotFoundPage, page_of};
use crate::ui::authority_line::AuthorityName;
use crate::ui::date_text::DeadlineText;
use crate::{t, t_attr};
use domain::exchanges::view::ExchangeView;
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

/// The page after sending.
#[component]
pub fn SentPage() -> impl IntoView {
    let id = use_params_map().get_untracked().get("id").and_then(|id| id.parse().ok());
    let Some(id) = id else { return view! { <NotFoundPage/> }.into_any() };
    page_of(get_exchange(id), |view| view! { <Sent view=view/> })
}

#[component]
fn Sent(view: ExchangeView) -> impl IntoView {
    let is_sent = view.sent_at.is_some();
    let title = move || if is_sent { t_attr!("sent-title") } else { t_attr!("sent-for-approval") };
    let due = view.clocks.first().map(|clock| clock.due);
    view! {
        <Frame title=title()>
            <div class="message message--success" role="status" tabindex="-1">
                <h1 class="message__title">{title()}</h1>
                <p>{t!("sent-number")} " " <strong class="num">{view.number.clone()}</strong></p>
            </div>
            <section class="section">
                <h2>{t!("sent-next")}</h2>
                <div class="prose">
                    <p><AuthorityName line=view.counterpart.authority/></p>
                    <p>{view.state_next}</p>
                    {due.map(|date| view! { <p>{t!("sent-due")} " " <DeadlineText date=date/></p> })}
                </div>
                <div class="actions">
                    <a class="button button--primary" href=format!("/exchanges/{}", view.id)>{t!("sent-open")}</a>
                    <a class="button button--quiet" href="/inbox">{t!("not-found-back")}</a>
                </div>
            </section>
        </Frame>
    }
}
