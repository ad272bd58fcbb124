//! Takes over versions of procedures that another process or node has put in force, and those copied into the data
//! folder.

use super::every;
use operations::Services;
use operations::procedures::{is_outdated, reload};
use server::procedure_folder::ProcedureFolder;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::Mutex;
use tokio_util::sync::CancellationToken;

/// A folder is read when it was left alone for one pause, and noticed by other nodes in another: three at most until
/// everybody has it.
const PAUSE: Duration = Duration::from_secs(1);

/// Runs until the token is cancelled.
pub async fn run(services: Services, folder: ProcedureFolder, stop: CancellationToken) {
    let folder = Arc::new(Mutex::new(folder));
    every(PAUSE, "reload_procedures", stop, || {
        let (services, folder) = (services.clone(), Arc::clone(&folder));
        async move {
            if is_outdated(&services).await? {
                reload(&services).await?;
            }
            folder.lock().await.look(&services).await
        }
    })
    .await;
}
