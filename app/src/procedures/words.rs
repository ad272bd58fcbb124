//! Words of the interface for what a definition says in codes.

use crate::i18n::current;
use crate::{t, t_attr};
use domain::exchanges::Action;
use domain::language::Language;
use domain::procedures::definition::{
    AttachedTo, AttachmentRule, ClockKind, Consequence, CoordinatorPath, CoordinatorRule, CopyRule,
    DeadlineStart, DeadlineUnit, FieldKind,
};
use domain::procedures::view::DeadlineView;

/// The `lang` of a text of the procedure: none where it is in the language of the page.
#[must_use]
pub fn lang_of(language: Language) -> Option<&'static str> {
    (language != current()).then(|| language.code())
}

/// With what documents go.
#[must_use]
pub fn carrier_name(to: AttachedTo) -> String {
    match to {
        AttachedTo::Request => t_attr!("attachment-request"),
        AttachedTo::Reply => t_attr!("attachment-reply"),
    }
}

/// Whether documents must be attached, may be, or none may.
#[must_use]
pub fn attachment_words(rule: AttachmentRule, is_conditional: bool) -> String {
    match rule {
        AttachmentRule::Must if is_conditional => t_attr!("attachment-sometimes"),
        AttachmentRule::Must => t_attr!("attachment-must"),
        AttachmentRule::May => t_attr!("attachment-may"),
        AttachmentRule::None => t_attr!("attachment-none"),
    }
}

/// A path on which coordinators may stand, as what they do there.
#[must_use]
pub fn path_name(path: CoordinatorPath) -> String {
    match path {
        CoordinatorPath::Requests => t_attr!("duty-approves_requests"),
        CoordinatorPath::Replies => t_attr!("duty-approves_replies"),
        CoordinatorPath::Incoming => t_attr!("duty-allocates"),
    }
}

/// Whether coordinators stand in a path.
#[must_use]
pub fn coordinator_words(rule: CoordinatorRule) -> String {
    match rule {
        CoordinatorRule::Never => t_attr!("coordinators-never"),
        CoordinatorRule::Optional => t_attr!("coordinators-optional"),
        CoordinatorRule::Mandatory => t_attr!("coordinators-mandatory"),
    }
}

/// What whoever receives a copy reads of it.
#[must_use]
pub fn copy_words(rule: CopyRule) -> String {
    match rule {
        CopyRule::Header => t_attr!("access-sees-header"),
        CopyRule::Content => t_attr!("access-sees-everything"),
        CopyRule::Ordered => t_attr!("access-copy-ordered"),
    }
}

/// What an action is called, as its button says it.
#[must_use]
pub fn action_name(action: Action) -> String {
    match action {
        Action::Send => t_attr!("check-send"),
        Action::Withdraw => t_attr!("act-withdraw-confirm"),
        Action::Accept => t_attr!("act-accept"),
        Action::Refuse => t_attr!("act-refuse-confirm"),
        Action::ProposeDate => t_attr!("act-propose"),
        Action::AgreeDate => t_attr!("procedure-agree-date"),
        Action::ReplyPartly => t_attr!("reply-send-partly"),
        Action::Reply => t_attr!("reply-send"),
        Action::Close => t_attr!("act-close"),
        Action::Rate => t_attr!("act-rate"),
        Action::SendElsewhere => t_attr!("act-send-elsewhere"),
        Action::Forward => t_attr!("act-forward"),
        Action::AskClarification => t_attr!("act-ask"),
        Action::Clarify => t_attr!("act-clarify"),
        Action::AskMore => t_attr!("act-more"),
        Action::AcceptMore => t_attr!("act-accept-more"),
        Action::RefuseMore => t_attr!("act-refuse-more"),
        Action::FollowUp => t_attr!("act-follow-up"),
        Action::Correct => t_attr!("act-correct"),
        Action::Extend => t_attr!("act-extend"),
        Action::CloseUnattended => t_attr!("procedure-close-unattended"),
        Action::Split => t_attr!("act-split"),
        Action::AcceptPart => t_attr!("act-accept-part"),
        Action::RefusePart => t_attr!("act-refuse-part"),
        Action::AskPart => t_attr!("act-ask"),
        Action::ClarifyPart => t_attr!("act-clarify"),
        Action::ReplyPart => t_attr!("reply-send"),
        Action::TakePartBack => t_attr!("act-take-part-back"),
        Action::MarkConfidential => t_attr!("act-confidential"),
        Action::LiftConfidential => t_attr!("act-lift-confidential"),
        Action::TakeUp => t_attr!("act-take-up"),
        Action::Approve => t_attr!("act-approve"),
        Action::ReturnForChanges => t_attr!("act-return-for-changes"),
        Action::RefuseApproval => t_attr!("act-refuse-approval"),
        Action::TakeBack => t_attr!("act-take-back"),
        Action::Submit => t_attr!("design-submit"),
        Action::Refer => t_attr!("act-refer"),
        Action::RejectReferral => t_attr!("act-reject-referral"),
        Action::SupportReferral => t_attr!("act-support-referral"),
        Action::FindSufficient => t_attr!("act-find-sufficient"),
        Action::FindInsufficient => t_attr!("act-find-insufficient"),
        Action::AcceptRefusal => t_attr!("act-accept-refusal"),
        Action::FindJustified => t_attr!("act-find-justified"),
        Action::FindUnjustified => t_attr!("act-find-unjustified"),
        Action::TakeOver => t_attr!("act-answer-instead"),
        Action::Involve => t_attr!("act-involve"),
        Action::ReferToCommission => t_attr!("act-refer-to-commission"),
        Action::GiveOpinion => t_attr!("act-give-opinion"),
        Action::Write => t_attr!("act-write"),
        Action::ProposeClosing => t_attr!("act-propose-closing"),
        Action::AgreeClosing => t_attr!("act-agree-closing"),
        Action::DeclineClosing => t_attr!("act-decline-closing"),
        Action::InformCommission => t_attr!("act-inform-commission"),
    }
}

/// What is filled in: a date, a text, an address.
#[must_use]
pub fn kind_name(kind: FieldKind) -> String {
    match kind {
        FieldKind::Text => t!("value-text"),
        FieldKind::LongText => t!("value-long-text"),
        FieldKind::YesNo | FieldKind::Choice => t!("value-choice"),
        FieldKind::Choices => t!("value-choices"),
        FieldKind::Percentage => t!("value-percentage"),
        FieldKind::Company => t!("value-company"),
        FieldKind::Profession => t!("value-profession"),
        FieldKind::Language => t!("value-language"),
        FieldKind::IdentityDocument => t!("value-identity-document"),
        FieldKind::Email => t!("value-email"),
        FieldKind::Phone => t!("value-phone"),
        FieldKind::Url => t!("value-url"),
        FieldKind::Iban => t!("value-iban"),
        FieldKind::VehiclePlate => t!("value-vehicle-plate"),
        FieldKind::Declaration => t!("value-declaration"),
        FieldKind::Date => t!("act-propose-date"),
        FieldKind::Period => t!("value-period"),
        FieldKind::Number => t!("value-number"),
        FieldKind::Money => t!("fields-amount"),
        FieldKind::Country => t!("fields-country"),
        FieldKind::Address => t!("value-address"),
        FieldKind::Person => t!("value-person"),
        FieldKind::Authority => t!("inbox-authority"),
        FieldKind::Register => t!("value-register"),
        FieldKind::File => t!("documents-file"),
    }
}

/// When a deadline ends: "7 calendar days after the request was sent".
#[must_use]
pub fn deadline_words(deadline: &DeadlineView) -> String {
    let count = deadline.length;
    let length = length_words(count, deadline.unit);
    match &deadline.start {
        DeadlineStart::Sending => t!("deadline-after-sending", length = length),
        DeadlineStart::Receipt => t!("deadline-after-receipt", length = length),
        DeadlineStart::Completeness => t!("deadline-after-completeness", length = length),
        DeadlineStart::Field(_) => {
            let field = deadline.start_field.clone().unwrap_or_default();
            t!("deadline-after-field", length = length, field = field)
        }
        DeadlineStart::Acceptance => t!("deadline-after-acceptance", length = length),
        DeadlineStart::AgreedDate if count == 0 => t!("deadline-on-agreed-date"),
        DeadlineStart::AgreedDate => t!("deadline-after-agreed-date", length = length),
    }
}

/// Which of the three clocks it is.
#[must_use]
pub fn clock_name(kind: ClockKind) -> String {
    match kind {
        ClockKind::Acceptance => t!("clock-acceptance"),
        ClockKind::Agreed => t!("clock-agreed"),
        ClockKind::Legal => t!("clock-legal"),
    }
}

/// What follows when a deadline has passed.
#[must_use]
pub fn consequence_words(consequence: Consequence) -> String {
    match consequence {
        Consequence::Reminder => t!("clock-after-reminder"),
        Consequence::Escalation => t!("clock-after-escalation"),
        Consequence::RightToActAlone => t!("clock-after-right-to-act-alone"),
        Consequence::TacitDecision => t!("clock-after-tacit-decision"),
        Consequence::AutomaticClosure => t!("clock-after-automatic-closure"),
    }
}

/// A length of time; whole years as such.
fn length_words(count: u16, unit: DeadlineUnit) -> String {
    match unit {
        DeadlineUnit::WorkingDays => t_attr!("deadline-working-days", count = count),
        DeadlineUnit::CalendarDays => t_attr!("deadline-days", count = count),
        DeadlineUnit::Weeks => t_attr!("deadline-weeks", count = count),
        DeadlineUnit::Months if count > 0 && count.is_multiple_of(12) => {
            t_attr!("deadline-years", count = count / 12)
        }
        DeadlineUnit::Months => t_attr!("deadline-months", count = count),
    }
}

/// So many months after formal closure.
#[must_use]
pub fn after_closure(months: u16) -> String {
    t!("deadline-after-closure", length = length_words(months, DeadlineUnit::Months))
}
