//! The mailbox of the training realm: every notice that would be mailed.

use crate::frame::{Frame, page_of};
use crate::notices::api::{MailView, list_mails};
use crate::ui::date_text::MomentText;
use crate::{t, t_attr};
use leptos::prelude::*;

/// The mailbox.
#[component]
pub fn MailboxPage() -> impl IntoView {
    page_of(list_mails(), |mails| view! { <Mails mails=mails/> })
}

#[component]
fn Mails(mails: Vec<MailView>) -> impl IntoView {
    let is_empty = mails.is_empty();
    view! {
        <Frame title=t_attr!("mailbox-title")>
            <header class="page-head">
                <h1>{t!("mailbox-title")}</h1>
                <p class="page-head__lead">{t!("mailbox-lead")}</p>
            </header>
            {is_empty.then(|| view! { <div class="empty"><p>{t!("mailbox-empty")}</p></div> })}
            <ul class="mails">
                {mails.into_iter().map(|mail| view! { <li><Mail mail=mail/></li> }).collect_view()}
            </ul>
        </Frame>
    }
}

#[component]
fn Mail(mail: MailView) -> impl IntoView {
    view! {
        <article class="mail" lang=mail.language>
            <header class="mail__head">
                <h2>{mail.subject}</h2>
                <p>{mail.to} " · " <MomentText at=mail.at/></p>
                {mail.is_stuck.then(|| view! { <p class="field__error">{t!("mailbox-stuck")}</p> })}
            </header>
            <div class="mail__body">
                {mail.text.lines().map(|line| view! { <p>{line.to_owned()}</p> }).collect_view()}
            </div>
        </article>
    }
}
