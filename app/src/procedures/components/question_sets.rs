//! The pre-translated questions with their numbers, articles and answers.

use crate::procedures::components::form_fields::FormFields;
use crate::procedures::components::value_text::{SensitivityMark, ValueText};
use crate::t;
use domain::procedures::view::{QuestionSetView, SetQuestionView};
use leptos::prelude::*;

/// The questions by category, and how many of one's own may be asked.
#[component]
pub fn QuestionSets(
    /// The sets.
    sets: Vec<QuestionSetView>,
    /// How many questions of one's own.
    own: u8,
    /// Language of the texts, if it is not that of the page.
    lang: Option<&'static str>,
) -> impl IntoView {
    view! {
        {sets
            .into_iter()
            .map(|set| view! {
                <h3 lang=lang>{set.title}</h3>
                <ol class="procedure__fields">
                    {set.questions.into_iter().map(|question| view! { <Question question=question lang=lang/> }).collect_view()}
                </ol>
            })
            .collect_view()}
        {(own > 0).then(|| view! { <p>{t!("questions-own")} ": " <span class="num">{own}</span></p> })}
    }
}

#[component]
fn Question(question: SetQuestionView, lang: Option<&'static str>) -> impl IntoView {
    let article = question.article.map(|article| t!("questions-article", article = article));
    view! {
        <li class="procedure__field">
            <p class="procedure__label">
                <span class="procedure__number num">{question.number}</span> " "
                <span lang=lang>{question.text}</span>
                <SensitivityMark sensitivity=question.answer.sensitivity/>
            </p>
            {question.help.map(|help| view! { <p class="procedure__help" lang=lang>{help}</p> })}
            <ValueText value=question.answer notes=article.into_iter().collect() lang=lang/>
            {(!question.follow_ups.is_empty()).then(|| view! { <FormFields fields=question.follow_ups lang=lang/> })}
        </li>
    }
}
