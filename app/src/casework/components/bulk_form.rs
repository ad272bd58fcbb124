//! Work on many requests at once: a form to which the check boxes of the rows belong.

use super::pick_all::FORM;
use crate::casework::components::work_panel::Choice;
use crate::t;
use crate::ui::error_summary::{ErrorSummary, Labels};
use crate::ui::problem_text::error_text;
use crate::ui::this_page::ThisPage;
use crate::visit::{once_key, posted, visit};
use domain::casework::view::InboxWork;
use domain::exchanges::view::Coded;
use leptos::prelude::*;

const ENDPOINT: &str = "work_on_exchanges";

/// Ids of the rows that were selected when the form was refused.
#[must_use]
pub fn picked() -> Vec<String> {
    posted(ENDPOINT)
        .map(|refused| refused.entries.all("exchange").map(str::to_owned).collect())
        .unwrap_or_default()
}

/// The form; nothing for who may only read, or where there is no row.
#[component]
pub fn BulkForm(
    /// What can be done.
    work: InboxWork,
    /// Whether there is no row.
    is_empty: bool,
) -> impl IntoView {
    if !work.may_work || is_empty {
        return ().into_any();
    }
    let refused = posted(ENDPOINT);
    let problems = refused.as_ref().map(|refused| refused.error.problems.clone()).unwrap_or_default();
    let message = refused.as_ref().filter(|refused| refused.error.problems.is_empty());
    let message = message.map(|refused| error_text(&refused.error));
    let labels: Labels = [
        ("person".to_owned(), t!("bulk-person")),
        ("unit".to_owned(), t!("bulk-unit")),
        ("label".to_owned(), t!("bulk-label")),
    ]
    .into();
    let chosen = |path: &str| {
        refused.as_ref().and_then(|refused| refused.entries.text(path).map(str::to_owned)).unwrap_or_default()
    };
    let offered: Vec<Coded> =
        work.labels.into_iter().map(|label| Coded { code: label.id.to_string(), text: label.name }).collect();
    let has_units = !work.units.is_empty();
    let of_units = problems.clone();
    let has_labels = work.may_label && !offered.is_empty();
    view! {
        {message.map(|text| view! {
            <div class="message message--error" role="alert" tabindex="-1"><p>{text}</p></div>
        })}
        <ErrorSummary problems=problems.clone() labels=labels/>
        <details class="disclosure at-once" open=refused.is_some()>
            <summary class="disclosure__summary">{t!("bulk-title")}</summary>
            <div class="disclosure__body">
                <p>{t!("bulk-text")}</p>
                <form id=FORM class="at-once__form" method="post" action="/api/work_on_exchanges" novalidate=true autocomplete="off">
                    <ThisPage/>
                    <input type="hidden" name="key" value=once_key("bulk").to_string()/>
                    <input type="hidden" name="values[back][]" value=visit().path/>
                    <div class="at-once__part">
                        <Choice path="person" label=t!("bulk-person") choices=work.colleagues chosen=chosen("person") problems=problems.clone()/>
                        <button class="button" name="go" value="assign">{t!("bulk-assign")}</button>
                        <button class="button button--quiet" name="go" value="give_back">{t!("work-give-back")}</button>
                    </div>
                    {has_units.then(|| view! {
                        <div class="at-once__part">
                            <Choice path="unit" label=t!("bulk-unit") choices=work.units chosen=chosen("unit") problems=of_units/>
                            <button class="button" name="go" value="to_unit">{t!("work-unit-give")}</button>
                            <button class="button button--quiet" name="go" value="from_unit">{t!("work-unit-take")}</button>
                        </div>
                    })}
                    {has_labels.then(|| view! {
                        <div class="at-once__part">
                            <Choice path="label" label=t!("bulk-label") choices=offered chosen=chosen("label") problems=problems/>
                            <button class="button" name="go" value="label">{t!("work-label-put")}</button>
                            <button class="button button--quiet" name="go" value="unlabel">{t!("bulk-unlabel")}</button>
                        </div>
                    })}
                </form>
                <p><a href="/labels">{t!("labels-title")}</a></p>
            </div>
        </details>
    }
    .into_any()
}
