//! Server functions of the groups of authorities that the reader keeps, and nothing else.

use crate::authorities::api::network::Values;
use crate::error::AppError;
use domain::authorities::favourite_group::GroupsView;
use domain::ids::{AuthorityId, FavouriteGroupId, OnceKey};
use leptos::server;

#[cfg(feature = "ssr")]
use crate::authorities::go;
#[cfg(feature = "ssr")]
use crate::caller::{answer, answer_and_go, signed_in};
#[cfg(feature = "ssr")]
use domain::authorities::favourite_group::{AUTHORITY, NAME};
#[cfg(feature = "ssr")]
use operations::authorities;

/// The reader's groups, with the one that is open.
#[server(endpoint = "get_favourite_groups")]
pub async fn get_favourite_groups(#[server(default)] open: String) -> Result<GroupsView, AppError> {
    let caller = signed_in()?;
    answer(authorities::favourite_groups(&caller, open.parse().ok()).await)
}

/// Makes a group under the name in `values`.
#[server(endpoint = "create_favourite_group")]
pub async fn create_favourite_group(key: OnceKey, #[server(default)] values: Values) -> Result<(), AppError> {
    let caller = signed_in()?;
    let done = authorities::create_group(&caller, key, &go::text(&values, NAME)).await;
    answer_and_go(done, |id| go::group_path(*id))
}

/// Gives a group the name in `values`.
#[server(endpoint = "rename_favourite_group")]
pub async fn rename_favourite_group(
    id: FavouriteGroupId,
    #[server(default)] values: Values,
) -> Result<(), AppError> {
    let caller = signed_in()?;
    let done = authorities::rename_group(&caller, id, &go::text(&values, NAME)).await;
    answer_and_go(done, |()| go::group_path(id))
}

/// Takes a group away.
#[server(endpoint = "delete_favourite_group")]
pub async fn delete_favourite_group(id: FavouriteGroupId) -> Result<(), AppError> {
    let caller = signed_in()?;
    answer_and_go(authorities::delete_group(&caller, id).await, |()| "/favourites?saved=1".to_owned())
}

/// Adds the authority that `values` name to the group that they name.
#[server(endpoint = "add_to_favourite_group")]
pub async fn add_to_favourite_group(#[server(default)] values: Values) -> Result<(), AppError> {
    let caller = signed_in()?;
    let group = answer(go::group(&values))?;
    let done = authorities::add_to_group(&caller, group, &go::text(&values, AUTHORITY)).await;
    answer_and_go(done, |()| go::group_path(group))
}

/// Takes an authority out of a group.
#[server(endpoint = "take_from_favourite_group")]
pub async fn take_from_favourite_group(id: FavouriteGroupId, authority: AuthorityId) -> Result<(), AppError> {
    let caller = signed_in()?;
    let done = authorities::take_from_group(&caller, id, authority).await;
    answer_and_go(done, |()| go::group_path(id))
}
