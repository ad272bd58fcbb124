//! Mails that were sent and notices in the lists of people, when their time is over.

use crate::{Error, Services};
use domain::notices::{LISTED_FOR, SENT_KEPT_FOR};
use time::OffsetDateTime;

/// So many of each go in one transaction, so that nobody who writes waits for long.
const PORTION: u64 = 500;

/// What one portion removed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Purged {
    /// Mails that were delivered.
    pub mails: u64,
    /// Notices in the lists of people.
    pub notices: u64,
}

impl Purged {
    /// Whether there may be more.
    #[must_use]
    pub const fn was_full(self) -> bool {
        self.mails >= PORTION || self.notices >= PORTION
    }
}

/// Removes one portion of what is older than it is kept at `now`. Mail that is stuck stays, and is shown.
///
/// # Errors
/// When the store cannot be written.
pub async fn purge(services: &Services, now: OffsetDateTime) -> Result<Purged, Error> {
    let mut hk = services.store.housekeeping().await?;
    let sent_before = now.saturating_sub(SENT_KEPT_FOR);
    let purged = Purged {
        mails: store::outbox::purge(&mut hk, sent_before, PORTION).await?,
        notices: store::person_notices::forget(&mut hk, now.saturating_sub(LISTED_FOR), PORTION).await?,
    };
    hk.commit().await?;
    Ok(purged)
}
