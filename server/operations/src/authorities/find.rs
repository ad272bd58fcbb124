//! Finds authorities for a procedure, in any language.

use super::Directory;
use super::admission::{Admission, admission};
use super::directory::meaning;
use super::favourite_groups::members_of;
use super::preferred::{Known, preferred};
use super::reachable::{Reached, reachable};
use crate::{Caller, Error, Services};
use domain::authorities::view::{FoundBy, WhyNot};
use domain::authorities::{AccessState, Level, areas};
use domain::country::Country;
use domain::exchanges::view::AuthorityLine;
use domain::ids::{AuthorityId, FavouriteGroupId};
use domain::procedures::ProcedureId;
use domain::procedures::admission::Purpose;
use domain::search::vocabulary::is_filler;
use domain::search::{Hit, MatchKind, Query, Why, fold, split_words};
use serde::{Deserialize, Serialize};
use std::borrow::Cow;
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
    /// Only what this group of the caller's holds; a group that is none of the caller's filters nothing.
    pub group: Option<FavouriteGroupId>,
    /// The procedure for which it is to be addressed.
    pub procedure: Option<ProcedureId>,
    /// For what, in the procedure.
    pub purpose: Purpose,
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
    /// Why it was found, in the order typed.
    pub why: Vec<FoundBy>,
}

/// What the search knows besides what is looked for.
#[derive(Debug, Clone, Copy, Default)]
pub struct Sought<'a> {
    /// Language of the searcher, a code.
    pub language: &'a str,
    /// Who can be addressed; without it, everybody.
    pub reached: Option<&'a Reached>,
    /// Whom the searcher prefers.
    pub known: Option<&'a Known>,
    /// The searcher's own authority.
    pub own: Option<AuthorityId>,
    /// Area of the directory of the procedure at hand.
    pub area: Option<&'a str>,
    /// Only these authorities, none that is offered where no other fits.
    pub among: Option<&'a BTreeSet<Uuid>>,
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
    let loaded = input.procedure.as_ref().and_then(|id| caller.services.procedures().current(id));
    let admission = match &loaded {
        Some(loaded) => {
            let asking = directory.get(caller.person.authority).map(|own| own.country);
            // Who passes a request on is not the one that asks.
            let asking = asking.filter(|_| input.purpose == Purpose::Ask);
            let procedure = &loaded.definition;
            let (services, says) = (&caller.services, input.purpose.admission(procedure));
            admission(services, &services.store.reader(), procedure, says, asking).await?
        }
        None => None,
    };
    let admitted = reachable.as_deref().map(|reached| admitted(reached, admission.as_ref()));
    let known = preferred(caller).await?;
    let among = match input.group {
        Some(group) => members_of(caller, group).await?,
        None => None,
    };
    let sought = Sought {
        language: caller.language.code(),
        reached: admitted.as_deref(),
        known: Some(&*known),
        own: Some(caller.person.authority),
        area: procedure_area(&caller.services, input.procedure.as_ref()),
        among: among.as_ref(),
    };
    let mut found = search(&directory, input, sought);
    if let Some(procedure) = &input.procedure {
        explain(&caller.services, procedure, admission.as_ref(), &mut found).await?;
    }
    Ok(found)
}

/// Those who can be addressed and whom the definition admits.
#[must_use]
pub fn admitted<'a>(reached: &'a Reached, admission: Option<&Admission<'_>>) -> Cow<'a, Reached> {
    match admission {
        Some(admission) => Cow::Owned(reached.only(|id| admission.unfit(id).is_none())),
        None => Cow::Borrowed(reached),
    }
}

/// Says of those that cannot be addressed in the procedure why not: first of all that the definition does not admit them.
///
/// # Errors
/// When the store cannot be read.
pub async fn explain(
    services: &Services,
    procedure: &ProcedureId,
    admission: Option<&Admission<'_>>,
    found: &mut [Found],
) -> Result<(), Error> {
    let others: Vec<Uuid> =
        found.iter().filter(|one| !one.is_addressable).map(|one| one.authority.id.0).collect();
    let states = if others.is_empty() {
        BTreeMap::new()
    } else {
        network::states(&services.store.reader(), procedure, &others).await?
    };
    for one in found.iter_mut().filter(|one| !one.is_addressable) {
        let unfit = admission.and_then(|admission| admission.unfit(one.authority.id));
        let by_access = || why_not(states.get(&one.authority.id.0).copied());
        one.why_not = Some(unfit.map_or_else(by_access, WhyNot::Unfit));
    }
    Ok(())
}

/// The area of the directory in which the bodies of a procedure are competent.
#[must_use]
pub fn procedure_area(services: &Services, procedure: Option<&ProcedureId>) -> Option<&'static str> {
    let loaded = services.procedures().current(procedure?)?;
    areas::code(&loaded.definition.policy_area)
}

/// Finds authorities in a directory, best first. When nothing that was found fits and can be addressed, the authority that
/// takes what nobody else does in the state named stands behind the others.
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
        among: sought.among,
        limit: input.limit,
        addressable: sought.reached.map(|reached| &reached.ids),
        is_typing: input.is_typing,
    };
    let hits = directory.index.search(&query);
    let mut found: Vec<Found> =
        hits.into_iter().filter_map(|hit| one(directory, sought, hit, false)).collect();
    let is_meant = |one: &Found| sought.reached.is_none() || answers(&one.why, &input.text);
    let fits = |one: &Found| one.is_addressable && !one.is_own && is_meant(one);
    if sought.among.is_none()
        && !found.iter().any(fits)
        && let Some(hit) = catch_all(directory, &query, sought)
        && let Some(one) = one(directory, sought, hit, true)
    {
        found.retain(|other| other.authority.id != one.authority.id);
        found.truncate(input.limit.saturating_sub(1));
        found.push(one);
    }
    found
}

/// Whether these reasons are more than the place or the state, unless the text says nothing more.
fn answers(why: &[FoundBy], text: &str) -> bool {
    let is_more =
        |why: &FoundBy| why.kind != MatchKind::Place.code() && why.kind != MatchKind::Country.code();
    let telling = split_words(text).filter(|word| !is_filler(&fold(word))).count();
    let explained: usize = why.iter().map(|why| split_words(&why.typed).count()).sum();
    why.iter().any(is_more) || telling <= explained
}

/// Who is asked when no other fits, in the state that the filter or the text names: the authority that has this function
/// there, else the first of the whole state that can be addressed, if it can be one that is competent in the area of the
/// procedure.
fn catch_all(directory: &Directory, query: &Query<'_>, sought: Sought<'_>) -> Option<Hit> {
    let country = match query.country {
        Some(code) => code,
        None => directory.index.country_named(query)?,
    };
    let is_own = |id: Uuid| sought.own.is_some_and(|own| own.0 == id);
    let appointed = sought.reached.zip(Country::parse(country));
    let appointed = appointed.and_then(|(reached, state)| reached.receiving.get(&state).copied());
    if let Some(id) = appointed.filter(|id| !is_own(id.0)) {
        return Some(Hit { id: id.0, score: 0.0, why: Vec::new() });
    }
    let is_open = |hit: &Hit| !is_own(hit.id) && query.addressable.is_none_or(|open| open.contains(&hit.id));
    let national = |area| {
        let all = Query {
            text: "",
            country: Some(country),
            area,
            level: Some(Level::National.code()),
            limit: MOST_NATIONAL,
            ..*query
        };
        directory.index.search(&all).into_iter().find(is_open)
    };
    let of_procedure = || query.procedure_area.and_then(|area| national(Some(area)));
    match query.area {
        Some(area) => national(Some(area)),
        None => of_procedure().or_else(|| national(None)),
    }
}

fn one(directory: &Directory, sought: Sought<'_>, hit: Hit, is_catch_all: bool) -> Option<Found> {
    let authority = directory.get(AuthorityId(hit.id))?;
    // Whoever looks for one that went into another finds that other, by the former name.
    if directory.successor(authority.id).is_some() {
        return None;
    }
    let is_among = |ids: &[AuthorityId]| ids.contains(&authority.id);
    Some(Found {
        authority: directory.line(authority.id)?,
        name_en: authority.name_en.clone(),
        level: authority.level,
        is_addressable: sought.reached.is_none_or(|reached| reached.ids.contains(&hit.id)),
        why_not: None,
        is_own: sought.own == Some(authority.id),
        is_favourite: sought.known.is_some_and(|known| is_among(&known.favourites)),
        is_partner: sought.known.is_some_and(|known| is_among(&known.partners)),
        is_catch_all,
        why: hit.why.into_iter().map(|why| found_by(why, authority.country, sought.language)).collect(),
    })
}

/// A reason in the reader's language. A code without a name there is shown as the words that were taken for it.
fn found_by(why: Why, country: Country, language: &str) -> FoundBy {
    let as_found = match why.kind {
        MatchKind::Kind | MatchKind::Competence | MatchKind::Profession | MatchKind::Activity => &why.typed,
        _ => &why.matched,
    };
    let shown = meaning(&why, country, language).unwrap_or_else(|| as_found.clone());
    FoundBy { kind: why.kind.code().to_owned(), typed: why.typed, matched: why.matched, shown }
}

const fn why_not(state: Option<AccessState>) -> WhyNot {
    match state {
        Some(AccessState::Granted) => WhyNot::NobodyReads,
        Some(AccessState::Suspended) => WhyNot::Suspended,
        Some(AccessState::Requested | AccessState::Ended) | None => WhyNot::NoAccess,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn by(kind: MatchKind, typed: &str) -> FoundBy {
        let typed = typed.to_owned();
        FoundBy { kind: kind.code().to_owned(), matched: typed.clone(), shown: typed.clone(), typed }
    }

    #[test]
    fn a_place_alone_answers_only_who_asks_for_nothing_else() {
        let place = [by(MatchKind::Place, "Países Baixos")];
        assert!(answers(&place, "Países Baixos"));
        assert!(answers(&place, "nos Países Baixos"));
        assert!(!answers(&place, "ferrador Países Baixos"));
        assert!(!answers(&[], "ferrador"));
        assert!(answers(&[], ""));
        let both = [by(MatchKind::Competence, "professor"), by(MatchKind::Country, "Malta")];
        assert!(answers(&both, "professor agregado Malta"));
    }
}
