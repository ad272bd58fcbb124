//! What happens to service accounts by itself: their administrators are told of the end before it comes, and then they end.

use crate::{Error, Services};
use domain::accounts::service_account::{self, WARN_BEFORE};
use domain::brussels;

/// Tells of those whose end comes near, and ends those whose last day is over; yields how many were either.
///
/// # Errors
/// When the store cannot be read or written.
pub async fn watch_service_accounts(services: &Services) -> Result<usize, Error> {
    let now = services.now();
    let (today, reader) = (brussels::day(now), services.store.reader());
    let mut count = 0usize;
    let near = today.saturating_add(WARN_BEFORE);
    for account in store::accounts::ending_service_accounts(&reader, near).await? {
        let Some(event) = service_account::ending(&account.standing, today, now) else { continue };
        let mut tx = services.store.begin_system(&services.keys, now).await?;
        // Another node may have told of it since.
        if store::accounts::warn_of_service(&mut tx, account.standing.account).await? {
            tx.finish_people(&[event], "").await?;
            count = count.saturating_add(1);
        }
    }
    for account in store::accounts::over_service_accounts(&reader, today).await? {
        let standing = &account.standing;
        let mut tx = services.store.begin_system(&services.keys, now).await?;
        store::accounts::hold_people(&mut tx, standing.authority, &[standing.account], None).await?;
        // Whoever was faster has revoked or ended it.
        let found = store::accounts::service_account(&tx, standing.account, standing.authority).await?;
        let is_there = found.is_some_and(|found| found.has_secret);
        let Some(event) = service_account::end(standing, today, now).filter(|_| is_there) else { continue };
        store::accounts::end_service_account(&mut tx, standing.account, false).await?;
        tx.finish_people(&[event], "").await?;
        count = count.saturating_add(1);
    }
    Ok(count)
}
