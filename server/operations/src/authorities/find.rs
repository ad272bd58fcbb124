//! Finds authorities for a procedure, in any language.

use super::Directory;
use super::directory::area_of;
use super::preferred::{Known, preferred};
use super::reachable::reachable;
use crate::{Caller, Error, Services};
use domain::authorities::view::WhyNot;
use domain::authorities::{AccessState, Level};
use domain::country::Country;
use domain::exchanges::view::AuthorityLine;
use domain::ids::AuthorityId;
use domain::procedures::ProcedureId;
use domain::search::{Hit, MatchKind, Query};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use store::authorities::network;
use uuid::Uuid;

/// More authorities of the whole state none has in one area.
const MOST_NATIONAL: usize = 1_000;

/// What is looked for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FindInput {
    /// What was typed.
    pub text: String,
    /// Only this state.
    pub country: Option<Country>,
    /// Only this competence area of the directory.
    pub area: Option<String>,
    /// Only this level.
    pub level: Option<Level>,
    /// The procedure for which it is to be addressed.
    pub procedure: Option<ProcedureId>,
    /// Whether the last word may be unfinished.
    pub is_typing: bool,
    /// How many at most.
    pub limit: usize,
}

/// An authority found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Found {
    /// The authority.
    pub authority: AuthorityLine,
    /// Informative English name; empty if there is none.
    pub name_en: String,
    /// Its level.
    pub level: Level,
    /// Whether it can be addressed in the procedure; without a procedure, every authority can.
    pub is_addressable: bool,
    /// Why it cannot be addressed; none where it can, and until somebody asked the network.
    pub why_not: Option<WhyNot>,
    /// Whether it is the caller's own.
    pub is_own: bool,
    /// Whether the caller marked it.
    pub is_favourite: bool,
    /// Whether the caller's authority lately worked with it.
    pub is_partner: bool,
    /// Whether it is offered because nothing that was found can be addressed.
    pub is_catch_all: bool,
    /// Why it was found: kind of match, typed word, matched word.
    pub why: Vec<(String, String, String)>,
}

/// What the search knows besides what is looked for.
#[derive(Debug, Clone, Copy, Default)]
pub struct Sought<'a> {
    /// Language of the searcher, a code.
    pub language: &'a str,
    /// Who can be addressed; without it, everybody.
    pub addressable: Option<&'a BTreeSet<Uuid>>,
    /// Whom the searcher prefers.
    pub known: Option<&'a Known>,
    /// The searcher's own authority.
    pub own: Option<AuthorityId>,
    /// Area of the directory of the procedure at hand.
    pub area: Option<&'a str>,
}

/// Finds authorities, best first. Those that cannot be addressed in the procedure are marked with the reason, not
/// hidden.
///
/// # Errors
/// When the store cannot be read.
pub async fn find(caller: &Caller, input: &FindInput) -> Result<Vec<Found>, Error> {
    let directory = caller.services.directory();
    let reachable = match &input.procedure {
        Some(procedure) => Some(reachable(caller, procedure).await?),
        None => None,
    };
    let known = preferred(caller).await?;
    let sought = Sought {
        language: caller.language.code(),
        addressable: reachable.as_deref(),
        known: Some(&*known),
        own: Some(caller.person.authority),
        area: procedure_area(&caller.services, input.procedure.as_ref()),
    };
    let mut found = search(&directory, input, sought);
    if let Some(procedure) = &input.procedure {
        explain(caller, procedure, &mut found).await?;
    }
    Ok(found)
}

/// Says of those that cannot be addressed in the procedure why not.
async fn explain(caller: &Caller, procedure: &ProcedureId, found: &mut [Found]) -> Result<(), Error> {
    let others: Vec<Uuid> =
        found.iter().filter(|one| !one.is_addressable).map(|one| one.authority.id.0).collect();
    let states = if others.is_empty() {
        BTreeMap::new()
    } else {
        network::states(&caller.services.store.reader(), procedure, &others).await?
    };
    for one in found.iter_mut().filter(|one| !one.is_addressable) {
        one.why_not = Some(why_not(states.get(&one.authority.id.0).copied()));
    }
    Ok(())
}

/// The area of the directory in which the bodies of a procedure are competent.
#[must_use]
pub fn procedure_area(services: &Services, procedure: Option<&ProcedureId>) -> Option<&'static str> {
    let loaded = services.procedures().current(procedure?)?;
    area_of(&loaded.definition.policy_area)
}

/// Finds authorities in a directory, best first. When nothing that was found can be addressed, the authority that takes
/// what nobody else does in the state named stands behind the others.
#[must_use]
pub fn search(directory: &Directory, input: &FindInput, sought: Sought<'_>) -> Vec<Found> {
    let country = input.country.map(|c| c.code().to_owned());
    let query = Query {
        text: &input.text,
        language: sought.language,
        country: country.as_deref(),
        area: input.area.as_deref(),
        procedure_area: sought.area,
        partners: sought.known.map(|known| &known.both),
        level: input.level.map(Level::code),
        limit: input.limit,
        addressable: sought.addressable,
        is_typing: input.is_typing,
    };
    let hits = directory.index.search(&query);
    let mut found: Vec<Found> =
        hits.into_iter().filter_map(|hit| one(directory, sought, hit, false)).collect();
    let fits = |one: &Found| one.is_addressable && !one.is_own;
    if !found.iter().any(fits)
        && let Some(hit) = catch_all(directory, &query)
        && let Some(one) = one(directory, sought, hit, true)
    {
        found.retain(|other| other.authority.id != one.authority.id);
        found.truncate(input.limit.saturating_sub(1));
        found.push(one);
    }
    found
}

/// The authority of the whole state that is asked when no other fits: of those that can be addressed and are competent
/// in the area, the first of the state that the filter or the text names.
fn catch_all(directory: &Directory, query: &Query<'_>) -> Option<Hit> {
    let country = match query.country {
        Some(code) => code,
        None => directory.index.country_named(query)?,
    };
    let area = query.area.or(query.procedure_area);
    let all = Query {
        text: "",
        country: Some(country),
        area,
        level: Some(Level::National.code()),
        limit: MOST_NATIONAL,
        ..*query
    };
    let is_open = |hit: &Hit| query.addressable.is_none_or(|open| open.contains(&hit.id));
    directory.index.search(&all).into_iter().find(is_open)
}

fn one(directory: &Directory, sought: Sought<'_>, hit: Hit, is_catch_all: bool) -> Option<Found> {
    let authority = directory.get(AuthorityId(hit.id))?;
    let is_among = |ids: &[AuthorityId]| ids.contains(&authority.id);
    Some(Found {
        authority: directory.line(authority.id)?,
        name_en: authority.name_en.clone(),
        level: authority.level,
        is_addressable: sought.addressable.is_none_or(|ids| ids.contains(&hit.id)),
        why_not: None,
        is_own: sought.own == Some(authority.id),
        is_favourite: sought.known.is_some_and(|known| is_among(&known.favourites)),
        is_partner: sought.known.is_some_and(|known| is_among(&known.partners)),
        is_catch_all,
        why: hit
            .why
            .into_iter()
            .map(|why| (MatchKind::code(why.kind).to_owned(), why.typed, why.matched))
            .collect(),
    })
}

const fn why_not(state: Option<AccessState>) -> WhyNot {
    match state {
        Some(AccessState::Granted) => WhyNot::NobodyReads,
        Some(AccessState::Suspended) => WhyNot::Suspended,
        Some(AccessState::Requested | AccessState::Ended) | None => WhyNot::NoAccess,
    }
}
