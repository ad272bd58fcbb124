//! Takes over how far the clock of realm training was moved, by `openimi clock` in another process.

use super::every;
use domain::realm::Realm;
use operations::Services;
use std::time::Duration;
use tokio_util::sync::CancellationToken;

const PAUSE: Duration = Duration::from_secs(1);

/// Runs until the token is cancelled; in realm live there is nothing to take over.
pub async fn run(services: Services, stop: CancellationToken) {
    if services.realm != Realm::Training {
        return;
    }
    every(PAUSE, "refresh_clock", stop, || async {
        if let Some((_, offset)) = store::realm::realm(&services.store.reader()).await? {
            services.set_clock_offset(offset);
        }
        Ok(())
    })
    .await;
}
