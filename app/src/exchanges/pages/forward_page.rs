//! A request goes to another authority of the same Member State: which one, and why.

use crate::authorities::api::FindQuery;
use crate::exchanges::api::get_exchange;
use crate::exchanges::components::authority_choice::AuthorityChoice;
use crate::exchanges::components::choice_page::{ChoicePage, TooLate};
use crate::exchanges::components::move_forms::Words;
use crate::exchanges::words_path;
use crate::frame::{NotFoundPage, page_of};
use crate::ui::error_summary::Labels;
use crate::visit::{posted, visit};
use crate::{t, t_attr};
use domain::exchanges::Action;
use domain::exchanges::view::ExchangeView;
use domain::procedures::admission::Purpose;
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

/// The server function of the form.
const ENDPOINT: &str = "forward_exchange";

/// The choice of the authority that takes a request over.
#[component]
pub fn ForwardPage() -> impl IntoView {
    let id = use_params_map().get_untracked().get("id").and_then(|id| id.parse().ok());
    let Some(id) = id else { return view! { <NotFoundPage/> }.into_any() };
    page_of(get_exchange(id), |view| {
        if view.actions.contains(&Action::Forward) {
            view! { <Choice view=view/> }.into_any()
        } else if let Some(refused) = posted(ENDPOINT) {
            view! { <TooLate view=view title=t_attr!("act-forward") error=refused.error/> }.into_any()
        } else {
            view! { <NotFoundPage/> }.into_any()
        }
    })
}

#[component]
fn Choice(view: ExchangeView) -> impl IntoView {
    let first = FindQuery {
        country: visit().who.map(|who| who.country).unwrap_or_default(),
        procedure: view.procedure.as_str().to_owned(),
        purpose: Purpose::PassOn,
        ..FindQuery::default()
    };
    let labels: Labels = [(words_path(ENDPOINT), t!("act-refuse-reason"))].into();
    view! {
        <ChoicePage view=view form="forward-form" endpoint=ENDPOINT title=t_attr!("act-forward")
            lead=t!("forward-lead") act=t!("forward-act") labels=labels>
            <AuthorityChoice form="forward-form" endpoint=ENDPOINT first=first/>
            <Words endpoint=ENDPOINT label=t!("act-refuse-reason") is_needed=false/>
        </ChoicePage>
    }
}
