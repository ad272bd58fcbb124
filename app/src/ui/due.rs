//! Time left, the same everywhere: words first, colour second, a thin bar third.

use super::date_text::machine_day;
use crate::i18n::{current, format};
use crate::t;
use leptos::prelude::*;
use time::Date;

/// From so many days on the end is near.
const SOON: i64 = 5;

/// How long is left, and until which day. Calendar days.
#[component]
pub fn Due(
    /// The last day.
    due: Date,
    /// Days until then, negative when it has passed.
    days_left: i64,
    /// The day on which the time began to run; without it there is no bar.
    #[prop(optional_no_strip)]
    began: Option<Date>,
) -> impl IntoView {
    let class = match days_left {
        ..0 => "due due--overdue",
        0..=SOON => "due due--soon",
        _ => "due",
    };
    let words = match days_left {
        ..0 => t!("ui-due-overdue", days = days_left.saturating_neg()),
        0 => t!("ui-due-today"),
        _ => t!("ui-due-left", days = days_left),
    };
    let bar = began.and_then(|began| bar((due - began).whole_days(), days_left));
    view! {
        <div class=class>
            <span class="due__words">{words}</span>
            <time class="due__date" datetime=machine_day(due)>{format::date_with_weekday(current(), due)}</time>
            {bar}
        </div>
    }
}

/// The part that has passed. It repeats the words for the eye and is silent to screen readers.
fn bar(whole: i64, left: i64) -> Option<impl IntoView> {
    let passed = whole.saturating_sub(left).clamp(0, whole.max(0));
    (whole > 0).then(|| {
        view! {
            <progress
                class="due__bar"
                max=whole.to_string()
                value=passed.to_string()
                aria-hidden="true"
            ></progress>
        }
    })
}
