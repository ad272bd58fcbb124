//! One switch shows every question as the other side reads it: a check box and a rule of style, so it works everywhere.

use crate::t;
use domain::exchanges::view::QuestionView;
use leptos::prelude::*;

/// The switch; nothing where both sides read the same language.
#[component]
pub fn MirrorSwitch(
    /// The questions of the page.
    questions: Vec<QuestionView>,
) -> impl IntoView {
    let has_other = questions.iter().any(|q| q.other_text.is_some());
    has_other.then(|| {
        view! {
            <div class="mirror choice">
                <input class="choice__input" type="checkbox" id="mirror" autocomplete="off"/>
                <label class="choice__label" for="mirror">{t!("case-mirror")}</label>
            </div>
        }
    })
}
