//! Registrations on which the reader decides, and the ways to begin one.

use crate::authorities::api::registration::list_registrations;
use crate::authorities::components::function_text::registration_state;
use crate::frame::{Frame, page_of};
use crate::i18n::tr_dynamic;
use crate::ui::date_text::MomentText;
use crate::{t, t_attr};
use domain::authorities::view::RegistrationLine;
use leptos::prelude::*;

/// The list.
#[component]
pub fn RegistrationsPage() -> impl IntoView {
    page_of(list_registrations(), |lines| view! { <List lines=lines/> })
}

#[component]
fn List(lines: Vec<RegistrationLine>) -> impl IntoView {
    let is_empty = lines.is_empty();
    let line = |line: RegistrationLine| {
        view! {
            <li>
                <a href=format!("/registrations/{}", line.id)>
                    <span class="num">{line.number}</span> " · " <span lang=line.language.code()>{line.name}</span>
                </a>
                " · " {tr_dynamic(&format!("country-{}", line.country.code()), None)}
                " · " <strong>{registration_state(line.state)}</strong>
                " · " <MomentText at=line.received_at/>
            </li>
        }
    };
    view! {
        <Frame title=t_attr!("registrations-title")>
            <a class="back-link" href="/network">{t!("network-title")}</a>
            <header class="page-head"><h1>{t!("registrations-title")}</h1></header>
            <div class="actions">
                <a class="button" href="/registrations/invite">{t!("registration-invite")}</a>
                <a class="button" href="/registrations/new">{t!("register-title")}</a>
            </div>
            {is_empty.then(|| view! { <p role="status">{t!("registrations-none")}</p> })}
            <ul class="stack" id="registrations">{lines.into_iter().map(line).collect_view()}</ul>
        </Frame>
    }
}
