//! Server functions of the core data of authorities.

use crate::authorities::api::network::Values;
use crate::error::AppError;
use domain::authorities::view::DataView;
use domain::ids::{AuthorityId, OnceKey};
use leptos::server;

#[cfg(feature = "ssr")]
use crate::authorities::go;
#[cfg(feature = "ssr")]
use crate::caller::{answer, answer_and_go, signed_in};
#[cfg(feature = "ssr")]
use domain::procedures::Entries;
#[cfg(feature = "ssr")]
use operations::authorities;

/// The core data of an authority, for whoever changes them or asks for it.
#[server(endpoint = "get_authority_data")]
pub async fn get_authority_data(authority: AuthorityId) -> Result<DataView, AppError> {
    let caller = signed_in()?;
    answer(authorities::data_page(&caller, authority).await)
}

/// Changes the core data of an authority, or asks for it; `values` hold the form, and `seen` what the page showed.
#[server(endpoint = "change_authority_data")]
pub async fn change_authority_data(
    authority: AuthorityId,
    seen: String,
    key: OnceKey,
    #[server(default)] values: Values,
) -> Result<(), AppError> {
    let caller = signed_in()?;
    let done = authorities::change_data(&caller, authority, &Entries(values), &seen, key).await;
    answer_and_go(done, |()| go::data_path(authority))
}

/// Accepts what an authority asks for, or declines it; `values` hold the reason, and `seen` is what the page showed.
#[server(endpoint = "decide_authority_data")]
pub async fn decide_authority_data(
    authority: AuthorityId,
    is_accepted: bool,
    seen: String,
    key: OnceKey,
    #[server(default)] values: Values,
) -> Result<(), AppError> {
    let caller = signed_in()?;
    let reason = go::text(&values, "reason");
    let done = authorities::decide_data(&caller, authority, is_accepted, &reason, &seen, key).await;
    answer_and_go(done, |()| go::data_path(authority))
}
