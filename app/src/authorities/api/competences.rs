//! Server functions of what an authority says it is competent for, and nothing else.

use super::network::Values;
use crate::error::AppError;
use domain::authorities::view::CompetencesView;
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

/// The page on which it is said for what the authority is competent.
#[server(endpoint = "get_authority_competences")]
pub async fn get_authority_competences(authority: AuthorityId) -> Result<CompetencesView, AppError> {
    let caller = signed_in()?;
    answer(authorities::competences_page(&caller, authority).await)
}

/// Changes what the authority says it is competent for; `values` hold the form.
#[server(endpoint = "state_competences")]
pub async fn state_competences(
    authority: AuthorityId,
    key: OnceKey,
    #[server(default)] values: Values,
) -> Result<(), AppError> {
    let caller = signed_in()?;
    let done = authorities::state_competences(&caller, authority, &Entries(values), key).await;
    answer_and_go(done, |()| go::path(authority))
}
