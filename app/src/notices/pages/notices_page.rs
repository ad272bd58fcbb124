//! The list of notices of a person: what happened in the exchanges of the own authority, with a way to each of them.

use crate::frame::{Frame, page_of};
use crate::i18n::tr_dynamic;
use crate::notices::api::get_notices;
use crate::ui::date_text::MomentText;
use crate::ui::pager::Pager;
use crate::ui::this_page::ThisPage;
use crate::{t, t_attr};
use domain::ids::NoticeId;
use domain::notices::view::{ListedNotice, NoticeList};
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;

/// The word in the address that asks for unread notices alone.
pub const UNREAD: &str = "unread";

/// Address of a page of the list.
#[must_use]
pub fn address(only_unread: bool, after: &str) -> String {
    let show = if only_unread { UNREAD } else { "" };
    match (show, after) {
        ("", "") => "/notices".to_owned(),
        (show, "") => format!("/notices?show={show}"),
        (show, after) => format!("/notices?show={show}&after={after}"),
    }
}

/// The list.
#[component]
pub fn NoticesPage() -> impl IntoView {
    let map = use_query_map().get_untracked();
    let only_unread = map.get("show").is_some_and(|show| show == UNREAD);
    let after = map.get("after").unwrap_or_default();
    let is_first = after.is_empty();
    page_of(get_notices(only_unread, after), move |list| {
        view! { <List list=list only_unread=only_unread is_first=is_first/> }
    })
}

#[component]
fn List(list: NoticeList, only_unread: bool, is_first: bool) -> impl IntoView {
    let count = list.notices.len();
    let first = (!is_first).then(|| address(only_unread, ""));
    let next = list.next.map(|after| address(only_unread, &after.to_string()));
    let empty = if only_unread { t!("notices-empty-unread") } else { t!("notices-empty") };
    view! {
        <Frame title=t_attr!("notices-title")>
            <header class="page-head">
                <div class="page-head__line">
                    <h1>{t!("notices-title")}</h1>
                    {(list.unread > 0).then(|| view! { <Read only_unread=only_unread text=t!("notices-read-all")/> })}
                </div>
                <p class="page-head__lead">{t!("notices-lead")}</p>
            </header>
            <nav class="actions" aria-label=t_attr!("notices-filter")>
                <a href=address(false, "") aria-current=(!only_unread).then_some("page")>{t!("notices-all")}</a>
                <a href=address(true, "") aria-current=only_unread.then_some("page")>{t!("notices-unread")}</a>
            </nav>
            {(count == 0).then(|| view! { <div class="empty"><p>{empty}</p></div> })}
            <ul class="mails">
                {list
                    .notices
                    .into_iter()
                    .map(|notice| view! { <li><Notice notice=notice only_unread=only_unread/></li> })
                    .collect_view()}
            </ul>
            <Pager shown=count first=first next=next/>
        </Frame>
    }
}

#[component]
fn Notice(notice: ListedNotice, only_unread: bool) -> impl IntoView {
    let number = crate::message_arguments!(number = notice.number.clone());
    let subject = tr_dynamic(&format!("notice-{}-subject", notice.event), number.as_ref());
    let body = tr_dynamic(&format!("notice-{}-body", notice.event), number.as_ref());
    let class = if notice.is_read { "mail" } else { "mail mail--unread" };
    let reference = notice.own_reference.map(|reference| format!(" · {reference}"));
    view! {
        <article class=class>
            <header class="mail__head">
                <h2><a href=format!("/exchanges/{}", notice.exchange)>{subject}</a></h2>
                <p>
                    {(!notice.is_read).then(|| view! { <span class="tag">{t!("notices-unread")}</span> " " })}
                    <MomentText at=notice.at/> " · " {notice.procedure_name} " · " {notice.state_name} {reference}
                </p>
            </header>
            <p class="mail__body">{body}</p>
            {(!notice.is_read).then(|| view! {
                <Read id=Some(notice.id) only_unread=only_unread text=t!("notices-read")/>
            })}
        </article>
    }
}

/// The button that marks one notice, or all.
#[component]
fn Read(#[prop(optional_no_strip)] id: Option<NoticeId>, only_unread: bool, text: String) -> impl IntoView {
    view! {
        <form method="post" action="/api/read_notices">
            <ThisPage/>
            {id.map(|id| view! { <input type="hidden" name="id" value=id.to_string()/> })}
            {only_unread.then(|| view! { <input type="hidden" name="show" value=UNREAD/> })}
            <button class="button button--small">{text}</button>
        </form>
    }
}
