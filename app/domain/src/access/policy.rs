//! What each part in an exchange allows: one table, asked when enforcing and when building views.

use super::{Ability, Person};
use crate::accounts::Role;
use crate::exchanges::{Action, Exchange, Help, Lifecycle};
use crate::ids::AuthorityId;
use crate::problem::Refusal;
use crate::procedures::Procedure;

/// The roles of which an action needs one (`actors.md` 1.4: a handler does everything on a request, an approver and a
/// handler of referrals decide on what others did).
#[must_use]
pub const fn roles_for(action: Action) -> &'static [Role] {
    match action {
        Action::Approve | Action::ReturnForChanges | Action::RefuseApproval => &[Role::Approver],
        Action::RejectReferral
        | Action::SupportReferral
        | Action::FindSufficient
        | Action::FindInsufficient
        | Action::FindJustified
        | Action::FindUnjustified
        | Action::TakeOver
        | Action::GiveOpinion => &[Role::ReferralHandler],
        Action::TakeUp => &[Role::Approver, Role::ReferralHandler],
        Action::Send
        | Action::Withdraw
        | Action::Accept
        | Action::Refuse
        | Action::ProposeDate
        | Action::AgreeDate
        | Action::ReplyPartly
        | Action::Reply
        | Action::Close
        | Action::Rate
        | Action::SendElsewhere
        | Action::Forward
        | Action::AskClarification
        | Action::Clarify
        | Action::AskMore
        | Action::AcceptMore
        | Action::RefuseMore
        | Action::FollowUp
        | Action::Correct
        | Action::CloseUnattended
        | Action::Extend
        | Action::Split
        | Action::AcceptPart
        | Action::RefusePart
        | Action::AskPart
        | Action::ClarifyPart
        | Action::ReplyPart
        | Action::TakePartBack
        | Action::MarkConfidential
        | Action::LiftConfidential
        | Action::TakeBack
        | Action::Submit
        | Action::Refer
        | Action::AcceptRefusal
        | Action::Involve
        | Action::ReferToCommission
        | Action::Write
        | Action::ProposeClosing
        | Action::AgreeClosing
        | Action::DeclineClosing
        | Action::InformCommission => &[Role::Handler],
    }
}

/// Whether the person may take this action at all: right authority, right role, right side.
///
/// # Errors
/// The reason why not; whether the state allows it is the business of `exchanges::transition`.
pub fn may(
    person: &Person,
    action: Action,
    exchange: &Exchange,
    procedure: &Procedure,
) -> Result<(), Refusal> {
    if !roles_for(action).iter().any(|role| person.holds(&exchange.procedure, *role)) {
        return Err(Refusal::NotAllowed);
    }
    let side = exchange.side_of(person.authority).ok_or(Refusal::NotAllowed)?;
    let sides = procedure.sides_that_may(action);
    if sides.is_empty() || sides.contains(&side) { Ok(()) } else { Err(Refusal::NotYourSide) }
}

/// Whether the person may read more than the header: by a role that reads, or because the exchange was allocated to the
/// person (`actors.md` 1.4: nobody reads personal data just because of allocating). While it waits for allocation,
/// supervisors alone do, who see all exchanges of the authority.
#[must_use]
pub fn reads_content(exchange: &Exchange, person: &Person) -> bool {
    if exchange.waits_for_allocation(person.authority) {
        return person.holds(&exchange.procedure, Role::Supervisor);
    }
    let is_allocated = || {
        exchange.participation_of(person.authority).is_some_and(|part| part.assigned == Some(person.id))
            && person.can(&exchange.procedure, Ability::ReadHeader)
    };
    person.can(&exchange.procedure, Ability::Read) || is_allocated()
}

/// Whether a participant on this side may read personal data now: the side that sent it always, the other side only
/// after acceptance, the authority of a part after that of its part, a coordinator once it took the exchange up and whom
/// it helps may, whoever receives a copy of the content when the side may for which it is, nobody once the data are blocked (Articles 9(6) and 14; recital 7 of Regulation 1024/2012).
#[must_use]
pub fn sees_personal_data(exchange: &Exchange, procedure: &Procedure, person: &Person) -> bool {
    reads_content(exchange, person) && shows_personal_data_to(exchange, procedure, person.authority)
}

/// Whether those people of this authority who read content may read personal data now.
#[must_use]
pub fn shows_personal_data_to(exchange: &Exchange, procedure: &Procedure, authority: AuthorityId) -> bool {
    let Some(side) = exchange.side_of(authority) else { return false };
    match exchange.lifecycle {
        Lifecycle::Blocked { .. } | Lifecycle::Erased { .. } => false,
        _ => match exchange.part_of(authority) {
            Some(part) => part.accepted_at.is_some(),
            None if sees_header_alone(exchange, authority) => false,
            None => {
                let helped = procedure.stands_behind(side).unwrap_or(side);
                procedure.initiating_side() == helped || exchange.accepted_at.is_some()
            }
        },
    }
}

/// Whether the authority was called in as a coordinator and has not taken the exchange up.
#[must_use]
pub fn has_not_taken_up(exchange: &Exchange, authority: AuthorityId) -> bool {
    exchange.help_of(authority).is_some_and(Help::is_awaited)
}

/// Whether the authority sees nothing but the header: it was called in and has not taken the exchange up, or receives no
/// more than a copy of that, by the definition or because a side asks for confidential treatment.
#[must_use]
pub fn sees_header_alone(exchange: &Exchange, authority: AuthorityId) -> bool {
    exchange.help_of(authority).is_some_and(|help| help.shows_header_alone(exchange.is_confidential()))
}
