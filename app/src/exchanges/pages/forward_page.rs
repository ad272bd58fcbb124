//! A request goes to another authority of the same Member State: which one, and why.

use crate::authorities::api::{FindQuery, find_authorities};
use crate::authorities::components::authority_search::{Results, SearchBox};
use crate::error::AppError;
use crate::exchanges::api::get_exchange;
use crate::exchanges::components::act_forms::kept;
use crate::exchanges::components::kept_words::KeptWords;
use crate::exchanges::components::move_forms::Words;
use crate::exchanges::words_path;
use crate::frame::{Frame, NotFoundPage, page_of};
use crate::ui::error_summary::{ErrorSummary, Labels};
use crate::ui::problem_text::error_text;
use crate::ui::this_page::ThisPage;
use crate::visit::{once_key, posted, visit};
use crate::{t, t_attr};
use domain::exchanges::Action;
use domain::exchanges::view::ExchangeView;
use leptos::prelude::*;
use leptos_router::hooks::{use_params_map, use_query_map};

/// The choice of the authority that takes a request over.
#[component]
pub fn ForwardPage() -> impl IntoView {
    let id = use_params_map().get_untracked().get("id").and_then(|id| id.parse().ok());
    let Some(id) = id else { return view! { <NotFoundPage/> }.into_any() };
    page_of(get_exchange(id), |view| {
        if view.actions.contains(&Action::Forward) {
            view! { <Choice view=view/> }.into_any()
        } else if let Some(refused) = posted("forward_exchange") {
            view! { <TooLate view=view error=refused.error/> }.into_any()
        } else {
            view! { <NotFoundPage/> }.into_any()
        }
    })
}

/// The request can no longer be forwarded: says why, and keeps what was typed.
#[component]
fn TooLate(view: ExchangeView, error: AppError) -> impl IntoView {
    view! {
        <Frame title=t_attr!("act-forward") has_problem=true>
            <a class="back-link" href=format!("/exchanges/{}", view.id)>{view.number.clone()}</a>
            <div class="message message--error" role="alert" tabindex="-1"><p>{error_text(&error)}</p></div>
            <header class="page-head"><h1>{t!("act-forward")}</h1></header>
            <KeptWords actions=view.actions.clone()/>
        </Frame>
    }
}

#[component]
fn Choice(view: ExchangeView) -> impl IntoView {
    let map = use_query_map().get_untracked();
    let own = visit().who.map(|who| who.country).unwrap_or_default();
    let query = FindQuery {
        text: map.get("text").unwrap_or_default(),
        country: map.get("country").unwrap_or(own),
        level: map.get("level").unwrap_or_default(),
        area: map.get("area").unwrap_or_default(),
        procedure: view.procedure.as_str().to_owned(),
        is_typing: false,
    };
    let (asked, procedure) = (query.clone(), query.procedure.clone());
    let (entries, problems) = kept("forward_exchange");
    let chosen = entries.text("recipient").and_then(|id| id.parse().ok());
    let message =
        posted("forward_exchange").filter(|p| p.error.problems.is_empty()).map(|p| error_text(&p.error));
    let labels: Labels = [(words_path("forward_exchange"), t!("act-refuse-reason"))].into();
    let has_problem = !problems.is_empty() || message.is_some();
    view! {
        <Frame title=t_attr!("act-forward") has_problem=has_problem>
            <a class="back-link" href=format!("/exchanges/{}", view.id)>{view.number.clone()}</a>
            {message.map(|text| view! {
                <div class="message message--error" role="alert" tabindex="-1"><p>{text}</p></div>
            })}
            <ErrorSummary problems=problems labels=labels/>
            <header class="page-head">
                <h1>{t!("act-forward")}</h1>
                <p class="page-head__lead">{t!("forward-lead")}</p>
            </header>
            <form id="forward-search" method="get" action=format!("/exchanges/{}/forward", view.id) role="search"
                aria-label=t_attr!("find-label") class="visually-hidden"></form>
            <form class="finder" method="post" action="/api/forward_exchange" novalidate=true>
                <ThisPage/>
                <input type="hidden" name="id" value=view.id.to_string()/>
                <input type="hidden" name="revision" value=view.revision.to_string()/>
                <input type="hidden" name="key" value=once_key("forward_exchange").to_string()/>
                <SearchBox query=query form="forward-search"/>
                    {Suspend::new(async move {
                        let first = find_authorities(asked).await.unwrap_or_default();
                        view! {
                            <Results first=first form="forward-search".to_owned() procedure=procedure chosen=chosen
                                name="values[recipient][]".to_owned()/>
                        }
                    })}
                <Words endpoint="forward_exchange" label=t!("act-refuse-reason") is_needed=false/>
                <div class="sticky-foot">
                    <div class="actions"><button class="button button--primary">{t!("forward-act")}</button></div>
                </div>
            </form>
        </Frame>
    }
}
