//! Who takes over what runs at an authority, before it loses the access with which it could act.

use crate::exchanges::components::act_forms::kept;
use crate::exchanges::pages::draft_page::plain_field;
use crate::fields::FieldInput;
use crate::t;
use crate::ui::error_summary::{ErrorSummary, Labels};
use domain::exchanges::succession;
use domain::problem::FieldProblem;
use domain::procedures::ProcedureId;
use domain::procedures::definition::FieldKind;
use leptos::prelude::*;

/// The field for the successor; nothing where nothing runs.
#[component]
pub fn SuccessorField(
    /// The server function of the form.
    endpoint: &'static str,
    /// The procedure of which it takes over what runs; none for all of them.
    procedure: Option<ProcedureId>,
    /// How many exchanges run.
    running: u64,
) -> impl IntoView {
    let path = succession::path(procedure.as_ref());
    let (entries, mut problems) = kept(endpoint);
    // The page has a form for each procedure.
    problems.retain(|problem: &FieldProblem| problem.path == path);
    if running == 0 && problems.is_empty() {
        return ().into_any();
    }
    let label = t!("authority-successor");
    let help = t!("authority-successor-help", count = running);
    let field = plain_field(&path, FieldKind::Authority, label.clone(), Some(help), false);
    let labels: Labels = [(path, label)].into();
    view! {
        <ErrorSummary problems=problems.clone() labels=labels/>
        <FieldInput field=field entries=entries problems=problems/>
    }
    .into_any()
}
