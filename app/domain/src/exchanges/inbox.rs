//! How an exchange stands in the inbox of an authority: who has to act.

use super::{Exchange, Help, Lifecycle, Part, PartState, coordination};
use crate::ids::AuthorityId;
use crate::procedures::Procedure;
use serde::{Deserialize, Serialize};

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
            // Who is only informed, or receives a copy, has nothing to take up.
            let is_informed = procedure.informed_side() == Some(side);
            let is_new = exchange.help_of(authority).is_some_and(Help::is_awaited);
            let is_called =
                is_new && !is_informed || exchange.asked_for_opinion(procedure) == Some(authority);
            let acts = match exchange.part_of(authority) {
                _ if is_called => true,
                Some(part) => matches!(part.state, PartState::Sent | PartState::Accepted),
                None => {
                    let asks = |(_, part): (_, &Part)| part.state == PartState::Clarification;
                    let is_asked = side == procedure.initiating_side() && exchange.parts().any(asks);
                    is_asked || coordination::acting_side(exchange, procedure, state) == Some(side)
                }
            };
            Some(if acts { Bucket::WaitingForUs } else { Bucket::WaitingForThem })
        }
    }
}
