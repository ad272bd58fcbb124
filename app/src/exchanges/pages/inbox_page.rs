//! The inbox: what waits for whom, and until when.

use crate::casework::api::get_inbox_work;
use crate::casework::components::bulk_form::{BulkForm, picked};
use crate::casework::components::step_result::{StepResult, asked_step};
use crate::error::AppError;
use crate::exchanges::api::{InboxQuery, get_inbox};
use crate::exchanges::components::inbox_filters::{InboxFilters, Piles};
use crate::exchanges::components::inbox_rows::InboxRows;
use crate::frame::{Frame, page_of};
use crate::i18n::{current, format};
use crate::notices::components::stuck_mails::StuckMailboxes;
use crate::ui::pager::Pager;
use crate::visit::visit;
use crate::{t, t_attr};
use domain::casework::view::{InboxWork, StepView};
use domain::exchanges::view::InboxView;
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;

/// The inbox page.
#[component]
pub fn InboxPage() -> impl IntoView {
    let query = inbox_query();
    let (asked, step) = (query.clone(), asked_step());
    let reading = async move { Ok::<_, AppError>((get_inbox(asked).await?, get_inbox_work(step).await?)) };
    page_of(reading, move |(view, (work, step))| {
        view! { <Inbox view=view work=work step=step query=query/> }
    })
}

/// What the address asks for; the pile that waits for the own authority stands first.
fn inbox_query() -> InboxQuery {
    let map = use_query_map().get_untracked();
    let take = |name: &str| map.get(name).unwrap_or_default();
    let is_bare = ["pile", "text", "state", "country", "due", "area", "held", "label"]
        .iter()
        .all(|n| map.get(n).is_none());
    InboxQuery {
        pile: if is_bare { "waiting_for_us".to_owned() } else { take("pile") },
        state: take("state"),
        area: take("area"),
        country: take("country"),
        due: take("due"),
        held: take("held"),
        label: take("label"),
        text: take("text"),
        sort: take("sort"),
        after: take("after"),
    }
}

#[component]
fn Inbox(view: InboxView, work: InboxWork, step: Option<StepView>, query: InboxQuery) -> impl IntoView {
    let counts = visit().counts;
    let has_problem = visit().posted.is_some();
    let waiting = counts.waiting_for_us;
    let older = view.next.clone().map(|cursor| query_string(&InboxQuery { after: cursor, ..query.clone() }));
    let shown = view.rows.len();
    view! {
        <Frame title=t_attr!("inbox-title") has_problem=has_problem>
            <div class="inbox">
                <header class="page-head">
                    <div class="page-head__line">
                        <h1>
                            {t!("inbox-title")} " "
                            <span class="count">{format::number(current(), i64::from(waiting))}</span>
                        </h1>
                        <a class="button button--primary" href="/requests/new">{t!("inbox-new")}</a>
                    </div>
                </header>
                <StuckMailboxes mails=view.stuck entry_of=view.own/>
                <Piles counts=counts query=query.clone()/>
                {step.map(|step| view! { <StepResult step=step/> })}
                <InboxFilters query=query.clone() states=view.states.clone() areas=view.policy_areas.clone()
                    labels=work.labels.clone() is_in_unit=work.is_in_unit/>
                <BulkForm work=work.clone() is_empty=shown == 0/>
                <InboxRows first=view.rows query=query.clone() may_pick=work.may_work picked=picked()/>
                <Pager shown=shown next=older first=(!query.after.is_empty()).then(|| {
                    query_string(&InboxQuery { after: String::new(), ..query.clone() })
                })/>
            </div>
        </Frame>
    }
}

/// The address of the inbox for a query, without what is empty.
#[must_use]
pub fn query_string(query: &InboxQuery) -> String {
    let pairs = [
        ("pile", &query.pile),
        ("state", &query.state),
        ("area", &query.area),
        ("country", &query.country),
        ("due", &query.due),
        ("held", &query.held),
        ("label", &query.label),
        ("text", &query.text),
        ("sort", &query.sort),
        ("after", &query.after),
    ];
    let parts: Vec<String> = pairs
        .into_iter()
        .filter(|(name, value)| !value.is_empty() || *name == "pile")
        .map(|(name, value)| format!("{name}={}", encode(value)))
        .collect();
    format!("/inbox?{}", parts.join("&"))
}

/// Percent-encodes everything but letters and digits of ASCII and `-_.~` (RFC 3986, unreserved).
#[must_use]
pub fn encode(text: &str) -> String {
    text.bytes()
        .map(|byte| match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' => {
                char::from(byte).to_string()
            }
            _ => format!("%{byte:02X}"),
        })
        .collect()
}
