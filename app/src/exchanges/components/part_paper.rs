//! The parts of a request as they stand on paper: number, state, authority, and the answers that the reader may see.

use crate::exchanges::components::request_document::Question;
use crate::i18n::tr_dynamic;
use crate::t;
use crate::ui::authority_line::AuthorityName;
use crate::ui::date_text::MomentText;
use domain::exchanges::view::{PartView, QuestionView};
use domain::ids::ExchangeId;
use leptos::prelude::*;

/// The parts of a case; nothing where it is whole.
#[component]
pub fn PartsPaper(
    /// The case.
    exchange: ExchangeId,
    /// Its parts.
    parts: Vec<PartView>,
    /// Its questions, as far as they may be seen.
    questions: Vec<QuestionView>,
) -> impl IntoView {
    (!parts.is_empty()).then(|| {
        view! {
            <section>
                <h2>{t!("case-parts")}</h2>
                <ol class="dialogue">
                    {parts
                        .into_iter()
                        .map(|part| {
                            let is_of_part = |question: &&QuestionView| part.ids.contains(&question.id);
                            let own: Vec<_> = questions.iter().filter(is_of_part).cloned().collect();
                            view! { <PartPaper exchange=exchange part=part questions=own/> }
                        })
                        .collect_view()}
                </ol>
            </section>
        }
    })
}

#[component]
fn PartPaper(exchange: ExchangeId, part: PartView, questions: Vec<QuestionView>) -> impl IntoView {
    let last = part.ended_at.or(part.accepted_at).unwrap_or(part.given_at);
    let state = tr_dynamic(&format!("part-{}", part.state.code()), None);
    view! {
        <li>
            <p>
                <strong>{part.number} " · " {state}</strong> " · " <AuthorityName line=part.authority/> " · "
                <MomentText at=last/>
            </p>
            <ol class="questions">
                {questions
                    .into_iter()
                    .map(|question| view! { <Question exchange=exchange question=question is_old=true/> })
                    .collect_view()}
            </ol>
        </li>
    }
}
