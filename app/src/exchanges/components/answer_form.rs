//! The fields of one answer: the main one, its follow-ups, a comment.

use crate::exchanges::pages::draft_page::plain_field;
use crate::fields::FieldInput;
use crate::fields::shown::ShownValue;
use crate::t;
use crate::ui::lang_mark::language_name;
use domain::exchanges::view::{QuestionView, Shown};
use domain::ids::ExchangeId;
use domain::language::Language;
use domain::problem::FieldProblem;
use domain::procedures::Entries;
use domain::procedures::definition::FieldKind;
use leptos::prelude::*;

/// The form of an answer.
#[component]
pub fn AnswerFields(
    /// The case.
    exchange: ExchangeId,
    /// The question.
    question: QuestionView,
    /// What was typed.
    entries: Entries,
    /// What to put right.
    problems: Vec<FieldProblem>,
) -> impl IntoView {
    let Some(form) = question.form.clone() else { return ().into_any() };
    let comment_path = format!("a.{}.comment", question.id);
    let has_comment = entries.has_anything_at(&comment_path);
    let comment = plain_field(&comment_path, FieldKind::LongText, t!("reply-comment"), None, false);
    let own = question.own_language.clone();
    view! {
        <li class="question question--open" id=format!("question-{}", question.id)>
            {(!question.number.is_empty())
                .then(|| view! { <span class="question__number num">{question.number.clone()}</span> })}
            {own.map(|language| view! {
                <p class="question__note">
                    <span class="lang-mark lang-mark--untranslated">
                        {match Language::parse(&language) {
                            Some(language) => t!("not-translated", language = language_name(language)),
                            None => t!("not-translated-unknown"),
                        }}
                    </span>
                </p>
            })}
            {question.other_text.clone().map(|(text, language)| view! {
                <p class="question__note mirror__text" lang=language.code()>{text}</p>
            })}
            {question.comment.clone().map(|comment| view! {
                <div class="comment">
                    <p class="comment__by">{t!("case-comment-requester")}</p>
                    <ShownValue exchange=exchange shown=Shown::Plain(comment)/>
                </div>
            })}
            <FieldInput field=form.main entries=entries.clone() problems=problems.clone()/>
            {form
                .follow_ups
                .into_iter()
                .map(|field| view! {
                    <FieldInput field=field entries=entries.clone() problems=problems.clone()/>
                })
                .collect_view()}
            <details class="disclosure" open=has_comment>
                <summary class="disclosure__summary">{t!("reply-comment")}</summary>
                <FieldInput field=comment entries=entries problems=problems/>
            </details>
        </li>
    }
    .into_any()
}
