//! The definitions that the program brings along, kept as immutable versions; and all that the store knows, in memory.

use super::check::{read, read_installed};
use super::{Procedures, Source};
use crate::Error;
use domain::procedures::check::line_of;
use domain::procedures::fault::{Fault, Remedy, Wrong};
use domain::procedures::publish::{self, KnownVersion, Publication, PublishRefusal, Shipping, VersionStatus};
use domain::procedures::{Procedure, ProcedureId};
use std::sync::Arc;
use store::procedures::{Files, StoredVersion};
use store::{Keyring, Store};
use time::OffsetDateTime;

/// Why definitions could not be loaded.
#[derive(Debug, thiserror::Error)]
pub enum LoadError {
    /// The files are wrong; each fault says where and what to do. Its words for people are messages of the locales.
    #[error("{}", .0.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))]
    Faults(Vec<Fault>),
    /// The store failed.
    #[error(transparent)]
    Operation(#[from] Error),
}

impl From<store::Error> for LoadError {
    fn from(error: store::Error) -> Self {
        Self::Operation(error.into())
    }
}

/// Parses and checks the sources, puts new versions in force, and returns every version that the store knows.
///
/// # Errors
/// Every fault of every file; a shipped definition that was changed without a new version is one.
pub async fn load(
    store: &Store,
    keys: &Keyring,
    sources: &[Source],
    now: OffsetDateTime,
) -> Result<Procedures, LoadError> {
    record_known(store, keys, now).await?;
    let mut faults = Vec::new();
    let installed = store::procedures::versions(&store.reader()).await?;
    // What is in force letter for letter was examined when it was installed.
    let is_known = |source: &&Source| {
        installed.iter().any(|known| {
            known.status == VersionStatus::InForce
                && known.files.definition == source.definition
                && known.files.texts == source.texts
        })
    };
    for source in sources.iter().filter(|source| !is_known(source)) {
        match read(source) {
            Ok(loaded) => match ship(store, keys, source, &loaded.definition, now).await {
                Err(LoadError::Faults(found)) => faults.extend(found),
                other => other?,
            },
            Err(found) => faults.extend(found),
        }
    }
    if !faults.is_empty() {
        return Err(LoadError::Faults(faults));
    }
    from_store(store).await
}

/// Once, in a database of before the audit trail told of procedures: records the versions that are there. Later ones
/// that it does not tell of were slipped in, and `openimi audit verify` names them.
async fn record_known(store: &Store, keys: &Keyring, now: OffsetDateTime) -> Result<(), LoadError> {
    let known = store::procedures::versions(&store.reader()).await?;
    let ids: Vec<ProcedureId> = known.iter().map(|version| version.procedure.clone()).collect();
    if known.is_empty() || store::audit::is_any_recorded(&store.reader(), &ids).await? {
        return Ok(());
    }
    // Together, for a trail that tells of one is taken to tell of all.
    let events: Vec<Publication> = known
        .iter()
        .map(|version| publish::recorded(&version.procedure, version.version, version.status, now))
        .collect();
    Ok(store.begin_system(keys, now).await?.finish_publications(&events).await?)
}

async fn ship(
    store: &Store,
    keys: &Keyring,
    source: &Source,
    definition: &Procedure,
    now: OffsetDateTime,
) -> Result<(), LoadError> {
    let (id, version) = (&definition.procedure, definition.version);
    let stored = store::procedures::versions_of(&store.reader(), id).await?;
    let known: Vec<KnownVersion> =
        stored.iter().map(|version| known(version, is_shipped_as(version, source))).collect();
    match publish::ship(id, version, &known, now).map_err(|why| refused(source, why))? {
        Shipping::Add(event) => add(store, keys, &event, source).await?,
        Shipping::PutInForce(event) => put_in_force(store, keys, &event).await?,
        Shipping::KeepInstalled => {
            warn_of(definition, "another definition was installed before, which stays")
        }
        Shipping::Known => {
            if stored.iter().any(|stored| stored.version == version && stored.files.texts != source.texts) {
                warn_of(definition, "the texts differ from those installed, which stay");
            }
        }
    }
    Ok(())
}

/// Whether a stored version is what the program brings along. Once it is in force its definition alone counts, for
/// texts are corrected in place; a draft is put in force with every letter of it.
fn is_shipped_as(stored: &StoredVersion, source: &Source) -> bool {
    match stored.status {
        VersionStatus::InForce => stored.files.definition == source.definition,
        VersionStatus::Draft => stored.files == source.files(),
    }
}

fn warn_of(definition: &Procedure, what: &str) {
    tracing::warn!(procedure.id = %definition.procedure, version = definition.version, "{what}");
}

async fn add(store: &Store, keys: &Keyring, event: &Publication, source: &Source) -> Result<(), LoadError> {
    let mut tx = store.begin_system(keys, event.at).await?;
    if store::procedures::install(&mut tx, event, &source.files()).await? {
        tx.finish_publication(event).await?;
    }
    Ok(())
}

async fn put_in_force(store: &Store, keys: &Keyring, event: &Publication) -> Result<(), LoadError> {
    let mut tx = store.begin_system(keys, event.at).await?;
    let approved = store::procedures::approve(&mut tx, event).await;
    match approved {
        Ok(()) => Ok(tx.finish_publication(event).await?),
        // Another node was faster.
        Err(store::Error::Stale) => Ok(()),
        Err(error) => Err(error.into()),
    }
}

/// A version as the rules of publishing see it.
pub(super) fn known(stored: &StoredVersion, is_same: bool) -> KnownVersion {
    KnownVersion { version: stored.version, status: stored.status, author: stored.author, is_same }
}

/// A refusal as a fault at the version of the definition.
pub(super) fn refused(source: &Source, why: PublishRefusal) -> LoadError {
    let line = line_of(&source.definition, "version");
    let wrong = match why {
        PublishRefusal::Differs(version) => Wrong::VersionDiffers { version: version.to_string() },
        PublishRefusal::NotHigher(version) => Wrong::VersionNotHigher { version: version.to_string() },
        other => Wrong::NotAdded { detail: other.to_string() },
    };
    LoadError::Faults(vec![Fault::new(source.definition_file(), line, wrong, Remedy::Version {})])
}

/// Every version in force that the store knows.
///
/// # Errors
/// A stored version that cannot be read.
pub async fn from_store(store: &Store) -> Result<Procedures, LoadError> {
    let mut procedures = Procedures::new(store::procedures::counts(&store.reader()).await?);
    for version in store::procedures::versions(&store.reader()).await? {
        if version.status == VersionStatus::InForce {
            procedures.add(Arc::new(read_installed(&Source::from(version)).map_err(LoadError::Faults)?));
        }
    }
    Ok(procedures)
}

impl From<StoredVersion> for Source {
    fn from(version: StoredVersion) -> Self {
        let Files { definition, texts } = version.files;
        let folder = format!("{} version {}", version.procedure, version.version);
        Self { folder, definition, texts }
    }
}
