//! The frame of the pages on which an authority is chosen: where the page belongs, what was wrong, what it is for.

use crate::error::{AppError, codes};
use crate::exchanges::components::act_forms::kept;
use crate::exchanges::components::authority_choice::is_search;
use crate::frame::Frame;
use crate::ui::error_summary::{ErrorSummary, Labels};
use crate::ui::problem_text::error_text;
use crate::ui::this_page::ThisPage;
use crate::visit::{once_key, posted};
use domain::exchanges::view::ExchangeView;
use leptos::prelude::*;

/// The page with its form.
#[component]
pub fn ChoicePage(
    /// The case.
    view: ExchangeView,
    /// Id of the form.
    form: &'static str,
    /// The server function of the form.
    endpoint: &'static str,
    /// What the page does.
    title: String,
    /// What follows from it.
    lead: String,
    /// What the button says.
    act: String,
    /// Labels of the fields.
    #[prop(optional)]
    labels: Labels,
    /// The fields.
    children: Children,
) -> impl IntoView {
    let (_, problems) = kept(endpoint);
    let message = posted(endpoint)
        .filter(|p| p.error.problems.is_empty() && !is_search(endpoint))
        .map(|p| error_text(&p.error));
    let has_problem = !problems.is_empty() || message.is_some();
    view! {
        <Frame title=title.clone() has_problem=has_problem>
            <a class="back-link" href=format!("/exchanges/{}", view.id)>{view.number.clone()}</a>
            {message.map(|text| view! {
                <div class="message message--error" role="alert" tabindex="-1"><p>{text}</p></div>
            })}
            <ErrorSummary problems=problems labels=labels/>
            <header class="page-head">
                <h1>{title}</h1>
                <p class="page-head__lead">{lead}</p>
            </header>
            <form id=form class="finder" method="post" action=format!("/api/{endpoint}") novalidate=true>
                <ThisPage/>
                <input type="hidden" name="id" value=view.id.to_string()/>
                <input type="hidden" name="revision" value=view.revision.to_string()/>
                <input type="hidden" name="key" value=once_key(endpoint).to_string()/>
                {children()}
                <div class="sticky-foot">
                    <div class="actions"><button class="button button--primary">{act}</button></div>
                </div>
            </form>
        </Frame>
    }
}

/// The act can no longer be taken: says why. The frame keeps what was typed.
#[component]
pub fn TooLate(
    /// The case.
    view: ExchangeView,
    /// What the page did.
    title: String,
    /// Why not.
    error: AppError,
) -> impl IntoView {
    let is_search = error.code == codes::SEARCH;
    let error = if is_search { AppError::coded(codes::STALE) } else { error };
    view! {
        <Frame title=title.clone() has_problem=true>
            <a class="back-link" href=format!("/exchanges/{}", view.id)>{view.number.clone()}</a>
            <div class="message message--error" role="alert" tabindex="-1"><p>{error_text(&error)}</p></div>
            <header class="page-head"><h1>{title}</h1></header>
        </Frame>
    }
}
