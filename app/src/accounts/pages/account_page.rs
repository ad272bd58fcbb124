//! The own account: who one is here, the own absence, how notices come, how one signs in, and the open logins.

use crate::accounts::api::{get_own_absence, get_own_notices, get_own_stuck_mail, get_own_way_in};
use crate::accounts::components::absence_form::AbsenceForm;
use crate::accounts::components::notices_form::NoticesForm;
use crate::accounts::components::own_facts::OwnFacts;
use crate::accounts::components::way_in::WayIn;
use crate::error::AppError;
use crate::frame::{Frame, page_of};
use crate::notices::components::stuck_mails::StuckMails;
use crate::ui::message::{Message, Outcome, Tone};
use crate::visit::visit;
use crate::{t, t_attr};
use domain::accounts::view::{OwnAbsence, WayInView};
use domain::notices::{NoticeChoices, StuckMail};
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;

/// The account page.
#[component]
pub fn AccountPage() -> impl IntoView {
    page_of(own(), |account| view! { <Account account=account/> })
}

/// What belongs to the account.
struct OwnAccount {
    absence: OwnAbsence,
    choices: NoticeChoices,
    stuck: Option<StuckMail>,
    way_in: WayInView,
}

async fn own() -> Result<OwnAccount, AppError> {
    Ok(OwnAccount {
        absence: get_own_absence().await?,
        choices: get_own_notices().await?,
        stuck: get_own_stuck_mail().await?,
        way_in: get_own_way_in().await?,
    })
}

#[component]
fn Account(account: OwnAccount) -> impl IntoView {
    let has_problem = visit().posted.is_some();
    let was_saved = use_query_map().with_untracked(|query| query.get("saved")).is_some();
    view! {
        <Frame title=t_attr!("account-title") has_problem=has_problem>
            <Outcome was_saved=was_saved/>
            <header class="page-head"><h1>{t!("account-title")}</h1></header>
            <OwnFacts/>
            <p><a href="/account/may">{t!("account-may-title")}</a></p>
            <section class="section">
                <h2>{t!("people-absence")}</h2>
                <AbsenceForm absence=account.absence/>
            </section>
            <section class="section" id="notices">
                <h2>{t!("account-notices")}</h2>
                {account.stuck.map(|mail| view! {
                    <Message tone=Tone::Warning title=t!("stuck-own")>
                        <StuckMails mails=vec![mail]/>
                        <p>{t!("stuck-own-help")}</p>
                    </Message>
                })}
                <NoticesForm choices=account.choices/>
            </section>
            <WayIn view=account.way_in/>
        </Frame>
    }
}
