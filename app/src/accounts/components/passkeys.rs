//! The passkeys of the reader: what they are called, when they led in, and a form by which each is removed.

use crate::accounts::api::PASSWORD;
use crate::accounts::components::way_in::{OwnPassword, labels};
use crate::exchanges::components::act_forms::{Fold, kept};
use crate::t;
use crate::ui::date_text::MomentText;
use crate::ui::error_summary::ErrorSummary;
use crate::ui::this_page::ThisPage;
use crate::visit::{once_key, posted, visit};
use domain::accounts::view::{PasskeyLine, WayInView};
use leptos::prelude::*;

/// The passkeys. Nothing where nobody can have any.
#[component]
pub fn Passkeys(
    /// How the reader signs in.
    view: WayInView,
) -> impl IntoView {
    let is_last = view.passkeys.len() == 1 && view.factors.is_empty();
    let lines = view
        .passkeys
        .into_iter()
        .map(|passkey| {
            view! {
                <Passkey passkey=passkey is_last=is_last is_required=view.is_factor_required/>
            }
        })
        .collect_view();
    visit().has_passkeys.then(|| {
        view! {
            <section class="section" id="passkeys">
                <h2>{t!("passkey-title")}</h2>
                <div class="stack">
                    <p class="prose">{t!("passkey-text")}</p>
                    {lines}
                    <p><a class="button" href="/account/passkey">{t!("passkey-add")}</a></p>
                </div>
            </section>
        }
    })
}

#[component]
fn Passkey(passkey: PasskeyLine, is_last: bool, is_required: bool) -> impl IntoView {
    let name = passkey.name.clone();
    let used = passkey.last_used_at.map(|at| {
        view! {
            <div class="facts__row"><dt>{t!("account-session-seen")}</dt><dd><MomentText at=at/></dd></div>
        }
    });
    let removal = match is_last && is_required {
        true => view! { <p>{t!("passkey-last-needed")}</p> }.into_any(),
        false => view! { <Removal passkey=passkey.clone() is_last=is_last/> }.into_any(),
    };
    view! {
        <h3>{name}</h3>
        <dl class="facts">
            <div class="facts__row">
                <dt>{t!("account-session-since")}</dt>
                <dd><MomentText at=passkey.added_at/></dd>
            </div>
            {used}
        </dl>
        {removal}
    }
}

/// The form that removes it. The last factor goes after the password alone, which then leads in.
#[component]
fn Removal(passkey: PasskeyLine, is_last: bool) -> impl IntoView {
    // One of several forms was refused: that of this passkey shows why.
    let is_this = posted("remove_passkey")
        .is_some_and(|posted| posted.entries.text("id") == Some(passkey.id.to_string().as_str()));
    let problems = if is_this { kept("remove_passkey").1 } else { Vec::new() };
    let key = once_key(&format!("remove_passkey/{}", passkey.id)).to_string();
    let password = is_last.then(|| {
        view! {
            <ErrorSummary problems=problems.clone() labels=labels()/>
            <p>{t!("passkey-remove-last")}</p>
            <OwnPassword path=PASSWORD problems=problems/>
        }
    });
    let (id, title) = (passkey.id.to_string(), t!("passkey-remove", name = passkey.name));
    let endpoint = if is_this { "remove_passkey" } else { "" };
    view! {
        <Fold title=title endpoint=endpoint>
            <form class="stack" method="post" action="/api/remove_passkey" novalidate=true>
                <ThisPage/>
                <p>{t!("account-password-text")}</p>
                <input type="hidden" name="id" value=id/>
                <input type="hidden" name="key" value=key/>
                {password}
                <div class="actions"><button class="button button--danger">{t!("passkey-remove-act")}</button></div>
            </form>
        </Fold>
    }
}
