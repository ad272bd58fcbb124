//! Events of the network: who was given which access, function or link, as the audit trail keeps it. Only rules build
//! them.

use crate::access::Person;
use crate::ids::{AuthorityId, PersonId};
use crate::procedures::ProcedureId;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use time::OffsetDateTime;

/// What happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NetworkEventKind {
    /// An authority asked for access.
    AccessRequested,
    /// Access was granted.
    AccessGranted,
    /// A request for access was refused.
    AccessRefused,
    /// Access was suspended.
    AccessSuspended,
    /// Suspended access was granted again.
    AccessRestored,
    /// Access ended.
    AccessEnded,
    /// How the authority works with its access was changed.
    AccessChanged,
    /// A coordinator was linked to the authority.
    Linked,
    /// The link to a coordinator ended.
    Unlinked,
    /// The authority was given a function.
    Appointed,
    /// A function was taken back.
    TakenBack,
    /// The authority itself was validated, suspended, restored or deactivated.
    LifeChanged,
    /// The authority went into another one.
    Merged,
    /// Another authority went into this one.
    TookOver,
    /// Tasks of the authority went to others.
    Split,
    /// Tasks of another authority went to this one.
    TookTasks,
    /// The authority is part of another one from now on, or of none.
    Placed,
    /// A coordinator reminded the authority of what waits for it.
    Reminded,
    /// The authority changed its entry in the directory.
    EntryChanged,
    /// The authority said that its entry is still right.
    EntryConfirmed,
    /// It was said for what the authority is competent.
    CompetencesStated,
    /// Names of the authority, or what it is, were changed.
    DataChanged,
    /// The authority asks that they be changed.
    DataProposed,
    /// What it asked for was declined.
    DataDeclined,
    /// Somebody of the authority took the directory, or a part of it, out as a file.
    DirectoryExported,
    /// An authority outside asks to be registered.
    RegistrationSent,
    /// It corrected what was returned.
    RegistrationCorrected,
    /// Its registration was returned to be corrected.
    RegistrationReturned,
    /// Its registration was rejected.
    RegistrationRejected,
    /// It was registered.
    RegistrationAccepted,
    /// A coordinator invited it to register itself.
    RegistrationInvited,
    /// The coordinator took the invitation back.
    RegistrationCancelled,
    /// It did not follow the invitation in time.
    RegistrationExpired,
}

impl NetworkEventKind {
    /// Every kind.
    pub const ALL: [Self; 33] = [
        Self::AccessRequested,
        Self::AccessGranted,
        Self::AccessRefused,
        Self::AccessSuspended,
        Self::AccessRestored,
        Self::AccessEnded,
        Self::AccessChanged,
        Self::Linked,
        Self::Unlinked,
        Self::Appointed,
        Self::TakenBack,
        Self::LifeChanged,
        Self::Merged,
        Self::TookOver,
        Self::Split,
        Self::TookTasks,
        Self::Placed,
        Self::Reminded,
        Self::EntryChanged,
        Self::EntryConfirmed,
        Self::CompetencesStated,
        Self::DataChanged,
        Self::DataProposed,
        Self::DataDeclined,
        Self::DirectoryExported,
        Self::RegistrationSent,
        Self::RegistrationCorrected,
        Self::RegistrationReturned,
        Self::RegistrationRejected,
        Self::RegistrationAccepted,
        Self::RegistrationInvited,
        Self::RegistrationCancelled,
        Self::RegistrationExpired,
    ];

    /// The word used in the database and in message keys; none is also the word of an event of an exchange.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::AccessRequested => "access_requested",
            Self::AccessGranted => "access_granted",
            Self::AccessRefused => "access_refused",
            Self::AccessSuspended => "access_suspended",
            Self::AccessRestored => "access_restored",
            Self::AccessEnded => "access_ended",
            Self::AccessChanged => "access_changed",
            Self::Linked => "coordinator_linked",
            Self::Unlinked => "coordinator_unlinked",
            Self::Appointed => "function_given",
            Self::TakenBack => "function_taken_back",
            Self::LifeChanged => "authority_life_changed",
            Self::Merged => "authority_merged",
            Self::TookOver => "authority_took_over",
            Self::Split => "authority_split",
            Self::TookTasks => "authority_took_tasks",
            Self::Placed => "authority_placed",
            Self::Reminded => "authority_reminded",
            Self::EntryChanged => "authority_entry_changed",
            Self::EntryConfirmed => "authority_entry_confirmed",
            Self::CompetencesStated => "competences_stated",
            Self::DataChanged => "authority_data_changed",
            Self::DataProposed => "authority_data_proposed",
            Self::DataDeclined => "authority_data_declined",
            Self::DirectoryExported => "directory_exported",
            Self::RegistrationSent => "registration_sent",
            Self::RegistrationCorrected => "registration_corrected",
            Self::RegistrationReturned => "registration_returned",
            Self::RegistrationRejected => "registration_rejected",
            Self::RegistrationAccepted => "registration_accepted",
            Self::RegistrationInvited => "registration_invited",
            Self::RegistrationCancelled => "registration_cancelled",
            Self::RegistrationExpired => "registration_expired",
        }
    }

    /// Reads the word.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == text)
    }

    /// Whether the directory says something else of the authority afterwards.
    #[must_use]
    pub const fn changes_directory(self) -> bool {
        matches!(
            self,
            Self::AccessEnded
                | Self::LifeChanged
                | Self::Merged
                | Self::TookOver
                | Self::Split
                | Self::Placed
                | Self::EntryChanged
                | Self::EntryConfirmed
                | Self::DataChanged
                | Self::CompetencesStated
                | Self::RegistrationAccepted
        )
    }

    /// Whether it tells those who asked for the registration or were invited to it, who have no mailbox in the network.
    #[must_use]
    pub const fn tells_outside(self) -> bool {
        matches!(self, Self::RegistrationReturned | Self::RegistrationRejected | Self::RegistrationInvited)
    }
}

/// One event. It names public bodies and no person but the one who acted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NetworkEvent {
    /// Whose place in the network changed.
    pub authority: AuthorityId,
    /// What happened.
    pub kind: NetworkEventKind,
    /// When.
    pub at: OffsetDateTime,
    /// Who did it; none for somebody outside of the network.
    pub person: Option<PersonId>,
    /// For which authority; none for one outside of the network.
    pub by: Option<AuthorityId>,
    /// The procedure, of access.
    pub procedure: Option<ProcedureId>,
    /// Code of the state of the access, of the life or of the registration afterwards, or of what waits; empty for a link or
    /// a function.
    pub outcome: String,
    /// What was decided, by the names of the columns that keep it.
    pub details: BTreeMap<String, String>,
    /// Authorities to be told.
    pub tell: Vec<AuthorityId>,
}

/// The event of one change. Built only by the rules, so that nothing is stored that no rule decided.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NetworkEvents(Vec<NetworkEvent>);

impl NetworkEvents {
    pub(super) fn one(
        person: &Person,
        authority: AuthorityId,
        kind: NetworkEventKind,
        at: OffsetDateTime,
    ) -> NetworkEvent {
        let event = Self::from_outside(authority, kind, at);
        NetworkEvent { person: Some(person.id), by: Some(person.authority), ..event }
    }

    /// An event that nobody in the network caused.
    pub(super) const fn from_outside(
        authority: AuthorityId,
        kind: NetworkEventKind,
        at: OffsetDateTime,
    ) -> NetworkEvent {
        NetworkEvent {
            authority,
            kind,
            at,
            person: None,
            by: None,
            procedure: None,
            outcome: String::new(),
            details: BTreeMap::new(),
            tell: Vec::new(),
        }
    }

    pub(super) fn of(event: NetworkEvent) -> Self {
        Self(vec![event])
    }

    /// The events of a change that concerns several authorities.
    pub(super) fn all(events: impl IntoIterator<Item = NetworkEvent>) -> Self {
        Self(events.into_iter().collect())
    }

    /// The events, in order.
    #[must_use]
    pub fn as_slice(&self) -> &[NetworkEvent] {
        &self.0
    }
}

impl NetworkEvent {
    pub(super) fn with(mut self, name: &str, value: impl ToString) -> Self {
        self.details.insert(name.to_owned(), value.to_string());
        self
    }

    pub(super) fn telling(mut self, mut tell: Vec<AuthorityId>) -> Self {
        // Who did it need not be told.
        tell.retain(|told| Some(*told) != self.by);
        tell.sort();
        tell.dedup();
        self.tell = tell;
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exchanges::event::EventKind;

    #[test]
    fn words_are_read_as_they_are_written_and_are_not_those_of_exchanges() {
        for kind in NetworkEventKind::ALL {
            assert_eq!(NetworkEventKind::parse(kind.code()), Some(kind));
            assert_eq!(EventKind::parse(kind.code()), None);
        }
    }
}
