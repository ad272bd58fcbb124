//! Delivers notices as soon as they are queued, and tries again those that failed.

use operations::Services;
use operations::notices::deliver;
use operations::outside::Mailer;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::broadcast::error::RecvError;
use tokio_util::sync::CancellationToken;

/// Also without any change: tries again, and takes over from nodes that died.
const AT_LEAST_EVERY: Duration = Duration::from_secs(20);
/// Changes that come together are delivered together.
const GATHER: Duration = Duration::from_millis(200);

/// Runs until the token is cancelled.
pub async fn run(services: Services, mailer: Arc<dyn Mailer>, stop: CancellationToken) {
    let mut changes = services.store.changes();
    loop {
        round(&services, mailer.as_ref(), &stop).await;
        tokio::select! {
            () = stop.cancelled() => return,
            () = tokio::time::sleep(AT_LEAST_EVERY) => {}
            change = changes.recv() => {
                if matches!(change, Err(RecvError::Closed)) {
                    return;
                }
                tokio::time::sleep(GATHER).await;
                changes = changes.resubscribe();
            }
        }
    }
}

/// Everything that is due.
async fn round(services: &Services, mailer: &dyn Mailer, stop: &CancellationToken) {
    while !stop.is_cancelled() {
        match deliver(services, mailer, services.now()).await {
            Ok(delivered) if delivered.was_full() => {}
            Ok(_) => return,
            Err(error) => {
                tracing::error!(job = "deliver_outbox", %error, "a job failed");
                return;
            }
        }
    }
}
