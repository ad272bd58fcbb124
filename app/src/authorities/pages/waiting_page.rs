//! What waits for a coordinator within its remit: how much of each kind, and a list of one.

use crate::authorities::api::network::get_waiting;
use crate::authorities::components::function_text::AuthorityLink;
use crate::frame::{Frame, page_of};
use crate::i18n::{current, format, tr_dynamic};
use crate::notices::components::stuck_mails::StuckMails;
use crate::ui::date_text::DateText;
use crate::ui::message::{ErrorMessage, Message, Tone};
use crate::ui::pager::Pager;
use crate::ui::this_page::ThisPage;
use crate::visit::visit;
use crate::{t, t_attr};
use domain::authorities::WaitingKind;
use domain::authorities::view::{WaitingLine, WaitingView};
use domain::exchanges::OVERDUE_CAP;
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;

/// What waits for a coordinator.
#[component]
pub fn WaitingPage() -> impl IntoView {
    let map = use_query_map().get_untracked();
    let kind = map.get("kind").unwrap_or_default();
    let after = map.get("after").unwrap_or_default();
    let was_reminded = map.get("reminded").is_some();
    let was_decided = map.get("decided").is_some();
    let is_first = after.is_empty();
    let done = match (was_reminded, was_decided) {
        (true, _) => Some(t!("waiting-reminded")),
        (false, true) => Some(t!("waiting-decided")),
        (false, false) => None,
    };
    page_of(get_waiting(kind, after), move |view| {
        view! { <Waiting view=view is_first=is_first done=done/> }
    })
}

fn address(kind: WaitingKind, after: &str) -> String {
    let first = format!("/network/work?kind={}", kind.code());
    if after.is_empty() { first } else { format!("{first}&after={after}") }
}

#[component]
fn Waiting(view: WaitingView, is_first: bool, done: Option<String>) -> impl IntoView {
    let refused = visit().posted.map(|posted| posted.error);
    let has_problem = refused.is_some();
    let kind = view.kind;
    let shown = view.rows.len();
    let first = (!is_first).then(|| address(kind, ""));
    let next = view.next.map(|place| address(kind, &place));
    view! {
        <Frame title=t_attr!("waiting-title") has_problem=has_problem>
            {refused.map(|error| view! { <ErrorMessage error=error/> })}
            {done.map(|text| view! { <Message tone=Tone::Success><p>{text}</p></Message> })}
            <a class="back-link" href="/network">{t!("network-title")}</a>
            <header class="page-head">
                <h1>{t!("waiting-title")}</h1>
                <p class="page-head__lead">{t!("waiting-lead")}</p>
            </header>
            <Kinds counts=view.counts registrations=view.registrations kind=kind/>
            {if shown == 0 {
                view! { <div class="empty"><p>{t!("waiting-nothing")}</p></div> }.into_any()
            } else {
                view! { <List kind=kind rows=view.rows/> }.into_any()
            }}
            <Pager shown=shown first=first next=next/>
        </Frame>
    }
}

/// Links to the lists with their counts; registrations have a page of their own.
#[component]
fn Kinds(counts: Vec<(WaitingKind, u32)>, registrations: Option<u32>, kind: WaitingKind) -> impl IntoView {
    let links = counts.into_iter().map(|(one, count)| {
        let more = if count >= OVERDUE_CAP { "+" } else { "" };
        view! {
            <li>
                <a class="states__link" href=address(one, "") aria-current=(one == kind).then_some("page")>
                    {tr_dynamic(&format!("waiting-{}", one.code()), None)} " "
                    <span class="count">{format::number(current(), i64::from(count))}{more}</span>
                </a>
            </li>
        }
    });
    view! {
        <nav class="states" aria-label=t_attr!("waiting-kinds")>
            <ul class="states__list">
                {registrations.map(|count| view! {
                    <li>
                        <a class="states__link" href="/registrations">
                            {t!("registrations-title")} " "
                            <span class="count">{format::number(current(), i64::from(count))}</span>
                        </a>
                    </li>
                })}
                {links.collect_view()}
            </ul>
        </nav>
    }
}

#[component]
fn List(kind: WaitingKind, rows: Vec<WaitingLine>) -> impl IntoView {
    view! {
        <ul class="waiting" id="waiting">
            {rows.into_iter().map(|row| view! { <Line kind=kind row=row/> }).collect_view()}
        </ul>
    }
}

#[component]
fn Line(kind: WaitingKind, row: WaitingLine) -> impl IntoView {
    let authority = row.authority.clone();
    view! {
        <li class="waiting__line">
            <div>
                <p><AuthorityLink line=row.authority/></p>
                {row.procedure.map(|name| match row.exchange {
                    Some(id) => view! { <p><a href=format!("/exchanges/{id}")>{name}</a></p> }.into_any(),
                    None => view! { <p>{name}</p> }.into_any(),
                })}
                <p class="waiting__note">
                    {row.number.map(|number| view! { <span class="num">{number}</span> " " })}
                    {row.since.map(|day| view! { {t!("waiting-since")} " " <DateText date=day/> })}
                </p>
                {row.resets.into_iter().map(|(person, name)| view! {
                    <p><a href=format!("/people/{person}/reset")>{t!("reset-title", name = name)}</a></p>
                }).collect_view()}
                {(kind == WaitingKind::DataProposed).then(|| view! {
                    <p><a href=format!("/authorities/{}/data", authority.id)>{t!("authority-proposal")}</a></p>
                })}
                {(!row.stuck.is_empty()).then(|| view! {
                    <StuckMails mails=row.stuck/>
                    <p>{t!("stuck-coordinator")}</p>
                })}
            </div>
            {row.reminder.map(|thing| view! {
                <form method="post" action="/api/remind_authority">
                    <ThisPage/>
                    <input type="hidden" name="authority" value=authority.id.to_string()/>
                    <input type="hidden" name="kind" value=kind.code()/>
                    <input type="hidden" name="thing" value=thing/>
                    <button class="button button--small">
                        {t!("waiting-remind")}
                        <span class="visually-hidden">" – " {authority.name}</span>
                    </button>
                </form>
            })}
        </li>
    }
}
