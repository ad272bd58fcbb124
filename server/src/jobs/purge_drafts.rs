//! Warns the authors of drafts that nobody touches, and deletes those drafts two weeks later.

use super::every;
use operations::Services;
use operations::exchanges::purge_drafts::purge_drafts;
use std::time::Duration;
use tokio_util::sync::CancellationToken;

/// Days change at midnight; looking for what is due reads an index alone.
const PAUSE: Duration = Duration::from_secs(30);

/// Runs until the token is cancelled.
pub async fn run(services: Services, stop: CancellationToken) {
    every(PAUSE, "purge_drafts", stop, || async {
        let done = purge_drafts(&services, services.now()).await?;
        if done.warned > 0 || done.purged > 0 {
            tracing::info!(warned = done.warned, purged = done.purged, "drafts that nobody touches");
        }
        Ok(())
    })
    .await;
}
