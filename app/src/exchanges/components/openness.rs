//! Why the reader cannot do now what the own side can do at some time.

use crate::accounts::components::words::role_name;
use crate::i18n::tr_dynamic;
use crate::procedures::words::action_name;
use crate::t;
use crate::visit::visit;
use domain::exchanges::view::NotOpenView;
use leptos::prelude::*;

/// Each action that is not open with its reason, folded; nothing where all are open. It is unfolded on a page that answers
/// an act that was refused, because the act may have been taken on an older page.
#[component]
pub fn NotOpen(
    /// What is not open.
    closed: Vec<NotOpenView>,
) -> impl IntoView {
    let is_answer = visit().posted.is_some_and(|posted| posted.error.problems.is_empty());
    let has_role = closed.iter().all(|one| one.roles.is_empty());
    (!closed.is_empty()).then(|| {
        view! {
            <details class="why" id="not-open" open=is_answer>
                <summary class="why__summary">{t!("case-not-open")}</summary>
                <div class="why__text">
                    <dl class="facts">{closed.into_iter().map(row).collect_view()}</dl>
                    {(!has_role).then(|| view! { <p><a href="/help/contacts">{t!("help-title")}</a></p> })}
                </div>
            </details>
        }
    })
}

/// An action and its reason: where that is the state, in which states it is possible.
fn row(closed: NotOpenView) -> impl IntoView {
    let id = format!("not-open-{}", closed.action.code());
    let why = if closed.states.is_empty() {
        tr_dynamic(&format!("error-{}", closed.why.code()), None)
    } else {
        t!("case-not-open-states", states = closed.states.join(", "))
    };
    let roles: Vec<String> = closed.roles.iter().copied().map(role_name).collect();
    let roles = (!roles.is_empty()).then(|| t!("case-not-open-roles", roles = roles.join(", ")));
    let colleagues = (!closed.colleagues.is_empty())
        .then(|| t!("case-not-open-colleagues", people = closed.colleagues.join(", ")));
    view! {
        <div class="facts__row" id=id>
            <dt>{action_name(closed.action)}</dt>
            <dd>{why} " " {roles} " " {colleagues}</dd>
        </div>
    }
}
