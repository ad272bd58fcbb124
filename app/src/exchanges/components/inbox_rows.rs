//! The rows of the inbox, kept up to date in the browser.

use super::inbox_row::InboxRow;
use super::live::LiveInbox;
use crate::casework::components::pick_all::{PickAll, Picked};
use crate::exchanges::api::InboxQuery;
use crate::exchanges::pages::inbox_page::query_string;
use crate::t;
use domain::exchanges::view::ExchangeSummary;
use leptos::prelude::*;

/// The rows, or that there are none.
#[island]
pub fn InboxRows(
    /// Rows that came with the page.
    first: Vec<ExchangeSummary>,
    /// What the page asks.
    query: InboxQuery,
    /// Whether rows can be selected for work on many at once.
    may_pick: bool,
    /// Ids of the rows that were selected in a form that came back.
    picked: Vec<String>,
) -> impl IntoView {
    let rows = RwSignal::new(first);
    let picked = may_pick.then(|| Picked::new(&picked));
    let is_empty = Memo::new(move |_| rows.with(Vec::is_empty));
    let asked = query.clone();
    view! {
        <LiveInbox rows=rows query=asked/>
        {move || if is_empty.get() {
            view! {
                <div class="empty">
                    <h2 class="empty__title">{t!("inbox-empty-title")}</h2>
                    <p>{t!("inbox-empty-text")}</p>
                </div>
            }
                .into_any()
        } else {
            view! { <Rows rows=rows query=query.clone() picked=picked/> }.into_any()
        }}
    }
}

#[component]
fn Rows(rows: RwSignal<Vec<ExchangeSummary>>, query: InboxQuery, picked: Option<Picked>) -> impl IntoView {
    let by_due = query.sort == "due";
    let turn = query_string(&InboxQuery {
        sort: if by_due { String::new() } else { "due".to_owned() },
        after: String::new(),
        ..query
    });
    view! {
        <table class="table table--cards">
            <caption class="visually-hidden">{t!("inbox-caption")}</caption>
            <thead>
                <tr>
                    {picked.map(|picked| view! {
                        <th scope="col" class="row__pick"><PickAll rows=rows picked=picked/></th>
                    })}
                    <th scope="col">{t!("inbox-state")}</th>
                    <th scope="col">{t!("inbox-request")}</th>
                    <th scope="col">{t!("inbox-authority")}</th>
                    <th scope="col" aria-sort=by_due.then_some("ascending")>
                        <a class="table__sort" href=turn>{t!("inbox-due")}</a>
                    </th>
                </tr>
            </thead>
            <tbody>
                <For
                    each=move || rows.get()
                    key=|row| (row.id, row.changed_at, row.days_left, row.assigned.clone(), row.unit.clone(), row.labels.clone())
                    children=move |row| view! { <InboxRow row=row picked=picked/> }
                />
            </tbody>
        </table>
    }
}
