//! A letter as it is read: on its page before it is kept, and on paper.

use crate::exchanges::components::request_document::Question;
use crate::fields::answer_text;
use crate::fields::shown::ShownValue;
use crate::t;
use crate::ui::DateText;
use domain::exchanges::view::{LetterPartView, LetterPiece, LetterView, Shown};
use domain::ids::ExchangeId;
use domain::procedures::fields::Value;
use leptos::prelude::*;

/// A letter in its language, which is that of everything below.
#[component]
pub fn LetterPaper(
    /// The letter.
    letter: LetterView,
    /// Whether it stands in a page that has a title of its own.
    #[prop(optional)]
    is_preview: bool,
) -> impl IntoView {
    let id = letter.exchange;
    let from = letter.from.clone();
    let title = if is_preview {
        view! { <h2 class="letter__title">{letter.name}</h2> }.into_any()
    } else {
        view! { <h1>{letter.name}</h1> }.into_any()
    };
    view! {
        <article class="paper letter" lang=letter.language.code()>
            {title}
            <dl class="facts">
                <div class="facts__row">
                    <dt>{t!("letter-from")}</dt><dd><span lang=from.language>{from.name}</span></dd>
                </div>
                {letter.to.map(|to| view! {
                    <div class="facts__row"><dt>{t!("letter-to")}</dt><dd>{in_sentence(id, to)}</dd></div>
                })}
                <div class="facts__row">
                    <dt>{t!("paper-number")}</dt><dd class="num">{letter.number}</dd>
                </div>
                <div class="facts__row">
                    <dt>{t!("letter-date")}</dt><dd><DateText date=letter.made_on/></dd>
                </div>
            </dl>
            {letter.parts.into_iter().map(|part| view! { <Part id=id part=part is_preview=is_preview/> }).collect_view()}
        </article>
    }
}

#[component]
fn Part(id: ExchangeId, part: LetterPartView, is_preview: bool) -> impl IntoView {
    let heading = if is_preview {
        view! { <h3>{t!("case-questions")}</h3> }.into_any()
    } else {
        view! { <h2>{t!("case-questions")}</h2> }.into_any()
    };
    view! {
        <p>
            {part
                .pieces
                .into_iter()
                .map(|piece| match piece {
                    LetterPiece::Words(words) => words.into_any(),
                    LetterPiece::Value(shown) => in_sentence(id, shown),
                })
                .collect_view()}
        </p>
        {(!part.questions.is_empty()).then(|| view! {
            <section class="section">
                {heading}
                <ol class="questions">
                    {part
                        .questions
                        .into_iter()
                        .map(|question| view! { <Question exchange=id question=question is_old=true/> })
                        .collect_view()}
                </ol>
            </section>
        })}
    }
}

/// A value within a sentence: of a person the name alone.
fn in_sentence(exchange: ExchangeId, shown: Shown) -> AnyView {
    match shown {
        Shown::Chosen(texts) => texts.join(", ").into_any(),
        Shown::Authority(line) => view! { <span lang=line.language>{line.name}</span> }.into_any(),
        Shown::Plain(Value::Text(text)) => {
            let language = text.language.map(|language| language.code());
            view! { <span lang=language>{text.text}</span> }.into_any()
        }
        Shown::Plain(Value::Person { given_name, family_name, .. }) => {
            given_name.into_iter().chain(family_name).collect::<Vec<_>>().join(" ").into_any()
        }
        Shown::Plain(Value::Company { name, .. }) => name.unwrap_or_default().into_any(),
        Shown::Plain(Value::YesNo { answer, .. }) => answer_text(answer).into_any(),
        other => view! { <ShownValue exchange=exchange shown=other/> }.into_any(),
    }
}
