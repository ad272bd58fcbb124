//! How a state is organised: "IMI is a flexible system that can be adapted to each national administrative structure"
//! (`actors.md` 1.3). Nobody declares it; it is read from who takes part and from what coordinators do there.

use super::access::{Access, AccessState};
use super::coordinator::Function;
use super::network::Network;
use crate::procedures::ProcedureId;
use serde::{Deserialize, Serialize};

/// How a state is organised.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Organisation {
    /// The bodies that coordinate also send and receive everything.
    Centralised,
    /// Authorities send and receive themselves; coordinators register, help and watch.
    Decentralised,
    /// Authorities send and receive themselves, and coordinators have a part in some of it.
    Mixed,
}

impl Organisation {
    /// The word by which scripts and styles know it.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Centralised => "centralised",
            Self::Decentralised => "decentralised",
            Self::Mixed => "mixed",
        }
    }
}

impl Network {
    /// How the state is organised; none while nobody coordinates it, or nobody has access to anything. Who only receives
    /// what nobody else is competent for coordinates nothing. What is laid down for a procedure in every state alike, as
    /// that a single liaison office answers, says nothing of this one.
    #[must_use]
    pub fn organisation(&self, is_laid_down: impl Fn(&ProcedureId) -> bool) -> Option<Organisation> {
        if !self.appointments.iter().any(|held| held.function != Function::CatchAll) {
            return None;
        }
        let is_laid_down = &is_laid_down;
        let granted = || {
            let counts = move |access: &&Access| {
                access.state == AccessState::Granted && !is_laid_down(&access.procedure)
            };
            self.access.iter().filter(counts)
        };
        let coordinates = |access: &Access| {
            self.functions_of(access.authority).any(|held| held.function != Function::CatchAll)
        };
        let has_coordinators = granted().any(coordinates);
        let has_others = granted().any(|access| !coordinates(access));
        match (has_coordinators, has_others) {
            (false, false) => None,
            (true, false) => Some(Organisation::Centralised),
            (false, true) if !self.has_somebody_between() => Some(Organisation::Decentralised),
            _ => Some(Organisation::Mixed),
        }
    }

    /// Whether a coordinator passes on, or approves, what another authority asks or answers.
    fn has_somebody_between(&self) -> bool {
        let by_link = |link: &super::link::Link| {
            link.coordinator != link.authority && link.duties.iter().any(|duty| duty.is_between())
        };
        let by_access = |access: &Access| {
            let switches = access.switches;
            access.state == AccessState::Granted
                && (switches.requests_need_approval || switches.replies_need_approval)
        };
        self.links.iter().any(by_link) || self.access.iter().any(by_access)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::authorities::{Appointment, Duty, Link, LinkScope, Remit, Switches};
    use crate::country::Country;
    use crate::ids::{AppointmentId, AuthorityId};
    use uuid::Uuid;

    const NATIONAL: AuthorityId = AuthorityId(Uuid::from_u128(1));
    const LOCAL: AuthorityId = AuthorityId(Uuid::from_u128(2));

    fn held(function: Function, authority: AuthorityId) -> Appointment {
        let remit = Remit::whole(Country::parse("DE").unwrap());
        Appointment { id: AppointmentId(Uuid::nil()), authority, function, remit, parent: None }
    }

    fn granted(authority: AuthorityId) -> Access {
        Access {
            authority,
            procedure: ProcedureId::new("some").unwrap(),
            state: AccessState::Granted,
            switches: Switches::default(),
        }
    }

    fn link(duties: &[Duty]) -> Link {
        let scope = LinkScope::Area("some".to_owned());
        Link { coordinator: NATIONAL, authority: LOCAL, scope, duties: duties.to_vec() }
    }

    fn network(access: Vec<Access>, links: Vec<Link>) -> Network {
        let appointments = vec![held(Function::National, NATIONAL), held(Function::CatchAll, LOCAL)];
        Network { appointments, access, links, ..Network::default() }
    }

    fn never(_: &ProcedureId) -> bool {
        false
    }

    #[test]
    fn it_is_read_from_who_takes_part_and_from_who_stands_between() {
        assert_eq!(network(Vec::new(), Vec::new()).organisation(never), None);
        let nobodys = Network { access: vec![granted(LOCAL)], ..Network::default() };
        assert_eq!(nobodys.organisation(never), None, "nobody coordinates it");
        let alone = network(vec![granted(NATIONAL)], Vec::new());
        assert_eq!(alone.organisation(never), Some(Organisation::Centralised));
        let watched = network(vec![granted(LOCAL)], vec![link(&[Duty::Coordinates, Duty::ManagesAccess])]);
        assert_eq!(watched.organisation(never), Some(Organisation::Decentralised));
        for duty in [Duty::Allocates, Duty::ApprovesRequests, Duty::ApprovesReplies] {
            let between = network(vec![granted(LOCAL)], vec![link(&[duty])]);
            assert_eq!(between.organisation(never), Some(Organisation::Mixed), "{}", duty.code());
        }
        let both = network(vec![granted(NATIONAL), granted(LOCAL)], Vec::new());
        assert_eq!(both.organisation(never), Some(Organisation::Mixed));
    }

    #[test]
    fn what_a_definition_lays_down_for_every_state_says_nothing_of_one() {
        let is_laid_down = |id: &ProcedureId| id.as_str() == "laid_down";
        let office = Access { procedure: ProcedureId::new("laid_down").unwrap(), ..granted(NATIONAL) };
        let watched = network(vec![granted(LOCAL), office.clone()], Vec::new());
        assert_eq!(watched.organisation(is_laid_down), Some(Organisation::Decentralised));
        assert_eq!(watched.organisation(never), Some(Organisation::Mixed));
        assert_eq!(network(vec![office], Vec::new()).organisation(is_laid_down), None);
    }

    #[test]
    fn approval_by_whomever_stands_between_and_lost_access_takes_no_part() {
        let switches = Switches { replies_need_approval: true, ..Switches::default() };
        let approved = network(vec![Access { switches, ..granted(LOCAL) }], Vec::new());
        assert_eq!(approved.organisation(never), Some(Organisation::Mixed));
        let ended = Access { state: AccessState::Ended, ..granted(LOCAL) };
        let left = network(vec![granted(NATIONAL), ended], Vec::new());
        assert_eq!(left.organisation(never), Some(Organisation::Centralised));
    }
}
