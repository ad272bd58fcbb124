//! Referral: who is not content with a refusal turns to its coordinator; if that one supports it, the coordinator of the
//! other side gives its opinion (`workflows.md` 3.4; Article 6(1)(e) of Regulation 1024/2012).

use super::coordination::{Awaiting, call};
use super::transition::{Facts, Refused};
use super::{Act, Action, Dates, Exchange};
use crate::access::Person;
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
            let asked = next.sides.iter().find(|part| {
                part.is_active && part.help.is_none() && part.side == facts.procedure.answering_side()
            });
            let asked = asked.map(|part| part.authority).ok_or(Refusal::NotNow)?;
            call(next, facts.coordinator, asked, facts.procedure, now)?;
        }
        Act::RejectReferral | Act::FindSufficient => next.awaiting = None,
        Act::FindInsufficient => {
            next.awaiting = None;
            next.asked_again = std::mem::take(&mut next.declined);
            next.dates = Dates { proposed: None, agreed: None, ..next.dates };
        }
        _ => return Err(Refusal::NotNow.into()),
    }
    Ok(())
}
