//! A function of a coordinator in one line, and the links to authorities.

use crate::i18n::tr_dynamic;
use crate::t;
use crate::ui::authority_line::CountryMark;
use domain::authorities::RegistrationState;
use domain::authorities::view::FunctionView;
use domain::exchanges::view::AuthorityLine;
use leptos::prelude::*;

/// The function with its remit.
#[must_use]
pub fn function_text(held: &FunctionView) -> String {
    let mut parts = vec![tr_dynamic(&format!("function-{}", held.function.code()), None)];
    parts.extend(held.region.clone());
    if held.areas.is_empty() {
        parts.push(t!("authority-all-areas"));
    } else {
        parts.extend(held.areas.clone());
    }
    parts.join(" · ")
}

/// How far a registration has come.
#[must_use]
pub fn registration_state(state: RegistrationState) -> String {
    match state {
        RegistrationState::Invited => t!("registration-invited"),
        RegistrationState::Waiting => t!("registration-waiting"),
        RegistrationState::Returned => t!("registration-returned"),
        RegistrationState::Rejected => t!("registration-rejected"),
        RegistrationState::Accepted => t!("registration-accepted"),
        RegistrationState::Cancelled => t!("registration-cancelled"),
        RegistrationState::Expired => t!("registration-expired"),
    }
}

/// A link to the page of an authority; its state stands before it.
#[component]
pub fn AuthorityLink(
    /// The authority.
    line: AuthorityLine,
) -> impl IntoView {
    let AuthorityLine { id, name, language, country } = line;
    let href = format!("/authorities/{id}");
    view! { <CountryMark country=country/> " " <a href=href><span lang=language>{name}</span></a> }
}
