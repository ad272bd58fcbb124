//! The page on which a second factor is added: the app takes over a key, the recovery codes are noted, and a first code shows
//! that the app has it.

use crate::accounts::api::{CODE, PASSWORD, SEALED, get_factor_offer};
use crate::accounts::components::way_in::{OwnCode, OwnPassword, labels};
use crate::exchanges::components::act_forms::kept;
use crate::frame::{Frame, page_of};
use crate::ui::error_summary::ErrorSummary;
use crate::ui::message::{Message, Outcome, Tone};
use crate::ui::this_page::ThisPage;
use crate::visit::{once_key, visit};
use crate::{t, t_attr};
use domain::accounts::view::FactorOffer;
use leptos::prelude::*;

/// The page.
#[component]
pub fn FactorPage() -> impl IntoView {
    let (entries, _) = kept("add_factor");
    let sealed = entries.text(SEALED).unwrap_or_default().to_owned();
    page_of(get_factor_offer(sealed), |offer| view! { <Page offer=offer/> })
}

#[component]
fn Page(offer: FactorOffer) -> impl IntoView {
    let (has_problem, has_passkeys) = (visit().posted.is_some(), visit().has_passkeys);
    let (_, problems) = kept("add_factor");
    let back = (!offer.is_required)
        .then(|| view! { <a class="back-link" href="/account">{t!("account-title")}</a> });
    let required = offer
        .is_required
        .then(|| view! { <Message tone=Tone::Info><p>{t!("error-factor-required")}</p></Message> });
    let sealed = offer.sealed.clone();
    view! {
        <Frame title=t_attr!("account-factor-add") has_problem=has_problem>
            {back}
            <Outcome was_saved=false/>
            <ErrorSummary problems=problems.clone() labels=labels()/>
            <header class="page-head"><h1>{t!("account-factor-add")}</h1></header>
            {required}
            {has_passkeys.then(|| view! { <p><a href="/account/passkey">{t!("passkey-add")}</a></p> })}
            <Offer offer=offer/>
            <section class="section">
                <h2>{t!("factor-confirm")}</h2>
                <form class="stack" method="post" action="/api/add_factor" novalidate=true>
                    <ThisPage/>
                    <p>{t!("factor-confirm-text")}</p>
                    <p>{t!("account-password-text")}</p>
                    <input type="hidden" name="key" value=once_key("add_factor").to_string()/>
                    <input type="hidden" name=format!("values[{SEALED}][]") value=sealed/>
                    <OwnCode path=CODE problems=problems.clone()/>
                    <OwnPassword path=PASSWORD problems=problems/>
                    <div class="actions"><button class="button button--primary">{t!("factor-act")}</button></div>
                </form>
            </section>
        </Frame>
    }
}

/// What the app and its owner take over.
#[component]
fn Offer(offer: FactorOffer) -> impl IntoView {
    let size = format!("0 0 {0} {0}", offer.side);
    let codes = offer.recovery_codes.into_iter().map(|code| view! { <li>{code}</li> }).collect_view();
    view! {
        <section class="section">
            <h2>{t!("account-factor-app")}</h2>
            <div class="stack">
                <p class="prose">{t!("factor-app-text")}</p>
                <svg class="qr" role="img" aria-label=t_attr!("factor-picture") viewBox=size>
                    <rect class="qr__light" width=offer.side height=offer.side></rect>
                    <path class="qr__dark" d=offer.picture></path>
                </svg>
                <dl class="facts">
                    <div class="facts__row">
                        <dt>{t!("factor-key")}</dt>
                        <dd class="num" id="factor-key">{offer.secret}</dd>
                    </div>
                </dl>
            </div>
        </section>
        <section class="section">
            <h2>{t!("factor-codes")}</h2>
            <div class="stack">
                <p class="prose">{t!("factor-codes-text")}</p>
                <ul class="codes" id="recovery-codes">{codes}</ul>
            </div>
        </section>
    }
}
