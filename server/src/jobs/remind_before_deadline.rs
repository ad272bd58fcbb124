//! Reminds those whose clock runs.

use super::every;
use operations::Services;
use operations::exchanges::remind::remind;
use std::time::Duration;
use tokio_util::sync::CancellationToken;

/// Days change at midnight in Brussels, and in realm training whenever somebody moves the clock.
const PAUSE: Duration = Duration::from_secs(30);

/// Runs until the token is cancelled.
pub async fn run(services: Services, stop: CancellationToken) {
    every(PAUSE, "remind_before_deadline", stop, || async {
        let reminded = remind(&services, services.now()).await?;
        if reminded > 0 {
            tracing::info!(reminded, "reminders made");
        }
        Ok(())
    })
    .await;
}
