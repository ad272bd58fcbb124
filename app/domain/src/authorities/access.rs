//! Access of an authority to a procedure: without it, nobody there has a part in the procedure.

use crate::ids::AuthorityId;
use crate::problem::Refusal;
use crate::procedures::ProcedureId;
use serde::{Deserialize, Serialize};

/// How far the access of an authority to a procedure has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AccessState {
    /// The authority has asked for it.
    Requested,
    /// It takes part.
    Granted,
    /// It takes part no longer for the time being.
    Suspended,
    /// It was refused, or has ended.
    Ended,
}

impl AccessState {
    /// Every state.
    pub const ALL: [Self; 4] = [Self::Requested, Self::Granted, Self::Suspended, Self::Ended];

    /// The word used in the database and in message keys.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Requested => "requested",
            Self::Granted => "granted",
            Self::Suspended => "suspended",
            Self::Ended => "ended",
        }
    }

    /// Reads the word.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.code() == text)
    }
}

/// A step of an access.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AccessStep {
    /// The authority asks for it.
    Ask,
    /// A coordinator grants it, asked or not.
    Grant,
    /// A coordinator does not grant what was asked.
    Refuse,
    /// A coordinator suspends it.
    Suspend,
    /// A coordinator grants again what was suspended.
    Restore,
    /// A coordinator ends it.
    End,
    /// A coordinator changes how the authority works there; what runs goes on.
    Change,
}

impl AccessStep {
    /// Every step.
    pub const ALL: [Self; 7] =
        [Self::Ask, Self::Grant, Self::Refuse, Self::Suspend, Self::Restore, Self::End, Self::Change];

    /// The word used in forms and message keys.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Ask => "ask",
            Self::Grant => "grant",
            Self::Refuse => "refuse",
            Self::Suspend => "suspend",
            Self::Restore => "restore",
            Self::End => "end",
            Self::Change => "change",
        }
    }

    /// Reads the word.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|step| step.code() == text)
    }

    /// Whether the authority can act no longer afterwards, so that what runs there has to be handed over first
    /// (`workflows.md` 3.12, row 9).
    #[must_use]
    pub const fn takes_away(self) -> bool {
        matches!(self, Self::Suspend | Self::End)
    }

    /// Where the step leads; `None` is an authority that never had anything to do with the procedure.
    ///
    /// # Errors
    /// `AuthorityChanged` where the access has no such step here.
    pub const fn from(self, state: Option<AccessState>) -> Result<AccessState, Refusal> {
        Ok(match (state, self) {
            (None | Some(AccessState::Ended), Self::Ask) => AccessState::Requested,
            (None | Some(AccessState::Requested | AccessState::Ended), Self::Grant)
            | (Some(AccessState::Suspended), Self::Restore)
            | (Some(AccessState::Granted), Self::Change) => AccessState::Granted,
            (Some(AccessState::Granted), Self::Suspend) => AccessState::Suspended,
            (Some(AccessState::Requested), Self::Refuse)
            | (Some(AccessState::Granted | AccessState::Suspended), Self::End) => AccessState::Ended,
            _ => return Err(Refusal::AuthorityChanged),
        })
    }
}

/// How the authority works in the procedure (`actors.md` 1.5, settings for each module).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash, Serialize, Deserialize)]
pub struct Switches {
    /// What comes in is allocated to a person before anybody works on it.
    pub has_allocation: bool,
    /// A coordinator approves what the authority asks before it leaves the state.
    pub requests_need_approval: bool,
    /// A coordinator approves what the authority answers before it leaves the state.
    pub replies_need_approval: bool,
}

/// The access of one authority to one procedure.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Access {
    /// The authority.
    pub authority: AuthorityId,
    /// The procedure.
    pub procedure: ProcedureId,
    /// How far it has come.
    pub state: AccessState,
    /// How the authority works there.
    pub switches: Switches,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn access_is_asked_for_granted_suspended_restored_and_ended() {
        let mut state = None;
        for (step, next) in [
            (AccessStep::Ask, AccessState::Requested),
            (AccessStep::Grant, AccessState::Granted),
            (AccessStep::Change, AccessState::Granted),
            (AccessStep::Suspend, AccessState::Suspended),
            (AccessStep::Restore, AccessState::Granted),
            (AccessStep::End, AccessState::Ended),
            (AccessStep::Ask, AccessState::Requested),
            (AccessStep::Refuse, AccessState::Ended),
            (AccessStep::Grant, AccessState::Granted),
        ] {
            state = Some(step.from(state).unwrap());
            assert_eq!(state, Some(next), "{}", step.code());
        }
    }

    #[test]
    fn what_is_granted_is_neither_asked_for_nor_granted_again() {
        let granted = Some(AccessState::Granted);
        for step in [AccessStep::Ask, AccessStep::Grant, AccessStep::Refuse, AccessStep::Restore] {
            assert_eq!(step.from(granted), Err(Refusal::AuthorityChanged), "{}", step.code());
        }
        let later = [
            AccessStep::Refuse,
            AccessStep::Suspend,
            AccessStep::Restore,
            AccessStep::End,
            AccessStep::Change,
        ];
        for step in later {
            assert_eq!(step.from(None), Err(Refusal::AuthorityChanged), "{}", step.code());
        }
    }

    #[test]
    fn words_are_read_as_they_are_written() {
        for state in AccessState::ALL {
            assert_eq!(AccessState::parse(state.code()), Some(state));
        }
        for step in AccessStep::ALL {
            assert_eq!(AccessStep::parse(step.code()), Some(step));
        }
    }
}
