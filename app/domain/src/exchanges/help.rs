//! For whom an authority is here that takes part neither as the one that asked nor as one that answers: a coordinator or
//! the Commission, called in or with a copy.

use super::{Exchange, Participation};
use crate::ids::AuthorityId;
use crate::procedures::definition::CopyRule;
use time::OffsetDateTime;

/// For whom a coordinator was called in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Help {
    /// The authority that it helps; the Commission itself, which is asked for its opinion or informed, and helps neither
    /// side.
    pub authority: AuthorityId,
    /// When it was called in.
    pub called_at: OffsetDateTime,
    /// When it took the exchange up; until then it sees the header alone.
    pub taken_up_at: Option<OffsetDateTime>,
    /// What it reads where it only receives a copy, and so stands here for itself; none where it was called in.
    pub copy: Option<CopyRule>,
}

impl Help {
    /// The authority that the one called in helps; none for the Commission.
    #[must_use]
    pub fn helped_by(&self, called: AuthorityId) -> Option<AuthorityId> {
        (self.authority != called).then_some(self.authority)
    }

    /// Whether whoever was called in has not taken the exchange up.
    #[must_use]
    pub const fn is_awaited(&self) -> bool {
        self.copy.is_none() && self.taken_up_at.is_none()
    }

    /// Whether whoever was called in has taken the exchange up.
    #[must_use]
    pub const fn has_taken_up(&self) -> bool {
        self.copy.is_none() && self.taken_up_at.is_some()
    }

    /// Whether it may read what was said at this time because those words called it in, and it took the exchange up: they
    /// are meant for it, also where the request has not been accepted and the rest stays hidden.
    #[must_use]
    pub fn was_called_by_words_of(&self, at: OffsetDateTime) -> bool {
        self.has_taken_up() && self.called_at == at
    }

    /// What it reads of its copy now. What a side wants confidential is passed on to nobody (Article 10(2) of Regulation
    /// 1024/2012), so no more than the header, unless the act itself orders the copy.
    #[must_use]
    pub const fn copy_now(&self, is_confidential: bool) -> Option<CopyRule> {
        match self.copy {
            Some(CopyRule::Content) if is_confidential => Some(CopyRule::Header),
            copy => copy,
        }
    }

    /// Whether it shows nothing but the header: not taken up, or no more than a copy of that.
    #[must_use]
    pub const fn shows_header_alone(&self, is_confidential: bool) -> bool {
        match self.copy_now(is_confidential) {
            Some(CopyRule::Header) => true,
            Some(CopyRule::Content | CopyRule::Ordered) => false,
            None => self.taken_up_at.is_none(),
        }
    }
}

impl Participation {
    /// Whether the authority only receives a copy.
    #[must_use]
    pub fn is_copy(&self) -> bool {
        self.help.is_some_and(|help| help.copy.is_some())
    }
}

impl Exchange {
    /// For whom this authority was called in; none where it takes part for itself.
    #[must_use]
    pub fn help_of(&self, authority: AuthorityId) -> Option<&Help> {
        self.participation_of(authority)?.help.as_ref()
    }

    /// The coordinators that take part, with those for whom they were called in.
    pub fn coordinators(&self) -> impl Iterator<Item = (AuthorityId, &Help)> {
        self.helpers().filter(|(_, help)| help.copy.is_none())
    }

    /// The same, and those who only receive a copy.
    pub(super) fn helpers(&self) -> impl Iterator<Item = (AuthorityId, &Help)> {
        let active = self.sides.iter().filter(|part| part.is_active);
        active.filter_map(|part| Some((part.authority, part.help.as_ref()?)))
    }

    /// Whether this authority takes part by more than a copy.
    #[must_use]
    pub fn is_party(&self, authority: AuthorityId) -> bool {
        self.participation_of(authority).is_some_and(|part| !part.is_copy())
    }
}
