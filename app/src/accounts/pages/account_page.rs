//! The own account: who one is here, the own absence, how notices come, and ending every login.

use crate::accounts::api::{get_own_absence, get_own_notices};
use crate::accounts::components::absence_form::AbsenceForm;
use crate::accounts::components::notices_form::NoticesForm;
use crate::error::AppError;
use crate::frame::{Frame, page_of};
use crate::visit::visit;
use crate::{t, t_attr};
use domain::accounts::view::OwnAbsence;
use domain::notices::NoticeChoices;
use leptos::prelude::*;

/// The account page.
#[component]
pub fn AccountPage() -> impl IntoView {
    page_of(own(), |(absence, choices)| view! { <Account absence=absence choices=choices/> })
}

/// What belongs to the account.
async fn own() -> Result<(OwnAbsence, NoticeChoices), AppError> {
    Ok((get_own_absence().await?, get_own_notices().await?))
}

#[component]
fn Account(absence: OwnAbsence, choices: NoticeChoices) -> impl IntoView {
    let visit = visit();
    let (who, has_problem) = (visit.who, visit.posted.is_some());
    view! {
        <Frame title=t_attr!("account-title") has_problem=has_problem>
            <header class="page-head"><h1>{t!("account-title")}</h1></header>
            {who.map(|who| view! {
                <dl class="facts">
                    <div class="facts__row"><dt>{t!("account-name")}</dt><dd>{who.name}</dd></div>
                    <div class="facts__row">
                        <dt>{t!("account-authority")}</dt>
                        <dd><abbr class="country">{who.country}</abbr> " "
                            <span lang=who.authority_language>{who.authority}</span></dd>
                    </div>
                </dl>
            })}
            <section class="section">
                <h2>{t!("people-absence")}</h2>
                <AbsenceForm absence=absence/>
            </section>
            <section class="section" id="notices">
                <h2>{t!("account-notices")}</h2>
                <NoticesForm choices=choices/>
            </section>
            <section class="section">
                <h2>{t!("account-sessions")}</h2>
                <p class="prose">{t!("account-sessions-text")}</p>
                <form method="post" action="/sign-out-everywhere">
                    <button class="button">{t!("account-sign-out-everywhere")}</button>
                </form>
            </section>
        </Frame>
    }
}
