//! Searches that a person keeps under a name. A search for a person cannot be kept: a query has no place for it.

use super::search::clean;
use crate::{Caller, Error};
use domain::exchanges::view::{SavedSearch, SearchQuery};
use domain::ids::{OnceKey, SavedSearchId};
use domain::problem::{FieldProblem, ProblemCode, Refusal};

/// Longest name, in characters.
const LONGEST: usize = 80;

/// Keeps a search; the same key keeps one.
///
/// # Errors
/// Refused without a name or a question, and when the person keeps as many as may be kept.
pub async fn save_search(
    caller: &Caller,
    key: OnceKey,
    name: &str,
    query: &SearchQuery,
) -> Result<(), Error> {
    let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
    let query = SearchQuery { after: String::new(), ..clean(query) };
    let wrong = |code| FieldProblem::new("name", code);
    if name.is_empty() || query.is_blank() {
        return Err(Error::problem(wrong(ProblemCode::Required)));
    }
    if name.chars().count() > LONGEST {
        return Err(Error::problem(wrong(ProblemCode::TooLong).with("max", LONGEST)));
    }
    if name.contains(char::is_control) {
        return Err(Error::problem(wrong(ProblemCode::NotText)));
    }
    let search = SavedSearch { id: SavedSearchId(key.0), name, query };
    let mut hk = caller.housekeeping().await?;
    if !store::search::keep(&mut hk, caller.person.id, &search, caller.now).await? {
        return Err(Refusal::TooManySaved.into());
    }
    hk.commit().await?;
    Ok(())
}

/// Takes a kept search away; nothing happens when it is not there, or not the caller's.
///
/// # Errors
/// When the store cannot be written.
pub async fn forget_search(caller: &Caller, id: SavedSearchId) -> Result<(), Error> {
    let mut hk = caller.housekeeping().await?;
    store::search::forget(&mut hk, caller.person.id, id).await?;
    hk.commit().await?;
    Ok(())
}
