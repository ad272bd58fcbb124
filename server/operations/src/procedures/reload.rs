//! Takes over the versions that this or another node has put in force.

use super::check::read_installed;
use super::{Procedures, Source};
use crate::{Error, Services};
use domain::procedures::publish::VersionStatus;
use std::sync::Arc;

/// Whether versions were added or approved since they were last read.
///
/// # Errors
/// When the store cannot be read.
pub async fn is_outdated(services: &Services) -> Result<bool, Error> {
    let counts = store::procedures::counts(&services.store.reader()).await?;
    Ok(services.procedures().counts() != counts)
}

/// Reads the versions in force anew. Those in memory stay as they are, since no version ever changes; one that this
/// program cannot read is logged and left out, so that the others are served.
///
/// # Errors
/// When the store cannot be read.
pub async fn reload(services: &Services) -> Result<(), Error> {
    let before = services.procedures();
    let reader = services.store.reader();
    // Counted first: what is added in between is noticed the next time.
    let mut procedures = Procedures::new(store::procedures::counts(&reader).await?);
    for version in store::procedures::versions(&reader).await? {
        if version.status != VersionStatus::InForce {
            continue;
        }
        if let Some(loaded) = before.version(&version.procedure, version.version) {
            procedures.add(loaded);
            continue;
        }
        match read_installed(&Source::from(version)) {
            Ok(loaded) => procedures.add(Arc::new(loaded)),
            Err(faults) => {
                for fault in faults {
                    tracing::error!(%fault, "a version of a procedure cannot be read");
                }
            }
        }
    }
    services.set_procedures(procedures);
    Ok(())
}
