//! What the server functions of the directory answer.

use super::api::{AuthorityPageView, FindQuery, FoundView};
use domain::authorities::Level;
use domain::country::Country;
use domain::ids::AuthorityId;
use domain::procedures::ProcedureId;
use operations::authorities::{FindInput, find as find_authorities};
use operations::{Caller, Error};

/// Hits on one page.
const HITS: usize = 20;

/// Finds authorities; what cannot be read of the filters filters nothing.
pub async fn find(caller: &Caller, query: FindQuery) -> Result<Vec<FoundView>, Error> {
    let input = FindInput {
        text: query.text.chars().take(200).collect(),
        country: Country::parse(&query.country),
        area: Some(query.area).filter(|area| !area.is_empty()),
        level: Level::parse(&query.level),
        procedure: ProcedureId::new(&query.procedure),
        is_typing: query.is_typing,
        limit: HITS,
    };
    let found = find_authorities(caller, &input).await?;
    Ok(found
        .into_iter()
        .map(|hit| FoundView {
            authority: hit.authority,
            name_en: hit.name_en,
            level: hit.level,
            is_addressable: hit.is_addressable && !hit.is_own,
            is_own: hit.is_own,
            is_favourite: hit.is_favourite,
            is_partner: hit.is_partner,
            is_catch_all: hit.is_catch_all,
            why: hit.why,
        })
        .collect())
}

/// The page of an authority.
pub async fn page(caller: &Caller, id: AuthorityId) -> Result<AuthorityPageView, Error> {
    let directory = caller.services.directory();
    let authority = directory.get(id).ok_or(Error::NotFound)?;
    let mut procedures = Vec::new();
    for loaded in caller.services.procedures().all_current() {
        let reader = caller.services.store.reader();
        let procedure = &loaded.definition.procedure;
        if operations::store::authorities::is_reachable(&reader, procedure, id).await? {
            procedures.push(loaded.text(caller.language, "procedure", "name").to_owned());
        }
    }
    Ok(AuthorityPageView {
        contact: directory.contact(id).ok_or(Error::NotFound)?,
        level: authority.level,
        areas: authority.areas.clone(),
        is_favourite: operations::authorities::preferred(caller).await?.favourites.contains(&id),
        procedures,
    })
}
