//! An authority is split: which of its tasks go where, what would come of it, and the confirmation.

use crate::authorities::api::network::{Values, get_authority_split};
use crate::authorities::components::split_form::SplitForm;
use crate::authorities::components::split_preview::SplitPreview;
use crate::error::AppError;
use crate::exchanges::components::act_forms::kept;
use crate::fields::path_of;
use crate::frame::{Frame, NotFoundPage, page_of};
use crate::ui::authority_line::AuthorityName;
use crate::ui::message::ErrorMessage;
use crate::visit::posted;
use crate::{t, t_attr};
use domain::authorities::view::SplitView;
use domain::problem::FieldProblem;
use domain::procedures::Entries;
use leptos::prelude::*;
use leptos_router::hooks::{use_params_map, use_query_map};

/// The server function of the confirmation.
pub const ENDPOINT: &str = "split_authority";
/// In the address: the plan is to be tried out.
pub const CHECK: &str = "check";

/// The page.
#[component]
pub fn SplitAuthorityPage() -> impl IntoView {
    let id = use_params_map().get_untracked().get("id").and_then(|id| id.parse().ok());
    let Some(id) = id else { return view! { <NotFoundPage/> }.into_any() };
    let entries = asked();
    let is_check = use_query_map().with_untracked(|query| query.get(CHECK)).is_some();
    let values = if is_check { entries.0.clone() } else { Values::new() };
    page_of(get_authority_split(id, values), move |view| view! { <Page view=view entries=entries/> })
}

/// What the address says of the fields of the form; where it was too long to say anything, what was posted.
fn asked() -> Entries {
    let pairs = use_query_map().get_untracked().into_iter();
    let entries: Entries =
        pairs.filter_map(|(name, value)| path_of(&name).map(|path| (path.to_owned(), value))).collect();
    if entries.0.is_empty() { kept(ENDPOINT).0 } else { entries }
}

#[component]
fn Page(view: SplitView, entries: Entries) -> impl IntoView {
    let of_form = |refusal: domain::problem::Refusal| AppError {
        code: refusal.code().to_owned(),
        problems: view.problems.clone(),
        reference: None,
    };
    let refused = view.refusal.map(of_form).or_else(|| posted(ENDPOINT).map(|posted| posted.error));
    let has_problem = refused.is_some();
    let message = refused.clone().filter(|error| error.problems.is_empty());
    let problems: Vec<FieldProblem> = refused.map(|error| error.problems).unwrap_or_default();
    let is_ready = view.is_ready && problems.is_empty();
    let back = format!("/authorities/{}", view.authority.id);
    view! {
        <Frame title=t_attr!("authority-split") has_problem=has_problem>
            {message.map(|error| view! { <ErrorMessage error=error/> })}
            <a class="back-link" href=back><AuthorityName line=view.authority.clone()/></a>
            <header class="page-head">
                <h1>{t!("authority-split")}</h1>
                <p class="page-head__lead">{t!("authority-split-lead")}</p>
            </header>
            {if is_ready {
                view! { <SplitPreview view=view entries=entries/> }.into_any()
            } else {
                view! { <SplitForm view=view entries=entries problems=problems/> }.into_any()
            }}
        </Frame>
    }
}
