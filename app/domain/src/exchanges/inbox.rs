//! How an exchange stands in the inbox of an authority: who has to act, and until when.

use super::{Exchange, Lifecycle};
use crate::ids::AuthorityId;
use crate::procedures::Procedure;
use crate::procedures::deadline;
use crate::procedures::definition::{DeadlineDefinition, DeadlineStart};
use serde::{Deserialize, Serialize};
use time::{Date, OffsetDateTime};

/// More overdue exchanges than this are not told apart: counting all of them would cost every page.
pub const OVERDUE_CAP: u32 = 100;

/// The pile on which an exchange lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Bucket {
    /// The own authority has to act.
    WaitingForUs,
    /// The other side has to act.
    WaitingForThem,
    /// Formally closed.
    Closed,
}

impl Bucket {
    /// All piles in the order of the tabs.
    pub const ALL: [Self; 3] = [Self::WaitingForUs, Self::WaitingForThem, Self::Closed];

    /// The word used in addresses, in the database and in message keys.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::WaitingForUs => "waiting_for_us",
            Self::WaitingForThem => "waiting_for_them",
            Self::Closed => "closed",
        }
    }

    /// Reads the word.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|bucket| bucket.code() == text)
    }
}

/// The pile for this authority; none where it does not take part (any more) or nothing was sent.
#[must_use]
pub fn bucket(exchange: &Exchange, procedure: &Procedure, authority: AuthorityId) -> Option<Bucket> {
    let side = exchange.side_of(authority)?;
    match &exchange.lifecycle {
        Lifecycle::Draft | Lifecycle::Erased { .. } => None,
        Lifecycle::Closed { .. } | Lifecycle::Blocked { .. } => Some(Bucket::Closed),
        Lifecycle::Open { state } => {
            let acts = procedure.state(state).and_then(|s| s.waiting_for.as_deref());
            Some(if acts == Some(side) { Bucket::WaitingForUs } else { Bucket::WaitingForThem })
        }
    }
}

/// A clock that runs now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Running<'a> {
    /// Its definition.
    pub definition: &'a DeadlineDefinition,
    /// The day on which it began.
    pub began: Date,
    /// The last day on which the holder is in time.
    pub due: Date,
}

/// The clocks that run in the present state, earliest due first. Days are those of `day_of` (the system's time zone).
pub fn running<'a>(
    exchange: &Exchange,
    procedure: &'a Procedure,
    day_of: impl Fn(OffsetDateTime) -> Date,
) -> Vec<Running<'a>> {
    let Lifecycle::Open { state } = &exchange.lifecycle else { return Vec::new() };
    let mut clocks: Vec<Running<'a>> = procedure
        .deadlines
        .iter()
        .filter(|definition| definition.states.contains(state))
        .filter_map(|definition| {
            let began = match definition.start {
                DeadlineStart::Sending => day_of(exchange.sent_at?),
                DeadlineStart::Acceptance => day_of(exchange.accepted_at?),
                DeadlineStart::AgreedDate => exchange.dates.counting()?,
            };
            let due = deadline::add(began, definition.length, definition.unit);
            Some(Running { definition, began, due })
        })
        .collect();
    clocks.sort_by_key(|clock| clock.due);
    clocks
}
