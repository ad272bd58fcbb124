//! Delivers the notices that are due: each is claimed, tried, and marked, so that two nodes do not send it at once.

use super::compose::compose_day;
use super::letters::compose_letter;
use super::registrations::compose_any;
use crate::outside::{Mail, Mailer};
use crate::{Error, Services};
use domain::ids::NoticeId;
use domain::notices::wait_after;
use futures::future::join_all;
use std::time::Duration as Wait;
use store::outbox::{self, Day, Notice};
use time::{Duration, OffsetDateTime};

/// How many notices one round takes.
const AT_ONCE: u64 = 10;
/// A try is given up after this time, well before the claim of five minutes ends.
const PATIENCE: Wait = Wait::from_secs(60);
/// A notice that waits longer than this is shown as stuck.
pub(super) const STUCK_AFTER: Duration = Duration::minutes(15);
/// What is kept of an error of the mail server, in characters.
const ERROR_LENGTH: usize = 500;

/// What a round did.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Delivered {
    /// Notices that the mail server took.
    pub sent: usize,
    /// Notices that will be tried again.
    pub failed: usize,
}

impl Delivered {
    /// Whether the round was full, so that more may be due.
    #[must_use]
    pub fn was_full(&self) -> bool {
        u64::try_from(self.sent.saturating_add(self.failed)).is_ok_and(|count| count >= AT_ONCE)
    }
}

/// Tries up to ten notices that are due at `now`. One that fails comes again after 1, 5, 15, 60 and 240 minutes, then
/// every 6 hours.
///
/// # Errors
/// When the store cannot be read or written; a failing mail server is no error here.
pub async fn deliver(
    services: &Services,
    mailer: &dyn Mailer,
    now: OffsetDateTime,
) -> Result<Delivered, Error> {
    let claimed = claim(services, now).await?;
    if claimed.is_empty() {
        return Ok(Delivered::default());
    }
    let tries = join_all(claimed.iter().map(|claimed| attempt(mailer, claimed.mail.clone()))).await;
    let mut hk = services.store.housekeeping().await?;
    let mut done = Delivered::default();
    for (Claimed { ids, attempts, .. }, result) in claimed.into_iter().zip(tries) {
        match result {
            Ok(()) => {
                outbox::delivered(&mut hk, &ids, now).await?;
                done.sent = done.sent.saturating_add(1);
            }
            Err(error) => {
                tracing::warn!(notices = ?ids, attempts, "a notice could not be delivered");
                let error: String = error.chars().take(ERROR_LENGTH).collect();
                let retry_at = now.saturating_add(wait_after(attempts));
                outbox::failed(&mut hk, &ids, &error, now, retry_at).await?;
                done.failed = done.failed.saturating_add(1);
            }
        }
    }
    hk.commit().await?;
    Ok(done)
}

/// A mail that is due: one notice or letter, or the notices of a day.
struct Claimed {
    ids: Vec<NoticeId>,
    /// How often it was tried.
    attempts: u32,
    /// None where there is nothing to tell any more.
    mail: Option<Mail>,
}

/// Takes what is due for this node, and writes the mails.
async fn claim(services: &Services, now: OffsetDateTime) -> Result<Vec<Claimed>, Error> {
    let mut hk = services.store.housekeeping().await?;
    let notices = outbox::claim(&mut hk, now, AT_ONCE).await?;
    let letters = store::letters::claim(&mut hk, now, AT_ONCE).await?;
    let mut days = Vec::new();
    for _ in 0..AT_ONCE {
        let Some(day) = outbox::claim_day(&mut hk, now).await? else { break };
        days.push(day);
    }
    hk.commit().await?;
    let mut claimed = Vec::new();
    for notice in &notices {
        let mail = compose_any(services, notice).await?;
        claimed.push(Claimed { ids: vec![notice.id], attempts: notice.attempts, mail });
    }
    for Day { ids, attempts, notices } in days {
        claimed.push(Claimed { ids, attempts, mail: compose_day(services, notices) });
    }
    for letter in &letters {
        let mail = compose_letter(services, letter).await?;
        claimed.push(Claimed { ids: vec![letter.id], attempts: letter.attempts, mail });
    }
    Ok(claimed)
}

/// Sends a mail; what tells of nothing any more is done without one.
async fn attempt(mailer: &dyn Mailer, mail: Option<Mail>) -> Result<(), String> {
    let Some(mail) = mail else { return Ok(()) };
    match tokio::time::timeout(PATIENCE, mailer.send(mail)).await {
        Ok(result) => result,
        Err(_) => Err("no answer within a minute".to_owned()),
    }
}

/// Notices that failed and have waited for more than 15 minutes, oldest first: for the operator.
///
/// # Errors
/// When the store cannot be read.
pub async fn stuck(services: &Services, now: OffsetDateTime) -> Result<Vec<Notice>, Error> {
    let mut notices = outbox::stuck(&services.store.reader()).await?;
    notices.retain(|notice| notice.wanted_at.saturating_add(STUCK_AFTER) <= now);
    Ok(notices)
}
