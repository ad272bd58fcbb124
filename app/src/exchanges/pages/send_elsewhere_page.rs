//! A refused request goes to another authority: one click chooses it, the next one sends.

use crate::authorities::api::{FindQuery, find_authorities};
use crate::authorities::components::authority_search::{Results, SearchBox};
use crate::exchanges::api::get_exchange;
use crate::frame::{Frame, NotFoundPage, page_of};
use crate::ui::this_page::ThisPage;
use crate::visit::once_key;
use crate::{t, t_attr};
use domain::exchanges::view::ExchangeView;
use leptos::prelude::*;
use leptos_router::hooks::{use_params_map, use_query_map};

/// The choice of another authority.
#[component]
pub fn SendElsewherePage() -> impl IntoView {
    let id = use_params_map().get_untracked().get("id").and_then(|id| id.parse().ok());
    let Some(id) = id else { return view! { <NotFoundPage/> }.into_any() };
    page_of(get_exchange(id), |view| view! { <Choice view=view/> })
}

#[component]
fn Choice(view: ExchangeView) -> impl IntoView {
    let map = use_query_map().get_untracked();
    let named = view.refusal.as_ref().and_then(|r| r.elsewhere.clone());
    let country = named.as_ref().map_or(view.counterpart.authority.country, |line| line.country);
    let query = FindQuery {
        text: map.get("text").or_else(|| named.as_ref().map(|line| line.name.clone())).unwrap_or_default(),
        country: map.get("country").unwrap_or_else(|| country.shown().to_owned()),
        level: map.get("level").unwrap_or_default(),
        area: map.get("area").unwrap_or_default(),
        procedure: view.procedure.as_str().to_owned(),
        is_typing: false,
    };
    let asked = query.clone();
    let procedure = query.procedure.clone();
    let action = format!("/exchanges/{}/elsewhere", view.id);
    let chosen = named.map(|line| line.id);
    view! {
        <Frame title=t_attr!("act-send-elsewhere")>
            <header class="page-head">
                <p class="page-head__kicker num">{view.number.clone()}</p>
                <h1>{t!("act-send-elsewhere")}</h1>
                <p class="page-head__lead">{t!("elsewhere-lead")}</p>
            </header>
            <form id="elsewhere-search" method="get" action=action role="search" aria-label=t_attr!("find-label") class="visually-hidden"></form>
            <form class="finder" method="post" action="/api/send_elsewhere">
                <ThisPage/>
                <input type="hidden" name="id" value=view.id.to_string()/>
                <input type="hidden" name="key" value=once_key("send_elsewhere").to_string()/>
                <SearchBox query=query form="elsewhere-search"/>
                    {Suspend::new(async move {
                        let first = find_authorities(asked).await.unwrap_or_default();
                        view! {
                            <Results first=first form="elsewhere-search".to_owned() procedure=procedure chosen=chosen
                                name="values[recipient][]".to_owned()/>
                        }
                    })}
                <div class="sticky-foot">
                    <div class="actions"><button class="button button--primary">{t!("elsewhere-act")}</button></div>
                </div>
            </form>
        </Frame>
    }
}
