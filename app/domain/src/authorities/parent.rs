//! Of which authority another one is a part: a division of its ministry, a local office of its region. It gives no rights;
//! it says where in the administration somebody is found.

use super::event::{NetworkEventKind, NetworkEvents};
use super::life::Life;
use super::succession::{Side, another_is_needed};
use crate::access::Person;
use crate::exchanges::transition::Refused;
use crate::ids::AuthorityId;
use crate::problem::{FieldProblem, ProblemCode, Refusal};
use std::collections::BTreeMap;
use time::OffsetDateTime;

/// Where the whole stands in the form.
pub const PARENT: &str = "parent";
/// So many authorities stand above each other at most: a ministry, an agency, a region, a district, an office.
pub const DEEPEST: usize = 5;

/// Of which authority each is a part.
pub type Parents = BTreeMap<AuthorityId, AuthorityId>;

/// The authorities of which this one is a part, the nearest first; each once, however the rows are.
#[must_use]
pub fn above(parents: &Parents, of: AuthorityId) -> Vec<AuthorityId> {
    let mut found = Vec::new();
    let mut next = parents.get(&of);
    while let Some(parent) = next.filter(|parent| **parent != of && !found.contains(*parent)) {
        found.push(*parent);
        next = parents.get(parent);
    }
    found
}

/// How many levels of parts an authority has below it.
fn levels_below(parents: &Parents, of: AuthorityId) -> usize {
    let depth_in = |part: &AuthorityId| above(parents, *part).iter().position(|one| *one == of);
    parents.keys().filter_map(depth_in).map(|nearer| nearer.saturating_add(1)).max().unwrap_or(0)
}

/// Decides of which authority this one is a part from now on; of none, where none is chosen.
///
/// # Errors
/// `OutsideRemit` unless it lies in the remit, `AuthorityChanged` for one that is deactivated, `Incomplete` where the other
/// is the same, of another state, not active, itself a part of this one, or stands too deep.
pub fn place(
    person: &Person,
    part: &Side<'_>,
    whole: Option<&Side<'_>>,
    parents: &Parents,
    now: OffsetDateTime,
) -> Result<NetworkEvents, Refused> {
    if !part.is_decided_on_by(person) {
        return Err(Refusal::OutsideRemit.into());
    }
    if part.place.life == Life::Deactivated {
        return Err(Refusal::AuthorityChanged.into());
    }
    if let Some(whole) = whole {
        check(part, whole, parents)
            .map_err(|problem| Refused { refusal: Refusal::Incomplete, problems: vec![problem] })?;
    }
    let authority = whole.map(|whole| whole.authority);
    let event = NetworkEvents::one(person, part.authority, NetworkEventKind::Placed, now)
        .with(PARENT, authority.map(|id| id.to_string()).unwrap_or_default())
        .telling([part.authority].into_iter().chain(authority).collect());
    Ok(NetworkEvents::of(event))
}

fn check(part: &Side<'_>, whole: &Side<'_>, parents: &Parents) -> Result<(), FieldProblem> {
    if !whole.is_fit_for(part) {
        return Err(another_is_needed(PARENT));
    }
    let over = above(parents, whole.authority);
    if over.contains(&part.authority) {
        return Err(FieldProblem::new(PARENT, ProblemCode::ParentBelow));
    }
    // The ones above the whole, the whole, the part, and those below the part.
    let depth = over.len().saturating_add(2).saturating_add(levels_below(parents, part.authority));
    if depth > DEEPEST {
        return Err(FieldProblem::new(PARENT, ProblemCode::TooDeep).with("max", DEEPEST));
    }
    Ok(())
}

/// What is part of what once one authority went into another: its parts are those of the other, and where that one was a part
/// of it, even a distant one, it takes its place.
#[must_use]
pub fn merged(mut parents: Parents, from: AuthorityId, into: AuthorityId) -> Parents {
    let was_below = above(&parents, into).contains(&from);
    let over = parents.remove(&from);
    if was_below {
        parents.remove(&into);
        parents.extend(over.map(|over| (into, over)));
    }
    for parent in parents.values_mut().filter(|parent| **parent == from) {
        *parent = into;
    }
    parents
}
