//! The list of what has to be put right, above the heading of the page.

use super::problem_text;
use crate::t;
use domain::problem::FieldProblem;
use leptos::html::Div;
use leptos::prelude::*;
use std::collections::BTreeMap;

/// Labels of fields by path, made by `fields::labels`.
pub type Labels = BTreeMap<String, String>;

/// The label of a path, or of the nearest path above it.
#[must_use]
pub fn label_of<'a>(labels: &'a Labels, path: &str) -> Option<&'a str> {
    let mut path = path;
    loop {
        if let Some(label) = labels.get(path) {
            return Some(label);
        }
        (path, _) = path.rsplit_once('.')?;
    }
}

/// Links to each field with a problem, in the words that stand at the field. Takes the focus when the page wakes.
/// Nothing, when there is no problem.
#[component]
pub fn ErrorSummary(
    /// The problems.
    problems: Vec<FieldProblem>,
    /// Labels of the fields.
    #[prop(optional)]
    labels: Labels,
) -> impl IntoView {
    if problems.is_empty() {
        return ().into_any();
    }
    let summary = NodeRef::<Div>::new();
    Effect::new(move |_| {
        if let Some(summary) = summary.get() {
            let _ = summary.focus();
        }
    });
    let lines = problems.iter().map(|problem| line(problem, &labels)).collect_view();
    view! {
        <div
            class="error-summary"
            role="alert"
            tabindex="-1"
            aria-labelledby="error-summary-title"
            node_ref=summary
        >
            <h2 class="error-summary__title" id="error-summary-title">{t!("ui-problems-title")}</h2>
            <ul class="error-summary__list">{lines}</ul>
        </div>
    }
    .into_any()
}

fn line(problem: &FieldProblem, labels: &Labels) -> impl IntoView + use<> {
    let text = problem_text(problem);
    let text = match label_of(labels, &problem.path) {
        Some(label) => t!("ui-problem-line", label = label, problem = text),
        None => text,
    };
    let id = format!("field-{}", problem.path);
    let href = format!("#{id}");
    view! { <li><a href=href on:click=move |event| go_to(&event, &id)>{text}</a></li> }
}

/// Moves the focus to the control; a link alone would only scroll there.
fn go_to(event: &leptos::ev::MouseEvent, id: &str) {
    use leptos::wasm_bindgen::JsCast;
    let target = document().get_element_by_id(id);
    if let Some(target) = target.and_then(|target| target.dyn_into::<leptos::web_sys::HtmlElement>().ok()) {
        event.prevent_default();
        let _ = target.focus();
    }
}
