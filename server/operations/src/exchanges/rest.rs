//! On which of the days that are wanted or proposed whoever answers rests.

use crate::{Caller, Error};
use domain::exchanges::Exchange;
use domain::exchanges::rest::{RestDay, rest_days};
use domain::ids::AuthorityId;
use domain::procedures::Procedure;
use std::collections::BTreeSet;
use store::Reader;
use time::Date;

/// The days of these on which an authority rests; none where nobody is chosen yet.
///
/// # Errors
/// Those of the store.
pub(super) async fn rests_on(
    caller: &Caller,
    reads: &Reader,
    authority: Option<AuthorityId>,
    days: impl IntoIterator<Item = Date>,
) -> Result<Vec<RestDay>, Error> {
    let days: BTreeSet<Date> = days.into_iter().collect();
    let directory = caller.services.directory();
    let known = authority.and_then(|id| Some((id, directory.calendar(id)?)));
    let (Some((id, calendar)), Some(first), Some(last)) = (known, days.first(), days.last()) else {
        return Ok(Vec::new());
    };
    let regions = store::authorities::regions::of(reads, [id]).await?;
    Ok(rest_days(&days, calendar, regions.get(&id), &directory.closed_in(id, *first, *last)))
}

/// Who answers the request as a whole.
pub(super) fn answering(exchange: &Exchange, procedure: &Procedure) -> Option<AuthorityId> {
    let side = procedure.answering_side();
    let mut active = exchange.sides.iter().filter(|part| part.is_active && part.part.is_none());
    active.find(|part| part.side == side).map(|part| part.authority)
}
