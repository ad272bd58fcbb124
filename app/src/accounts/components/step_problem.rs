//! What is said above a step of signing in that was refused.

use crate::t;
use crate::ui::error_text;
use crate::visit::Posted;
use leptos::prelude::*;

/// Why the step was refused, with a link to its first control. Nothing, if it was not.
#[component]
pub fn StepProblem(
    /// The form of the step, if it was refused.
    failed: Option<Posted>,
    /// The id of the control.
    control: &'static str,
) -> impl IntoView {
    failed.map(|failed| {
        let seconds = failed.error.problems.first().and_then(|p| p.arguments.get("seconds")).cloned();
        let text = match seconds {
            Some(seconds) => t!("error-sign-in-wait", seconds = seconds),
            None => error_text(&failed.error),
        };
        view! {
            <div class="error-summary" role="alert" tabindex="-1" aria-labelledby="sign-in-problem">
                <h2 class="error-summary__title" id="sign-in-problem">{t!("ui-problems-title")}</h2>
                <ul class="error-summary__list"><li><a href=format!("#{control}")>{text}</a></li></ul>
            </div>
        }
    })
}
