//! Tells of exchanges that nobody moves, and closes those that nobody closed.

use super::every;
use operations::Services;
use operations::exchanges::unattended::{Unattended, tend_unattended};
use std::time::Duration;
use tokio_util::sync::CancellationToken;

/// Days change at midnight in Brussels, and in realm training whenever somebody moves the clock.
const PAUSE: Duration = Duration::from_secs(60);

/// Runs until the token is cancelled.
pub async fn run(services: Services, stop: CancellationToken) {
    every(PAUSE, "tend_unattended", stop, || async {
        let done = tend_unattended(&services, services.now()).await?;
        if done != Unattended::default() {
            tracing::info!(
                inactive = done.inactive,
                announced = done.announced,
                closed = done.closed,
                "unattended exchanges"
            );
        }
        Ok(())
    })
    .await;
}
