//! What became of a step of daily work, request by request, and how to undo it.

use crate::i18n::{Arguments, tr_dynamic};
use crate::t;
use crate::ui::this_page::ThisPage;
use crate::visit::{once_key, visit};
use domain::casework::view::StepView;
use domain::exchanges::view::ExchangeLink;
use domain::ids::StepId;
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;

/// The step whose result the address of the page asks for.
#[must_use]
pub fn asked_step() -> Option<StepId> {
    use_query_map().with_untracked(|query| query.get("step")).and_then(|id| id.parse().ok())
}

/// The result.
#[component]
pub fn StepResult(
    /// The step.
    step: StepView,
) -> impl IntoView {
    let mut arguments = Arguments::new();
    arguments.set("name", step.target.clone());
    let sentence = if step.is_undone {
        t!("step-undone")
    } else {
        tr_dynamic(&format!("step-did-{}", step.work.replace('_', "-")), Some(&arguments))
    };
    let class = if step.failed.is_empty() { "message message--success" } else { "message message--warning" };
    let (unchanged, failed) = (step.unchanged, step.failed);
    let (has_done, has_unchanged, has_failed) =
        (!step.done.is_empty(), !unchanged.is_empty(), !failed.is_empty());
    view! {
        <div class=class role="status" tabindex="-1" id="result">
            {has_done.then(|| view! { <p>{sentence} " " <Numbers links=step.done/></p> })}
            {has_unchanged.then(|| view! { <p>{t!("step-unchanged")} " " <Numbers links=unchanged/></p> })}
            {has_failed.then(|| view! {
                <p>{t!("step-failed")}</p>
                <ul>
                    {failed
                        .into_iter()
                        .map(|(number, code)| view! {
                            <li>
                                {number.map(|number| view! { <span class="num">{number}</span> ": " })}
                                {tr_dynamic(&format!("error-{code}"), None)}
                            </li>
                        })
                        .collect_view()}
                </ul>
            })}
            {step.may_undo.then(|| view! {
                <form method="post" action="/api/undo_step">
                    <ThisPage/>
                    <input type="hidden" name="step" value=step.id.to_string()/>
                    <input type="hidden" name="key" value=once_key("undo_step").to_string()/>
                    <input type="hidden" name="values[back][]" value=visit().path/>
                    <button class="button">{t!("step-undo")}</button>
                    " "
                    <span>{t!("step-undo-for")}</span>
                </form>
            })}
        </div>
    }
}

#[component]
fn Numbers(links: Vec<ExchangeLink>) -> impl IntoView {
    let last = links.len().saturating_sub(1);
    links
        .into_iter()
        .enumerate()
        .map(|(at, link)| {
            let comma = if at < last { ", " } else { "" };
            view! { <a class="num" href=format!("/exchanges/{}", link.id)>{link.number}</a> {comma} }
        })
        .collect_view()
}
