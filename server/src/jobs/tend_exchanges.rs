//! Tends open exchanges: what follows when clocks have run out, reminders, and what happens when nobody moves.

use operations::Services;
use operations::exchanges::tend::{Tended, tend};
use std::time::Duration;
use tokio_util::sync::CancellationToken;

/// Days change at midnight, in each state at its own; looking for due work reads an index alone.
const PAUSE: Duration = Duration::from_secs(30);
/// Between two rounds that were full, so that people are served in between.
const BREATH: Duration = Duration::from_secs(1);

/// Runs until the token is cancelled: again and again, and at once when the training clock was moved.
pub async fn run(services: Services, stop: CancellationToken) {
    loop {
        round(&services, &stop).await;
        tokio::select! {
            () = stop.cancelled() => return,
            () = tokio::time::sleep(PAUSE) => {}
            () = services.clock_moved() => {}
        }
    }
}

/// Everything that is due.
async fn round(services: &Services, stop: &CancellationToken) {
    while !stop.is_cancelled() {
        match tend(services, services.now()).await {
            Ok(done) => {
                log(done);
                if !done.was_full() {
                    return;
                }
                tokio::select! {
                    () = stop.cancelled() => return,
                    () = tokio::time::sleep(BREATH) => {}
                }
            }
            Err(error) => {
                tracing::error!(job = "tend_exchanges", %error, "a job failed");
                return;
            }
        }
    }
}

fn log(done: Tended) {
    if done.looks > 0 {
        tracing::info!(
            looks = done.looks,
            lapsed = done.lapsed,
            reminded = done.reminded,
            inactive = done.inactive,
            announced = done.announced,
            closed = done.closed,
            "exchanges tended"
        );
    }
}
