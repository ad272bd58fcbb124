//! Reads the directory anew when somebody changed it at another node, or authorities were imported by another process.

use operations::authorities::reload;
use operations::{Error, Services};
use std::time::Duration;
use store::Change;
use tokio::sync::broadcast::Receiver;
use tokio::sync::broadcast::error::RecvError;
use tokio_util::sync::CancellationToken;

/// Building the index takes a good part of a second, so it is done when the table has grown or, in case rows were
/// only changed, every so many rounds.
const PAUSE: Duration = Duration::from_secs(30);
const ROUNDS: u32 = 120;
/// Changes that come together are read together.
const GATHER: Duration = Duration::from_millis(200);

/// Runs until the token is cancelled.
pub async fn run(services: Services, stop: CancellationToken) {
    let mut changes = services.store.changes();
    // The start has read it just now.
    let mut round: u32 = 1;
    loop {
        let is_due = round.is_multiple_of(ROUNDS);
        if let Err(error) = read(&services, is_due).await {
            tracing::error!(job = "reload_directory", %error, "a job failed");
        }
        tokio::select! {
            () = stop.cancelled() => return,
            () = tokio::time::sleep(PAUSE) => round = round.wrapping_add(1),
            () = changed(&mut changes) => {
                tokio::time::sleep(GATHER).await;
                changes = changes.resubscribe();
                round = 0;
            }
        }
    }
}

async fn read(services: &Services, is_due: bool) -> Result<(), Error> {
    if is_due || has_grown(services).await? { reload(services).await } else { Ok(()) }
}

/// Waits until the directory was changed, or may have been. Where nobody can change it any more, it waits for ever.
async fn changed(changes: &mut Receiver<Change>) {
    loop {
        match changes.recv().await {
            Ok(change) if !change.concerns_directory() => {}
            Ok(_) | Err(RecvError::Lagged(_)) => return,
            Err(RecvError::Closed) => std::future::pending().await,
        }
    }
}

async fn has_grown(services: &Services) -> Result<bool, Error> {
    let count = store::authorities::count(&services.store.reader()).await?;
    Ok(usize::try_from(count).unwrap_or(usize::MAX) != services.directory().len())
}
