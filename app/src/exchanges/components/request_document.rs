//! The request as a document: what was filled in, the questions with their answers, the documents.

use crate::exchanges::components::documents::Files;
use crate::fields::shown::ShownValue;
use crate::ui::date_text::MomentText;
use crate::ui::lang_mark::language_name;
use crate::ui::personal_mark::PersonalMark;
use crate::{t, t_attr};
use domain::exchanges::view::{AnswerView, QuestionView, RequestView, Shown, ShownField, ShownSection};
use domain::ids::ExchangeId;
use domain::language::Language;
use leptos::prelude::*;

/// The request.
#[component]
pub fn RequestDocument(
    /// The draft or exchange.
    exchange: ExchangeId,
    /// What may be seen of it.
    request: RequestView,
    /// Level of its headings: 2, or 3 below another heading.
    #[prop(default = 2)]
    heading: u8,
    /// Whether it is a version that was replaced: its questions have no place of their own in the page.
    #[prop(optional)]
    is_old: bool,
) -> impl IntoView {
    let hidden = request.hidden_fields;
    let next = format!("/exchanges/{exchange}");
    let has_documents = !request.documents.is_empty() || !request.hidden_documents.is_empty();
    view! {
        {request
            .sections
            .into_iter()
            .map(|section| view! { <Section exchange=exchange section=section heading=heading/> })
            .collect_view()}
        {(hidden > 0).then(|| view! { <p class="withheld">{t!("case-hidden-fields", count = hidden)}</p> })}
        {(!request.questions.is_empty()).then(|| view! {
            <section class="section">
                <Heading level=heading text=t!("case-questions")/>
                <ol class="questions">
                    {request
                        .questions
                        .into_iter()
                        .map(|question| view! { <Question exchange=exchange question=question is_old=is_old/> })
                        .collect_view()}
                </ol>
            </section>
        })}
        {has_documents.then(|| view! {
            <section class="section">
                <Heading level=heading text=t!("case-documents")/>
                <Files exchange=exchange documents=request.documents next=next/>
                {(!request.hidden_documents.is_empty()).then(|| view! {
                    <ul class="files">
                        {request
                            .hidden_documents
                            .into_iter()
                            .map(|(kind, count)| view! {
                                <li class="file">
                                    <span class="file__name">{kind} " × " {count}</span> " "
                                    <span class="withheld">{t!("case-hidden-document")}</span>
                                </li>
                            })
                            .collect_view()}
                    </ul>
                })}
            </section>
        })}
    }
}

#[component]
fn Heading(level: u8, text: String) -> impl IntoView {
    if level == 3 { view! { <h3>{text}</h3> }.into_any() } else { view! { <h2>{text}</h2> }.into_any() }
}

#[component]
fn Section(exchange: ExchangeId, section: ShownSection, heading: u8) -> impl IntoView {
    let title = match section.turn {
        Some(turn) => {
            let number = u32::from(turn).saturating_add(1);
            t_attr!("turns-name", name = section.title, number = number)
        }
        None => section.title,
    };
    view! {
        <section class="section">
            <Heading level=heading text=title/>
            <dl class="facts">
                {section
                    .fields
                    .into_iter()
                    .map(|field| view! { <Field exchange=exchange field=field/> })
                    .collect_view()}
            </dl>
        </section>
    }
}

#[component]
fn Field(exchange: ExchangeId, field: ShownField) -> impl IntoView {
    let is_personal = field.is_personal;
    view! {
        <div class="facts__row">
            <dt>{field.label} {is_personal.then(|| view! { " " <PersonalMark/> })}</dt>
            <dd class=if is_personal { "personal" } else { "" }><Value exchange=exchange value=field.value/></dd>
        </div>
    }
}

#[component]
fn Value(exchange: ExchangeId, value: Shown) -> impl IntoView {
    match value {
        Shown::Documents(documents) => {
            view! { <Files exchange=exchange documents=documents next=format!("/exchanges/{exchange}")/> }
                .into_any()
        }
        other => view! { <ShownValue exchange=exchange shown=other/> }.into_any(),
    }
}

/// A question; the text as the other side reads it stands behind one switch for the whole page.
#[component]
pub fn Question(
    /// The exchange.
    exchange: ExchangeId,
    /// The question.
    question: QuestionView,
    /// Whether it stands in a version that was replaced.
    #[prop(optional)]
    is_old: bool,
) -> impl IntoView {
    let id = (!is_old).then(|| format!("question-{}", question.id));
    let own = question.own_language.clone();
    let own_language = own.as_deref().and_then(Language::parse);
    view! {
        <li class="question" id=id>
            <h3 class="question__text" lang=own_language.map(|l| l.code())>
                {(!question.number.is_empty())
                    .then(|| view! { <span class="question__number num">{question.number.clone()}</span> " " })}
                {question.text.clone().unwrap_or_else(|| t!("case-own-question-hidden"))}
            </h3>
            {own.is_some().then(|| view! {
                <p class="question__note">
                    <span class="lang-mark lang-mark--untranslated">
                        {match own_language {
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
            {question.answer.clone().map(|answer| view! {
                <Answer exchange=exchange answer=answer is_personal=question.is_personal/>
            })}
            {question
                .further
                .clone()
                .into_iter()
                .map(|further| view! {
                    <p class="question__note">{t!("case-further")} " · " <MomentText at=further.at/></p>
                    <Answer exchange=exchange answer=further.answer is_personal=question.is_personal/>
                })
                .collect_view()}
            {question.is_asked_again.then(|| view! {
                <p class="question__note"><strong>{t!("case-asked-again")}</strong></p>
            })}
        </li>
    }
}

#[component]
fn Answer(exchange: ExchangeId, answer: AnswerView, is_personal: bool) -> impl IntoView {
    let class = if is_personal { "answer__value personal" } else { "answer__value" };
    view! {
        <div class="answer">
            <p class="answer__by visually-hidden">{t!("case-answer")}</p>
            {answer.main.map(|main| view! { <div class=class><Value exchange=exchange value=main/></div> })}
            {(!answer.follow_ups.is_empty()).then(|| view! {
                <dl class="facts">
                    {answer
                        .follow_ups
                        .into_iter()
                        .map(|field| view! { <Field exchange=exchange field=field/> })
                        .collect_view()}
                </dl>
            })}
            {answer.comment.map(|comment| view! {
                <div class="comment">
                    <p class="comment__by">{t!("case-comment-responder")}</p>
                    <ShownValue exchange=exchange shown=Shown::Plain(comment)/>
                </div>
            })}
            <Files exchange=exchange documents=answer.documents next=format!("/exchanges/{exchange}")/>
        </div>
    }
}
