//! The months of a dry run, day by day: holidays of the state that is asked, what happened, and what is due.

use crate::i18n::{current, format, tr_dynamic};
use crate::{t, t_attr};
use domain::calendars::DayKind;
use domain::procedures::design::dry_run::view::{DayView, MonthView, days_before, week};
use leptos::prelude::*;
use time::Date;

/// The months.
#[component]
pub fn Months(
    /// The months, in order.
    months: Vec<MonthView>,
) -> impl IntoView {
    view! {
        <div class="design-months">
            {months.into_iter().map(|month| view! { <Month month=month/> }).collect_view()}
        </div>
        <ul class="design-legend">
            <li><span class="design-day design-day--happened" aria-hidden="true"></span> " " {t!("design-dry-happened")}</li>
            <li><span class="design-day design-day--due" aria-hidden="true"></span> " " {t!("procedure-deadlines")}</li>
            <li><span class="design-day design-day--holiday" aria-hidden="true"></span> " " {t!("design-dry-holiday")}</li>
        </ul>
    }
}

#[component]
fn Month(month: MonthView) -> impl IntoView {
    let name = tr_dynamic(&format!("ui-month-{}", u8::from(month.first.month())), None);
    let caption = format!("{name} {:04}", month.first.year());
    let cells: Vec<Option<DayView>> =
        (0..days_before(&month)).map(|_| None).chain(month.days.iter().cloned().map(Some)).collect();
    let weeks: Vec<Vec<Option<DayView>>> = cells.chunks(7).map(<[_]>::to_vec).collect();
    view! {
        <table class="design-month">
            <caption>{caption}</caption>
            <thead>
                <tr>{week(&month).into_iter().map(|day| view! { <th scope="col">{weekday(day)}</th> }).collect_view()}</tr>
            </thead>
            <tbody>
                {weeks
                    .into_iter()
                    .map(|days| view! { <tr>{days.into_iter().map(cell).collect_view()}</tr> })
                    .collect_view()}
            </tbody>
        </table>
    }
}

fn weekday(day: Date) -> String {
    tr_dynamic(&format!("ui-weekday-{}-short", day.weekday().number_from_monday()), None)
}

/// A day; what is said by colour stands there in words too.
fn cell(day: Option<DayView>) -> impl IntoView {
    let Some(day) = day else { return view! { <td></td> }.into_any() };
    let mut class = "design-day".to_owned();
    let mut says: Vec<String> = Vec::new();
    match day.kind {
        DayKind::Working => {}
        DayKind::Weekend => class.push_str(" design-day--weekend"),
        DayKind::Holiday => {
            class.push_str(" design-day--holiday");
            says.push(t_attr!("design-dry-holiday"));
        }
    }
    if day.has_happened {
        class.push_str(" design-day--happened");
        says.push(t_attr!("design-dry-happened"));
    }
    if !day.due.is_empty() {
        class.push_str(" design-day--due");
        says.extend(day.due.iter().cloned());
    }
    let title = (!says.is_empty()).then(|| says.join(" · "));
    let spoken = title.clone();
    let number = format::number(current(), i64::from(day.date.day()));
    view! {
        <td class=class title=title>
            {number}
            {spoken.map(|text| view! { <span class="visually-hidden">" " {text}</span> })}
        </td>
    }
    .into_any()
}
