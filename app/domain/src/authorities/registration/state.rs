//! The way of a registration, state by state (`workflows.md` 3.12, rows 1 to 6).

use super::super::event::NetworkEventKind;
use super::super::life::Life;
use crate::problem::Refusal;
use serde::{Deserialize, Serialize};

/// How far a registration has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RegistrationState {
    /// A coordinator invited the authority to register itself.
    Invited,
    /// A coordinator has to decide.
    Waiting,
    /// A coordinator gave it back to be corrected.
    Returned,
    /// It was not accepted.
    Rejected,
    /// The authority was registered.
    Accepted,
    /// The coordinator took the invitation back.
    Cancelled,
    /// Nobody followed the invitation in time.
    Expired,
}

impl RegistrationState {
    /// Every state.
    pub const ALL: [Self; 7] = [
        Self::Invited,
        Self::Waiting,
        Self::Returned,
        Self::Rejected,
        Self::Accepted,
        Self::Cancelled,
        Self::Expired,
    ];

    /// The word used in the database and in message keys.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Invited => "invited",
            Self::Waiting => "waiting",
            Self::Returned => "returned",
            Self::Rejected => "rejected",
            Self::Accepted => "accepted",
            Self::Cancelled => "cancelled",
            Self::Expired => "expired",
        }
    }

    /// Reads the word.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.code() == text)
    }

    /// Whether the authority has to send a form; until it does, the name of its first user is kept.
    #[must_use]
    pub const fn awaits_authority(self) -> bool {
        matches!(self, Self::Invited | Self::Returned)
    }

    /// Where the authority stands in its life meanwhile; none once nothing comes of it.
    #[must_use]
    pub const fn life(self) -> Option<Life> {
        match self {
            Self::Invited | Self::Returned => Some(Life::Invited),
            Self::Waiting => Some(Life::AwaitingValidation),
            Self::Accepted => Some(Life::Active),
            Self::Rejected | Self::Cancelled | Self::Expired => None,
        }
    }

    /// Where the step leads from here. What was returned can be returned once more, and who was invited can be invited
    /// once more, with another link.
    ///
    /// # Errors
    /// `AuthorityChanged` where there is no such step.
    pub const fn after(self, step: RegistrationStep) -> Result<Self, Refusal> {
        Ok(match (self, step) {
            (Self::Invited, RegistrationStep::Invite) => Self::Invited,
            (Self::Waiting | Self::Returned, RegistrationStep::Return) => Self::Returned,
            (Self::Waiting | Self::Returned, RegistrationStep::Reject) => Self::Rejected,
            (Self::Invited | Self::Returned, RegistrationStep::Correct) => Self::Waiting,
            (Self::Waiting, RegistrationStep::Accept) => Self::Accepted,
            (Self::Invited | Self::Waiting | Self::Returned, RegistrationStep::Cancel) => Self::Cancelled,
            (Self::Invited | Self::Returned, RegistrationStep::Expire) => Self::Expired,
            _ => return Err(Refusal::AuthorityChanged),
        })
    }
}

/// A step of a registration.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RegistrationStep {
    /// A coordinator invites the authority once more, by another link.
    Invite,
    /// A coordinator gives it back, with the reason.
    Return,
    /// The authority sends it: after an invitation, or again.
    Correct,
    /// A coordinator rejects it, with the reason.
    Reject,
    /// A coordinator registers the authority.
    Accept,
    /// A coordinator takes the invitation back.
    Cancel,
    /// The time in which the authority could follow the invitation is over.
    Expire,
}

impl RegistrationStep {
    /// Every step.
    pub const ALL: [Self; 7] =
        [Self::Invite, Self::Return, Self::Correct, Self::Reject, Self::Accept, Self::Cancel, Self::Expire];

    /// Whether a coordinator takes it.
    #[must_use]
    pub const fn is_of_coordinator(self) -> bool {
        !matches!(self, Self::Correct | Self::Expire)
    }

    /// Whether it is taken only where a coordinator invited.
    #[must_use]
    pub const fn is_of_invitation(self) -> bool {
        matches!(self, Self::Invite | Self::Cancel | Self::Expire)
    }

    /// Whether it is taken with a reason.
    #[must_use]
    pub const fn needs_reason(self) -> bool {
        matches!(self, Self::Return | Self::Reject)
    }

    /// Whether another link leads to the form afterwards.
    #[must_use]
    pub const fn makes_link(self) -> bool {
        matches!(self, Self::Invite | Self::Return)
    }

    pub(super) const fn kind(self) -> NetworkEventKind {
        match self {
            Self::Invite => NetworkEventKind::RegistrationInvited,
            Self::Return => NetworkEventKind::RegistrationReturned,
            Self::Correct => NetworkEventKind::RegistrationCorrected,
            Self::Reject => NetworkEventKind::RegistrationRejected,
            Self::Accept => NetworkEventKind::RegistrationAccepted,
            Self::Cancel => NetworkEventKind::RegistrationCancelled,
            Self::Expire => NetworkEventKind::RegistrationExpired,
        }
    }
}
