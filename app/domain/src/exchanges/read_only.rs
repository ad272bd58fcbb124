//! Drafts that their authors may write no longer, because the authority lost its access to the procedure or the author the
//! role: whoever wrote one and is still at the authority reads and deletes it, and nothing else. It holds what they typed
//! themselves; nobody takes that from them unread, and nobody else gets to see it (Article 9(4) of Regulation 1024/2012).

use crate::authorities::{AccessState, Life};
use crate::brussels;
use serde::{Deserialize, Serialize};
use time::{Date, OffsetDateTime};

/// Where an authority stands in a procedure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standing {
    /// Where it stands in its life.
    pub life: Life,
    /// How far its access has come, and since when as far as that is known; none where it never had anything to do with the
    /// procedure.
    pub access: Option<(AccessState, Option<OffsetDateTime>)>,
}

/// Why the author of a draft reads it and writes it no longer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WhyReadOnly {
    /// The access of the authority is suspended; since that day, where it is known.
    Suspended(Option<Date>),
    /// The access of the authority has ended; on that day, where it is known.
    Ended(Option<Date>),
    /// The authority as a whole takes no part.
    Away(Life),
    /// The author holds no role any more in which drafts are written.
    NoRole,
}

impl WhyReadOnly {
    /// The message that says it. Where no day is known, it is that of the state itself.
    #[must_use]
    pub const fn message(self) -> &'static str {
        match self {
            Self::Suspended(Some(_)) => "read-only-suspended",
            Self::Suspended(None) => "access-state-suspended",
            Self::Ended(Some(_)) => "read-only-ended",
            Self::Ended(None) => "access-state-ended",
            Self::Away(Life::Deactivated) => "life-deactivated",
            Self::Away(_) => "life-suspended",
            Self::NoRole => "read-only-no-role",
        }
    }

    /// The day that the message names.
    #[must_use]
    pub const fn day(self) -> Option<Date> {
        match self {
            Self::Suspended(day) | Self::Ended(day) => day,
            Self::Away(_) | Self::NoRole => None,
        }
    }
}

/// Why a draft is no more than read, by whoever may or may not write drafts of its procedure; none for whoever may.
#[must_use]
pub fn why_read_only(standing: &Standing, may_draft: bool) -> Option<WhyReadOnly> {
    if may_draft {
        return None;
    }
    if standing.life != Life::Active {
        return Some(WhyReadOnly::Away(standing.life));
    }
    Some(match standing.access {
        Some((AccessState::Granted, _)) => WhyReadOnly::NoRole,
        Some((AccessState::Suspended, since)) => WhyReadOnly::Suspended(since.map(brussels::day)),
        Some((AccessState::Ended, since)) => WhyReadOnly::Ended(since.map(brussels::day)),
        // Whoever asks anew has no access meanwhile, and the day is that of the asking.
        Some((AccessState::Requested, _)) | None => WhyReadOnly::Ended(None),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::{date, datetime};

    fn why(life: Life, state: Option<AccessState>) -> Option<WhyReadOnly> {
        // Late in the evening, when it is the next day in Brussels.
        let since = datetime!(2027-03-04 23:30 UTC);
        why_read_only(&Standing { life, access: state.map(|state| (state, Some(since))) }, false)
    }

    #[test]
    fn whoever_may_write_drafts_is_not_kept_from_it() {
        for state in AccessState::ALL {
            let standing = Standing { life: Life::Active, access: Some((state, None)) };
            assert_eq!(why_read_only(&standing, true), None);
        }
    }

    #[test]
    fn the_reason_is_the_authority_before_the_person_and_names_the_day() {
        let day = Some(date!(2027 - 03 - 05));
        for (life, state, expected) in [
            (Life::Active, Some(AccessState::Granted), WhyReadOnly::NoRole),
            (Life::Active, Some(AccessState::Suspended), WhyReadOnly::Suspended(day)),
            (Life::Active, Some(AccessState::Ended), WhyReadOnly::Ended(day)),
            (Life::Active, Some(AccessState::Requested), WhyReadOnly::Ended(None)),
            (Life::Active, None, WhyReadOnly::Ended(None)),
            (Life::Suspended, Some(AccessState::Granted), WhyReadOnly::Away(Life::Suspended)),
            (Life::Deactivated, Some(AccessState::Ended), WhyReadOnly::Away(Life::Deactivated)),
        ] {
            assert_eq!(why(life, state), Some(expected), "{life:?} {state:?}");
            assert_eq!(
                expected.day(),
                day.filter(
                    |_| expected.message().starts_with("read-only-") && expected != WhyReadOnly::NoRole
                )
            );
        }
    }
}
