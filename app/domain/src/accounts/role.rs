//! Roles: what a user may do inside an authority, granted for each procedure (Article 9(3) of Regulation 1024/2012;
//! names and rights: `actors.md` 1.4, after Article 9 of Decision 2008/49/EC).

use crate::procedures::ProcedureKind;
use serde::{Deserialize, Serialize};

/// A role of a user in one procedure. A person may hold several; some include others, and there is no order beside
/// that: a handler is no approver, and an approver drafts nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Sees exchanges of the own authority, personal data included; changes nothing.
    Viewer,
    /// Sees all exchanges of the authority and re-allocates them.
    Supervisor,
    /// Creates and saves drafts and uploads documents.
    Drafter,
    /// Everything on an exchange: send, accept, reply, refuse, withdraw, close.
    Handler,
    /// Gives what arrives to a person or unit; reads header data alone until something is allocated to the allocator.
    Allocator,
    /// Approves what leaves the authority, and so reads it.
    Approver,
    /// Decides where two authorities disagree; at coordinators only.
    ReferralHandler,
    /// Sees alerts of the own authority, personal data included; changes nothing.
    AlertViewer,
    /// Everything on an alert: creates it, adds information, proposes to close it.
    AlertHandler,
    /// Distributes incoming alerts inside the own state, and so reads them.
    AlertDisseminator,
}

impl Role {
    /// All roles, in the order in which people read them.
    pub const ALL: [Self; 10] = [
        Self::Viewer,
        Self::Supervisor,
        Self::Drafter,
        Self::Handler,
        Self::Allocator,
        Self::Approver,
        Self::ReferralHandler,
        Self::AlertViewer,
        Self::AlertHandler,
        Self::AlertDisseminator,
    ];

    /// The word used in the database, in imported tables and on the command line.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Viewer => "viewer",
            Self::Supervisor => "supervisor",
            Self::Drafter => "drafter",
            Self::Handler => "handler",
            Self::Allocator => "allocator",
            Self::Approver => "approver",
            Self::ReferralHandler => "referral_handler",
            Self::AlertViewer => "alert_viewer",
            Self::AlertHandler => "alert_handler",
            Self::AlertDisseminator => "alert_disseminator",
        }
    }

    /// Reads the word.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.code() == text)
    }

    /// Whether whoever holds this role may do everything that the other one allows.
    #[must_use]
    pub fn includes(self, other: Self) -> bool {
        self == other
            || match self {
                Self::Supervisor
                | Self::Drafter
                | Self::Approver
                | Self::ReferralHandler
                | Self::AlertViewer => other == Self::Viewer,
                Self::Handler => matches!(other, Self::Viewer | Self::Drafter),
                Self::AlertHandler => {
                    matches!(other, Self::AlertViewer | Self::Viewer | Self::Drafter | Self::Handler)
                }
                Self::AlertDisseminator => matches!(other, Self::AlertViewer | Self::Viewer),
                Self::Viewer | Self::Allocator => false,
            }
    }

    /// Whether only people of coordinators may hold the role (Article 6(2) of Regulation 1024/2012).
    #[must_use]
    pub const fn is_for_coordinators(self) -> bool {
        matches!(self, Self::ReferralHandler)
    }

    /// Whether the role is one in alerts, which a request does not know.
    #[must_use]
    pub const fn is_for_alerts(self) -> bool {
        matches!(self, Self::AlertViewer | Self::AlertHandler | Self::AlertDisseminator)
    }

    /// Whether the role is given in procedures of this kind (`actors.md` 1.4: those of alerts in the alert modules, and
    /// where one authority tells several).
    #[must_use]
    pub const fn fits(self, kind: ProcedureKind) -> bool {
        !self.is_for_alerts() || matches!(kind, ProcedureKind::Alert | ProcedureKind::Notification)
    }

    /// The roles each of which allows everything that this one does, itself among them.
    pub fn that_include_it(self) -> impl Iterator<Item = Self> {
        Self::ALL.into_iter().filter(move |role| role.includes(self))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_role_is_read_as_it_is_written() {
        for role in Role::ALL {
            assert_eq!(Role::parse(role.code()), Some(role));
        }
        assert_eq!(Role::parse("king"), None);
    }

    #[test]
    fn a_handler_drafts_and_reads_and_an_allocator_does_neither() {
        let included = |role: Role| Role::ALL.into_iter().filter(|other| role.includes(*other)).count();
        assert_eq!(Role::ALL.map(included), [1, 2, 2, 3, 1, 2, 2, 2, 5, 3]);
        assert!(Role::Handler.includes(Role::Drafter) && !Role::Drafter.includes(Role::Handler));
        assert!(!Role::Allocator.includes(Role::Viewer), "Article 9(4): not by allocating alone");
    }

    #[test]
    fn whatever_a_role_includes_lets_it_do_what_that_one_includes() {
        for (outer, inner) in Role::ALL.into_iter().flat_map(|role| Role::ALL.map(|other| (role, other))) {
            let mut reaches =
                Role::ALL.into_iter().filter(|far| outer.includes(inner) && inner.includes(*far));
            assert!(reaches.all(|far| outer.includes(far)), "{outer:?} over {inner:?}");
        }
        let handlers: Vec<Role> = Role::Handler.that_include_it().collect();
        assert_eq!(handlers, [Role::Handler, Role::AlertHandler]);
    }

    #[test]
    fn roles_in_alerts_are_given_in_alerts_and_notifications_alone() {
        use ProcedureKind::{Alert, Coordinated, Notification, Public, Repository, Request};
        for role in Role::ALL {
            assert!(role.fits(Alert) && role.fits(Notification), "{role:?}");
            for kind in [Request, Repository, Public, Coordinated] {
                assert_eq!(role.fits(kind), !role.is_for_alerts(), "{role:?} in {kind:?}");
            }
        }
        assert_eq!(Role::ALL.into_iter().filter(|role| role.is_for_alerts()).count(), 3);
    }
}
