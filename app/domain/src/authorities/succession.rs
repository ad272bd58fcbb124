//! What passes from an authority to those that come after it, whether it goes into one (`merge`) or gives tasks to some
//! (`split`): access, links, competences, and the record of who had which task before.

use super::access::{Access, AccessState, Switches};
use super::competence::{Restated, Statement, Statements};
use super::event::{NetworkEvent, NetworkEventKind, NetworkEvents};
use super::life::Life;
use super::link::{Duty, Link};
use super::network::{Network, Place};
use super::rules::may_decide_on;
use crate::access::Person;
use crate::exchanges::transition::Refused;
use crate::ids::AuthorityId;
use crate::problem::{FieldProblem, ProblemCode, Refusal};
use crate::procedures::ProcedureId;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use time::OffsetDateTime;

/// One of the authorities.
#[derive(Debug, Clone, Copy)]
pub struct Side<'a> {
    /// Which.
    pub authority: AuthorityId,
    /// What the network says about it.
    pub network: &'a Network,
    /// Where it stands.
    pub place: &'a Place,
}

/// What becomes of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Succession {
    /// Where the one that had it all stands afterwards.
    pub life: Life,
    /// The access that those after it get.
    pub granted: Vec<Access>,
    /// The access of the one, which ends.
    pub ended: Vec<Access>,
    /// The links that those after it get, with all their duties.
    pub linked: Vec<Link>,
    /// The links of the one, which end.
    pub unlinked: Vec<Link>,
    /// What they say of their competences from now on, where that is something else.
    pub stated: Vec<Restated>,
    /// What happened, in the trail of each.
    pub events: NetworkEvents,
}

/// A task that went from one authority to another.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Passed {
    /// Which had it.
    pub from: AuthorityId,
    /// Which has it since.
    pub to: AuthorityId,
    /// The procedure.
    pub procedure: ProcedureId,
    /// When.
    pub at: OffsetDateTime,
}

/// What one of them has that may pass on: its access, its coordinators, and what it says of its competences.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Holdings {
    access: BTreeMap<ProcedureId, (AccessState, Switches)>,
    links: BTreeSet<Link>,
    said: Statement,
}

/// What a page showed of the authorities of a change, of which `said` is what they say: what is decided on the ground of it
/// is refused once one of them has something else.
#[must_use]
pub fn seen<'a>(
    sides: impl IntoIterator<Item = Side<'a>>,
    said: &Statements,
) -> BTreeMap<AuthorityId, Holdings> {
    sides.into_iter().map(|side| (side.authority, side.holdings(said))).collect()
}

impl Side<'_> {
    fn holdings(&self, said: &Statements) -> Holdings {
        let open = self.access().filter(|access| access.state != AccessState::Ended);
        Holdings {
            access: open.map(|access| (access.procedure.clone(), (access.state, access.switches))).collect(),
            links: self.links().cloned().collect(),
            said: said.get(&self.authority).cloned().unwrap_or_default(),
        }
    }

    /// The access that this one has, whatever its state.
    pub(super) fn access(&self) -> impl Iterator<Item = &Access> {
        self.network.access.iter().filter(|access| access.authority == self.authority)
    }

    /// The links of this one to its coordinators.
    pub(super) fn links(&self) -> impl Iterator<Item = &Link> {
        self.network.links.iter().filter(|link| link.authority == self.authority)
    }

    /// How far this one has come with its access to a procedure.
    pub(super) fn state_of(&self, procedure: &ProcedureId) -> Option<AccessState> {
        self.network.access_of(self.authority, procedure).map(|access| access.state)
    }

    /// Whether the person decides on this one as a whole.
    pub(super) fn is_decided_on_by(&self, person: &Person) -> bool {
        may_decide_on(person, self.network, self.authority, self.place)
    }

    /// Whether this one can take something over: another active authority of the same state.
    pub(super) fn is_fit_for(&self, from: &Self) -> bool {
        self.authority != from.authority
            && self.place.country == from.place.country
            && self.place.life == Life::Active
    }
}

/// Refuses with problems of fields.
pub(super) const fn incomplete(problems: Vec<FieldProblem>) -> Refused {
    Refused { refusal: Refusal::Incomplete, problems }
}

/// Refuses because another authority is needed in this field.
pub(super) fn another_is_needed(path: &str) -> FieldProblem {
    FieldProblem::new(path, ProblemCode::AnotherActiveAuthority)
}

/// The access that one has, for another; none where that has it already, or was suspended there.
pub(super) fn granted(access: &Access, into: &Side<'_>) -> Option<Access> {
    let is_open =
        !matches!(into.state_of(&access.procedure), Some(AccessState::Granted | AccessState::Suspended));
    let is_given = access.state == AccessState::Granted && is_open;
    is_given.then(|| Access { authority: into.authority, ..access.clone() })
}

/// The same access, ended; none where it has ended before.
pub(super) fn ended(access: &Access) -> Option<Access> {
    (access.state != AccessState::Ended).then(|| Access { state: AccessState::Ended, ..access.clone() })
}

/// The link with the other authority in the place of the one, and the duties that the coordinator has there already; none
/// where the other is that coordinator.
pub(super) fn linked(link: &Link, into: &Side<'_>) -> Option<Link> {
    if link.coordinator == into.authority {
        return None;
    }
    let is_same = |known: &&Link| (known.coordinator, &known.scope) == (link.coordinator, &link.scope);
    let known: &[Duty] = into.links().find(is_same).map_or(&[], |known| known.duties.as_slice());
    let duties = both(&link.duties, known);
    Some(Link { authority: into.authority, duties, ..link.clone() })
}

/// The duties of either, each once.
pub(super) fn both(one: &[Duty], other: &[Duty]) -> Vec<Duty> {
    Duty::ALL.into_iter().filter(|duty| one.contains(duty) || other.contains(duty)).collect()
}

/// The event in the trail of one of them, of which it is told.
pub(super) fn told(
    person: &Person,
    of: AuthorityId,
    kind: NetworkEventKind,
    now: OffsetDateTime,
) -> NetworkEvent {
    NetworkEvents::one(person, of, kind, now).telling(vec![of])
}
