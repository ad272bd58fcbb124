//! Who can see and change the administration of an authority, and why: asked of the rules that enforce it for everybody
//! who could, so that the explanation says nothing else.

use super::coordinator::{Appointment, Function};
use super::network::{Network, Place};
use super::{entry, rules, waiting};
use crate::access::Person;
use crate::accounts::{Roles, administration};
use crate::ids::{AppointmentId, AuthorityId, PersonId};
use crate::procedures::ProcedureId;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use uuid::Uuid;

/// Something of an authority that not everybody sees or changes. Its entry in the directory, its functions and the access
/// that it was granted are read by whoever is signed in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Matter {
    /// Changes what the directory says of it.
    Entry,
    /// Sees and changes its people and their roles.
    People,
    /// Sees every access, whatever its state.
    SeeAccess,
    /// Asks for access.
    AskAccess,
    /// Grants, suspends and ends access, and links coordinators.
    Access,
    /// Validates, suspends and deactivates it, and lets it go into another one.
    Life,
    /// Gives it functions.
    Functions,
    /// Sees which of its exchanges wait too long: of each the number, the procedure and since when.
    Waiting,
}

impl Matter {
    /// Every matter, in the order of the page.
    pub const ALL: [Self; 8] = [
        Self::Entry,
        Self::People,
        Self::SeeAccess,
        Self::AskAccess,
        Self::Access,
        Self::Life,
        Self::Functions,
        Self::Waiting,
    ];

    /// The word in message keys.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Entry => "entry",
            Self::People => "people",
            Self::SeeAccess => "see_access",
            Self::AskAccess => "ask_access",
            Self::Access => "access",
            Self::Life => "life",
            Self::Functions => "functions",
            Self::Waiting => "waiting",
        }
    }
}

/// Why somebody may.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum By {
    /// Everybody who works there may.
    Member,
    /// Its administrators may.
    Administrator,
    /// The administrators of a coordinator may, by this function.
    Function(AppointmentId),
}

/// The authority that it is about.
#[derive(Debug, Clone, Copy)]
pub struct About<'a> {
    /// The authority.
    pub authority: AuthorityId,
    /// The network around it.
    pub network: &'a Network,
    /// Where it stands.
    pub place: &'a Place,
    /// The procedures in force with their areas.
    pub procedures: &'a [(ProcedureId, String)],
}

/// Whether the person may.
#[must_use]
pub fn may(person: &Person, matter: Matter, about: &About<'_>) -> bool {
    let About { authority, network, place, procedures } = *about;
    match matter {
        Matter::Entry => entry::may_change(person, authority, place.life),
        Matter::People => administration::may_administer(person) && person.authority == authority,
        Matter::SeeAccess => rules::sees_all_access(person, network, place, authority),
        Matter::AskAccess => rules::may_ask(person, authority),
        Matter::Access => {
            procedures.iter().any(|(_, area)| rules::may_change_access(person, network, place, area))
        }
        Matter::Life => rules::may_change_life(person, network, authority, place),
        Matter::Functions => {
            let areas: BTreeSet<String> = procedures.iter().map(|(_, area)| area.clone()).collect();
            let may_give = |function: &Function| rules::may_give(person, network, place, *function, &areas);
            Function::ALL.iter().any(may_give)
        }
        Matter::Waiting => procedures.iter().any(|procedure| watches_in(person, about, procedure)),
    }
}

/// Whether the person watches over the exchanges of the authority in this procedure.
#[must_use]
pub fn watches(person: &Person, about: &About<'_>, procedure: &ProcedureId) -> bool {
    let its = about.procedures.iter().find(|(known, _)| known == procedure);
    its.is_some_and(|its| watches_in(person, about, its))
}

fn watches_in(person: &Person, about: &About<'_>, (procedure, area): &(ProcedureId, String)) -> bool {
    let at = (about.authority, about.place);
    waiting::may_watch(person, about.network, at, (procedure, area.as_str()))
}

/// Whether the person may know how many people administer the authority: everybody who works there, and those who may change
/// anything there. Which authorities see and change it, and why, is for everybody who reads the directory.
#[must_use]
pub fn may_count_administrators(person: &Person, about: &About<'_>) -> bool {
    person.authority == about.authority
        || rules::may_coordinate(person, about.network, about.authority, about.place)
}

/// Whether the person may preview what people of the authority find: its administrators, and those who watch over its
/// exchanges. Of which of them the header is shown is for the rules of lists to say.
#[must_use]
pub fn may_preview(person: &Person, about: &About<'_>) -> bool {
    may(person, Matter::People, about) || may(person, Matter::Waiting, about)
}

/// What the people of an authority may do, and why.
pub type Matters = Vec<(Matter, Vec<By>)>;

/// Everybody who may do anything with the authority: the authorities, its own one first, each with what its people may and
/// why.
#[must_use]
pub fn who(about: &About<'_>) -> Vec<(AuthorityId, Matters)> {
    let others: BTreeSet<AuthorityId> = about
        .network
        .appointments
        .iter()
        .map(|held| held.authority)
        .filter(|other| *other != about.authority)
        .collect();
    let all = [about.authority].into_iter().chain(others);
    all.map(|authority| (authority, matters(authority, about))).filter(|(_, may)| !may.is_empty()).collect()
}

fn matters(authority: AuthorityId, about: &About<'_>) -> Matters {
    let all = Matter::ALL.into_iter().map(|matter| (matter, reasons(authority, matter, about)));
    all.filter(|(_, by)| !by.is_empty()).collect()
}

/// Why people of the authority may: the rule is asked for somebody who does not administer, for an administrator of an
/// authority without any function, and for one with each of its functions alone.
#[must_use]
pub fn reasons(authority: AuthorityId, matter: Matter, about: &About<'_>) -> Vec<By> {
    if may(&somebody(authority, false), matter, about) {
        return vec![By::Member];
    }
    let administrator = somebody(authority, true);
    let with = |held: Vec<Appointment>| {
        // Only what is between the two: each coordinator of a large state is asked of, for every matter.
        let links = about.network.links.iter();
        let links = links.filter(|link| (link.coordinator, link.authority) == (authority, about.authority));
        // That it is the national coordinator itself decides what the Commission may do with it.
        let is_national = |own: &&Appointment| {
            about.authority != authority
                && own.function == Function::National
                && about.network.national(about.place.country) == Some(own.authority)
        };
        let own = about.network.functions_of(about.authority).filter(is_national);
        let appointments = held.into_iter().chain(own.cloned()).collect();
        let network = Network { appointments, links: links.cloned().collect(), ..Network::default() };
        may(&administrator, matter, &About { network: &network, ..*about })
    };
    if with(Vec::new()) {
        return vec![By::Administrator];
    }
    let alone = about.network.functions_of(authority).filter(|held| with(vec![(*held).clone()]));
    alone.map(|held| By::Function(held.id)).collect()
}

/// Somebody who works there; the rules look at the authority and at the right to administer alone.
fn somebody(authority: AuthorityId, is_administrator: bool) -> Person {
    let roles = Roles::default().administering(is_administrator);
    Person { id: PersonId(Uuid::nil()), authority, roles }
}
