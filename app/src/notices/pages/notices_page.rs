//! The mailbox of the training realm: every notice that would be mailed.

use crate::frame::{Frame, page_of};
use crate::notices::api::{NoticeView, list_notices};
use crate::ui::date_text::MomentText;
use crate::{t, t_attr};
use leptos::prelude::*;

/// The mailbox.
#[component]
pub fn NoticesPage() -> impl IntoView {
    page_of(list_notices(), |notices| view! { <Mails notices=notices/> })
}

#[component]
fn Mails(notices: Vec<NoticeView>) -> impl IntoView {
    let is_empty = notices.is_empty();
    view! {
        <Frame title=t_attr!("notices-title")>
            <header class="page-head">
                <h1>{t!("notices-title")}</h1>
                <p class="page-head__lead">{t!("notices-lead")}</p>
            </header>
            {is_empty.then(|| view! { <div class="empty"><p>{t!("notices-empty")}</p></div> })}
            <ul class="mails">
                {notices.into_iter().map(|notice| view! { <li><Mail notice=notice/></li> }).collect_view()}
            </ul>
        </Frame>
    }
}

#[component]
fn Mail(notice: NoticeView) -> impl IntoView {
    view! {
        <article class="mail" lang=notice.language>
            <header class="mail__head">
                <h2>{notice.subject}</h2>
                <p>{notice.to} " · " <MomentText at=notice.at/></p>
                {notice.is_stuck.then(|| view! { <p class="field__error">{t!("notices-stuck")}</p> })}
            </header>
            <div class="mail__body">
                {notice.text.lines().map(|line| view! { <p>{line.to_owned()}</p> }).collect_view()}
            </div>
        </article>
    }
}
