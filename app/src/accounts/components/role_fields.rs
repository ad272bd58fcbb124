//! Roles in each procedure, and the right to administer.

use crate::accounts::components::words::role_name;
use crate::t;
use crate::ui::problem_text;
use domain::accounts::Role;
use domain::accounts::view::{Grantable, ProcedureRoles};
use domain::problem::FieldProblem;
use leptos::prelude::*;

/// Boxes for every role that can be granted, folded by policy area; an area is open where something is ticked, and
/// where there is no other.
#[component]
pub fn RoleFields(
    /// What can be granted.
    grantable: Grantable,
    /// Roles ticked, as `procedure:role`.
    ticked: Vec<String>,
    /// Whether the box of administrators is ticked; none where there is no such box.
    is_administrator: Option<bool>,
    /// Problems of the form.
    problems: Vec<FieldProblem>,
) -> impl IntoView {
    let wrong = problems.iter().filter(|problem| problem.path == "roles");
    let errors =
        wrong.map(|problem| view! { <p class="field__error">{problem_text(problem)}</p> }).collect_view();
    let areas: Vec<&[ProcedureRoles]> =
        grantable.procedures.chunk_by(|one, other| one.area_name == other.area_name).collect();
    let is_only = areas.len() == 1;
    let areas = areas
        .into_iter()
        .map(|procedures| {
            let name = procedures.first().map(|one| one.area_name.clone());
            let count = procedures.len();
            let fields = procedures.iter().map(|one| roles_in(one, &ticked)).collect_view();
            let is_open = is_only || procedures.iter().any(|one| !held_in(one, &ticked).is_empty());
            view! {
                <details class="disclosure" open=is_open>
                    <summary class="disclosure__summary">
                        <span>{name} " · " {t!("procedures-count", count = count)}</span>
                    </summary>
                    <div class="disclosure__body stack">{fields}</div>
                </details>
            }
        })
        .collect_view();
    view! {
        <div class="stack" id="field-roles" tabindex="-1">
            {errors}
            {areas}
            {is_administrator.map(|checked| view! {
                <div class="choices">
                    <Tick name="administrator" value="yes".to_owned() label=t!("people-administrator-box")
                        checked=checked/>
                </div>
            })}
        </div>
    }
}

/// As what a role in a procedure is posted.
fn value_of(procedure: &ProcedureRoles, role: Role) -> String {
    format!("{}:{}", procedure.procedure, role.code())
}

/// The roles in the procedure that are ticked.
fn held_in(procedure: &ProcedureRoles, ticked: &[String]) -> Vec<Role> {
    procedure.roles.iter().copied().filter(|role| ticked.contains(&value_of(procedure, *role))).collect()
}

/// A box for each role in the procedure.
fn roles_in(procedure: &ProcedureRoles, ticked: &[String]) -> impl IntoView + use<> {
    let held = held_in(procedure, ticked);
    let boxes = procedure
        .roles
        .iter()
        .map(|role| {
            let (value, checked) = (value_of(procedure, *role), held.contains(role));
            view! { <Tick name="roles" value=value label=role_name(*role) checked=checked/> }
        })
        .collect_view();
    view! {
        <fieldset class="field">
            <legend class="field__label">{procedure.name.clone()}</legend>
            <div class="choices">{boxes}</div>
        </fieldset>
    }
}

/// A box of a list.
#[component]
pub fn Tick(
    /// Path of the list in the form.
    name: &'static str,
    /// What it says where it is ticked.
    value: String,
    /// What stands beside it.
    label: String,
    /// Whether it is ticked.
    checked: bool,
) -> impl IntoView {
    let id = format!("{name}-{}", value.replace(':', "-"));
    view! {
        <div class="choice">
            <input class="choice__input" type="checkbox" id=id.clone() name=format!("values[{name}][]")
                value=value checked=checked autocomplete="off"/>
            <label class="choice__label" for=id>{label}</label>
        </div>
    }
}
