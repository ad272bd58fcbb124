//! Actions: what a participant may do. The definition says when and by whom; the kinds are code.

use crate::ids::AuthorityId;
use serde::{Deserialize, Serialize};
use time::Date;

/// A kind of action, as a definition names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Action {
    /// Send a draft.
    Send,
    /// Take a sent request back.
    Withdraw,
    /// Take responsibility for the answer, with the wanted date or another.
    Accept,
    /// Decline an incoming request.
    Refuse,
    /// Propose another date for the answer.
    ProposeDate,
    /// Agree to the date that the other side proposed.
    AgreeDate,
    /// Send some answers; the others follow.
    ReplyPartly,
    /// Send all answers.
    Reply,
    /// Accept the reply and close formally.
    Close,
    /// Rate the other side.
    Rate,
    /// Take a refused request over into a new draft.
    SendElsewhere,
}

impl Action {
    /// Every action.
    pub const ALL: [Self; 11] = [
        Self::Send,
        Self::Withdraw,
        Self::Accept,
        Self::Refuse,
        Self::ProposeDate,
        Self::AgreeDate,
        Self::ReplyPartly,
        Self::Reply,
        Self::Close,
        Self::Rate,
        Self::SendElsewhere,
    ];

    /// The word used in definitions, in the database and in message keys.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Send => "send",
            Self::Withdraw => "withdraw",
            Self::Accept => "accept",
            Self::Refuse => "refuse",
            Self::ProposeDate => "propose_date",
            Self::AgreeDate => "agree_date",
            Self::ReplyPartly => "reply_partly",
            Self::Reply => "reply",
            Self::Close => "close",
            Self::Rate => "rate",
            Self::SendElsewhere => "send_elsewhere",
        }
    }

    /// Reads the word.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|action| action.code() == text)
    }
}

/// An action with what it needs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Act {
    /// Send the draft to this authority; the answer is wanted by this day.
    Send {
        /// The authority asked.
        recipient: Option<AuthorityId>,
        /// The day named by the requester.
        wanted: Option<Date>,
    },
    /// Take it back.
    Withdraw,
    /// Accept, with another date if one is given that differs from the wanted one.
    Accept {
        /// Another date.
        other_date: Option<Date>,
    },
    /// Refuse; the ground is a code of the definition, the reason is kept with the texts of the exchange.
    Refuse {
        /// A code of `refusal.grounds`.
        ground: Option<String>,
        /// Whether a reason in words was given.
        has_reason: bool,
        /// The authority that the refusing side names as competent.
        elsewhere: Option<AuthorityId>,
    },
    /// Propose a date.
    ProposeDate {
        /// The date.
        date: Option<Date>,
    },
    /// Agree to the proposal of the other side.
    AgreeDate,
    /// Send what is answered.
    ReplyPartly,
    /// Send everything.
    Reply,
    /// Close, with a rating if one is given.
    Close {
        /// Rating of the other side.
        rating: Option<super::Rating>,
    },
    /// Rate.
    Rate {
        /// Rating of the other side.
        rating: Option<super::Rating>,
    },
}

impl Act {
    /// The kind of this act.
    #[must_use]
    pub const fn action(&self) -> Action {
        match self {
            Self::Send { .. } => Action::Send,
            Self::Withdraw => Action::Withdraw,
            Self::Accept { .. } => Action::Accept,
            Self::Refuse { .. } => Action::Refuse,
            Self::ProposeDate { .. } => Action::ProposeDate,
            Self::AgreeDate => Action::AgreeDate,
            Self::ReplyPartly => Action::ReplyPartly,
            Self::Reply => Action::Reply,
            Self::Close { .. } => Action::Close,
            Self::Rate { .. } => Action::Rate,
        }
    }
}
