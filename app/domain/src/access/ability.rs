//! What roles allow: one table, asked when enforcing and when explaining what a person may do.

use super::Person;
use crate::accounts::Role;
use crate::procedures::ProcedureId;
use serde::{Deserialize, Serialize};

/// Something that a person may do in a procedure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Ability {
    /// Sees that an exchange exists, with its header data.
    ReadHeader,
    /// Reads exchanges of the own authority, personal data included.
    Read,
    /// Writes drafts.
    Draft,
    /// Does everything on an exchange.
    Handle,
    /// Gives an exchange to a person or unit.
    Allocate,
    /// Approves what leaves the authority.
    Approve,
    /// Decides on referrals.
    DecideReferral,
}

impl Ability {
    /// All abilities, in the order in which people read them.
    pub const ALL: [Self; 7] = [
        Self::ReadHeader,
        Self::Read,
        Self::Draft,
        Self::Handle,
        Self::Allocate,
        Self::Approve,
        Self::DecideReferral,
    ];

    /// The word in message keys.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::ReadHeader => "read_header",
            Self::Read => "read",
            Self::Draft => "draft",
            Self::Handle => "handle",
            Self::Allocate => "allocate",
            Self::Approve => "approve",
            Self::DecideReferral => "decide_referral",
        }
    }

    /// The roles of which any one suffices, or one that includes it (`actors.md` 1.4).
    #[must_use]
    pub const fn roles(self) -> &'static [Role] {
        match self {
            Self::ReadHeader => &[Role::Viewer, Role::Allocator],
            Self::Read => &[Role::Viewer],
            Self::Draft => &[Role::Drafter],
            Self::Handle => &[Role::Handler],
            Self::Allocate => &[Role::Allocator, Role::Supervisor],
            Self::Approve => &[Role::Approver],
            Self::DecideReferral => &[Role::ReferralHandler],
        }
    }

    /// Everything that the person may do in the procedure.
    #[must_use]
    pub fn of(person: &Person, procedure: &ProcedureId) -> Vec<Self> {
        Self::ALL.into_iter().filter(|ability| person.can(procedure, *ability)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::{AuthorityId, PersonId};
    use uuid::Uuid;

    #[test]
    fn the_table_of_roles_and_abilities() {
        let procedure = ProcedureId::new("check").unwrap();
        let row = |role: Role| {
            let roles = [(procedure.clone(), role)].into();
            let person = Person { id: PersonId(Uuid::nil()), authority: AuthorityId(Uuid::nil()), roles };
            Ability::of(&person, &procedure).into_iter().map(Ability::code).collect::<Vec<_>>().join(" ")
        };
        for (role, expected) in [
            (Role::Viewer, "read_header read"),
            (Role::Supervisor, "read_header read allocate"),
            (Role::Drafter, "read_header read draft"),
            (Role::Handler, "read_header read draft handle"),
            (Role::Allocator, "read_header allocate"),
            (Role::Approver, "read_header read approve"),
            (Role::ReferralHandler, "read_header read decide_referral"),
            (Role::AlertViewer, "read_header read"),
            (Role::AlertHandler, "read_header read draft handle"),
            (Role::AlertDisseminator, "read_header read"),
        ] {
            assert_eq!(row(role), expected, "{role:?}");
        }
    }
}
