//! Absence with a deputy: what is set, and the form that sets it.

use crate::accounts::components::person_fields::Line;
use crate::exchanges::components::act_forms::kept;
use crate::exchanges::pages::draft_page::plain_field;
use crate::fields::FieldInput;
use crate::i18n::{current, format};
use crate::t;
use crate::ui::error_summary::{ErrorSummary, Labels};
use crate::ui::this_page::ThisPage;
use crate::visit::once_key;
use domain::accounts::view::OwnAbsence;
use domain::procedures::definition::FieldKind;
use leptos::prelude::*;

/// The absence of a person, and for whom the person stands in today.
#[component]
pub fn AbsenceForm(
    /// What is set.
    absence: OwnAbsence,
) -> impl IntoView {
    let (entries, problems) = kept("set_absence");
    let labels: Labels = [
        ("from".to_owned(), t!("fields-from")),
        ("to".to_owned(), t!("fields-to")),
        ("deputy".to_owned(), t!("people-deputy")),
    ]
    .into();
    let from = plain_field("from", FieldKind::Date, t!("fields-from"), None, true);
    let to = plain_field("to", FieldKind::Date, t!("fields-to"), None, true);
    let id = absence.id.to_string();
    let cancelled = id.clone();
    let names = absence.stands_in_for.join(", ");
    let set = absence.absence.map(|set| {
        let day = |day| format::date(current(), day);
        view! {
            <p>{t!("people-absence-now", deputy = set.deputy, from = day(set.from), to = day(set.to))}</p>
            <form method="post" action="/api/cancel_absence">
                <ThisPage/>
                <input type="hidden" name="id" value=cancelled/>
                <input type="hidden" name="key" value=once_key("cancel_absence").to_string()/>
                <button class="button">{t!("people-absence-cancel")}</button>
            </form>
        }
    });
    let deputy = entries.text("deputy").unwrap_or_default().to_owned();
    view! {
        <div class="stack">
            <p class="prose">{t!("people-absence-text")}</p>
            {(!names.is_empty()).then(|| view! { <p>{t!("people-stands-in", names = names)}</p> })}
            {set}
            <form class="stack" method="post" action="/api/set_absence" novalidate=true>
                <ThisPage/>
                <ErrorSummary problems=problems.clone() labels=labels/>
                <input type="hidden" name="id" value=id/>
                <input type="hidden" name="key" value=once_key("set_absence").to_string()/>
                <FieldInput field=from entries=entries.clone() problems=problems.clone()/>
                <FieldInput field=to entries=entries problems=problems.clone()/>
                <Line path="deputy" label=t!("people-deputy") value=deputy problems=problems/>
                <div class="actions"><button class="button">{t!("people-absence-set")}</button></div>
            </form>
        </div>
    }
}
