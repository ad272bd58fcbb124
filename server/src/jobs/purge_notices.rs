//! Removes mails that were delivered, and notices in the lists of people, when their time is over.

use super::every;
use metrics::counter;
use operations::Services;
use operations::notices::purge;
use std::time::Duration;
use tokio_util::sync::CancellationToken;

const PAUSE: Duration = Duration::from_secs(600);

/// Runs until the token is cancelled.
pub async fn run(services: Services, stop: CancellationToken) {
    every(PAUSE, "purge_notices", stop.clone(), || async {
        let now = services.now();
        while !stop.is_cancelled() {
            let purged = purge(&services, now).await?;
            counter!("openimi_outbox_purged_total").increment(purged.mails);
            counter!("openimi_notices_forgotten_total").increment(purged.notices);
            if !purged.was_full() {
                break;
            }
        }
        Ok(())
    })
    .await;
}
