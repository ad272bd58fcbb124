//! Acts: what a participant does, with all that it needs.

use super::Action;
use crate::exchanges::Rating;
use crate::ids::AuthorityId;
use serde::{Deserialize, Serialize};
use time::Date;

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
        rating: Option<Rating>,
    },
    /// Rate.
    Rate {
        /// Rating of the other side.
        rating: Option<Rating>,
    },
    /// Pass the whole request on.
    Forward {
        /// The authority that takes it over.
        recipient: Option<AuthorityId>,
    },
    /// Ask the requesting side for more information.
    AskClarification,
    /// Give it.
    Clarify,
    /// Ask questions again.
    AskMore {
        /// Names of the questions, as the answers carry them.
        questions: Vec<String>,
        /// The day by which the further answers are wanted.
        wanted: Option<Date>,
    },
    /// Take on the questions that were asked again, with another date if one is given that differs from the wanted one.
    AcceptMore {
        /// Another date.
        other_date: Option<Date>,
    },
    /// Decline them.
    RefuseMore,
    /// Send the form again as a new version.
    Correct {
        /// Whether it differs from the version before.
        has_changes: bool,
    },
    /// Give some questions to another authority.
    Split {
        /// The authority that takes them over.
        recipient: Option<AuthorityId>,
        /// Names of the questions, as the answers carry them.
        questions: Vec<String>,
    },
    /// Take responsibility for the own part.
    AcceptPart,
    /// Decline it.
    RefusePart,
    /// Ask the requesting side for more information on it.
    AskPart,
    /// Give it.
    ClarifyPart {
        /// The authority that asked.
        authority: Option<AuthorityId>,
    },
    /// Send all answers to the own part.
    ReplyPart,
    /// Send some of them; the others follow. It is the same action, by which less goes out.
    ReplyPartPartly,
    /// Take a part back.
    TakePartBack {
        /// The authority with which it lies.
        authority: Option<AuthorityId>,
    },
    /// Ask for confidential treatment.
    MarkConfidential,
    /// End it.
    LiftConfidential,
    /// Make the legal period longer.
    Extend,
    /// Take a call of the own side up: the coordinator becomes a participant (`workflows.md` 3.2).
    TakeUp,
    /// Approve what waits: it goes out as its author sent it.
    Approve,
    /// Give what waits for approval back to its author, with what to change.
    ReturnForChanges,
    /// Refuse approval for good, with the reason.
    RefuseApproval,
    /// Take back what waits for approval.
    TakeBack,
    /// Submit what was given or taken back for approval again.
    Submit,
    /// Refer declined questions, or a refusal of the whole, to the own coordinator, with the justification (`workflows.md`
    /// 3.4).
    Refer,
    /// Find a referral of the own side not justified.
    RejectReferral,
    /// Support it: the coordinator of the other side gives its opinion.
    SupportReferral,
    /// Find that the answers suffice.
    FindSufficient,
    /// Find that they do not: the questions count as accepted.
    FindInsufficient,
    /// Content oneself with the refusal of the whole, and close.
    AcceptRefusal,
    /// Find that the whole was refused with good reason: it stays refused.
    FindJustified,
    /// Find that it was not: it is again where it was refused, and can be refused no more.
    FindUnjustified,
    /// Take the place of the authority that is helped, and answer instead.
    TakeOver,
    /// Ask the coordinators of both sides to step in, with the reason (Article 14(7) of Regulation 1024/2012).
    Involve,
    /// Refer a disagreement to the Commission, with the reason, where the act provides for its opinion.
    ReferToCommission,
    /// Give the opinion for which the Commission was asked.
    GiveOpinion,
    /// Write to the other side.
    Write,
    /// Propose to close.
    ProposeClosing,
    /// Agree to that, with a rating if one is given.
    AgreeClosing {
        /// Rating of the other side.
        rating: Option<Rating>,
    },
    /// Decline it.
    DeclineClosing,
    /// Inform the Commission of a persistent problem.
    InformCommission,
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
            Self::Forward { .. } => Action::Forward,
            Self::AskClarification => Action::AskClarification,
            Self::Clarify => Action::Clarify,
            Self::AskMore { .. } => Action::AskMore,
            Self::AcceptMore { .. } => Action::AcceptMore,
            Self::RefuseMore => Action::RefuseMore,
            Self::Correct { .. } => Action::Correct,
            Self::Split { .. } => Action::Split,
            Self::AcceptPart => Action::AcceptPart,
            Self::RefusePart => Action::RefusePart,
            Self::AskPart => Action::AskPart,
            Self::ClarifyPart { .. } => Action::ClarifyPart,
            Self::ReplyPart | Self::ReplyPartPartly => Action::ReplyPart,
            Self::TakePartBack { .. } => Action::TakePartBack,
            Self::MarkConfidential => Action::MarkConfidential,
            Self::LiftConfidential => Action::LiftConfidential,
            Self::Extend => Action::Extend,
            Self::TakeUp => Action::TakeUp,
            Self::Approve => Action::Approve,
            Self::ReturnForChanges => Action::ReturnForChanges,
            Self::RefuseApproval => Action::RefuseApproval,
            Self::TakeBack => Action::TakeBack,
            Self::Submit => Action::Submit,
            Self::Refer => Action::Refer,
            Self::RejectReferral => Action::RejectReferral,
            Self::SupportReferral => Action::SupportReferral,
            Self::FindSufficient => Action::FindSufficient,
            Self::FindInsufficient => Action::FindInsufficient,
            Self::AcceptRefusal => Action::AcceptRefusal,
            Self::FindJustified => Action::FindJustified,
            Self::FindUnjustified => Action::FindUnjustified,
            Self::TakeOver => Action::TakeOver,
            Self::Involve => Action::Involve,
            Self::ReferToCommission => Action::ReferToCommission,
            Self::GiveOpinion => Action::GiveOpinion,
            Self::Write => Action::Write,
            Self::ProposeClosing => Action::ProposeClosing,
            Self::AgreeClosing { .. } => Action::AgreeClosing,
            Self::DeclineClosing => Action::DeclineClosing,
            Self::InformCommission => Action::InformCommission,
        }
    }
}
