//! How the reader signs in: the second factor, the password, and the logins that are open.

use crate::accounts::api::{CODE, NEW_PASSWORD, OLD_CODE, OLD_PASSWORD, PASSWORD};
use crate::accounts::components::identities::Identities;
use crate::accounts::components::passkeys::Passkeys;
use crate::accounts::components::person_fields::Line;
use crate::exchanges::components::act_forms::{Fold, kept};
use crate::ui::date_text::MomentText;
use crate::ui::error_summary::{ErrorSummary, Labels};
use crate::ui::this_page::ThisPage;
use crate::visit::once_key;
use crate::{t, t_attr};
use domain::accounts::view::{LoginLine, WayInView};
use domain::problem::FieldProblem;
use leptos::prelude::*;

/// Labels of the controls with passwords and codes, for the error summary.
#[must_use]
pub fn labels() -> Labels {
    [
        (PASSWORD.to_owned(), t!("account-password-now")),
        (CODE.to_owned(), t!("code-label")),
        (OLD_PASSWORD.to_owned(), t!("account-password-now")),
        (OLD_CODE.to_owned(), t!("code-label")),
        (NEW_PASSWORD.to_owned(), t!("account-password-new")),
    ]
    .into()
}

/// The control for the password of now.
#[component]
pub fn OwnPassword(
    /// Its path in the form.
    path: &'static str,
    /// Problems of the form.
    problems: Vec<FieldProblem>,
) -> impl IntoView {
    view! {
        <Line path=path label=t!("account-password-now") value="" problems=problems kind="password"
            autocomplete="current-password"/>
    }
}

/// The control for a code; a recovery code is taken in its place, unless an app is to show that it works.
#[component]
pub fn OwnCode(
    /// Its path in the form.
    path: &'static str,
    /// Problems of the form.
    problems: Vec<FieldProblem>,
    /// Whether a recovery code is taken too.
    #[prop(optional)]
    or_recovery: bool,
) -> impl IntoView {
    let help = or_recovery.then(|| t!("code-help"));
    view! {
        <Line path=path label=t!("code-label") value="" problems=problems help=help autocomplete="one-time-code"/>
    }
}

/// The second factor and the password.
#[component]
pub fn WayIn(
    /// How the reader signs in.
    view: WayInView,
) -> impl IntoView {
    let has_factor = !view.factors.is_empty();
    let least = view.least_password;
    let (logins, identities) = (view.logins.clone(), view.identities.clone());
    let passkeys = view.clone();
    view! {
        <Passkeys view=passkeys/>
        <section class="section" id="factor">
            <h2>{t!("account-factor")}</h2>
            <Factor view=view/>
        </section>
        <Identities lines=identities/>
        <section class="section" id="password">
            <h2>{t!("account-password")}</h2>
            <Password has_factor=has_factor least=least/>
        </section>
        <section class="section" id="logins">
            <h2>{t!("account-sessions")}</h2>
            <Logins logins=logins/>
        </section>
    }
}

#[component]
fn Factor(view: WayInView) -> impl IntoView {
    if view.factors.is_empty() {
        return view! {
            <div class="stack">
                <p class="prose">{t!("account-factor-none")}</p>
                <p><a class="button" href="/account/factor">{t!("account-factor-add")}</a></p>
            </div>
        }
        .into_any();
    }
    let (_, problems) = kept("remove_factor");
    let consequence = match (view.passkeys.is_empty(), view.is_factor_required) {
        (false, _) => t!("account-factor-remove-passkeys"),
        (true, true) => t!("account-factor-needed"),
        (true, false) => t!("account-factor-remove-text"),
    };
    let lines = view
        .factors
        .into_iter()
        .map(|factor| view! {
            <div class="facts__row"><dt>{t!("account-factor-app")}</dt><dd><MomentText at=factor.added_at/></dd></div>
        })
        .collect_view();
    view! {
        <dl class="facts">
            {lines}
            <div class="facts__row">
                <dt>{t!("account-factor-codes")}</dt>
                <dd class="num">{view.recovery_codes.to_string()}</dd>
            </div>
        </dl>
        <Fold title=t!("account-factor-remove") endpoint="remove_factor">
            <form class="stack" method="post" action="/api/remove_factor" novalidate=true>
                <ThisPage/>
                <ErrorSummary problems=problems.clone() labels=labels()/>
                <p>{consequence}</p>
                <p>{t!("account-password-text")}</p>
                <input type="hidden" name="key" value=once_key("remove_factor").to_string()/>
                <OwnPassword path=PASSWORD problems=problems.clone()/>
                <OwnCode path=CODE problems=problems or_recovery=true/>
                <div class="actions">
                    <button class="button button--danger">{t!("account-factor-remove")}</button>
                </div>
            </form>
        </Fold>
    }
    .into_any()
}

#[component]
fn Password(has_factor: bool, least: u32) -> impl IntoView {
    let (_, problems) = kept("change_password");
    let code =
        has_factor.then(|| view! { <OwnCode path=OLD_CODE problems=problems.clone() or_recovery=true/> });
    view! {
        <Fold title=t!("account-password") endpoint="change_password">
            <form class="stack" method="post" action="/api/change_password" novalidate=true>
                <ThisPage/>
                <ErrorSummary problems=problems.clone() labels=labels()/>
                <p>{t!("account-password-text")}</p>
                <input type="hidden" name="key" value=once_key("change_password").to_string()/>
                <OwnPassword path=OLD_PASSWORD problems=problems.clone()/>
                {code}
                <Line path=NEW_PASSWORD label=t!("account-password-new") value="" problems=problems.clone()
                    kind="password" help=Some(t!("join-password-help", min = least)) autocomplete="new-password"/>
                <div class="actions"><button class="button">{t!("account-password")}</button></div>
            </form>
        </Fold>
    }
}

#[component]
fn Logins(logins: Vec<LoginLine>) -> impl IntoView {
    let has_others = logins.len() > 1;
    view! {
        <div class="stack">
            <p class="prose">{t!("account-sessions-text")}</p>
            <table class="table table--cards">
                <caption class="visually-hidden">{t!("account-sessions")}</caption>
                <thead>
                    <tr>
                        <th scope="col">{t!("account-session-device")}</th>
                        <th scope="col">{t!("account-session-place")}</th>
                        <th scope="col">{t!("account-session-since")}</th>
                        <th scope="col">{t!("account-session-seen")}</th>
                        <th scope="col"><span class="visually-hidden">{t!("account-session-end")}</span></th>
                    </tr>
                </thead>
                <tbody>{logins.into_iter().map(|login| view! { <Login login=login/> }).collect_view()}</tbody>
            </table>
            {has_others.then(|| view! {
                <form method="post" action="/logins/end-others">
                    <button class="button">{t!("account-session-end-others")}</button>
                </form>
            })}
            <form method="post" action="/sign-out-everywhere">
                <button class="button">{t!("account-sign-out-everywhere")}</button>
            </form>
        </div>
    }
}

#[component]
fn Login(login: LoginLine) -> impl IntoView {
    let name = login.browser.unwrap_or_else(|| t!("account-session-unknown"));
    view! {
        <tr>
            <td data-label=t_attr!("account-session-device")>
                {name.clone()}
                {login.provider.map(|label| view! { " " <span class="tag">{label}</span> })}
                {login.is_this.then(|| view! { " " <span class="tag">{t!("account-session-this")}</span> })}
            </td>
            <td class="num" data-label=t_attr!("account-session-place")>{login.place}</td>
            <td data-label=t_attr!("account-session-since")><MomentText at=login.since/></td>
            <td data-label=t_attr!("account-session-seen")><MomentText at=login.last_seen/></td>
            <td>
                <form method="post" action="/logins/end">
                    <input type="hidden" name="id" value=login.id.to_string()/>
                    <button class="button button--small">
                        {t!("account-session-end")}
                        <span class="visually-hidden">" " {name}</span>
                    </button>
                </form>
            </td>
        </tr>
    }
}
