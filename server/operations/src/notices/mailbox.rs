//! The mailbox of the training realm: notices as they are mailed, for those who may know of them.

use super::compose::compose;
use super::deliver::STUCK_AFTER;
use crate::outside::Mail;
use crate::{Caller, Error};
use domain::realm::Realm;
use time::OffsetDateTime;

/// A notice with its mail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MailboxNotice {
    /// When it was written.
    pub at: OffsetDateTime,
    /// When it left.
    pub delivered_at: Option<OffsetDateTime>,
    /// Whether it has been waiting for so long that somebody should look.
    pub is_stuck: bool,
    /// The mail.
    pub mail: Mail,
}

/// How many are shown.
const SHOWN: u64 = 50;

/// The newest notices to the caller's authority and to the caller.
///
/// # Errors
/// `NotFound` in realm live, where mail goes to real mailboxes only.
pub async fn mailbox(caller: &Caller) -> Result<Vec<MailboxNotice>, Error> {
    if caller.services.realm != Realm::Training {
        return Err(Error::NotFound);
    }
    let reader = caller.services.store.reader();
    let notices = store::outbox::mailbox(&reader, caller.person.authority, caller.person.id, SHOWN).await?;
    Ok(notices
        .into_iter()
        .map(|notice| MailboxNotice {
            at: notice.created_at,
            delivered_at: notice.delivered_at,
            is_stuck: notice.delivered_at.is_none()
                && notice.created_at.saturating_add(STUCK_AFTER) <= caller.now,
            mail: compose(&caller.services, &notice),
        })
        .collect())
}
