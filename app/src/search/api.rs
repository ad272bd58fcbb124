//! Server functions of the search, and nothing else.

use crate::error::AppError;
use crate::exchanges::api::Values;
use domain::exchanges::view::{PersonSearchPage, SearchQuery, SearchView};
use domain::ids::{OnceKey, PersonSearchId, SavedSearchId};
use leptos::server;

#[cfg(feature = "ssr")]
use crate::caller::{answer, answer_and_go, signed_in};
#[cfg(feature = "ssr")]
use crate::exchanges::go::date_if_any;
#[cfg(feature = "ssr")]
use operations::exchanges::{self, PersonSearchInput};

#[cfg(feature = "ssr")]
fn text(values: &Values, path: &str) -> String {
    values.get(path).and_then(|all| all.first()).map(|text| text.trim().to_owned()).unwrap_or_default()
}

/// The search page.
#[server(endpoint = "search_exchanges")]
pub async fn search_exchanges(#[server(default)] query: SearchQuery) -> Result<SearchView, AppError> {
    let caller = signed_in()?;
    answer(exchanges::search(&caller, &query).await)
}

/// The page of the search for a person; with an id, what was found.
#[server(endpoint = "get_person_search")]
pub async fn get_person_search(id: Option<PersonSearchId>) -> Result<PersonSearchPage, AppError> {
    let caller = signed_in()?;
    answer(exchanges::person_search_page(&caller, id).await)
}

/// Searches for a person; `values` hold the form, which no address ever does.
#[server(endpoint = "search_person")]
pub async fn search_person(key: OnceKey, #[server(default)] values: Values) -> Result<(), AppError> {
    let caller = signed_in()?;
    let input = PersonSearchInput {
        procedure: text(&values, "procedure"),
        name: text(&values, "name"),
        born: answer(date_if_any(&values, "born"))?,
        reason: text(&values, "reason"),
    };
    answer_and_go(exchanges::search_person(&caller, key, &input).await, |id| {
        format!("/requests/search/person/{id}")
    })
}

/// Keeps a search under the name in `values`.
#[server(endpoint = "save_search")]
pub async fn save_search(
    key: OnceKey,
    #[server(default)] values: Values,
    #[server(default)] query: SearchQuery,
) -> Result<(), AppError> {
    let caller = signed_in()?;
    answer(exchanges::save_search(&caller, key, &text(&values, "name"), &query).await)
}

/// Takes a kept search away.
#[server(endpoint = "forget_search")]
pub async fn forget_search(id: SavedSearchId) -> Result<(), AppError> {
    let caller = signed_in()?;
    answer(exchanges::forget_search(&caller, id).await)
}
