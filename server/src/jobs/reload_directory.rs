//! Reads the directory anew when authorities were imported, by another process or node.

use super::every;
use operations::authorities::reload;
use operations::{Error, Services};
use std::time::Duration;
use tokio_util::sync::CancellationToken;

/// Building the index takes a good part of a second, so it is done when the table has grown or, in case rows were
/// only changed, every so many rounds.
const PAUSE: Duration = Duration::from_secs(30);
const ROUNDS: u32 = 120;

/// Runs until the token is cancelled.
pub async fn run(services: Services, stop: CancellationToken) {
    let round = std::sync::atomic::AtomicU32::new(0);
    every(PAUSE, "reload_directory", stop, || async {
        let number = round.fetch_add(1, std::sync::atomic::Ordering::Relaxed).wrapping_add(1);
        if number.is_multiple_of(ROUNDS) || has_grown(&services).await? {
            reload(&services).await?;
        }
        Ok(())
    })
    .await;
}

async fn has_grown(services: &Services) -> Result<bool, Error> {
    let count = store::authorities::count(&services.store.reader()).await?;
    Ok(usize::try_from(count).unwrap_or(usize::MAX) != services.directory().len())
}
