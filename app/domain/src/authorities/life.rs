//! The life of an authority in the network: from a draft of its registration to its deactivation.

use crate::problem::Refusal;
use serde::{Deserialize, Serialize};

/// Where an authority stands in its life.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Life {
    /// Somebody has begun to register it.
    Draft,
    /// It was invited to register itself.
    Invited,
    /// It has registered itself, and a coordinator has to validate it.
    AwaitingValidation,
    /// It takes part.
    Active,
    /// It takes part no longer for the time being.
    Suspended,
    /// It exists no longer, or has left; history keeps its name.
    Deactivated,
}

impl Life {
    /// Every standing, in the order of a life.
    pub const ALL: [Self; 6] = [
        Self::Draft,
        Self::Invited,
        Self::AwaitingValidation,
        Self::Active,
        Self::Suspended,
        Self::Deactivated,
    ];

    /// The word used in the database and in message keys.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Invited => "invited",
            Self::AwaitingValidation => "awaiting_validation",
            Self::Active => "active",
            Self::Suspended => "suspended",
            Self::Deactivated => "deactivated",
        }
    }

    /// Reads the word.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|life| life.code() == text)
    }

    /// Where the step leads from here.
    ///
    /// # Errors
    /// `AuthorityChanged` where the life has no such step here.
    pub const fn after(self, step: LifeStep) -> Result<Self, Refusal> {
        Ok(match (self, step) {
            (Self::Draft, LifeStep::Invite) | (Self::AwaitingValidation, LifeStep::Return) => Self::Invited,
            (Self::Invited, LifeStep::Submit) => Self::AwaitingValidation,
            (Self::Draft | Self::AwaitingValidation, LifeStep::Validate)
            | (Self::Suspended | Self::Deactivated, LifeStep::Restore) => Self::Active,
            (Self::Active, LifeStep::Suspend) => Self::Suspended,
            (
                Self::Draft | Self::Invited | Self::AwaitingValidation | Self::Active | Self::Suspended,
                LifeStep::Deactivate,
            ) => Self::Deactivated,
            _ => return Err(Refusal::AuthorityChanged),
        })
    }
}

/// A step in the life of an authority.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LifeStep {
    /// A coordinator invites it to register itself.
    Invite,
    /// The invited authority has filled in its registration.
    Submit,
    /// A coordinator gives the registration back.
    Return,
    /// A coordinator registers it, or validates its own registration.
    Validate,
    /// A coordinator suspends it.
    Suspend,
    /// A coordinator lets it take part again.
    Restore,
    /// A coordinator ends its part.
    Deactivate,
}

impl LifeStep {
    /// Every step.
    pub const ALL: [Self; 7] = [
        Self::Invite,
        Self::Submit,
        Self::Return,
        Self::Validate,
        Self::Suspend,
        Self::Restore,
        Self::Deactivate,
    ];

    /// The word used in forms and message keys.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Invite => "invite",
            Self::Submit => "submit",
            Self::Return => "return",
            Self::Validate => "validate",
            Self::Suspend => "suspend",
            Self::Restore => "restore",
            Self::Deactivate => "deactivate",
        }
    }

    /// Reads the word.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|step| step.code() == text)
    }

    /// Whether the authority takes part no longer afterwards, so that what runs there has to be handed over first
    /// (`workflows.md` 3.12, row 11).
    #[must_use]
    pub const fn takes_away(self) -> bool {
        matches!(self, Self::Suspend | Self::Deactivate)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_authority_is_invited_registers_itself_and_is_validated() {
        let steps = [
            (LifeStep::Invite, Life::Invited),
            (LifeStep::Submit, Life::AwaitingValidation),
            (LifeStep::Return, Life::Invited),
            (LifeStep::Submit, Life::AwaitingValidation),
            (LifeStep::Validate, Life::Active),
            (LifeStep::Suspend, Life::Suspended),
            (LifeStep::Restore, Life::Active),
            (LifeStep::Deactivate, Life::Deactivated),
            (LifeStep::Restore, Life::Active),
        ];
        let mut life = Life::Draft;
        for (step, next) in steps {
            life = life.after(step).unwrap();
            assert_eq!(life, next, "{}", step.code());
        }
    }

    #[test]
    fn whatever_the_table_does_not_name_is_refused() {
        for (life, step) in [
            (Life::Active, LifeStep::Validate),
            (Life::Invited, LifeStep::Validate),
            (Life::Deactivated, LifeStep::Suspend),
            (Life::Suspended, LifeStep::Suspend),
            (Life::Deactivated, LifeStep::Deactivate),
            (Life::Active, LifeStep::Restore),
        ] {
            assert_eq!(life.after(step), Err(Refusal::AuthorityChanged), "{} {}", life.code(), step.code());
        }
    }

    #[test]
    fn words_are_read_as_they_are_written() {
        for life in Life::ALL {
            assert_eq!(Life::parse(life.code()), Some(life));
        }
        for step in LifeStep::ALL {
            assert_eq!(LifeStep::parse(step.code()), Some(step));
        }
    }
}
