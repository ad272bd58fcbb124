//! Where an authority is found and when it is open, as it says itself, in lines of facts.

use crate::i18n::{current, format, tr_dynamic};
use crate::t;
use crate::ui::date_text::DateText;
use domain::authorities::view::OfficeView;
use domain::authorities::{Closing, Hours, Opening, Span};
use leptos::prelude::*;

/// Lines of a list of facts; none for what the authority does not say. Times are those of its own clock.
#[component]
pub fn OfficeRows(
    /// What it says.
    office: OfficeView,
) -> impl IntoView {
    let OfficeView { office, opening, confirmed_on, is_confirmed } = office;
    let place = [office.postal_code.as_str(), office.town.as_str()].join(" ");
    let lines = [office.street.as_str(), place.trim()];
    let address: Vec<&str> = lines.into_iter().filter(|line| !line.is_empty()).collect();
    let address = address.join(", ");
    view! {
        {opening.map(|opening| row(t!("office-now"), opening_text(opening).into_any()))}
        {(!office.hours.is_empty()).then(|| row(t!("office-hours"), hours(&office.hours)))}
        {(!office.closings.is_empty()).then(|| row(t!("office-closings"), closings(&office.closings)))}
        {(!address.is_empty()).then(|| row(t!("office-address"), address.into_any()))}
        {(!office.website.is_empty()).then(|| {
            let (href, text) = (office.website.clone(), office.website);
            let link = view! { <a href=href rel="external noopener noreferrer">{text}</a> };
            row(t!("register-website"), link.into_any())
        })}
        {confirmed_on.map(|day| {
            let is_old = (!is_confirmed).then(|| view! { <p>{t!("office-unconfirmed")}</p> });
            row(t!("office-confirmed"), view! { <DateText date=day/> {is_old} }.into_any())
        })}
    }
}

/// A line of a list of facts.
#[must_use]
pub fn row(term: String, content: AnyView) -> AnyView {
    view! { <div class="facts__row"><dt>{term}</dt><dd>{content}</dd></div> }.into_any()
}

/// Whether it is open now, in words.
fn opening_text(opening: Opening) -> String {
    match opening {
        Opening::Open { until } => t!("office-open", time = format::time(current(), until)),
        Opening::Opens { day, at } => {
            let day = format::date_with_weekday(current(), day);
            t!("office-opens", day = day, time = format::time(current(), at))
        }
        Opening::Closed => t!("office-closed"),
    }
}

fn hours(hours: &Hours) -> AnyView {
    let time = |time| format::time(current(), time);
    let span = |span: &Span| format!("{}–{}", time(span.from), time(span.until));
    let lines = (1..=7_u8).filter_map(|weekday| {
        let spans: Vec<String> = hours.of_weekday(weekday).iter().map(span).collect();
        let name = tr_dynamic(&format!("ui-weekday-{weekday}-short"), None);
        (!spans.is_empty()).then(|| view! { <li>{name} " " {spans.join(", ")}</li> })
    });
    view! { <ul>{lines.collect_view()}</ul> }.into_any()
}

/// Spans of days on which an office is closed.
pub fn closings(closings: &[Closing]) -> AnyView {
    let line = |closing: &Closing| {
        let Closing { first, last } = *closing;
        let last = (last != first).then(|| view! { " – " <DateText date=last/> });
        view! { <li><DateText date=first/> {last}</li> }
    };
    view! { <ul>{closings.iter().map(line).collect_view()}</ul> }.into_any()
}
