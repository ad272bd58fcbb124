//! What the server functions of the directory answer.

use super::api::{FindQuery, FoundView};
use domain::authorities::Level;
use domain::country::Country;
use domain::procedures::ProcedureId;
use operations::authorities::{FindInput, find as find_authorities};
use operations::{Caller, Error};

/// Hits on one page.
const HITS: usize = 20;

/// What is looked for; what cannot be read of the filters filters nothing.
#[must_use]
pub fn input(query: FindQuery) -> FindInput {
    FindInput {
        text: query.text.chars().take(200).collect(),
        country: Country::parse(&query.country),
        area: Some(query.area).filter(|area| !area.is_empty()),
        level: Level::parse(&query.level),
        group: query.group.parse().ok(),
        procedure: ProcedureId::new(&query.procedure),
        purpose: query.purpose,
        is_typing: query.is_typing,
        limit: HITS,
    }
}

/// Finds authorities.
pub async fn find(caller: &Caller, query: FindQuery) -> Result<Vec<FoundView>, Error> {
    let found = find_authorities(caller, &input(query)).await?;
    Ok(found
        .into_iter()
        .map(|hit| FoundView {
            authority: hit.authority,
            name_en: hit.name_en,
            level: hit.level,
            is_addressable: hit.is_addressable && !hit.is_own,
            why_not: hit.why_not,
            is_own: hit.is_own,
            is_favourite: hit.is_favourite,
            is_partner: hit.is_partner,
            is_catch_all: hit.is_catch_all,
            why: hit.why,
        })
        .collect())
}
