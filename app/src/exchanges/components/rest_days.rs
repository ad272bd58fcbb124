//! Says of a day that is wanted or proposed that whoever answers rests on it. It stands in nobody's way.

use crate::i18n::{current, format};
use crate::t;
use domain::exchanges::rest::{Rest, RestDay};
use leptos::prelude::*;

/// The days, a line for each.
#[component]
pub fn RestDays(
    /// The days.
    days: Vec<RestDay>,
) -> impl IntoView {
    (!days.is_empty()).then(|| {
        view! {
            <div class="message message--info">
                {days.into_iter().map(|rest| view! { <p>{said(rest)}</p> }).collect_view()}
            </div>
        }
    })
}

fn said(rest: RestDay) -> String {
    let date = format::date_with_weekday(current(), rest.day);
    match rest.why {
        Rest::Closed => t!("rest-day-closed", date = date),
        Rest::Holiday => t!("rest-day-holiday", date = date),
    }
}
