//! The five indicators of information requests over a period.

use crate::{Caller, Error, Services};
use domain::authorities::Authority;
use domain::calendars::Calendar;
use domain::country::Country;
use domain::procedures::definition::ProcedureKind;
use domain::statistics::{Reach, Tally, contributions};
use std::sync::Arc;
use store::statistics::{Recorded, Sought};
use time::{Date, Duration};

/// Requests in one portion: however long the period is, no more of them are held at once.
const AT_ONCE: u64 = 500;

/// Of which requests the indicators speak.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Period {
    /// The first day, in Brussels.
    pub from: Date,
    /// The last day.
    pub to: Date,
    /// Only those that this state was asked.
    pub country: Option<Country>,
    /// Only those of procedures of this policy area.
    pub area: Option<String>,
}

/// The indicators of the requests that were asked of whoever lies in the caller's reach: the Commission counts those of the
/// network, a national coordinator those of its state, everybody else those of the own authority.
///
/// # Errors
/// When the store cannot be read.
pub async fn indicators(caller: &Caller, period: &Period) -> Result<Tally, Error> {
    indicators_by(caller, period, AT_ONCE).await
}

/// The same, read in portions of so many requests: a tally is a sum, and comes to the same however it is read.
///
/// # Errors
/// When the store cannot be read.
pub async fn indicators_by(caller: &Caller, period: &Period, at_once: u64) -> Result<Tally, Error> {
    let services = &caller.services;
    let reader = services.store.reader();
    let held = store::authorities::network::held_by(&reader, caller.person.authority).await?;
    let reach = Reach::of(&caller.person, &held);
    let until = Calendar::Union.begins(period.to.saturating_add(Duration::DAY));
    let sought = Sought {
        procedures: procedures(services, period),
        reach,
        from: Calendar::Union.begins(period.from),
        until,
    };
    let mut tally = Tally::default();
    let mut after = None;
    loop {
        let page = store::statistics::recorded(&reader, &sought, after, at_once).await?;
        let Some(last) = page.last().map(|one| one.id) else { return Ok(tally) };
        after = Some(last);
        for recorded in page {
            let Some(asked) = asked(services, &recorded) else { continue };
            let is_meant = period.country.is_none_or(|country| country == asked.country);
            if is_meant && reach.holds(asked.id, asked.country) {
                for one in contributions(&recorded.events, Calendar::of(asked.country)) {
                    tally.add(&one, sought.from, until);
                }
            }
        }
    }
}

/// The procedures of information requests; the indicators speak of no others.
fn procedures(services: &Services, period: &Period) -> Vec<domain::procedures::ProcedureId> {
    let current = services.procedures().all_current();
    let definitions = current.iter().map(|loaded| &loaded.definition);
    let is_meant = |area: &str| period.area.as_deref().is_none_or(|wanted| wanted == area);
    definitions
        .filter(|one| one.kind == ProcedureKind::Request && is_meant(&one.policy_area))
        .map(|one| one.procedure.clone())
        .collect()
}

/// The authority that was asked: who has the request now, else who had it last.
fn asked(services: &Services, recorded: &Recorded) -> Option<Arc<Authority>> {
    let loaded = services.procedures().version(&recorded.procedure, recorded.version)?;
    let side = loaded.definition.answering_side();
    let on_side = || recorded.parts.iter().filter(|part| part.side == side);
    let part = on_side().rfind(|part| part.is_active).or_else(|| on_side().next_back())?;
    services.directory().get(part.authority).cloned()
}
