//! Acts with which nothing goes but words, and the few with which a rating goes.

use super::{Act, Action};
use crate::exchanges::Rating;

impl Act {
    /// The rating of the other side that goes with it.
    #[must_use]
    pub const fn rating(&self) -> Option<Rating> {
        match self {
            Self::Close { rating } | Self::Rate { rating } | Self::AgreeClosing { rating } => *rating,
            _ => None,
        }
    }

    /// The act of this kind, if nothing but words goes with it; none where it says more, or is no act on an exchange.
    #[must_use]
    pub const fn plain(action: Action) -> Option<Self> {
        Some(match action {
            Action::Withdraw => Self::Withdraw,
            Action::AgreeDate => Self::AgreeDate,
            Action::ReplyPartly => Self::ReplyPartly,
            Action::Reply => Self::Reply,
            Action::AskClarification => Self::AskClarification,
            Action::Clarify => Self::Clarify,
            Action::RefuseMore => Self::RefuseMore,
            Action::AcceptPart => Self::AcceptPart,
            Action::RefusePart => Self::RefusePart,
            Action::AskPart => Self::AskPart,
            Action::ReplyPart => Self::ReplyPart,
            Action::MarkConfidential => Self::MarkConfidential,
            Action::LiftConfidential => Self::LiftConfidential,
            Action::Extend => Self::Extend,
            Action::TakeUp => Self::TakeUp,
            Action::Approve => Self::Approve,
            Action::ReturnForChanges => Self::ReturnForChanges,
            Action::RefuseApproval => Self::RefuseApproval,
            Action::TakeBack => Self::TakeBack,
            Action::Submit => Self::Submit,
            Action::Refer => Self::Refer,
            Action::RejectReferral => Self::RejectReferral,
            Action::SupportReferral => Self::SupportReferral,
            Action::FindSufficient => Self::FindSufficient,
            Action::FindInsufficient => Self::FindInsufficient,
            Action::AcceptRefusal => Self::AcceptRefusal,
            Action::FindJustified => Self::FindJustified,
            Action::FindUnjustified => Self::FindUnjustified,
            Action::TakeOver => Self::TakeOver,
            Action::Involve => Self::Involve,
            Action::ReferToCommission => Self::ReferToCommission,
            Action::GiveOpinion => Self::GiveOpinion,
            Action::Write => Self::Write,
            Action::ProposeClosing => Self::ProposeClosing,
            Action::DeclineClosing => Self::DeclineClosing,
            Action::InformCommission => Self::InformCommission,
            Action::Send
            | Action::Accept
            | Action::Refuse
            | Action::ProposeDate
            | Action::Close
            | Action::AgreeClosing
            | Action::Rate
            | Action::Forward
            | Action::AskMore
            | Action::AcceptMore
            | Action::Correct
            | Action::Split
            | Action::ClarifyPart
            | Action::TakePartBack
            | Action::SendElsewhere
            | Action::FollowUp
            | Action::CloseUnattended => return None,
        })
    }
}
