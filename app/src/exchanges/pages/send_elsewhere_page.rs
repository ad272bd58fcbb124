//! A refused request goes to another authority: one click chooses it, the next one sends.

use crate::authorities::api::FindQuery;
use crate::exchanges::api::get_exchange;
use crate::exchanges::components::authority_choice::AuthorityChoice;
use crate::exchanges::components::choice_page::ChoicePage;
use crate::frame::{NotFoundPage, page_of};
use crate::{t, t_attr};
use domain::exchanges::view::ExchangeView;
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

/// The choice of another authority.
#[component]
pub fn SendElsewherePage() -> impl IntoView {
    let id = use_params_map().get_untracked().get("id").and_then(|id| id.parse().ok());
    let Some(id) = id else { return view! { <NotFoundPage/> }.into_any() };
    page_of(get_exchange(id), |view| view! { <Choice view=view/> })
}

#[component]
fn Choice(view: ExchangeView) -> impl IntoView {
    let named = view.refusal.as_ref().and_then(|r| r.elsewhere.clone());
    let country = named.as_ref().map_or(view.counterpart.authority.country, |line| line.country);
    let first = FindQuery {
        text: named.as_ref().map(|line| line.name.clone()).unwrap_or_default(),
        country: country.shown().to_owned(),
        procedure: view.procedure.as_str().to_owned(),
        ..FindQuery::default()
    };
    let chosen = named.map(|line| line.id);
    view! {
        <ChoicePage view=view form="elsewhere-form" endpoint="send_elsewhere" title=t_attr!("act-send-elsewhere")
            lead=t!("elsewhere-lead") act=t!("elsewhere-act")>
            <AuthorityChoice form="elsewhere-form" endpoint="send_elsewhere" first=first chosen=chosen/>
        </ChoicePage>
    }
}
