//! Actions: what a participant may do. The definition says when and by whom; the kinds are code.

mod act;
mod plain;

pub use act::Act;

use serde::{Deserialize, Serialize};

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
    /// Pass the whole request on to another authority of the same Member State (`workflows.md` 3.3).
    Forward,
    /// Ask the requesting side for more information.
    AskClarification,
    /// Give the information that was asked for.
    Clarify,
    /// Ask some questions again after the reply.
    AskMore,
    /// Take on the questions that were asked again, with the wanted date or another.
    AcceptMore,
    /// Decline the questions that were asked again.
    RefuseMore,
    /// Begin a new draft that follows from a closed exchange.
    FollowUp,
    /// Send the form again as a new version, before it is answered.
    Correct,
    /// Close what nobody closed. Taken by the system alone.
    CloseUnattended,
    /// Give some questions to another authority of the same Member State (`workflows.md` 3.3).
    Split,
    /// Take responsibility for the answers to a part.
    AcceptPart,
    /// Decline a part; it goes back to the authority that gave it.
    RefusePart,
    /// Ask the requesting side for more information on a part.
    AskPart,
    /// Give the information that was asked for on a part.
    ClarifyPart,
    /// Send answers to a part: all, or some where the whole may be answered in part.
    ReplyPart,
    /// Take a part back that is not answered.
    TakePartBack,
    /// Ask for confidential treatment (Article 10(2) of Regulation 1024/2012).
    MarkConfidential,
    /// End the confidential treatment that the own side asked for.
    LiftConfidential,
    /// Make a legal period longer where its act allows that, with the reason.
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
    /// Write to the other side, with documents where there are some: nothing else changes.
    Write,
    /// Propose to close, with the reason; all goes on until the other side agrees.
    ProposeClosing,
    /// Agree to the proposal of the other side, and close.
    AgreeClosing,
    /// Decline it, with the reason: all goes on as before.
    DeclineClosing,
    /// Inform the Commission of a persistent problem, with the reason, where the act provides for that.
    InformCommission,
}

/// Whether words go with an action. They are kept with the texts of the exchange.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MessageRule {
    /// No words.
    Never,
    /// Words if the person likes, or if the definition wants them.
    Optional,
    /// Words where a reply comes late by it.
    WhenLate,
    /// Always words.
    Required,
}

impl Action {
    /// Every action.
    pub const ALL: [Self; 53] = [
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
        Self::Forward,
        Self::AskClarification,
        Self::Clarify,
        Self::AskMore,
        Self::AcceptMore,
        Self::RefuseMore,
        Self::FollowUp,
        Self::Correct,
        Self::CloseUnattended,
        Self::Split,
        Self::AcceptPart,
        Self::RefusePart,
        Self::AskPart,
        Self::ClarifyPart,
        Self::ReplyPart,
        Self::TakePartBack,
        Self::MarkConfidential,
        Self::LiftConfidential,
        Self::Extend,
        Self::TakeUp,
        Self::Approve,
        Self::ReturnForChanges,
        Self::RefuseApproval,
        Self::TakeBack,
        Self::Submit,
        Self::Refer,
        Self::RejectReferral,
        Self::SupportReferral,
        Self::FindSufficient,
        Self::FindInsufficient,
        Self::AcceptRefusal,
        Self::FindJustified,
        Self::FindUnjustified,
        Self::TakeOver,
        Self::Involve,
        Self::ReferToCommission,
        Self::GiveOpinion,
        Self::Write,
        Self::ProposeClosing,
        Self::AgreeClosing,
        Self::DeclineClosing,
        Self::InformCommission,
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
            Self::Forward => "forward",
            Self::AskClarification => "ask_clarification",
            Self::Clarify => "clarify",
            Self::AskMore => "ask_more",
            Self::AcceptMore => "accept_more",
            Self::RefuseMore => "refuse_more",
            Self::FollowUp => "follow_up",
            Self::Correct => "correct",
            Self::CloseUnattended => "close_unattended",
            Self::Split => "split",
            Self::AcceptPart => "accept_part",
            Self::RefusePart => "refuse_part",
            Self::AskPart => "ask_part",
            Self::ClarifyPart => "clarify_part",
            Self::ReplyPart => "reply_part",
            Self::TakePartBack => "take_part_back",
            Self::MarkConfidential => "mark_confidential",
            Self::LiftConfidential => "lift_confidential",
            Self::Extend => "extend",
            Self::TakeUp => "take_up",
            Self::Approve => "approve",
            Self::ReturnForChanges => "return_for_changes",
            Self::RefuseApproval => "refuse_approval",
            Self::TakeBack => "take_back",
            Self::Submit => "submit",
            Self::Refer => "refer",
            Self::RejectReferral => "reject_referral",
            Self::SupportReferral => "support_referral",
            Self::FindSufficient => "find_sufficient",
            Self::FindInsufficient => "find_insufficient",
            Self::AcceptRefusal => "accept_refusal",
            Self::FindJustified => "find_justified",
            Self::FindUnjustified => "find_unjustified",
            Self::TakeOver => "take_over",
            Self::Involve => "involve",
            Self::ReferToCommission => "refer_to_commission",
            Self::GiveOpinion => "give_opinion",
            Self::Write => "write",
            Self::ProposeClosing => "propose_closing",
            Self::AgreeClosing => "agree_closing",
            Self::DeclineClosing => "decline_closing",
            Self::InformCommission => "inform_commission",
        }
    }

    /// Whether words go with the action. A refusal has its own rule in the definition.
    #[must_use]
    pub const fn message(self) -> MessageRule {
        match self {
            Self::AskClarification
            | Self::Clarify
            | Self::AskMore
            | Self::RefuseMore
            | Self::Extend
            | Self::RefusePart
            | Self::AskPart
            | Self::ClarifyPart
            | Self::ReturnForChanges
            | Self::RefuseApproval
            | Self::Refer
            | Self::RejectReferral
            | Self::FindSufficient
            | Self::FindInsufficient
            | Self::FindJustified
            | Self::FindUnjustified
            | Self::TakeOver
            | Self::Involve
            | Self::ReferToCommission
            | Self::GiveOpinion
            | Self::Write
            | Self::ProposeClosing
            | Self::DeclineClosing
            | Self::InformCommission => MessageRule::Required,
            Self::Forward | Self::ProposeDate | Self::Split | Self::TakePartBack | Self::SupportReferral => {
                MessageRule::Optional
            }
            Self::Reply | Self::ReplyPartly | Self::Approve => MessageRule::WhenLate,
            _ => MessageRule::Never,
        }
    }

    /// Whether documents may go with the words.
    #[must_use]
    pub const fn carries_documents(self) -> bool {
        matches!(self, Self::Clarify | Self::Write)
    }

    /// Whether a participant takes it. The others are taken by the system when their time has come.
    #[must_use]
    pub const fn is_taken_by_people(self) -> bool {
        !matches!(self, Self::CloseUnattended)
    }

    /// Reads the word.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|action| action.code() == text)
    }
}
