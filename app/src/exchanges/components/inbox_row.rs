//! One row of the inbox, in two lines: the decision, and the reference. It never holds the person's name.

use crate::casework::components::label_tag::LabelTag;
use crate::casework::components::pick_all::{Pick, Picked};
use crate::exchanges::components::confidential::ConfidentialTag;
use crate::ui::authority_line::AuthorityName;
use crate::ui::date_text::MomentText;
use crate::ui::due::Due;
use crate::ui::status_tag::StatusTag;
use crate::{t, t_attr};
use domain::exchanges::Bucket;
use domain::exchanges::view::ExchangeSummary;
use leptos::prelude::*;

/// A row.
#[component]
pub fn InboxRow(
    /// What it shows.
    row: ExchangeSummary,
    /// Which rows are selected; none where rows cannot be.
    picked: Option<Picked>,
) -> impl IntoView {
    let is_overdue = row.days_left.is_some_and(|days| days < 0);
    let class = match (is_overdue, row.bucket) {
        (true, _) => "row row--overdue",
        (false, Bucket::WaitingForUs) => "row row--unread",
        _ => "row",
    };
    let reference = row.own_reference.map(|reference| format!(" · {reference}")).unwrap_or_default();
    view! {
        <tr class=class id=format!("row-{}", row.id)>
            {picked.map(|picked| view! {
                <td class="row__pick"><Pick id=row.id number=row.number.clone() picked=picked/></td>
            })}
            <td data-label=t_attr!("inbox-state")>
                <StatusTag name=row.state_name phase=row.phase ending=row.ending
                    is_ours=row.bucket == Bucket::WaitingForUs is_overdue=is_overdue/>
            </td>
            <td data-label=t_attr!("inbox-request")>
                <a class="row__link" href=format!("/exchanges/{}", row.id)>{row.procedure_name}</a>
                <span class="row__sub num">{row.number}{reference}</span>
                {row.waits_for_allocation.then(|| view! { " " <span class="tag">{t!("pile-to_allocate")}</span> })}
                {row.unit.map(|name| view! { " " <span class="tag">{t!("work-unit", name = name)}</span> })}
                {row.is_confidential.then(|| view! { " " <ConfidentialTag/> })}
                {row.labels.into_iter().map(|label| view! { " " <LabelTag label=label/> }).collect_view()}
            </td>
            <td data-label=t_attr!("inbox-authority")>
                <span class="row__who"><AuthorityName line=row.counterpart/></span>
                {row.assigned.map(|name| view! { <span class="row__sub">{crate::t!("inbox-held", name = name)}</span> })}
            </td>
            <td data-label=t_attr!("inbox-due")>
                {match (row.due, row.days_left) {
                    (Some(due), Some(days)) => view! { <Due due=due days_left=days/> }.into_any(),
                    _ => view! { <span class="row__sub"><MomentText at=row.changed_at/></span> }.into_any(),
                }}
            </td>
        </tr>
    }
}
