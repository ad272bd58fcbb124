//! One authority goes into another of its state (`workflows.md` 3.12, row 11): that one gets its access, links, competences
//! and people, and takes its place in its exchanges; history keeps both names.

use super::competence::{Restated, Statements, gains, loses, noted};
use super::event::{NetworkEvent, NetworkEventKind, NetworkEvents};
use super::life::LifeStep;
use super::link::Link;
use super::succession::{Side, Succession, another_is_needed, ended, granted, incomplete, linked, told};
use crate::access::Person;
use crate::exchanges::transition::Refused;
use crate::problem::Refusal;
use time::OffsetDateTime;

/// Where the authority into which another one goes stands in the form.
pub const INTO: &str = "into";

/// Whether the person may let authorities at this place go into others.
#[must_use]
pub fn may_merge(person: &Person, side: &Side<'_>) -> bool {
    side.is_decided_on_by(person) && side.place.life.after(LifeStep::Deactivate).is_ok()
}

/// Decides on one authority going into another, of which `said` is what both say. Access that was suspended there stays so.
///
/// # Errors
/// `OutsideRemit` unless both lie in the remit, `AuthorityChanged` for one that is deactivated, `Incomplete` where the other
/// is the same, of another state or not active, `HoldsFunctions` for one that still coordinates others.
pub fn merge(
    person: &Person,
    from: &Side<'_>,
    into: &Side<'_>,
    said: &Statements,
    now: OffsetDateTime,
) -> Result<Succession, Refused> {
    if !from.is_decided_on_by(person) {
        return Err(Refusal::OutsideRemit.into());
    }
    let life = from.place.life.after(LifeStep::Deactivate)?;
    if !into.is_fit_for(from) {
        return Err(incomplete(vec![another_is_needed(INTO)]));
    }
    if !into.is_decided_on_by(person) {
        return Err(Refusal::OutsideRemit.into());
    }
    if from.network.functions_of(from.authority).next().is_some() {
        return Err(Refusal::HoldsFunctions.into());
    }
    let gained = gains(said, from.authority, into.authority, |_| true);
    let stated: Vec<Restated> = gained.into_iter().chain(loses(said, from.authority, |_| true)).collect();
    let event = |side: &Side<'_>, kind| {
        let event = told(person, side.authority, kind, now)
            .with("merged", from.authority)
            .with("successor", into.authority);
        noted(event, &stated)
    };
    let left = event(from, NetworkEventKind::Merged);
    let left = NetworkEvent { outcome: life.code().to_owned(), ..left };
    let events = NetworkEvents::all([left, event(into, NetworkEventKind::TookOver)]);
    let unlinked: Vec<Link> = from.links().cloned().collect();
    Ok(Succession {
        life,
        granted: from.access().filter_map(|access| granted(access, into)).collect(),
        ended: from.access().filter_map(ended).collect(),
        linked: unlinked.iter().filter_map(|link| linked(link, into)).collect(),
        unlinked,
        stated,
        events,
    })
}
