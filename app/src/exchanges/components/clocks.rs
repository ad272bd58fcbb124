//! The clocks of a case, each on its own, and why each ends on its day.

use crate::authorities::components::office_rows::closings;
use crate::i18n::tr_dynamic;
use crate::procedures::words::{clock_name, consequence_words};
use crate::t;
use crate::ui::date_text::{DateText, DeadlineText};
use crate::ui::due::Due;
use crate::ui::why::Why;
use domain::calendars::Calendar;
use domain::exchanges::view::ClockView;
use domain::ids::ExchangeId;
use domain::procedures::deadline::Rule;
use domain::procedures::definition::{Consequence, DeadlineUnit};
use leptos::prelude::*;

/// All clocks that run, and the link to their days as a calendar file.
#[component]
pub fn Clocks(
    /// The exchange.
    exchange: ExchangeId,
    /// Its clocks.
    clocks: Vec<ClockView>,
) -> impl IntoView {
    let file = (!clocks.is_empty()).then(|| format!("/exchanges/{exchange}/due-dates.ics"));
    view! {
        {clocks
            .into_iter()
            .map(|clock| view! { <Clock clock=clock/> })
            .collect_view()}
        {file.map(|path| view! { <p><a href=path download>{t!("clock-file")}</a></p> })}
    }
}

/// One clock.
#[component]
pub fn Clock(
    /// The clock.
    clock: ClockView,
) -> impl IntoView {
    let kind = clock_name(clock.kind);
    // A clock that its definition calls by its kind is called so once.
    let has_name = clock.name != kind;
    view! {
        <section class="clock">
            <h3 class="clock__kind">{kind}</h3>
            {has_name.then(|| view! { <p>{clock.name.clone()}</p> })}
            {came(&clock).map(|text| view! { <p><strong>{text}</strong></p> })}
            <Due due=clock.due days_left=clock.days_left began=Some(clock.began)/>
            <Why question=t!("clock-why")><Reckoning clock=clock/></Why>
        </section>
    }
}

/// From which day, in which unit, by which rule and whose holidays; who must act, and what follows. On which days whoever
/// must act rests beside them is said, and moves nothing.
#[component]
fn Reckoning(clock: ClockView) -> impl IntoView {
    let is_counted = clock.rule != Rule::Named;
    let is_moved = clock.counted_to != clock.due;
    view! {
        <p>{if clock.is_ours { t!("clock-ours") } else { t!("clock-theirs") }}</p>
        {is_counted.then(|| view! {
            <p>{t!("clock-began")} " " <DateText date=clock.began/></p>
            <p>{length(clock.unit, clock.length)}</p>
        })}
        {is_moved.then(|| view! { <p>{t!("clock-counted-to")} " " <DeadlineText date=clock.counted_to/></p> })}
        <p>{rule(clock.rule)}</p>
        {is_counted.then(|| view! { <p>{calendar(clock.calendar)}</p> })}
        {(!clock.skipped.is_empty()).then(|| view! {
            <p>{t!("clock-skipped")}</p>
            <ul>
                {clock
                    .skipped
                    .iter()
                    .map(|day| view! { <li><DeadlineText date=*day/></li> })
                    .collect_view()}
            </ul>
        })}
        {(!clock.regional.is_empty()).then(|| view! {
            <p>{t!("clock-regional")}</p>
            <ul>{clock.regional.iter().map(|day| view! { <li><DeadlineText date=*day/></li> }).collect_view()}</ul>
        })}
        {(!clock.closed.is_empty()).then(|| view! {
            <p>{t!("clock-office-closed")}</p>
            {closings(&clock.closed)}
        })}
        {clock.consequence.map(|consequence| view! { <p>{consequence_words(consequence)}</p> })}
    }
}

/// What has followed, where the clock runs on: the mark on the case.
fn came(clock: &ClockView) -> Option<String> {
    match clock.consequence.filter(|_| clock.has_come)? {
        Consequence::Escalation => Some(t!("clock-came-escalation")),
        Consequence::RightToActAlone => Some(t!("clock-came-right-to-act-alone")),
        Consequence::Reminder | Consequence::TacitDecision | Consequence::AutomaticClosure => None,
    }
}

fn length(unit: DeadlineUnit, length: u16) -> String {
    match unit {
        DeadlineUnit::WorkingDays => t!("clock-working-days", length = length),
        DeadlineUnit::CalendarDays => t!("clock-calendar-days", length = length),
        DeadlineUnit::Weeks => t!("clock-weeks", length = length),
        DeadlineUnit::Months => t!("clock-months", length = length),
    }
}

fn rule(rule: Rule) -> String {
    match rule {
        Rule::Named => t!("clock-rule-named"),
        Rule::Counted => t!("clock-rule-counted"),
        Rule::WorkingDays => t!("clock-rule-working-days"),
        Rule::Moved => t!("clock-rule-moved"),
        Rule::TwoWorkingDays => t!("clock-rule-two-working-days"),
        Rule::Changed => t!("clock-rule-changed"),
    }
}

fn calendar(calendar: Calendar) -> String {
    match calendar {
        Calendar::Union => t!("clock-holidays-union"),
        Calendar::National(country) => {
            t!("clock-holidays", country = tr_dynamic(&format!("country-{}", country.code()), None))
        }
    }
}
