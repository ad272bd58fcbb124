//! Finds authorities for a procedure, in any language.

use super::reachable::reachable;
use crate::{Caller, Error};
use domain::authorities::view::WhyNot;
use domain::authorities::{AccessState, Level};
use domain::country::Country;
use domain::exchanges::view::AuthorityLine;
use domain::procedures::ProcedureId;
use domain::search::{MatchKind, Query};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use store::authorities::network;
use uuid::Uuid;

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
    /// Why it cannot be addressed; none where it can.
    pub why_not: Option<WhyNot>,
    /// Whether it is the caller's own.
    pub is_own: bool,
    /// Why it was found: kind of match, typed word, matched word.
    pub why: Vec<(String, String, String)>,
}

/// Finds authorities, best first. Those that cannot be addressed in the procedure are marked with the reason, not hidden.
///
/// # Errors
/// When the store cannot be read.
pub async fn find(caller: &Caller, input: &FindInput) -> Result<Vec<Found>, Error> {
    let directory = caller.services.directory();
    let reachable = match &input.procedure {
        Some(procedure) => Some(reachable(caller, procedure).await?),
        None => None,
    };
    let country = input.country.map(|c| c.code().to_owned());
    let hits = directory.index.search(&Query {
        text: &input.text,
        language: caller.language.code(),
        country: country.as_deref(),
        area: input.area.as_deref(),
        level: input.level.map(Level::code),
        limit: input.limit,
        addressable: reachable.as_deref(),
        is_typing: input.is_typing,
    });
    let reachable = reachable.as_deref();
    let is_addressable = |id: &Uuid| reachable.is_none_or(|ids| ids.contains(id));
    let others: Vec<Uuid> = hits.iter().map(|hit| hit.id).filter(|id| !is_addressable(id)).collect();
    let states = match &input.procedure {
        Some(procedure) if !others.is_empty() => {
            network::states(&caller.services.store.reader(), procedure, &others).await?
        }
        _ => BTreeMap::new(),
    };
    let own = caller.person.authority;
    Ok(hits
        .into_iter()
        .filter_map(|hit| {
            let authority = directory.get(domain::ids::AuthorityId(hit.id))?;
            Some(Found {
                authority: directory.line(authority.id)?,
                name_en: authority.name_en.clone(),
                level: authority.level,
                is_addressable: is_addressable(&hit.id),
                why_not: (!is_addressable(&hit.id)).then(|| why_not(states.get(&hit.id).copied())),
                is_own: authority.id == own,
                why: hit
                    .why
                    .into_iter()
                    .map(|w| (MatchKind::code(w.kind).to_owned(), w.typed, w.matched))
                    .collect(),
            })
        })
        .collect())
}

const fn why_not(state: Option<AccessState>) -> WhyNot {
    match state {
        Some(AccessState::Granted) => WhyNot::NobodyReads,
        Some(AccessState::Suspended) => WhyNot::Suspended,
        Some(AccessState::Requested | AccessState::Ended) | None => WhyNot::NoAccess,
    }
}
