//! Forgets what nobody asks for any more, so that the tables do not grow without end: failed tries to sign in, logins
//! that are over, devices, answered challenges, words of providers, forms that waited for who was there, keys of forms,
//! steps that can be undone no longer, registrations that were never corrected and invitations that nobody followed, what was sealed away of people who left,
//! documents whose upload broke off.

use super::every;
use domain::accounts::openid::BACK_WITHIN;
use domain::authorities::registration::CORRECT_WITHIN;
use operations::Services;
use std::time::Duration;
use tokio_util::sync::CancellationToken;

const PAUSE: Duration = Duration::from_secs(600);
/// A failed try slows down for an hour at most.
const FAILURES: time::Duration = time::Duration::HOUR;
/// A form posted after its login ended is replayed when the same person signs in, so an ended login is known for a week.
const LOGINS: time::Duration = time::Duration::days(7);
/// Nothing that a provider of identities signed is believed for longer than some minutes.
const WORDS: time::Duration = time::Duration::HOUR;
/// A browser keeps the cookie of a device for 400 days at most.
const DEVICES: time::Duration = time::Duration::days(400);
/// A challenge can be answered for five minutes, and clocks of nodes differ by less than that.
const CHALLENGES: time::Duration = time::Duration::minutes(10);
/// A key counts for at least seven days; a form that was left open for longer than this is found stale.
const KEYS: time::Duration = time::Duration::days(30);
/// Saving while typing takes a key each time; what was lost on the way is sent again within minutes.
const SAVES: time::Duration = time::Duration::DAY;
/// A step of daily work can be undone for ten minutes; its result is shown for a day.
const STEPS: time::Duration = time::Duration::DAY;
/// What a search for a person found is shown for a quarter of an hour, and counts for an hour.
const SEARCHES: time::Duration = time::Duration::DAY;
/// No upload takes so long.
const UNFINISHED: Duration = Duration::from_secs(24 * 3600);
/// What is kept of people who left, as proof of exchanges, goes three years after (Article 15(3) of Regulation 1024/2012).
const FORMER_USERS: time::Duration = time::Duration::days(3 * 365 + 1);

/// Runs until the token is cancelled.
pub async fn run(services: Services, stop: CancellationToken) {
    every(PAUSE, "forget_expired", stop, || async {
        let now = services.now();
        operations::authorities::expire_invitations(&services).await?;
        let mut hk = services.store.housekeeping().await?;
        store::accounts::forget_failures(&mut hk, now.saturating_sub(FAILURES)).await?;
        store::accounts::forget_sessions(&mut hk, now.saturating_sub(LOGINS)).await?;
        store::accounts::forget_devices(&mut hk, now.saturating_sub(DEVICES)).await?;
        store::accounts::forget_challenges(&mut hk, now.saturating_sub(CHALLENGES)).await?;
        store::accounts::forget_words(&mut hk, now.saturating_sub(WORDS)).await?;
        store::accounts::forget_forms(&mut hk, now.saturating_sub(BACK_WITHIN)).await?;
        store::accounts::forget_blocked(&mut hk, now.saturating_sub(FORMER_USERS)).await?;
        store::casework::forget_steps(&mut hk, now.saturating_sub(STEPS)).await?;
        store::authorities::registrations::forget(&mut hk, now.saturating_sub(CORRECT_WITHIN)).await?;
        store::search::forget_searches(&mut hk, now.saturating_sub(SEARCHES)).await?;
        store::idempotency::forget(&mut hk, now.saturating_sub(KEYS)).await?;
        store::idempotency::forget_saves(&mut hk, now.saturating_sub(SAVES)).await?;
        hk.commit().await?;
        Ok(services.files.sweep(UNFINISHED).await?)
    })
    .await;
}
