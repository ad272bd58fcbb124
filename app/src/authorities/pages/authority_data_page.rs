//! The core data of an authority: names, kind, level, place, region and areas, with what the authority asks to be changed.

use crate::authorities::api::data::get_authority_data;
use crate::authorities::components::data_form::DataForm;
use crate::authorities::components::data_proposal::Proposal;
use crate::frame::{Frame, NotFoundPage, page_of};
use crate::ui::authority_line::AuthorityName;
use crate::ui::message::ErrorMessage;
use crate::visit::visit;
use crate::{t, t_attr};
use domain::authorities::data::Way;
use domain::authorities::view::DataView;
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

/// The page.
#[component]
pub fn AuthorityDataPage() -> impl IntoView {
    let id = use_params_map().get_untracked().get("id").and_then(|id| id.parse().ok());
    let Some(id) = id else { return view! { <NotFoundPage/> }.into_any() };
    page_of(get_authority_data(id), |view| view! { <Page view=view/> })
}

#[component]
fn Page(view: DataView) -> impl IntoView {
    let refused = visit().posted.map(|posted| posted.error);
    let has_problem = refused.is_some();
    let message = refused.filter(|error| error.problems.is_empty());
    let back = format!("/authorities/{}", view.authority.id);
    let proposes = view.way == Way::Proposes;
    view! {
        <Frame title=t_attr!("authority-data") has_problem=has_problem>
            {message.map(|error| view! { <ErrorMessage error=error/> })}
            <a class="back-link" href=back><AuthorityName line=view.authority.clone()/></a>
            <header class="page-head">
                <h1>{t!("authority-data")}</h1>
                {proposes.then(|| view! { <p class="page-head__lead">{t!("authority-data-lead-proposes")}</p> })}
            </header>
            <Proposal view=view.clone()/>
            <DataForm view=view/>
        </Frame>
    }
}
