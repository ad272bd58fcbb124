//! The form by which a coordinator invites an authority to register itself.

use crate::authorities::api::registration::get_registering;
use crate::authorities::components::registration_fields::{
    InvitationFields, SimilarFound, labels, with_only_state,
};
use crate::exchanges::components::act_forms::kept;
use crate::frame::{Frame, page_of};
use crate::ui::error_summary::ErrorSummary;
use crate::ui::message::ErrorMessage;
use crate::ui::this_page::ThisPage;
use crate::visit::{once_key, visit};
use crate::{t, t_attr};
use domain::authorities::view::RegisteringView;
use leptos::prelude::*;

/// Where the form is posted.
const INVITE: &str = "invite_authority";

/// The page.
#[component]
pub fn InviteAuthorityPage() -> impl IntoView {
    page_of(get_registering(), |view| view! { <Form view=view/> })
}

#[component]
fn Form(view: RegisteringView) -> impl IntoView {
    let (typed, problems) = kept(INVITE);
    let entries = with_only_state(typed, &view.countries);
    let refused = visit().posted.map(|posted| posted.error);
    let has_problem = refused.is_some();
    let message = refused.filter(|error| error.problems.is_empty());
    view! {
        <Frame title=t_attr!("registration-invite") has_problem=has_problem>
            <a class="back-link" href="/registrations">{t!("registrations-title")}</a>
            {message.map(|error| view! { <ErrorMessage error=error/> })}
            <ErrorSummary problems=problems.clone() labels=labels()/>
            <header class="page-head">
                <h1>{t!("registration-invite")}</h1>
                <p class="page-head__lead">{t!("registration-invite-lead")}</p>
            </header>
            <form class="stack" method="post" action=format!("/api/{INVITE}") novalidate=true>
                <ThisPage/>
                <input type="hidden" name="key" value=once_key(INVITE).to_string()/>
                <SimilarFound lines=view.similar entries=entries.clone() problems=problems.clone()/>
                <InvitationFields entries=entries problems=problems countries=view.countries regions=view.regions/>
                <div class="actions">
                    <button class="button button--primary">{t!("registration-invite-send")}</button>
                </div>
            </form>
        </Frame>
    }
}
