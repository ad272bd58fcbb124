//! Approval of what leaves an authority, where its switch for the procedure says so (`workflows.md` 3.2): what is sent
//! waits in a state that the definition names, until a coordinator, or an approver of the authority itself, lets it go.

use super::coordination::{Awaiting, call, release};
use super::event::{Event, EventKind};
use super::transition::{Facts, Refused, apply};
use super::{Act, Action, Exchange};
use crate::access::Person;
use crate::problem::Refusal;
use crate::procedures::Procedure;
use crate::procedures::definition::{NoticeDefinition, TransitionDefinition};
use time::{Date, OffsetDateTime};

/// Whether the act waits for approval instead of taking effect.
pub(super) const fn holds(row: &TransitionDefinition, facts: &Facts<'_>) -> bool {
    facts.needs_approval && row.approval.is_some()
}

/// Examines the act by the rules that it has to keep, and lets it wait. Yields the date that it carries.
pub(super) fn hold(
    next: &mut Exchange,
    act: &Act,
    from: &str,
    side: &str,
    person: &Person,
    facts: &Facts<'_>,
    now: OffsetDateTime,
) -> Result<Option<Date>, Refused> {
    let date = apply(&mut next.clone(), act, side, person, facts, now)?;
    let recipient = match act {
        Act::Send { recipient, wanted } => {
            next.dates.wanted = *wanted;
            *recipient
        }
        _ => None,
    };
    let coordinator = call(next, facts.coordinator, person.authority, facts.procedure, now)?;
    next.awaiting = Some(Awaiting {
        action: act.action(),
        from: from.to_owned(),
        person: person.id,
        authority: person.authority,
        recipient,
        coordinator,
        at: now,
    });
    Ok(date)
}

/// What was given or taken back is submitted again, by the person who does it now; where approval is needed no longer, it
/// goes out.
pub(super) fn submit(
    next: &mut Exchange,
    side: &str,
    person: &Person,
    facts: &Facts<'_>,
    now: OffsetDateTime,
) -> Result<Option<Date>, Refused> {
    let awaiting = next.awaiting.clone().ok_or(Refusal::NotNow)?;
    let act = awaiting.act(next.dates.wanted).ok_or(Refusal::NotNow)?;
    if !facts.needs_approval {
        next.awaiting = None;
        return apply(next, &act, side, person, facts, now);
    }
    hold(next, &act, &awaiting.from, side, person, facts, now)
}

/// What waits goes out as its author sent it.
pub(super) fn approve(
    next: &mut Exchange,
    facts: &Facts<'_>,
    now: OffsetDateTime,
) -> Result<Option<Date>, Refused> {
    let awaiting = next.awaiting.take().ok_or(Refusal::NotNow)?;
    let act = awaiting.act(next.dates.wanted).ok_or(Refusal::NotNow)?;
    let side = next.side_of(awaiting.authority).ok_or(Refusal::NotNow)?.to_owned();
    let author = Person {
        id: awaiting.person,
        authority: awaiting.authority,
        roles: crate::accounts::Roles::default(),
    };
    // It was in order on the day on which it was submitted; that it waited since puts nothing wrong.
    let facts = Facts { today: crate::brussels::day(awaiting.at), ..*facts };
    apply(next, &act, &side, &author, &facts, now)
}

/// What waits goes back to its author. A reply is as if it had not been sent; a request keeps to whom it goes.
pub(super) fn give_back(next: &mut Exchange, action: Action) -> Result<(), Refusal> {
    let awaiting = next.awaiting.clone().ok_or(Refusal::NotNow)?;
    if action == Action::TakeBack {
        release(next, &awaiting);
    }
    if awaiting.is_reply() {
        next.awaiting = None;
    }
    Ok(())
}

/// Where the row leads, given what waited before it: approval leads where that leads, and what is given back is in the
/// state again in which it was sent, unless the row names another. What was refused without good reason is again in the
/// state in which it was refused.
pub(super) fn target(before: &Exchange, row: &TransitionDefinition, facts: &Facts<'_>) -> Option<String> {
    let awaiting = before.awaiting.as_ref();
    match row.action {
        // Submitted again, it leads there as well once nothing needs approval.
        Action::Approve | Action::Submit if row.action == Action::Approve || !facts.needs_approval => {
            let awaiting = awaiting?;
            let side = before.side_of(awaiting.authority)?;
            facts.procedure.transition(awaiting.action, &awaiting.from, side)?.to.clone()
        }
        Action::ReturnForChanges | Action::TakeBack if row.to.is_none() => {
            awaiting.map(|awaiting| awaiting.from.clone())
        }
        Action::FindUnjustified => before.refused.as_ref().map(|refused| refused.from.clone()),
        _ => row.to.clone(),
    }
}

/// After an approval, or where none is needed any more, the event of what went out by it.
pub(super) fn released(
    before: &Exchange,
    next: &Exchange,
    procedure: &Procedure,
    event: &Event,
) -> Option<Event> {
    let is_let_go = match event.kind {
        EventKind::Done(Action::Approve) => true,
        EventKind::Done(Action::Submit) => next.awaiting.is_none(),
        _ => false,
    };
    let awaiting = before.awaiting.as_ref().filter(|_| is_let_go)?;
    let act = awaiting.act(before.dates.wanted)?;
    let side = next.side_of(awaiting.authority)?;
    let mut tell = super::part::told(next, &act, side, awaiting.authority);
    let notice = procedure.notice_of(awaiting.action);
    let named = notice.and_then(NoticeDefinition::sides);
    tell.retain(|other| match (named, next.side_of(*other)) {
        (Some(sides), Some(side)) => sides.iter().any(|told| told == side),
        _ => next.help_of(*other).is_none(),
    });
    Some(Event {
        kind: EventKind::Done(awaiting.action),
        person: Some(awaiting.person),
        authority: Some(awaiting.authority),
        tell,
        is_daily: notice.is_some_and(|notice| notice.daily),
        ..event.clone()
    })
}
