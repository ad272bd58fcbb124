//! Who links a coordinator to an authority, with which duties, and who ends it.

use super::{may_change_access, may_decide_on};
use crate::access::Person;
use crate::authorities::event::{NetworkEventKind, NetworkEvents};
use crate::authorities::link::{Duty, Link};
use crate::authorities::network::{Network, Place};
use crate::exchanges::transition::Refused;
use crate::ids::AuthorityId;
use crate::problem::{FieldProblem, ProblemCode, Refusal};
use time::OffsetDateTime;

/// Whether the person may give a coordinator this duty for the authority at this place. Who validates an authority decides on
/// it as a whole, which no coordinator of an area has to give.
#[must_use]
pub fn may_charge(
    person: &Person,
    network: &Network,
    authority: AuthorityId,
    place: &Place,
    duty: Duty,
) -> bool {
    duty != Duty::Validates || may_decide_on(person, network, authority, place)
}

/// Decides on linking a coordinator to an authority at this place, for a scope in this area.
///
/// # Errors
/// `OutsideRemit` for who may not, also for who does not decide on the authority as a whole and names who validates it,
/// `Incomplete` without a duty, `NotACoordinator` where the coordinator holds no
/// function that allows a duty there.
pub fn link(
    person: &Person,
    network: &Network,
    place: &Place,
    area: &str,
    new: &Link,
    now: OffsetDateTime,
) -> Result<NetworkEvents, Refused> {
    if !may_change_access(person, network, place, area) {
        return Err(Refusal::OutsideRemit.into());
    }
    if !new.duties.iter().all(|duty| may_charge(person, network, new.authority, place, *duty)) {
        return Err(Refusal::OutsideRemit.into());
    }
    if new.duties.is_empty() {
        let problems = vec![FieldProblem::new("duties", ProblemCode::Required)];
        return Err(Refused { refusal: Refusal::Incomplete, problems });
    }
    let is_held =
        |duty: &Duty| network.has_power(new.coordinator, place, Some(area), |held| duty.goes_with(held));
    if !new.duties.iter().all(is_held) {
        return Err(Refusal::NotACoordinator.into());
    }
    Ok(told_of_link(person, new, NetworkEventKind::Linked, now))
}

/// Whether the person may end the link: who may give each of its duties may take them away.
#[must_use]
pub fn may_unlink(person: &Person, network: &Network, place: &Place, area: &str, link: &Link) -> bool {
    let may_take = |duty: &Duty| may_charge(person, network, link.authority, place, *duty);
    may_change_access(person, network, place, area) && link.duties.iter().all(may_take)
}

/// Decides on ending a link.
///
/// # Errors
/// `OutsideRemit` for who may not, `AuthorityChanged` where there is no such link.
pub fn unlink(
    person: &Person,
    network: &Network,
    place: &Place,
    area: &str,
    old: &Link,
    now: OffsetDateTime,
) -> Result<NetworkEvents, Refusal> {
    let is_it = |link: &&Link| {
        (link.coordinator, link.authority, &link.scope) == (old.coordinator, old.authority, &old.scope)
    };
    let known = network.links.iter().find(is_it);
    if !may_unlink(person, network, place, area, known.unwrap_or(old)) {
        return Err(Refusal::OutsideRemit);
    }
    let known = known.ok_or(Refusal::AuthorityChanged)?;
    Ok(told_of_link(person, known, NetworkEventKind::Unlinked, now))
}

fn told_of_link(person: &Person, link: &Link, kind: NetworkEventKind, now: OffsetDateTime) -> NetworkEvents {
    let duties: Vec<&str> = link.duties.iter().map(|duty| duty.code()).collect();
    let event = NetworkEvents::one(person, link.authority, kind, now)
        .with("coordinator", link.coordinator)
        .with("holds_for", link.scope.code())
        .with("duties", duties.join(","))
        .telling(vec![link.authority, link.coordinator]);
    NetworkEvents::of(event)
}
