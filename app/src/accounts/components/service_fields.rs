//! The fields of a service account: name, purpose, last day, roles.

use crate::accounts::components::person_fields::Line;
use crate::accounts::components::role_fields::RoleFields;
use crate::exchanges::pages::draft_page::plain_field;
use crate::fields::FieldInput;
use crate::t;
use crate::ui::error_summary::Labels;
use domain::accounts::view::{Grantable, ServiceAccountLine};
use domain::problem::FieldProblem;
use domain::procedures::Entries;
use domain::procedures::definition::FieldKind;
use leptos::prelude::*;

/// Labels of the fields, for the error summary.
#[must_use]
pub fn labels() -> Labels {
    [
        ("name".to_owned(), t!("design-text-name")),
        ("purpose".to_owned(), t!("service-purpose")),
        ("ends_on".to_owned(), t!("service-ends")),
        ("roles".to_owned(), t!("people-roles")),
    ]
    .into()
}

/// What is kept of a service account, as entries of the form.
#[must_use]
pub fn entries_of(line: &ServiceAccountLine, grantable: &Grantable) -> Entries {
    let mut entries = Entries::default();
    entries.set("name", line.name.clone());
    entries.set("purpose", line.purpose.clone());
    entries.set_day("ends_on", line.ends_on);
    let held = grantable.procedures.iter().flat_map(|procedure| {
        procedure.held.iter().map(move |role| format!("{}:{}", procedure.procedure, role.code()))
    });
    entries.0.insert("roles".to_owned(), held.collect());
    entries
}

/// The fields.
#[component]
pub fn ServiceFields(
    /// What can be granted.
    grantable: Grantable,
    /// What stands in the fields.
    entries: Entries,
    /// Problems of the form.
    problems: Vec<FieldProblem>,
) -> impl IntoView {
    let ticked = entries.all("roles").map(str::to_owned).collect::<Vec<_>>();
    let typed = |path: &str| entries.text(path).unwrap_or_default().to_owned();
    let (name, purpose) = (typed("name"), typed("purpose"));
    let help = Some(t!("service-ends-help"));
    let ends_on = plain_field("ends_on", FieldKind::Date, t!("service-ends"), help, true);
    view! {
        <Line path="name" label=t!("design-text-name") value=name problems=problems.clone()/>
        <Line path="purpose" label=t!("service-purpose") value=purpose problems=problems.clone()
            help=Some(t!("service-purpose-help"))/>
        <FieldInput field=ends_on entries=entries problems=problems.clone()/>
        <h2>{t!("people-roles")}</h2>
        <RoleFields grantable=grantable ticked=ticked is_administrator=None problems=problems/>
    }
}
