//! One authority goes into another of its state (`workflows.md` 3.12, row 11): that one gets its access, links and people,
//! and takes its place in its exchanges; history keeps both names.

use super::access::{Access, AccessState};
use super::event::{NetworkEvent, NetworkEventKind, NetworkEvents};
use super::life::{Life, LifeStep};
use super::link::{Duty, Link};
use super::network::{Network, Place};
use super::rules::may_change_life;
use crate::access::Person;
use crate::exchanges::transition::Refused;
use crate::ids::AuthorityId;
use crate::problem::{FieldProblem, ProblemCode, Refusal};
use time::OffsetDateTime;

/// Where the authority into which another one goes stands in the form.
pub const INTO: &str = "into";

/// One of the two authorities.
#[derive(Debug, Clone, Copy)]
pub struct Side<'a> {
    /// Which.
    pub authority: AuthorityId,
    /// What the network says about it.
    pub network: &'a Network,
    /// Where it stands.
    pub place: &'a Place,
}

/// What becomes of both.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Merged {
    /// Where the one that goes into the other stands afterwards.
    pub life: Life,
    /// The access that the other gets.
    pub granted: Vec<Access>,
    /// The access of the one, which ends.
    pub ended: Vec<Access>,
    /// The links that the other gets, with all their duties.
    pub linked: Vec<Link>,
    /// The links of the one, which end.
    pub unlinked: Vec<Link>,
    /// What happened, in the trail of each.
    pub events: NetworkEvents,
}

/// Whether the person may let authorities at this place go into others.
#[must_use]
pub fn may_merge(person: &Person, side: &Side<'_>) -> bool {
    may_change_life(person, side.network, side.place) && side.place.life.after(LifeStep::Deactivate).is_ok()
}

/// Decides on one authority going into another. Access that was suspended there stays so.
///
/// # Errors
/// `OutsideRemit` unless both lie in the remit, `NotNow` for one that is deactivated, `Incomplete` where the other is the
/// same, of another state or not active, `HoldsFunctions` for one that still coordinates others.
pub fn merge(
    person: &Person,
    from: &Side<'_>,
    into: &Side<'_>,
    now: OffsetDateTime,
) -> Result<Merged, Refused> {
    if !may_change_life(person, from.network, from.place) {
        return Err(Refusal::OutsideRemit.into());
    }
    let life = from.place.life.after(LifeStep::Deactivate)?;
    let is_fit = from.authority != into.authority
        && from.place.country == into.place.country
        && into.place.life == Life::Active;
    if !is_fit {
        let problems = vec![FieldProblem::new(INTO, ProblemCode::AnotherActiveAuthority)];
        return Err(Refused { refusal: Refusal::Incomplete, problems });
    }
    if !may_change_life(person, into.network, into.place) {
        return Err(Refusal::OutsideRemit.into());
    }
    if from.network.functions_of(from.authority).next().is_some() {
        return Err(Refusal::HoldsFunctions.into());
    }
    let event = |side: &Side<'_>, kind| {
        NetworkEvents::one(person, side.authority, kind, now)
            .with("merged", from.authority)
            .with("successor", into.authority)
            .telling(vec![side.authority])
    };
    let left = event(from, NetworkEventKind::Merged);
    let left = NetworkEvent { outcome: life.code().to_owned(), ..left };
    let unlinked = links_of(from);
    Ok(Merged {
        life,
        granted: granted(from, into),
        ended: ended(from),
        linked: unlinked.iter().filter_map(|link| linked(link, into)).collect(),
        unlinked,
        events: NetworkEvents::both(left, event(into, NetworkEventKind::TookOver)),
    })
}

/// The access that the one has and the other does not, unless it was suspended there.
fn granted(from: &Side<'_>, into: &Side<'_>) -> Vec<Access> {
    let is_open = |access: &&Access| {
        let there = into.network.access_of(into.authority, &access.procedure).map(|access| access.state);
        !matches!(there, Some(AccessState::Granted | AccessState::Suspended))
    };
    let own = from.network.access.iter().filter(|access| access.authority == from.authority);
    own.filter(|access| access.state == AccessState::Granted)
        .filter(is_open)
        .map(|access| Access { authority: into.authority, ..access.clone() })
        .collect()
}

fn ended(from: &Side<'_>) -> Vec<Access> {
    let own = from.network.access.iter().filter(|access| access.authority == from.authority);
    own.filter(|access| access.state != AccessState::Ended)
        .map(|access| Access { state: AccessState::Ended, ..access.clone() })
        .collect()
}

fn links_of(side: &Side<'_>) -> Vec<Link> {
    side.network.links.iter().filter(|link| link.authority == side.authority).cloned().collect()
}

/// The link with the other authority in the place of the one, and the duties that the coordinator has there already; none
/// where the other is that coordinator.
fn linked(link: &Link, into: &Side<'_>) -> Option<Link> {
    if link.coordinator == into.authority {
        return None;
    }
    let is_same = |known: &&Link| (known.coordinator, &known.scope) == (link.coordinator, &link.scope);
    let there = links_of(into);
    let known: &[Duty] = there.iter().find(is_same).map_or(&[], |known| known.duties.as_slice());
    let duties = Duty::ALL.into_iter().filter(|duty| link.duties.contains(duty) || known.contains(duty));
    Some(Link { authority: into.authority, duties: duties.collect(), ..link.clone() })
}
