//! The list of what has to be put right, above the heading of the page.

use super::problem_text;
use crate::t;
use domain::problem::FieldProblem;
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
    /// Addresses of other pages on which problems are put right, by path.
    #[prop(optional)]
    pages: BTreeMap<String, String>,
) -> impl IntoView {
    if problems.is_empty() {
        return ().into_any();
    }
    let lines = problems.iter().map(|problem| line(problem, &labels, &pages)).collect_view();
    view! {
        <div
            class="error-summary"
            role="alert"
            tabindex="-1"
            aria-labelledby="error-summary-title"
        >
            <h2 class="error-summary__title" id="error-summary-title">{t!("ui-problems-title")}</h2>
            <ul class="error-summary__list">{lines}</ul>
            <SummaryFocus/>
        </div>
    }
    .into_any()
}

fn line(problem: &FieldProblem, labels: &Labels, pages: &BTreeMap<String, String>) -> impl IntoView + use<> {
    let page = pages.get(&problem.path).map_or("", String::as_str);
    let text = problem_text(problem);
    let text = match label_of(labels, &problem.path) {
        Some(label) => t!("ui-problem-line", label = label, problem = text),
        None => text,
    };
    view! { <li><a href=format!("{page}#field-{}", problem.path)>{text}</a></li> }
}

/// Puts the focus on the summary when the page wakes, and on the control to which a line leads; a link alone would only
/// scroll there.
#[island]
fn SummaryFocus() -> impl IntoView {
    #[cfg(feature = "hydrate")]
    browser::watch();
}

#[cfg(feature = "hydrate")]
mod browser {
    use leptos::ev;
    use leptos::prelude::*;
    use leptos::wasm_bindgen::JsCast;
    use leptos::web_sys::{Element, HtmlElement};

    pub fn watch() {
        Effect::new(|_| {
            focus(document().query_selector(".error-summary").ok().flatten());
            drop(window_event_listener(ev::click, |event| {
                let line = event.target().and_then(|target| target.dyn_into::<Element>().ok());
                let line =
                    line.and_then(|target| target.closest(".error-summary a[href^='#']").ok().flatten());
                let id = line.and_then(|line| line.get_attribute("href"));
                if let Some(target) =
                    id.and_then(|id| document().get_element_by_id(id.trim_start_matches('#')))
                {
                    event.prevent_default();
                    focus(Some(target));
                }
            }));
        });
    }

    fn focus(element: Option<Element>) {
        if let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
            let _ = element.focus();
        }
    }
}
