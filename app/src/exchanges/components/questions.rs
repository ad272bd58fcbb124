//! Choosing questions from the pre-translated list, with comments, and asking some of one's own.

use crate::exchanges::pages::draft_page::plain_field;
use crate::fields::FieldInput;
use crate::{t, t_attr};
use domain::exchanges::view::{DraftView, QuestionChoice, QuestionGroup};
use domain::problem::FieldProblem;
use domain::procedures::Entries;
use domain::procedures::definition::FieldKind;
use leptos::prelude::*;

/// The page on which questions are chosen.
#[component]
pub fn QuestionsStep(
    /// The draft.
    view: DraftView,
    /// What was typed.
    entries: Entries,
    /// What to put right.
    problems: Vec<FieldProblem>,
) -> impl IntoView {
    let own: Vec<u8> = (1..=view.own_questions).collect();
    let missing = problems.iter().any(|p| p.path == "q");
    view! {
        <div class="pick" id="field-q" tabindex="-1">
            {missing.then(|| view! { <p class="field__error">{t!("error-no-question")}</p> })}
            {view
                .questions
                .into_iter()
                .map(|group| view! { <Group group=group entries=entries.clone() problems=problems.clone()/> })
                .collect_view()}
            {(!own.is_empty()).then(|| {
                let is_open = entries.has_anything_at("own");
                view! {
                    <details class="pick__group disclosure" open=is_open>
                        <summary class="pick__head">{t!("questions-own")}</summary>
                        <p class="field__help">{t!("questions-own-help")}</p>
                        {own
                            .into_iter()
                            .map(|number| {
                                let label = t_attr!("questions-own-number", number = u32::from(number));
                                let path = format!("own.{number}");
                                view! {
                                    <FieldInput
                                        field=plain_field(&path, FieldKind::LongText, label, None, false)
                                        entries=entries.clone()
                                        problems=problems.clone()
                                    />
                                }
                            })
                            .collect_view()}
                    </details>
                }
            })}
        </div>
    }
}

#[component]
fn Group(group: QuestionGroup, entries: Entries, problems: Vec<FieldProblem>) -> impl IntoView {
    let total = group.questions.len();
    let chosen = group.questions.iter().filter(|q| entries.all("q").any(|id| id == q.id)).count();
    view! {
        <details class="pick__group" open=true>
            <summary class="pick__head">
                {group.title} " " <span class="count">{t!("questions-chosen", chosen = chosen, total = total)}</span>
            </summary>
            <div class="choices">
                {group
                    .questions
                    .into_iter()
                    .map(|question| view! {
                        <Question question=question entries=entries.clone() problems=problems.clone()/>
                    })
                    .collect_view()}
            </div>
        </details>
    }
}

#[component]
fn Question(question: QuestionChoice, entries: Entries, problems: Vec<FieldProblem>) -> impl IntoView {
    let id = format!("field-q-{}", question.id);
    let is_chosen = entries.all("q").any(|chosen| chosen == question.id);
    let comment = format!("q.{}.comment", question.id);
    let has_comment =
        entries.has_anything_at(&comment) || problems.iter().any(|p| p.path.starts_with(&comment));
    let label = t_attr!("questions-comment-on", number = question.number.clone());
    view! {
        <div class="choice">
            <input class="choice__input" type="checkbox" id=id.clone() name="values[q][]" value=question.id
                checked=is_chosen autocomplete="off"/>
            <label class="choice__label" for=id>
                <span class="num">{question.number}</span> " " {question.text}
            </label>
            {question.article.map(|article| view! {
                <p class="choice__help">{t!("questions-article", article = article)}</p>
            })}
            <details class="choice__then disclosure" open=has_comment>
                <summary class="disclosure__summary">{t!("questions-comment")}</summary>
                <FieldInput
                    field=plain_field(&comment, FieldKind::LongText, label, None, false)
                    entries=entries
                    problems=problems
                />
            </details>
        </div>
    }
}
