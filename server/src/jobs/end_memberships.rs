//! Ends memberships the day after their last one.

use super::every;
use operations::Services;
use operations::accounts::end_memberships::end_memberships;
use std::time::Duration;
use tokio_util::sync::CancellationToken;

/// Nobody gets in after the last day in any case; this makes the state say so, and ends what is still open.
const PAUSE: Duration = Duration::from_secs(300);

/// Runs until the token is cancelled.
pub async fn run(services: Services, stop: CancellationToken) {
    every(PAUSE, "end_memberships", stop, || async {
        let count = end_memberships(&services).await?;
        if count > 0 {
            tracing::info!(count, "memberships ended");
        }
        Ok(())
    })
    .await;
}
