//! Puts a draft of a procedure in force: the second pair of eyes.

use super::check::read_to_publish;
use super::load::known;
use super::{Source, reload};
use crate::{Error, Services};
use domain::ids::PersonId;
use domain::procedures::ProcedureId;
use domain::procedures::fault::Fault;
use domain::procedures::publish::{self, KnownVersion, PublishRefusal};

/// Why a draft was not put in force.
#[derive(Debug, thiserror::Error)]
pub enum ApproveError {
    /// A rule said no.
    #[error(transparent)]
    Refused(#[from] PublishRefusal),
    /// Its files lack what this realm demands. Their words for people are messages of the locales.
    #[error("{}", .0.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))]
    Faults(Vec<Fault>),
    /// Something failed.
    #[error(transparent)]
    Operation(#[from] Error),
}

/// Puts a draft in force.
///
/// # Errors
/// Refused to its author, and for what is no draft or was overtaken; every fault of its files that the realm refuses,
/// for a draft may have been kept under older rules.
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
    if let Some(draft) = stored.into_iter().find(|stored| stored.version == version) {
        read_to_publish(services.realm, &Source::from(draft)).map_err(ApproveError::Faults)?;
    }
    let mut tx = store.begin_system(&services.keys, event.at).await.map_err(Error::from)?;
    store::procedures::approve(&mut tx, &event).await.map_err(Error::from)?;
    tx.finish_publication(&event).await.map_err(Error::from)?;
    reload(services).await?;
    Ok(())
}
