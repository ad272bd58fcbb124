//! Takes a refused request over into a new draft, to be sent to another authority.

use super::take_over::{open_to, take_over};
use crate::{Caller, Error};
use domain::exchanges::Action;
use domain::ids::{AuthorityId, ExchangeId, OnceKey};

/// Makes a new draft with the texts and documents of a refused request; the authority that was named as competent (or
/// `recipient`, if given) is already chosen. The same key makes one draft.
///
/// # Errors
/// `NotFound` when it is not the caller's; refused when the request was not refused or was not the caller's.
pub async fn send_elsewhere(
    caller: &Caller,
    id: ExchangeId,
    recipient: Option<AuthorityId>,
    key: OnceKey,
) -> Result<ExchangeId, Error> {
    let reader = caller.services.store.reader();
    let exchange = open_to(caller, &reader, id, Action::SendElsewhere).await?;
    let recipient = recipient.or(exchange.referred_to).filter(|id| *id != caller.person.authority);
    take_over(caller, &exchange, recipient, |_| {}, key).await
}
