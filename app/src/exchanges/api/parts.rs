//! Server functions for the parts of a request, and for confidential treatment.

use super::Values;
use crate::error::AppError;
use domain::ids::{ExchangeId, OnceKey, Revision};
use leptos::server;

#[cfg(feature = "ssr")]
use crate::caller::{answer_and_go, signed_in};
#[cfg(feature = "ssr")]
use crate::exchanges::go;
#[cfg(feature = "ssr")]
use domain::exchanges::Act;
#[cfg(feature = "ssr")]
use operations::exchanges::{self, ActTexts};

/// Gives some questions to another authority; `values` hold them, the authority, and why. With `go` = `search` the page
/// comes back with what was typed and other hits.
#[server(endpoint = "split_exchange")]
pub async fn split_exchange(
    id: ExchangeId,
    revision: Revision,
    key: OnceKey,
    #[server(default)] go: String,
    #[server(default)] values: Values,
) -> Result<(), AppError> {
    let caller = signed_in()?;
    go::unless_search(&go)?;
    let questions = values.get("q").cloned().unwrap_or_default();
    let act = Act::Split { recipient: go::recipient(&values), questions };
    let said = go::words("split_exchange", &values);
    answer_and_go(exchanges::act(&caller, id, revision, key, act, said).await, |()| go::path(id))
}

/// Takes the own part on.
#[server(endpoint = "accept_part")]
pub async fn accept_part(id: ExchangeId, revision: Revision, key: OnceKey) -> Result<(), AppError> {
    go::take(id, revision, key, Act::AcceptPart, ActTexts::default()).await
}

/// Declines the own part, which the own authority no longer sees then; `values` hold why.
#[server(endpoint = "refuse_part")]
pub async fn refuse_part(
    id: ExchangeId,
    revision: Revision,
    key: OnceKey,
    #[server(default)] values: Values,
) -> Result<(), AppError> {
    let caller = signed_in()?;
    let said = go::words("refuse_part", &values);
    let done = exchanges::act(&caller, id, revision, key, Act::RefusePart, said).await;
    answer_and_go(done, |()| "/inbox".to_owned())
}

/// Asks the requesting side for more information on the own part.
#[server(endpoint = "ask_part")]
pub async fn ask_part(
    id: ExchangeId,
    revision: Revision,
    key: OnceKey,
    #[server(default)] values: Values,
) -> Result<(), AppError> {
    let said = go::words("ask_part", &values);
    go::take(id, revision, key, Act::AskPart, said).await
}

/// Gives the information; `values` hold the authority that asked, and the words.
#[server(endpoint = "clarify_part")]
pub async fn clarify_part(
    id: ExchangeId,
    revision: Revision,
    key: OnceKey,
    #[server(default)] values: Values,
) -> Result<(), AppError> {
    let said = go::words("clarify_part", &values);
    let act = Act::ClarifyPart { authority: go::authority(&values) };
    go::take(id, revision, key, act, said).await
}

/// Takes a part back; `values` hold the authority with which it lies.
#[server(endpoint = "take_part_back")]
pub async fn take_part_back(
    id: ExchangeId,
    revision: Revision,
    key: OnceKey,
    #[server(default)] values: Values,
) -> Result<(), AppError> {
    let said = go::words("take_part_back", &values);
    let act = Act::TakePartBack { authority: go::authority(&values) };
    go::take(id, revision, key, act, said).await
}

/// Asks for confidential treatment.
#[server(endpoint = "mark_confidential")]
pub async fn mark_confidential(id: ExchangeId, revision: Revision, key: OnceKey) -> Result<(), AppError> {
    go::take(id, revision, key, Act::MarkConfidential, ActTexts::default()).await
}

/// Ends the confidential treatment for which the own side asked.
#[server(endpoint = "lift_confidential")]
pub async fn lift_confidential(id: ExchangeId, revision: Revision, key: OnceKey) -> Result<(), AppError> {
    go::take(id, revision, key, Act::LiftConfidential, ActTexts::default()).await
}
