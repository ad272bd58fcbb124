//! Memberships that end by themselves: the day after the last one, the person is locked out.

use super::administer::apply;
use crate::{Error, Services};
use domain::accounts::{AccountEventKind, administration};
use domain::brussels;

/// Ends every membership that is over; yields how many.
///
/// # Errors
/// When the store cannot be read or written.
pub async fn end_memberships(services: &Services) -> Result<usize, Error> {
    let now = services.now();
    let over = store::accounts::ended(&services.store.reader(), brussels::day(now)).await?;
    let mut count = 0usize;
    for (id, authority) in over {
        let mut tx = services.store.begin_system(&services.keys, now).await?;
        let Some(standing) = store::accounts::standing(&tx, id, authority).await? else { continue };
        // Whoever was locked or removed in between needs no end.
        let Ok(event) = administration::act(AccountEventKind::Ended, &standing, None, now) else { continue };
        apply(services, &mut tx, &event).await?;
        tx.finish_people(&[event], "").await?;
        count = count.saturating_add(1);
    }
    Ok(count)
}
