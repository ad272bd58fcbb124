//! Referral: who is not content with a refusal turns to its coordinator; if that one supports it, the coordinator of the
//! other side gives its opinion, or answers itself (`workflows.md` 3.4; Article 6(1)(e) of Regulation 1024/2012). Where the
//! act provides for it, either side asks the Commission for its opinion, which binds nobody, or informs it of a persistent
//! problem.

use super::coordination::{Awaiting, call, call_commission, camp, is_decision, leave};
use super::transition::{Facts, Refused};
use super::{Act, Action, Dates, Exchange};
use crate::access::Person;
use crate::ids::AuthorityId;
use crate::problem::Refusal;
use time::OffsetDateTime;

/// What an act of a referral changes.
pub(super) fn apply(
    next: &mut Exchange,
    act: &Act,
    from: &str,
    person: &Person,
    facts: &Facts<'_>,
    now: OffsetDateTime,
) -> Result<(), Refused> {
    match act {
        Act::Refer => {
            let coordinator = call(next, facts.coordinator, person.authority, facts.procedure, now)?;
            next.awaiting = Some(Awaiting {
                action: Action::Refer,
                from: from.to_owned(),
                person: person.id,
                authority: person.authority,
                recipient: None,
                coordinator,
                at: now,
            });
        }
        Act::SupportReferral => {
            let asked = next.asked(facts.procedure).ok_or(Refusal::NotNow)?;
            call(next, facts.coordinator, asked, facts.procedure, now)?;
        }
        Act::RejectReferral | Act::FindSufficient | Act::FindJustified => next.awaiting = None,
        Act::FindInsufficient => {
            next.awaiting = None;
            ask_declined_again(next);
        }
        Act::FindUnjustified => {
            next.awaiting = None;
            let refused = next.refused.as_mut().filter(|refused| refused.overruled_at.is_none());
            refused.ok_or(Refusal::NotNow)?.overruled_at = Some(now);
        }
        Act::TakeOver => take_over(next, person, facts, now)?,
        Act::ReferToCommission | Act::InformCommission => {
            call_commission(next, facts.coordinator, facts.procedure, now)?;
        }
        // It was asked for this alone.
        Act::GiveOpinion => leave(next, person.authority),
        _ => return Err(Refusal::NotNow.into()),
    }
    Ok(())
}

/// The declined questions count as accepted, without a date until one is proposed.
fn ask_declined_again(next: &mut Exchange) {
    next.asked_again = std::mem::take(&mut next.declined);
    next.dates = Dates { proposed: None, agreed: None, ..next.dates };
}

/// The coordinator takes the place of the authority that it helps, with what that one gave to others. Whoever had it takes
/// part no longer, as after forwarding; no clock that runs is moved, and taking over is acceptance where there was none.
fn take_over(
    next: &mut Exchange,
    person: &Person,
    facts: &Facts<'_>,
    now: OffsetDateTime,
) -> Result<(), Refused> {
    if !facts.is_recipient_reachable {
        return Err(Refusal::RecipientNotReachable.into());
    }
    if let Some(refusal) = facts.not_admitted {
        return Err(refusal.into());
    }
    let helped = next.help_of(person.authority).map(|help| help.authority).ok_or(Refusal::NotNow)?;
    let side = next.side_of(helped).ok_or(Refusal::NotNow)?.to_owned();
    next.awaiting = None;
    leave(next, helped);
    for part in &mut next.sides {
        if part.authority == helped {
            part.leave();
        } else if part.authority == person.authority {
            part.is_active = true;
            part.assigned = None;
            part.unit = None;
            part.help = None;
            side.clone_into(&mut part.side);
        } else if let Some(given) = part.part.as_mut().filter(|given| given.given_by == helped) {
            given.given_by = person.authority;
        }
    }
    if let Some(refused) = &mut next.refused {
        refused.authority = person.authority;
        refused.overruled_at.get_or_insert(now);
    }
    if !next.declined.is_empty() {
        ask_declined_again(next);
    }
    next.accepted_at.get_or_insert(now);
    Ok(())
}

/// Whether the action belongs to a referral, or calls the Commission in, or is its opinion.
pub(super) const fn is_of_it(action: Action) -> bool {
    let calls = matches!(action, Action::Refer | Action::ReferToCommission | Action::InformCommission);
    calls || matches!(action, Action::GiveOpinion) || is_decision(action)
}

/// Why the action is not open because of a referral: whose refusal was overruled deals with the matter, and does not
/// refuse it again, nor does its coordinator; the Commission is not asked again before it has given its opinion, and informed once.
pub(super) fn in_the_way(exchange: &Exchange, own: AuthorityId, action: Action) -> Option<Refusal> {
    let is_overruled = exchange
        .refused
        .as_ref()
        .is_some_and(|refused| refused.authority == camp(exchange, own) && refused.overruled_at.is_some());
    match action {
        Action::Refuse => is_overruled.then_some(Refusal::RefusalOverruled),
        Action::ReferToCommission => exchange.commission().map(|_| Refusal::OpinionAwaited),
        Action::InformCommission => exchange.commission().map(|_| Refusal::CommissionInformed),
        _ => None,
    }
}
