//! Mail that addresses do not take: which, since when, how often it was tried.

use crate::i18n::{current, format};
use crate::t;
use crate::ui::date_text::MomentText;
use crate::ui::message::{Message, Tone};
use domain::ids::AuthorityId;
use domain::notices::StuckMail;
use leptos::prelude::*;

/// The facts, address by address.
#[component]
pub fn StuckMails(
    /// What is not taken.
    mails: Vec<StuckMail>,
) -> impl IntoView {
    view! {
        <ul class="stack">
            {mails.into_iter().map(|mail| view! { <li><Facts mail=mail/></li> }).collect_view()}
        </ul>
    }
}

#[component]
fn Facts(mail: StuckMail) -> impl IntoView {
    let number = |n: u32| format::number(current(), i64::from(n));
    view! {
        <dl class="facts">
            <div class="facts__row"><dt>{t!("case-mailbox")}</dt><dd>{mail.address}</dd></div>
            <div class="facts__row"><dt>{t!("waiting-since")}</dt><dd><MomentText at=mail.since/></dd></div>
            <div class="facts__row"><dt>{t!("stuck-tries")}</dt><dd class="num">{number(mail.tries)}</dd></div>
            <div class="facts__row"><dt>{t!("stuck-mails")}</dt><dd class="num">{number(mail.waiting)}</dd></div>
        </dl>
    }
}

/// The banner for those who keep the entry of the authority: what to do, and where; nothing while all mail is taken.
#[component]
pub fn StuckMailboxes(
    /// What its mailboxes do not take.
    mails: Vec<StuckMail>,
    /// The authority, for a link to its entry; none on the page of the entry itself.
    #[prop(optional)]
    entry_of: Option<AuthorityId>,
) -> impl IntoView {
    (!mails.is_empty()).then(|| {
        view! {
            <Message tone=Tone::Warning title=t!("stuck-title")>
                <StuckMails mails=mails/>
                <p>{t!("stuck-entry")}</p>
                {entry_of.map(|id| view! {
                    <p><a href=format!("/authorities/{id}")>{t!("authority-entry-change")}</a></p>
                })}
            </Message>
        }
    })
}
