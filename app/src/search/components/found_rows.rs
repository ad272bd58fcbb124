//! What a search found, and why.

use crate::exchanges::components::confidential::ConfidentialTag;
use crate::ui::authority_line::AuthorityName;
use crate::ui::date_text::MomentText;
use crate::ui::status_tag::StatusTag;
use crate::{t, t_attr};
use domain::exchanges::Bucket;
use domain::exchanges::view::{FoundExchange, Why};
use leptos::prelude::*;

/// The rows, or that there are none.
#[component]
pub fn FoundRows(
    /// What was found.
    rows: Vec<FoundExchange>,
    /// What the table holds.
    caption: String,
) -> impl IntoView {
    if rows.is_empty() {
        return view! {
            <div class="empty" role="status">
                <h2 class="empty__title">{t!("search-empty-title")}</h2>
                <p>{t!("search-empty-text")}</p>
            </div>
        }
        .into_any();
    }
    view! {
        <table class="table table--cards">
            <caption class="visually-hidden">{caption}</caption>
            <thead>
                <tr>
                    <th scope="col">{t!("inbox-state")}</th>
                    <th scope="col">{t!("inbox-request")}</th>
                    <th scope="col">{t!("inbox-authority")}</th>
                    <th scope="col">{t!("search-why")}</th>
                </tr>
            </thead>
            <tbody>{rows.into_iter().map(|found| view! { <Row found=found/> }).collect_view()}</tbody>
        </table>
    }
    .into_any()
}

#[component]
fn Row(found: FoundExchange) -> impl IntoView {
    let FoundExchange { row, why } = found;
    let is_overdue = row.days_left.is_some_and(|days| days < 0);
    let reference = row.own_reference.map(|reference| format!(" · {reference}")).unwrap_or_default();
    let why: Vec<String> = why.into_iter().map(why_text).collect();
    view! {
        <tr class="row">
            <td data-label=t_attr!("inbox-state")>
                <StatusTag name=row.state_name phase=row.phase ending=row.ending
                    is_ours=row.bucket == Bucket::WaitingForUs is_overdue=is_overdue/>
            </td>
            <td data-label=t_attr!("inbox-request")>
                <a class="row__link" href=format!("/exchanges/{}", row.id)>{row.procedure_name}</a>
                <span class="row__sub num">{row.number}{reference}</span>
                {row.is_confidential.then(|| view! { " " <ConfidentialTag/> })}
            </td>
            <td data-label=t_attr!("inbox-authority")>
                <span class="row__who"><AuthorityName line=row.counterpart/></span>
            </td>
            <td data-label=t_attr!("search-why")>
                {why.join(", ")}
                <span class="row__sub"><MomentText at=row.changed_at/></span>
            </td>
        </tr>
    }
}

fn why_text(why: Why) -> String {
    match why {
        Why::Number => t!("sent-number"),
        Why::OwnReference => t!("reference-label"),
        Why::Authority => t!("inbox-authority"),
        Why::Procedure => t!("search-procedure"),
        Why::Field(label) => label,
        Why::Person => t!("search-why-person"),
    }
}
