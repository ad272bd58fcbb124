//! Server functions of the network: its structure, who helps, and every change of it.

use crate::error::AppError;
use domain::authorities::view::{ContactsView, NetworkView, SplitView, WaitingView};
use domain::authorities::{AccessStep, LifeStep, WaitingKind};
use domain::ids::{AppointmentId, AuthorityId, OnceKey};
use domain::procedures::ProcedureId;
use leptos::server;
use std::collections::BTreeMap;

#[cfg(feature = "ssr")]
use crate::authorities::go;
#[cfg(feature = "ssr")]
use crate::caller::{answer, answer_and_go, signed_in};
#[cfg(feature = "ssr")]
use operations::authorities;

/// What a form posts: texts by path.
pub type Values = BTreeMap<String, Vec<String>>;

/// The structure of a state, by its code, or of the own one; `text` leaves what its names hold, and `all` is the code of
/// the kind of fault of which everything is shown.
#[server(endpoint = "get_network")]
pub async fn get_network(state: String, text: String, all: String) -> Result<NetworkView, AppError> {
    let caller = signed_in()?;
    answer(authorities::network(&caller, &authorities::NetworkInput { state, text, all }).await)
}

/// Who helps the reader.
#[server(endpoint = "get_contacts")]
pub async fn get_contacts() -> Result<ContactsView, AppError> {
    let caller = signed_in()?;
    answer(authorities::contacts(&caller).await)
}

/// What waits for the reader as a coordinator: of one kind, by its word, a page behind a place.
#[server(endpoint = "get_waiting")]
pub async fn get_waiting(kind: String, after: String) -> Result<WaitingView, AppError> {
    let caller = signed_in()?;
    answer(authorities::waiting(&caller, WaitingKind::parse(&kind), &after).await)
}

/// Reminds an authority of something that waits for it, once a day at most.
#[server(endpoint = "remind_authority")]
pub async fn remind_authority(
    authority: AuthorityId,
    kind: WaitingKind,
    #[server(default)] thing: String,
) -> Result<(), AppError> {
    let caller = signed_in()?;
    let done = authorities::remind(&caller, kind, authority, &thing).await;
    answer_and_go(done, |()| format!("/network/work?kind={}&reminded={authority}", kind.code()))
}

/// Takes a step of the access of an authority to a procedure; `values` hold how it works there, and who takes over what
/// runs there.
#[server(endpoint = "change_access")]
pub async fn change_access(
    authority: AuthorityId,
    procedure: ProcedureId,
    step: AccessStep,
    key: OnceKey,
    #[server(default)] values: Values,
) -> Result<(), AppError> {
    let caller = signed_in()?;
    let switches = go::switches(&procedure, &values);
    let successor = answer(go::successor(&caller, Some(&procedure), &values))?;
    let done =
        authorities::change_access(&caller, authority, &procedure, step, switches, successor, key).await;
    answer_and_go(done, |()| go::path(authority))
}

/// Takes a step in the life of an authority; `values` hold who takes over what runs there.
#[server(endpoint = "change_authority_life")]
pub async fn change_authority_life(
    authority: AuthorityId,
    step: LifeStep,
    key: OnceKey,
    #[server(default)] values: Values,
) -> Result<(), AppError> {
    let caller = signed_in()?;
    let successor = answer(go::successor(&caller, None, &values))?;
    let done = authorities::change_life(&caller, authority, step, successor, key).await;
    answer_and_go(done, |()| go::path(authority))
}

/// Lets an authority go into another one; `values` hold which, and `seen` what the page showed.
#[server(endpoint = "merge_authority")]
pub async fn merge_authority(
    authority: AuthorityId,
    seen: String,
    key: OnceKey,
    #[server(default)] values: Values,
) -> Result<(), AppError> {
    let caller = signed_in()?;
    let into = answer(go::into(&caller, &values))?;
    answer_and_go(authorities::merge(&caller, authority, into, &seen, key).await, |()| go::path(into))
}

/// The page on which an authority is split; `values` hold the plan that is tried out, or nothing. Where a name fits none
/// or several, the page says which authorities may be meant.
#[server(endpoint = "get_authority_split")]
pub async fn get_authority_split(
    authority: AuthorityId,
    #[server(default)] values: Values,
) -> Result<SplitView, AppError> {
    let caller = signed_in()?;
    let asked = go::plan(&caller, &values);
    let page = authorities::split_page(&caller, authority, asked).await;
    answer(page.map(|view| go::with_meant(&caller, &values, view)))
}

/// Gives tasks of an authority to others; `values` hold which, and `seen` what the page showed.
#[server(endpoint = "split_authority")]
pub async fn split_authority(
    authority: AuthorityId,
    seen: String,
    key: OnceKey,
    #[server(default)] values: Values,
) -> Result<(), AppError> {
    let caller = signed_in()?;
    let plan = answer(go::plan(&caller, &values))?.unwrap_or_default();
    answer_and_go(authorities::split(&caller, authority, &plan, &seen, key).await, |()| go::path(authority))
}

/// Makes an authority a part of another one, or of none; `values` hold of which.
#[server(endpoint = "place_authority")]
pub async fn place_authority(
    authority: AuthorityId,
    key: OnceKey,
    #[server(default)] values: Values,
) -> Result<(), AppError> {
    let caller = signed_in()?;
    let whole = answer(go::whole(&caller, &values))?;
    answer_and_go(authorities::place(&caller, authority, whole, key).await, |()| go::path(authority))
}

/// Links a coordinator to an authority; `values` hold the coordinator, the scope and the duties.
#[server(endpoint = "link_coordinator")]
pub async fn link_coordinator(
    authority: AuthorityId,
    key: OnceKey,
    #[server(default)] values: Values,
) -> Result<(), AppError> {
    let caller = signed_in()?;
    let link = answer(go::link(authority, &values))?;
    answer_and_go(authorities::link(&caller, &link, key).await, |()| go::path(authority))
}

/// Ends the link between an authority and a coordinator for a scope.
#[server(endpoint = "unlink_coordinator")]
pub async fn unlink_coordinator(
    authority: AuthorityId,
    coordinator: AuthorityId,
    holds_for: String,
    key: OnceKey,
) -> Result<(), AppError> {
    let caller = signed_in()?;
    let link = answer(go::old_link(authority, coordinator, &holds_for))?;
    answer_and_go(authorities::unlink(&caller, &link, key).await, |()| go::path(authority))
}

/// Gives an authority a function; `values` hold the function, the region and the policy areas.
#[server(endpoint = "appoint_coordinator")]
pub async fn appoint_coordinator(
    authority: AuthorityId,
    key: OnceKey,
    #[server(default)] values: Values,
) -> Result<(), AppError> {
    let caller = signed_in()?;
    let new = answer(go::appointment(&caller, authority, &values))?;
    answer_and_go(authorities::appoint(&caller, new, key).await, |()| go::path(authority))
}

/// Takes a function back from an authority.
#[server(endpoint = "take_back_function")]
pub async fn take_back_function(
    authority: AuthorityId,
    id: AppointmentId,
    key: OnceKey,
) -> Result<(), AppError> {
    let caller = signed_in()?;
    answer_and_go(authorities::take_back(&caller, authority, id, key).await, |()| go::path(authority))
}
