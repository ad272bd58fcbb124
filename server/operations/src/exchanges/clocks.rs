//! The clocks of an exchange, as somebody reads them.

use crate::procedures::Loaded;
use crate::{Caller, Error};
use domain::exchanges::clocks::{Running, holder, running};
use domain::exchanges::lapse::has_come;
use domain::exchanges::view::ClockView;
use domain::exchanges::{Calendars, Exchange};
use domain::language::Language;
use domain::procedures::deadline;
use store::Reader;
use time::OffsetDateTime;

/// The clocks that run, with the days on which whoever must act rests and which move no date.
pub(super) async fn clocks(
    caller: &Caller,
    reads: &Reader,
    exchange: &Exchange,
    loaded: &Loaded,
    side: &str,
) -> Result<Vec<ClockView>, Error> {
    let directory = caller.services.directory();
    let calendars = directory.calendars_of(exchange);
    let mut shown = clocks_by(loaded, caller.language, exchange, &calendars, caller.now, side);
    if shown.is_empty() {
        return Ok(shown);
    }
    let holders = exchange.sides.iter().map(|part| part.authority);
    let regions = store::authorities::regions::of(reads, holders).await?;
    for (view, clock) in shown.iter_mut().zip(running(exchange, &loaded.definition, &calendars)) {
        let Some(holder) = holder(exchange, clock.definition) else { continue };
        let (from, to) = (view.began.min(view.due), view.due);
        view.closed = directory.closed_in(holder, from, to);
        view.regional =
            regions.get(&holder).map(|region| view.calendar.regional(region, from, to)).unwrap_or_default();
    }
    Ok(shown)
}

/// The clocks that run, as somebody on this side reads them.
pub(crate) fn clocks_by(
    loaded: &Loaded,
    language: Language,
    exchange: &Exchange,
    calendars: &Calendars,
    now: OffsetDateTime,
    side: &str,
) -> Vec<ClockView> {
    running(exchange, &loaded.definition, calendars)
        .into_iter()
        .map(|clock| (has_come(exchange, &clock), clock))
        .map(|(has_come, Running { definition, kind, calendar, reckoning })| ClockView {
            kind,
            name: loaded.text(language, &format!("deadline-{}", definition.id), "name").to_owned(),
            due: reckoning.due,
            days_left: deadline::days_between(calendar.day(now), reckoning.due),
            began: reckoning.began,
            is_ours: definition.holder == side,
            length: definition.length,
            unit: definition.unit,
            counted_to: reckoning.counted_to,
            rule: reckoning.rule,
            skipped: reckoning.skipped,
            calendar,
            regional: Vec::new(),
            closed: Vec::new(),
            consequence: definition.consequence,
            has_come,
        })
        .collect()
}
