//! Server functions for what coordinators do inside a request: approval and referral.

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

/// Lets go what waits for approval; `values` may hold the reason for which a reply comes late.
#[server(endpoint = "approve_exchange")]
pub async fn approve_exchange(
    id: ExchangeId,
    revision: Revision,
    key: OnceKey,
    #[server(default)] values: Values,
) -> Result<(), AppError> {
    let caller = signed_in()?;
    let said = go::words("approve_exchange", &values).message;
    answer_and_go(exchanges::approve(&caller, id, revision, key, said).await, |()| go::path(id))
}

/// Takes up what the own authority was called in for.
#[server(endpoint = "take_up_exchange")]
pub async fn take_up_exchange(id: ExchangeId, revision: Revision, key: OnceKey) -> Result<(), AppError> {
    go::take(id, revision, key, Act::TakeUp, ActTexts::default()).await
}

/// Gives back what waits for approval, with what to change.
#[server(endpoint = "return_exchange")]
pub async fn return_exchange(
    id: ExchangeId,
    revision: Revision,
    key: OnceKey,
    #[server(default)] values: Values,
) -> Result<(), AppError> {
    let said = go::words("return_exchange", &values);
    go::take(id, revision, key, Act::ReturnForChanges, said).await
}

/// Refuses approval for good, with the reason.
#[server(endpoint = "refuse_approval")]
pub async fn refuse_approval(
    id: ExchangeId,
    revision: Revision,
    key: OnceKey,
    #[server(default)] values: Values,
) -> Result<(), AppError> {
    let said = go::words("refuse_approval", &values);
    go::take(id, revision, key, Act::RefuseApproval, said).await
}

/// Takes back what waits for approval.
#[server(endpoint = "take_back_exchange")]
pub async fn take_back_exchange(id: ExchangeId, revision: Revision, key: OnceKey) -> Result<(), AppError> {
    go::take(id, revision, key, Act::TakeBack, ActTexts::default()).await
}

/// Submits a request for approval again.
#[server(endpoint = "submit_exchange")]
pub async fn submit_exchange(id: ExchangeId, revision: Revision, key: OnceKey) -> Result<(), AppError> {
    go::take(id, revision, key, Act::Submit, ActTexts::default()).await
}

/// Refers declined questions, or the refusal of the whole, to the own coordinator, with the justification.
#[server(endpoint = "refer_exchange")]
pub async fn refer_exchange(
    id: ExchangeId,
    revision: Revision,
    key: OnceKey,
    #[server(default)] values: Values,
) -> Result<(), AppError> {
    let said = go::words("refer_exchange", &values);
    go::take(id, revision, key, Act::Refer, said).await
}

/// Finds a referral not justified.
#[server(endpoint = "reject_referral")]
pub async fn reject_referral(
    id: ExchangeId,
    revision: Revision,
    key: OnceKey,
    #[server(default)] values: Values,
) -> Result<(), AppError> {
    let said = go::words("reject_referral", &values);
    go::take(id, revision, key, Act::RejectReferral, said).await
}

/// Supports a referral.
#[server(endpoint = "support_referral")]
pub async fn support_referral(
    id: ExchangeId,
    revision: Revision,
    key: OnceKey,
    #[server(default)] values: Values,
) -> Result<(), AppError> {
    let said = go::words("support_referral", &values);
    go::take(id, revision, key, Act::SupportReferral, said).await
}

/// Finds that the answers suffice.
#[server(endpoint = "find_sufficient")]
pub async fn find_sufficient(
    id: ExchangeId,
    revision: Revision,
    key: OnceKey,
    #[server(default)] values: Values,
) -> Result<(), AppError> {
    let said = go::words("find_sufficient", &values);
    go::take(id, revision, key, Act::FindSufficient, said).await
}

/// Finds that the answers do not suffice.
#[server(endpoint = "find_insufficient")]
pub async fn find_insufficient(
    id: ExchangeId,
    revision: Revision,
    key: OnceKey,
    #[server(default)] values: Values,
) -> Result<(), AppError> {
    let said = go::words("find_insufficient", &values);
    go::take(id, revision, key, Act::FindInsufficient, said).await
}

/// Accepts the refusal of the whole, and closes.
#[server(endpoint = "accept_refusal")]
pub async fn accept_refusal(id: ExchangeId, revision: Revision, key: OnceKey) -> Result<(), AppError> {
    go::take(id, revision, key, Act::AcceptRefusal, ActTexts::default()).await
}

/// Finds that the whole was refused with good reason.
#[server(endpoint = "find_justified")]
pub async fn find_justified(
    id: ExchangeId,
    revision: Revision,
    key: OnceKey,
    #[server(default)] values: Values,
) -> Result<(), AppError> {
    let said = go::words("find_justified", &values);
    go::take(id, revision, key, Act::FindJustified, said).await
}

/// Finds that the whole was refused without good reason.
#[server(endpoint = "find_unjustified")]
pub async fn find_unjustified(
    id: ExchangeId,
    revision: Revision,
    key: OnceKey,
    #[server(default)] values: Values,
) -> Result<(), AppError> {
    let said = go::words("find_unjustified", &values);
    go::take(id, revision, key, Act::FindUnjustified, said).await
}

/// Takes the place of the authority that the coordinator helps, to answer instead.
#[server(endpoint = "take_over_exchange")]
pub async fn take_over_exchange(
    id: ExchangeId,
    revision: Revision,
    key: OnceKey,
    #[server(default)] values: Values,
) -> Result<(), AppError> {
    let said = go::words("take_over_exchange", &values);
    go::take(id, revision, key, Act::TakeOver, said).await
}

/// Asks the coordinators of both sides to step in.
#[server(endpoint = "involve_coordinators")]
pub async fn involve_coordinators(
    id: ExchangeId,
    revision: Revision,
    key: OnceKey,
    #[server(default)] values: Values,
) -> Result<(), AppError> {
    let said = go::words("involve_coordinators", &values);
    go::take(id, revision, key, Act::Involve, said).await
}

/// Refers a disagreement to the Commission, with the reason.
#[server(endpoint = "refer_to_commission")]
pub async fn refer_to_commission(
    id: ExchangeId,
    revision: Revision,
    key: OnceKey,
    #[server(default)] values: Values,
) -> Result<(), AppError> {
    let said = go::words("refer_to_commission", &values);
    go::take(id, revision, key, Act::ReferToCommission, said).await
}

/// Informs the Commission of a persistent problem, with the reason.
#[server(endpoint = "inform_commission")]
pub async fn inform_commission(
    id: ExchangeId,
    revision: Revision,
    key: OnceKey,
    #[server(default)] values: Values,
) -> Result<(), AppError> {
    let said = go::words("inform_commission", &values);
    go::take(id, revision, key, Act::InformCommission, said).await
}

/// Gives the opinion of the Commission, which no longer sees the request then.
#[server(endpoint = "give_opinion")]
pub async fn give_opinion(
    id: ExchangeId,
    revision: Revision,
    key: OnceKey,
    #[server(default)] values: Values,
) -> Result<(), AppError> {
    let caller = signed_in()?;
    let said = go::words("give_opinion", &values);
    let done = exchanges::act(&caller, id, revision, key, Act::GiveOpinion, said).await;
    answer_and_go(done, |()| "/inbox".to_owned())
}
