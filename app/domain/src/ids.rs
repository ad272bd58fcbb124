//! Identifiers: a newtype each, so that one cannot stand for another.

use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;
use uuid::Uuid;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub Uuid);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl FromStr for $name {
            type Err = uuid::Error;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Uuid::parse_str(text).map(Self)
            }
        }
    )+};
}

ids! {
    /// A user: a natural person working under the authority of an IMI actor (Article 5(i) of Regulation 1024/2012).
    PersonId,
    /// A public body registered in the system, coordinators included.
    AuthorityId,
    /// A function of a coordinator that an authority holds.
    AppointmentId,
    /// One exchange; a draft carries the id of the exchange that it will become.
    ExchangeId,
    /// One document attached to an exchange.
    DocumentId,
    /// One work copy of a definition in the designer.
    WorkCopyId,
    /// A label that an authority puts on exchanges.
    LabelId,
    /// A unit inside an authority, as a department.
    UnitId,
    /// An internal note on an exchange.
    NoteId,
    /// A reply phrase of an authority.
    PhraseId,
    /// One step of daily work on one or more exchanges, which can be undone for a while.
    StepId,
    /// One notice, in the outbox or in the list of a person.
    NoticeId,
    /// One search that a person kept.
    SavedSearchId,
    /// A group of authorities that a person keeps to find them again.
    FavouriteGroupId,
    /// One search for a person.
    PersonSearchId,
    /// One second factor of a person.
    FactorId,
    /// One passkey of a person.
    PasskeyId,
    /// What a person is known by at a provider of identities.
    IdentityId,
    /// One open login, as its owner sees it among the own ones; nobody signs in with it.
    LoginId,
    /// Key of one change of state, made with the form: the same person and key have one effect.
    OnceKey,
}

/// How often an exchange (or a draft) has been saved; a change made on an older one is refused as stale.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Default)]
#[serde(transparent)]
pub struct Revision(pub i64);

impl Revision {
    /// The revision after this one.
    #[must_use]
    pub const fn next(self) -> Self {
        Self(self.0.saturating_add(1))
    }
}

impl fmt::Display for Revision {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl FromStr for Revision {
    type Err = std::num::ParseIntError;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.parse().map(Self)
    }
}
