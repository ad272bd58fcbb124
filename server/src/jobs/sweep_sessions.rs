//! Forgets failed tries to sign in whose minute is long over, so that the table does not grow without end.

use super::every;
use operations::Services;
use std::time::Duration;
use tokio_util::sync::CancellationToken;

const PAUSE: Duration = Duration::from_secs(600);

/// Runs until the token is cancelled.
pub async fn run(services: Services, stop: CancellationToken) {
    every(PAUSE, "sweep_sessions", stop, || async {
        let before = services.now().saturating_sub(time::Duration::HOUR);
        let mut hk = services.store.housekeeping().await?;
        store::accounts::forget_failures(&mut hk, before).await?;
        Ok(hk.commit().await?)
    })
    .await;
}
