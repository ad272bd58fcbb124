//! Approval of what leaves an authority, where its switch for the procedure says so (`workflows.md` 3.2): what is sent
//! waits in a state that the definition names, until a coordinator, or an approver of the authority itself, lets it go.

use super::coordination::{Awaiting, call, release};
use super::event::{Event, EventKind};
use super::transition::{Facts, Refused, apply};
use super::{Act, Action, Exchange};
use crate::access::Person;
use crate::problem::Refusal;
use crate::procedures::definition::TransitionDefinition;
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
    next.awaiting = Some(Awaiting {
        action: act.action(),
        from: from.to_owned(),
        person: person.id,
        authority: person.authority,
        recipient,
        at: now,
    });
    call(next, facts.coordinator, person.authority, facts.procedure, now)?;
    Ok(date)
}

/// What was given or taken back is submitted again, by the person who does it now.
pub(super) fn submit(
    next: &mut Exchange,
    side: &str,
    person: &Person,
    facts: &Facts<'_>,
    now: OffsetDateTime,
) -> Result<Option<Date>, Refused> {
    let awaiting = next.awaiting.clone().ok_or(Refusal::NotNow)?;
    let act = awaiting.act(next.dates.wanted).ok_or(Refusal::NotNow)?;
    let from = awaiting.from;
    hold(next, &act, &from, side, person, facts, now)
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
    apply(next, &act, &side, &author, facts, now)
}

/// What waits goes back to its author. A reply is as if it had not been sent; a request keeps to whom it goes.
pub(super) fn give_back(next: &mut Exchange, action: Action) -> Result<(), Refusal> {
    let awaiting = next.awaiting.clone().ok_or(Refusal::NotNow)?;
    if action == Action::TakeBack {
        release(next, awaiting.authority);
    }
    if awaiting.is_reply() {
        next.awaiting = None;
    }
    Ok(())
}

/// Where the row leads, given what waited before it: approval leads where that leads, and what is given back is in the
/// state again in which it was sent, unless the row names another.
pub(super) fn target(before: &Exchange, row: &TransitionDefinition, facts: &Facts<'_>) -> Option<String> {
    let awaiting = before.awaiting.as_ref();
    match row.action {
        Action::Approve => {
            let awaiting = awaiting?;
            let side = before.side_of(awaiting.authority)?;
            facts.procedure.transition(awaiting.action, &awaiting.from, side)?.to.clone()
        }
        Action::ReturnForChanges | Action::TakeBack if row.to.is_none() => {
            awaiting.map(|awaiting| awaiting.from.clone())
        }
        _ => row.to.clone(),
    }
}

/// After an approval, the event of what went out by it.
pub(super) fn released(before: &Exchange, next: &Exchange, event: &Event) -> Option<Event> {
    let awaiting = before.awaiting.as_ref().filter(|_| event.kind == EventKind::Done(Action::Approve))?;
    let act = awaiting.act(before.dates.wanted)?;
    let side = next.side_of(awaiting.authority)?;
    let mut tell = super::part::told(next, &act, side, awaiting.authority);
    tell.retain(|other| next.help_of(*other).is_none());
    Some(Event {
        kind: EventKind::Done(awaiting.action),
        person: Some(awaiting.person),
        authority: Some(awaiting.authority),
        tell,
        ..event.clone()
    })
}
