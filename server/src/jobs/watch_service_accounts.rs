//! Tells of service accounts whose end comes near, and ends those whose last day is over.

use super::every;
use operations::Services;
use operations::accounts::service_accounts::watch_service_accounts;
use std::time::Duration;
use tokio_util::sync::CancellationToken;

/// None is let in after its last day in any case; days pass slowly.
const PAUSE: Duration = Duration::from_secs(600);

/// Runs until the token is cancelled.
pub async fn run(services: Services, stop: CancellationToken) {
    every(PAUSE, "watch_service_accounts", stop, || async {
        let count = watch_service_accounts(&services).await?;
        if count > 0 {
            tracing::info!(count, "service accounts ended, or about to");
        }
        Ok(())
    })
    .await;
}
