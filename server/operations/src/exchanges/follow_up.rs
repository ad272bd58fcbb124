//! Begins a new request that follows from a closed one.

use super::take_over::{open_to, take_over};
use crate::{Caller, Error};
use domain::exchanges::Action;
use domain::ids::{ExchangeId, OnceKey};

/// Makes a new draft to the same authority, with what the caller may see of the closed request; the day by which the
/// answer is wanted is to be named anew. The closed request stays as it is. The same key makes one draft.
///
/// # Errors
/// `NotFound` when it is not the caller's; refused when it is not closed.
pub async fn follow_up(caller: &Caller, id: ExchangeId, key: OnceKey) -> Result<ExchangeId, Error> {
    let reader = caller.services.store.reader();
    let exchange = open_to(caller, &reader, id, Action::FollowUp).await?;
    let own_side = exchange.side_of(caller.person.authority).unwrap_or_default();
    let counterpart = exchange.counterpart_of(own_side);
    let without_day = |entries: &mut domain::procedures::Entries| {
        entries.0.retain(|path, _| path != "wanted" && !path.starts_with("wanted."));
    };
    take_over(caller, &exchange, counterpart, without_day, key).await
}
