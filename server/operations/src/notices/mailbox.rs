//! The mailbox of the training realm: notices as they are mailed, for those who may know of them.

use super::deliver::STUCK_AFTER;
use super::letters::compose_letter;
use super::registrations::compose_any;
use crate::authorities::registrations::in_remit;
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
/// Of so many registrations in the caller's remit.
const REGISTRATIONS: usize = 5;

/// The newest notices to the caller's authority and to the caller; administrators also see letters to their people, so
/// that joining can be practised without a mail server, and coordinators what is written to those who ask to be registered.
///
/// # Errors
/// `NotFound` in realm live, where mail goes to real mailboxes only.
pub async fn mailbox(caller: &Caller) -> Result<Vec<MailboxNotice>, Error> {
    if caller.services.realm != Realm::Training {
        return Err(Error::NotFound);
    }
    let reader = caller.services.store.reader();
    let mut notices =
        store::outbox::mailbox(&reader, caller.person.authority, caller.person.id, SHOWN).await?;
    let is_administrator = caller.person.roles.is_administrator();
    let authority = caller.person.authority;
    let mut letters =
        store::letters::of_authority(&reader, authority, caller.person.id, is_administrator, SHOWN).await?;
    // Who asks to be registered has no account in which the way in could be practised.
    for id in in_remit(caller).await?.into_iter().take(REGISTRATIONS) {
        notices.extend(store::outbox::mailbox(&reader, id, caller.person.id, SHOWN).await?);
        letters.extend(store::letters::of_authority(&reader, id, caller.person.id, true, SHOWN).await?);
    }
    let mut shown = Vec::new();
    for letter in letters {
        let Some(mail) = compose_letter(&caller.services, &letter).await? else { continue };
        shown.push(MailboxNotice {
            at: letter.created_at,
            delivered_at: letter.delivered_at,
            is_stuck: letter.delivered_at.is_none()
                && letter.created_at.saturating_add(STUCK_AFTER) <= caller.now,
            mail,
        });
    }
    for notice in notices {
        let Some(mail) = compose_any(&caller.services, &notice).await? else { continue };
        shown.push(MailboxNotice {
            at: notice.created_at,
            delivered_at: notice.delivered_at,
            is_stuck: notice.delivered_at.is_none()
                && notice.wanted_at.saturating_add(STUCK_AFTER) <= caller.now,
            mail,
        });
    }
    shown.sort_by_key(|notice| std::cmp::Reverse(notice.at));
    Ok(shown)
}
