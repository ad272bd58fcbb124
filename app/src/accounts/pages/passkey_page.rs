//! The page on which a passkey is added: recovery codes for whoever has none, a name, and the device that makes it. After an
//! invitation it is offered, and can be put off where nobody needs a second factor.

use crate::accounts::api::{CHALLENGE, CREDENTIAL, SEALED, get_passkey_offer};
use crate::accounts::components::passkey_form::DeviceParts;
use crate::accounts::components::person_fields::Line;
use crate::exchanges::components::act_forms::kept;
use crate::frame::{Frame, page_of};
use crate::ui::error_summary::{ErrorSummary, Labels};
use crate::ui::message::{Message, Outcome, Tone};
use crate::ui::this_page::ThisPage;
use crate::visit::{once_key, visit};
use crate::{t, t_attr};
use domain::accounts::passkey::NAME;
use domain::accounts::view::PasskeyOffer;
use domain::problem::FieldProblem;
use domain::procedures::Entries;
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;

/// The page.
#[component]
pub fn PasskeyPage() -> impl IntoView {
    let (entries, _) = kept("add_passkey");
    let sealed = entries.text(SEALED).unwrap_or_default().to_owned();
    page_of(get_passkey_offer(sealed), |offer| view! { <Page offer=offer/> })
}

#[component]
fn Page(offer: PasskeyOffer) -> impl IntoView {
    let is_first = use_query_map().with_untracked(|query| query.get("first")).is_some();
    let has_problem = visit().posted.is_some();
    let (entries, problems) = kept("add_passkey");
    let labels: Labels =
        [(NAME.to_owned(), t!("passkey-name")), (CREDENTIAL.to_owned(), t!("passkey-title"))].into();
    let (path, way_back) = match (is_first, offer.is_required) {
        (true, false) => ("/inbox", t!("passkey-later")),
        (_, true) => ("/account/factor", t!("account-factor-add")),
        (false, false) => ("/account", t!("account-title")),
    };
    let required = offer
        .is_required
        .then(|| view! { <Message tone=Tone::Info><p>{t!("error-factor-required")}</p></Message> });
    let sealed = offer.sealed.clone();
    view! {
        <Frame title=t_attr!("passkey-add") has_problem=has_problem>
            <a class="back-link" href=path>{way_back}</a>
            <Outcome was_saved=false/>
            <ErrorSummary problems=problems.clone() labels=labels/>
            <header class="page-head"><h1>{t!("passkey-add")}</h1></header>
            {required}
            <p class="prose">{t!("passkey-text")}</p>
            <Codes codes=offer.recovery_codes/>
            <section class="section">
                <h2>{t!("passkey-title")}</h2>
                <div class="stack">
                    <DeviceForm sealed=sealed entries=entries problems=problems/>
                    <p data-passkey-absent="">{t!("passkey-absent")}</p>
                </div>
            </section>
        </Frame>
    }
}

/// The form that the device fills in.
#[component]
fn DeviceForm(sealed: String, entries: Entries, problems: Vec<FieldProblem>) -> impl IntoView {
    let name = entries.text(NAME).unwrap_or_default().to_owned();
    view! {
        <form class="stack" method="post" action="/api/add_passkey" novalidate=true hidden=true
            data-passkey="/session/passkey">
            <ThisPage/>
            <p>{t!("account-password-text")}</p>
            <input type="hidden" name="key" value=once_key("add_passkey").to_string()/>
            <input type="hidden" name=format!("values[{SEALED}][]") value=sealed/>
            <Line path=NAME label=t!("passkey-name") value=name problems=problems
                help=Some(t!("passkey-name-help"))/>
            <div class="actions">
                <button class="button button--primary" id=format!("field-{CREDENTIAL}")>{t!("passkey-add")}</button>
            </div>
            <DeviceParts asked=format!("values[{CHALLENGE}][]") answered=format!("values[{CREDENTIAL}][]")/>
        </form>
    }
}

/// Recovery codes for whoever has none; they are kept when the passkey is.
#[component]
fn Codes(codes: Vec<String>) -> impl IntoView {
    let lines = codes.iter().map(|code| view! { <li>{code.clone()}</li> }).collect_view();
    (!codes.is_empty()).then(|| {
        view! {
            <section class="section">
                <h2>{t!("factor-codes")}</h2>
                <div class="stack">
                    <p class="prose">{t!("passkey-codes-text")}</p>
                    <ul class="codes" id="recovery-codes">{lines}</ul>
                </div>
            </section>
        }
    })
}
