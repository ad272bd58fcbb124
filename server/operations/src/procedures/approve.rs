//! Puts a draft of a procedure in force: the second pair of eyes.

use super::load::known;
use super::reload;
use crate::{Error, Services};
use domain::ids::PersonId;
use domain::procedures::ProcedureId;
use domain::procedures::publish::{self, KnownVersion, PublishRefusal};

/// Why a draft was not put in force.
#[derive(Debug, thiserror::Error)]
pub enum ApproveError {
    /// A rule said no.
    #[error(transparent)]
    Refused(#[from] PublishRefusal),
    /// Something failed.
    #[error(transparent)]
    Operation(#[from] Error),
}

/// Puts a draft in force.
///
/// # Errors
/// Refused to its author, and for what is no draft or was overtaken.
pub async fn approve(
    services: &Services,
    procedure: &ProcedureId,
    version: u32,
    person: PersonId,
) -> Result<(), ApproveError> {
    let store = &services.store;
    let stored = store::procedures::versions_of(&store.reader(), procedure).await.map_err(Error::from)?;
    let known: Vec<KnownVersion> = stored.iter().map(|version| known(version, false)).collect();
    let event = publish::approve(procedure, version, &known, person, services.now())?;
    let mut tx = store.begin_system(&services.keys, event.at).await.map_err(Error::from)?;
    store::procedures::approve(&mut tx, &event).await.map_err(Error::from)?;
    tx.finish_publication(&event).await.map_err(Error::from)?;
    reload(services).await?;
    Ok(())
}
