//! The fields in which an authority says where it is found and when it is open.

use crate::accounts::components::person_fields::Line;
use crate::exchanges::pages::draft_page::plain_field;
use crate::fields::FieldInput;
use crate::i18n::tr_dynamic;
use crate::t;
use crate::ui::error_summary::Labels;
use domain::authorities::office::{CLOSINGS, HOURS, closing_path};
use domain::problem::FieldProblem;
use domain::procedures::Entries;
use domain::procedures::definition::FieldKind;
use leptos::prelude::*;

/// So many closings can be added at once.
const SPARE: usize = 2;

/// The fields, with what stands in them.
#[component]
pub fn OfficeFields(
    /// What stands in them.
    entries: Entries,
    /// Problems of the form.
    problems: Vec<FieldProblem>,
) -> impl IntoView {
    let line = |path: &'static str, label: String, kind: &'static str| {
        let value = entries.text(path).unwrap_or_default().to_owned();
        view! { <Line path=path label=label value=value problems=problems.clone() is_optional=true kind=kind/> }
    };
    let hours = (1..).zip(HOURS).map(|(n, path)| line(path, weekday(n), "text")).collect_view();
    let filled = (1..=CLOSINGS).filter(|n| entries.has_anything_at(&closing_path(*n))).max().unwrap_or(0);
    let closings = (1..=CLOSINGS.min(filled.saturating_add(SPARE))).map(|n| {
        let field = plain_field(&closing_path(n), FieldKind::Period, closing_label(n), None, false);
        view! { <FieldInput field=field entries=entries.clone() problems=problems.clone()/> }
    });
    let closings = closings.collect_view();
    view! {
        {line("website", t!("register-website"), "url")}
        {line("street", t!("fields-street"), "text")}
        {line("postal_code", t!("fields-postcode"), "text")}
        {line("town", t!("fields-town"), "text")}
        <fieldset class="field" aria-describedby="office-hours-help">
            <legend class="field__label">{t!("office-hours")}</legend>
            <p class="field__help" id="office-hours-help">{t!("office-hours-help")}</p>
            <div class="stack">{hours}</div>
        </fieldset>
        <fieldset class="field" aria-describedby="office-closings-help">
            <legend class="field__label">{t!("office-closings")}</legend>
            <p class="field__help" id="office-closings-help">{t!("office-closings-help")}</p>
            <div class="stack">{closings}</div>
        </fieldset>
    }
}

/// Labels of the fields, for the error summary.
#[must_use]
pub fn labels() -> Labels {
    let lines = [
        ("website".to_owned(), t!("register-website")),
        ("street".to_owned(), t!("fields-street")),
        ("postal_code".to_owned(), t!("fields-postcode")),
        ("town".to_owned(), t!("fields-town")),
    ];
    let hours = (1..).zip(HOURS).map(|(n, path)| (path.to_owned(), weekday(n)));
    let closings = (1..=CLOSINGS).map(|n| (closing_path(n), closing_label(n)));
    lines.into_iter().chain(hours).chain(closings).collect()
}

fn weekday(n: u8) -> String {
    tr_dynamic(&format!("ui-weekday-{n}-short"), None)
}

fn closing_label(n: usize) -> String {
    t!("office-closing", n = n.to_string())
}
