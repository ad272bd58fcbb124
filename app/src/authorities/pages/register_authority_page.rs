//! The form by which a coordinator registers an authority itself, and the Commission a body of the Union.

use crate::authorities::api::registration::get_registering;
use crate::authorities::components::registration_fields::{
    RegistrationFields, SimilarFound, labels, with_only_state,
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
const REGISTER: &str = "register_authority";

/// The page.
#[component]
pub fn RegisterAuthorityPage() -> impl IntoView {
    page_of(get_registering(), |view| view! { <Form view=view/> })
}

#[component]
fn Form(view: RegisteringView) -> impl IntoView {
    let (typed, problems) = kept(REGISTER);
    let entries = with_only_state(typed, &view.countries);
    let refused = visit().posted.map(|posted| posted.error);
    let has_problem = refused.is_some();
    let message = refused.filter(|error| error.problems.is_empty());
    view! {
        <Frame title=t_attr!("register-title") has_problem=has_problem>
            <a class="back-link" href="/registrations">{t!("registrations-title")}</a>
            {message.map(|error| view! { <ErrorMessage error=error/> })}
            <ErrorSummary problems=problems.clone() labels=labels()/>
            <header class="page-head">
                <h1>{t!("register-title")}</h1>
                <p class="page-head__lead">{t!("registration-accept-text")}</p>
            </header>
            <form class="stack" method="post" action=format!("/api/{REGISTER}") novalidate=true>
                <ThisPage/>
                <input type="hidden" name="key" value=once_key(REGISTER).to_string()/>
                <SimilarFound lines=view.similar entries=entries.clone() problems=problems.clone()/>
                <RegistrationFields entries=entries problems=problems kinds=view.kinds countries=view.countries
                    regions=view.regions finds_similar=false/>
                <div class="actions"><button class="button button--primary">{t!("registration-accept")}</button></div>
            </form>
        </Frame>
    }
}
