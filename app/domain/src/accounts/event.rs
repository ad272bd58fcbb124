//! Events of accounts, as the audit trail keeps them. Only rules build them; they carry no name, address or secret.

use super::{Absence, Roles};
use crate::ids::{AuthorityId, PersonId};
use crate::notices::NoticeChoices;
use serde::{Deserialize, Serialize};
use time::OffsetDateTime;

/// What happened to an account.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AccountEventKind {
    /// An administrator added the person, who gets a link.
    Invited,
    /// The link was sent again; the old one is dead.
    SentAgain,
    /// The invitation was withdrawn.
    Withdrawn,
    /// The person chose name and password.
    Joined,
    /// Name, service address, language or end of the membership were changed.
    Changed,
    /// Roles or the right to administer were changed.
    RolesChanged,
    /// The person was locked out.
    Locked,
    /// The person was let in again.
    Unlocked,
    /// The person left; the data are blocked (Article 15(3) of Regulation 1024/2012).
    Removed,
    /// The membership ended on its last day.
    Ended,
    /// A deputy stands in for some days.
    AbsenceSet,
    /// The absence was cancelled.
    AbsenceCancelled,
    /// The person chose how notices come.
    NoticesChosen,
    /// An administrator asked that the person may choose another password.
    ResetAsked,
    /// A second administrator, a coordinator, or the operator, approved that; every login ended.
    ResetApproved,
    /// A second administrator or a coordinator declined that; everything stays as it was.
    ResetDeclined,
    /// The person added a second factor.
    FactorAdded,
    /// The person gave up the second factor.
    FactorRemoved,
    /// The person added a passkey.
    PasskeyAdded,
    /// The person removed a passkey.
    PasskeyRemoved,
    /// The person chose another password; every other login ended.
    PasswordChanged,
    /// The person signed in from a device on which that was never done before.
    NewDevice,
    /// The person may sign in at a provider of identities too.
    IdentityLinked,
    /// The person signs in there no more.
    IdentityUnlinked,
    /// An administrator or a coordinator opened a preview of what the person finds: headers alone.
    Previewed,
    /// An administrator created the account for another system of the authority.
    ServiceCreated,
    /// An administrator changed name, purpose, last day or roles of a service account.
    ServiceChanged,
    /// An administrator replaced the secret of a service account.
    ServiceRotated,
    /// An administrator revoked a service account.
    ServiceRevoked,
    /// A service account was used, for the first time that day.
    ServiceUsed,
    /// Somebody came with the name of a service account and without its secret, for the first time in an hour.
    ServiceRefused,
    /// The end of a service account comes near.
    ServiceEnding,
}

impl AccountEventKind {
    /// Every kind.
    pub const ALL: [Self; 32] = [
        Self::Invited,
        Self::SentAgain,
        Self::Withdrawn,
        Self::Joined,
        Self::Changed,
        Self::RolesChanged,
        Self::Locked,
        Self::Unlocked,
        Self::Removed,
        Self::Ended,
        Self::AbsenceSet,
        Self::AbsenceCancelled,
        Self::NoticesChosen,
        Self::ResetAsked,
        Self::ResetApproved,
        Self::ResetDeclined,
        Self::FactorAdded,
        Self::FactorRemoved,
        Self::PasskeyAdded,
        Self::PasskeyRemoved,
        Self::PasswordChanged,
        Self::NewDevice,
        Self::IdentityLinked,
        Self::IdentityUnlinked,
        Self::Previewed,
        Self::ServiceCreated,
        Self::ServiceChanged,
        Self::ServiceRotated,
        Self::ServiceRevoked,
        Self::ServiceUsed,
        Self::ServiceRefused,
        Self::ServiceEnding,
    ];

    /// The word in the audit trail and in the outbox; none is also the word of an event of an exchange.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Invited => "account_invited",
            Self::SentAgain => "account_sent_again",
            Self::Withdrawn => "account_withdrawn",
            Self::Joined => "account_joined",
            Self::Changed => "account_changed",
            Self::RolesChanged => "account_roles_changed",
            Self::Locked => "account_locked",
            Self::Unlocked => "account_unlocked",
            Self::Removed => "account_removed",
            Self::Ended => "account_ended",
            Self::AbsenceSet => "account_absence_set",
            Self::AbsenceCancelled => "account_absence_cancelled",
            Self::NoticesChosen => "account_notices_chosen",
            Self::ResetAsked => "account_reset_asked",
            Self::ResetApproved => "account_reset_approved",
            Self::ResetDeclined => "account_reset_declined",
            Self::FactorAdded => "account_factor_added",
            Self::FactorRemoved => "account_factor_removed",
            Self::PasskeyAdded => "account_passkey_added",
            Self::PasskeyRemoved => "account_passkey_removed",
            Self::PasswordChanged => "account_password_changed",
            Self::NewDevice => "account_new_device",
            Self::IdentityLinked => "account_identity_linked",
            Self::IdentityUnlinked => "account_identity_unlinked",
            Self::Previewed => "account_previewed",
            Self::ServiceCreated => "account_service_created",
            Self::ServiceChanged => "account_service_changed",
            Self::ServiceRotated => "account_service_rotated",
            Self::ServiceRevoked => "account_service_revoked",
            Self::ServiceUsed => "account_service_used",
            Self::ServiceRefused => "account_service_refused",
            Self::ServiceEnding => "account_service_ending",
        }
    }

    /// Reads the word.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == text)
    }

    /// Whether the person gets a link, which leads in together with the code.
    #[must_use]
    pub const fn sends_link(self) -> bool {
        matches!(self, Self::Invited | Self::SentAgain | Self::ResetApproved)
    }

    /// Whether the person is told by mail. Who was removed has no address any more.
    #[must_use]
    pub const fn tells_person(self) -> bool {
        matches!(
            self,
            Self::Invited
                | Self::SentAgain
                | Self::ResetApproved
                | Self::RolesChanged
                | Self::Locked
                | Self::Unlocked
                | Self::FactorAdded
                | Self::FactorRemoved
                | Self::PasskeyAdded
                | Self::PasskeyRemoved
                | Self::PasswordChanged
                | Self::NewDevice
                | Self::IdentityLinked
                | Self::IdentityUnlinked
        )
    }

    /// Whether the mailbox of the authority is told.
    #[must_use]
    pub const fn tells_authority(self) -> bool {
        matches!(self, Self::ResetAsked | Self::ResetApproved | Self::ResetDeclined)
    }

    /// Whether each administrator of the authority is told by mail, about a service account.
    #[must_use]
    pub const fn tells_administrators(self) -> bool {
        matches!(self, Self::ServiceCreated | Self::ServiceChanged | Self::ServiceEnding)
    }

    /// Whether every login of the person ends.
    #[must_use]
    pub const fn ends_logins(self) -> bool {
        matches!(self, Self::Locked | Self::Removed | Self::Ended | Self::ResetApproved)
    }
}

/// One event of an account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AccountEvent {
    /// The account.
    pub person: PersonId,
    /// At which authority.
    pub authority: AuthorityId,
    /// What happened.
    pub kind: AccountEventKind,
    /// When.
    pub at: OffsetDateTime,
    /// Who did it; none for the system and its operator.
    pub by: Option<PersonId>,
    /// The roles afterwards, where they were settled.
    pub roles: Option<Roles>,
    /// The absence, where one was set.
    pub absence: Option<Absence>,
    /// How notices come from now on, where that was chosen.
    pub notices: Option<NoticeChoices>,
}

impl AccountEvent {
    pub(super) const fn new(
        kind: AccountEventKind,
        person: PersonId,
        authority: AuthorityId,
        by: Option<PersonId>,
        at: OffsetDateTime,
    ) -> Self {
        Self { person, authority, kind, at, by, roles: None, absence: None, notices: None }
    }
}
