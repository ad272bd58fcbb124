//! Server functions of registrations: the public form, what coordinators do with what was sent, and what they begin
//! themselves.

use crate::authorities::api::network::Values;
use crate::error::AppError;
use domain::authorities::RegistrationStep;
use domain::authorities::view::{RegisterPageView, RegisteringView, RegistrationLine, RegistrationView};
use domain::ids::{AuthorityId, OnceKey};
use leptos::server;

#[cfg(feature = "ssr")]
use crate::authorities::go;
#[cfg(feature = "ssr")]
use crate::caller::{answer, answer_and_go, anyone, signed_in};
#[cfg(feature = "ssr")]
use domain::procedures::Entries;
#[cfg(feature = "ssr")]
use operations::authorities;

/// What the public page shows: the first form, or the one that the link with this token opens.
#[server(endpoint = "get_register_page")]
pub async fn get_register_page(token: Option<String>) -> Result<RegisterPageView, AppError> {
    let visitor = anyone()?;
    let typed = visitor.posted.as_ref().map(|posted| &posted.entries);
    let (token, secret) = (token.as_deref(), visitor.invited.as_deref());
    answer(authorities::register_page(&visitor.services, visitor.language, token, secret, typed).await)
}

/// What the forms show by which a coordinator invites or registers an authority.
#[server(endpoint = "get_registering")]
pub async fn get_registering() -> Result<RegisteringView, AppError> {
    let (caller, visitor) = (signed_in()?, anyone()?);
    let typed = visitor.posted.as_ref().map(|posted| &posted.entries);
    answer(authorities::registering_page(&caller, typed).await)
}

/// Invites an authority to register itself; `values` hold the form.
#[server(endpoint = "invite_authority")]
pub async fn invite_authority(key: OnceKey, #[server(default)] values: Values) -> Result<(), AppError> {
    let caller = signed_in()?;
    let done = authorities::invite_authority(&caller, &Entries(values), key).await;
    answer_and_go(done, |id| format!("/registrations/{id}"))
}

/// Registers an authority that a coordinator fills in whole; `values` hold the form.
#[server(endpoint = "register_authority")]
pub async fn register_authority(key: OnceKey, #[server(default)] values: Values) -> Result<(), AppError> {
    let caller = signed_in()?;
    let done = authorities::register_authority(&caller, &Entries(values), key).await;
    answer_and_go(done, |id| format!("/registrations/{id}"))
}

/// The registrations on which the reader decides.
#[server(endpoint = "list_registrations")]
pub async fn list_registrations() -> Result<Vec<RegistrationLine>, AppError> {
    let caller = signed_in()?;
    answer(authorities::list_registrations(&caller).await)
}

/// One registration.
#[server(endpoint = "get_registration")]
pub async fn get_registration(id: AuthorityId) -> Result<RegistrationView, AppError> {
    let caller = signed_in()?;
    answer(authorities::view_registration(&caller, id).await)
}

/// Takes a step of a registration; `values` hold the reason.
#[server(endpoint = "decide_registration")]
pub async fn decide_registration(
    id: AuthorityId,
    step: RegistrationStep,
    key: OnceKey,
    #[server(default)] values: Values,
) -> Result<(), AppError> {
    let caller = signed_in()?;
    let reason = go::text(&values, "reason");
    let done = authorities::decide_registration(&caller, id, step, &reason, key).await;
    answer_and_go(done, |()| format!("/registrations/{id}"))
}

/// Sends the first user of an authority that was registered another link.
#[server(endpoint = "invite_first_user_again")]
pub async fn invite_first_user_again(id: AuthorityId, key: OnceKey) -> Result<(), AppError> {
    let caller = signed_in()?;
    let done = authorities::invite_first_user_again(&caller, id, key).await;
    answer_and_go(done, |()| format!("/registrations/{id}"))
}

/// Changes the entry of the own authority; `values` hold the form.
#[server(endpoint = "change_authority_entry")]
pub async fn change_authority_entry(
    authority: AuthorityId,
    key: OnceKey,
    #[server(default)] values: Values,
) -> Result<(), AppError> {
    let caller = signed_in()?;
    let done = authorities::change_entry(&caller, authority, &Entries(values), key).await;
    answer_and_go(done, |()| go::path(authority))
}

/// Says that the entry of the own authority is still right.
#[server(endpoint = "confirm_authority_entry")]
pub async fn confirm_authority_entry(authority: AuthorityId, key: OnceKey) -> Result<(), AppError> {
    let caller = signed_in()?;
    answer_and_go(authorities::confirm_entry(&caller, authority, key).await, |()| go::path(authority))
}
