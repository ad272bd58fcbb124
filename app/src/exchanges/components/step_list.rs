//! The list of steps of the wizard, with words for what is done.

use crate::exchanges::step_code;
use crate::i18n::tr_dynamic;
use crate::t;
use domain::exchanges::view::StepView;
use domain::ids::ExchangeId;
use domain::procedures::definition::Step;
use leptos::prelude::*;

/// Name of a step.
#[must_use]
pub fn step_title(step: Step) -> String {
    tr_dynamic(&format!("step-{}", step_code(step)), None)
}

/// The steps; each is a link, in any order, because each page keeps what was typed.
#[component]
pub fn StepList(
    /// The draft.
    id: ExchangeId,
    /// Its steps.
    steps: Vec<StepView>,
    /// The page shown.
    current: Step,
) -> impl IntoView {
    let number = steps.iter().position(|s| s.step == current).map_or(1, |at| at.saturating_add(1));
    let total = steps.len();
    let now = t!("wizard-step-of", number = number, total = total, step = step_title(current));
    view! {
        <nav class="wizard__steps" aria-label=crate::t_attr!("wizard-steps")>
            <details class="steps" open=true>
                <summary class="steps__now">{now}</summary>
                <ol class="steps__list">
                    {steps
                        .into_iter()
                        .map(|step| {
                            let class = if step.is_complete { "steps__item steps__item--done" } else { "steps__item" };
                            let is_here = step.step == current;
                            let href = format!("/drafts/{id}/{}", step_code(step.step));
                            view! {
                                <li class=class aria-current=is_here.then_some("step")>
                                    {if is_here {
                                        view! { <span>{step_title(step.step)}</span> }.into_any()
                                    } else {
                                        view! { <a href=href>{step_title(step.step)}</a> }.into_any()
                                    }}
                                    {(step.is_complete && step.step != Step::Check)
                                        .then(|| view! {
                                            " " <span class="visually-hidden">{t!("wizard-done")}</span>
                                        })}
                                </li>
                            }
                        })
                        .collect_view()}
                </ol>
            </details>
        </nav>
    }
}
