//! Roles in each procedure, and the right to administer.

use crate::accounts::components::words::role_name;
use crate::t;
use crate::ui::problem_text;
use domain::accounts::view::Grantable;
use domain::problem::FieldProblem;
use leptos::prelude::*;

/// Boxes for every role that can be granted.
#[component]
pub fn RoleFields(
    /// What can be granted.
    grantable: Grantable,
    /// Roles ticked, as `procedure:role`.
    ticked: Vec<String>,
    /// Whether the box of administrators is ticked.
    is_administrator: bool,
    /// Problems of the form.
    problems: Vec<FieldProblem>,
) -> impl IntoView {
    let error = problems.iter().find(|problem| problem.path == "roles").map(problem_text);
    let roles = grantable.roles;
    let procedures = grantable
        .procedures
        .into_iter()
        .map(|procedure| {
            let boxes = roles
                .iter()
                .map(|role| {
                    let value = format!("{}:{}", procedure.procedure, role.code());
                    let checked = ticked.contains(&value);
                    view! { <Tick name="roles" value=value label=role_name(*role) checked=checked/> }
                })
                .collect_view();
            view! {
                <fieldset class="field">
                    <legend class="field__label">{procedure.name}</legend>
                    <div class="choices">{boxes}</div>
                </fieldset>
            }
        })
        .collect_view();
    view! {
        <div class="stack" id="field-roles" tabindex="-1">
            {error.map(|error| view! { <p class="field__error">{error}</p> })}
            {procedures}
            <div class="choices">
                <Tick name="administrator" value="yes".to_owned() label=t!("people-administrator-box")
                    checked=is_administrator/>
            </div>
        </div>
    }
}

#[component]
fn Tick(name: &'static str, value: String, label: String, checked: bool) -> impl IntoView {
    let id = format!("{name}-{}", value.replace(':', "-"));
    view! {
        <div class="choice">
            <input class="choice__input" type="checkbox" id=id.clone() name=format!("values[{name}][]")
                value=value checked=checked autocomplete="off"/>
            <label class="choice__label" for=id>{label}</label>
        </div>
    }
}
