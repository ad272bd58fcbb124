//! Server functions for requests that do not go straight: forwarded, talked about, asked again, corrected, followed up.

use super::Values;
use crate::error::AppError;
use domain::ids::{ExchangeId, OnceKey, Revision};
use domain::procedures::ProcedureId;
use leptos::server;

#[cfg(feature = "ssr")]
use crate::caller::{answer, answer_and_go, signed_in};
#[cfg(feature = "ssr")]
use crate::exchanges::go;
#[cfg(feature = "ssr")]
use domain::exchanges::Act;
#[cfg(feature = "ssr")]
use domain::procedures::definition::Step;
#[cfg(feature = "ssr")]
use operations::exchanges::{self, ActTexts};

/// Passes the whole request on to another authority; `values` hold it and the words. The own one no longer sees it. With
/// `go` = `search` the page comes back with what was typed and other hits.
#[server(endpoint = "forward_exchange")]
pub async fn forward_exchange(
    id: ExchangeId,
    revision: Revision,
    key: OnceKey,
    #[server(default)] go: String,
    #[server(default)] values: Values,
) -> Result<(), AppError> {
    let caller = signed_in()?;
    go::unless_search(&go)?;
    let act = Act::Forward { recipient: go::recipient(&values) };
    let said = go::words("forward_exchange", &values);
    answer_and_go(exchanges::act(&caller, id, revision, key, act, said).await, |()| "/inbox".to_owned())
}

/// Asks the requesting side for more information.
#[server(endpoint = "ask_clarification")]
pub async fn ask_clarification(
    id: ExchangeId,
    revision: Revision,
    key: OnceKey,
    #[server(default)] values: Values,
) -> Result<(), AppError> {
    let said = go::words("ask_clarification", &values);
    go::take(id, revision, key, Act::AskClarification, said).await
}

/// Gives the information, with the documents that were attached for it.
#[server(endpoint = "clarify_exchange")]
pub async fn clarify_exchange(
    id: ExchangeId,
    revision: Revision,
    key: OnceKey,
    #[server(default)] values: Values,
) -> Result<(), AppError> {
    let said = go::words("clarify_exchange", &values);
    go::take(id, revision, key, Act::Clarify, said).await
}

/// Writes to the other side, with the documents that were attached for it.
#[server(endpoint = "write_message")]
pub async fn write_message(
    id: ExchangeId,
    revision: Revision,
    key: OnceKey,
    #[server(default)] values: Values,
) -> Result<(), AppError> {
    let said = go::words("write_message", &values);
    go::take(id, revision, key, Act::Write, said).await
}

/// Asks questions again; `values` hold them, the day, and why.
#[server(endpoint = "ask_more")]
pub async fn ask_more(
    id: ExchangeId,
    revision: Revision,
    key: OnceKey,
    #[server(default)] values: Values,
) -> Result<(), AppError> {
    let caller = signed_in()?;
    let wanted = answer(go::date_if_any(&values, "date"))?;
    let questions = values.get("q").cloned().unwrap_or_default();
    let said = go::words("ask_more", &values);
    let act = Act::AskMore { questions, wanted };
    answer_and_go(exchanges::act(&caller, id, revision, key, act, said).await, |()| go::path(id))
}

/// Takes on the questions that were asked again; `values` may hold another date.
#[server(endpoint = "accept_more")]
pub async fn accept_more(
    id: ExchangeId,
    revision: Revision,
    key: OnceKey,
    #[server(default)] values: Values,
) -> Result<(), AppError> {
    let caller = signed_in()?;
    let act = Act::AcceptMore { other_date: answer(go::other_date(&values))? };
    let said = go::words("accept_more", &values);
    answer_and_go(exchanges::act(&caller, id, revision, key, act, said).await, |()| go::path(id))
}

/// Declines them.
#[server(endpoint = "refuse_more")]
pub async fn refuse_more(
    id: ExchangeId,
    revision: Revision,
    key: OnceKey,
    #[server(default)] values: Values,
) -> Result<(), AppError> {
    let said = go::words("refuse_more", &values);
    go::take(id, revision, key, Act::RefuseMore, said).await
}

/// Makes a legal period longer, with the reason.
#[server(endpoint = "extend_period")]
pub async fn extend_period(
    id: ExchangeId,
    revision: Revision,
    key: OnceKey,
    #[server(default)] values: Values,
) -> Result<(), AppError> {
    let said = go::words("extend_period", &values);
    go::take(id, revision, key, Act::Extend, said).await
}

/// Proposes to close, with the reason.
#[server(endpoint = "propose_closing")]
pub async fn propose_closing(
    id: ExchangeId,
    revision: Revision,
    key: OnceKey,
    #[server(default)] values: Values,
) -> Result<(), AppError> {
    let said = go::words("propose_closing", &values);
    go::take(id, revision, key, Act::ProposeClosing, said).await
}

/// Agrees to that, with a rating if one is given.
#[server(endpoint = "agree_closing")]
pub async fn agree_closing(
    id: ExchangeId,
    revision: Revision,
    key: OnceKey,
    #[server(default)] values: Values,
) -> Result<(), AppError> {
    let act = Act::AgreeClosing { rating: answer(go::rating(&values))? };
    go::take(id, revision, key, act, ActTexts::default()).await
}

/// Declines it, with the reason.
#[server(endpoint = "decline_closing")]
pub async fn decline_closing(
    id: ExchangeId,
    revision: Revision,
    key: OnceKey,
    #[server(default)] values: Values,
) -> Result<(), AppError> {
    let said = go::words("decline_closing", &values);
    go::take(id, revision, key, Act::DeclineClosing, said).await
}

/// Begins a new request that follows from a closed one.
#[server(endpoint = "follow_up")]
pub async fn follow_up(id: ExchangeId, key: OnceKey) -> Result<(), AppError> {
    let caller = signed_in()?;
    let done = exchanges::follow_up(&caller, id, key).await;
    answer_and_go(done, |draft| go::draft_path(*draft, Step::Recipient))
}

/// Begins a request of another procedure that follows from a case.
#[server(endpoint = "follow_with")]
pub async fn follow_with(id: ExchangeId, procedure: ProcedureId, key: OnceKey) -> Result<(), AppError> {
    let caller = signed_in()?;
    let done = exchanges::follow_with(&caller, id, &procedure, key).await;
    let first = go::first_step(&caller, &procedure);
    answer_and_go(done, |draft| go::draft_path(*draft, first))
}

/// Begins the correction of a request that was sent.
#[server(endpoint = "correct_exchange")]
pub async fn correct_exchange(id: ExchangeId, key: OnceKey) -> Result<(), AppError> {
    let caller = signed_in()?;
    let done = exchanges::correct(&caller, id, key).await;
    answer_and_go(done, |(draft, first)| go::draft_path(*draft, *first))
}
