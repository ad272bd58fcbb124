//! Adds versions of procedures to a running system.

use super::check::read_to_publish;
use super::load::{LoadError, known, refused};
use super::{Source, reload};
use crate::Services;
use domain::ids::PersonId;
use domain::procedures::check::{check_links, line_of};
use domain::procedures::fault::{Fault, Remedy, Wrong};
use domain::procedures::publish::{self, KnownVersion, Publication, PublicationKind, VersionStatus};
use domain::procedures::{Procedure, ProcedureId};
use store::Tx;
use store::procedures::Files;

/// What became of a folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Installed {
    /// The procedure.
    pub procedure: ProcedureId,
    /// Its version.
    pub version: u32,
    /// Whether it is in force.
    pub status: VersionStatus,
    /// Whether it was there before, with the same files.
    pub is_known: bool,
}

/// A folder that is sound, and what is to be done about it; nothing if it is known and need not be signed.
pub(super) struct Decided {
    pub(super) result: Installed,
    pub(super) event: Option<Publication>,
    pub(super) files: Files,
    /// The versions that are there, the new one not among them.
    pub(super) known: Vec<KnownVersion>,
}

/// Checks the folders and adds their versions: in force at once in realm training, as drafts in realm live. Nothing is
/// added unless everything is sound. An author signs known drafts that have none.
///
/// # Errors
/// Every fault of every file, in realm live those of every language; known versions with other files, and versions
/// below known ones, are faults too.
pub async fn install(
    services: &Services,
    sources: &[Source],
    author: Option<PersonId>,
) -> Result<Vec<Installed>, LoadError> {
    let (mut decided, mut faults): (Vec<Decided>, _) = (Vec::new(), Vec::new());
    for source in sources {
        match decide(services, source, author).await {
            Ok(one) => {
                let id = |one: &Decided| (one.result.procedure.clone(), one.result.version);
                if decided.iter().any(|other| id(other) == id(&one)) {
                    let line = line_of(&source.definition, "version");
                    let file = source.definition_file();
                    faults.push(Fault::new(file, line, Wrong::VersionTwice {}, Remedy::KeepOne {}));
                }
                decided.push(one);
            }
            Err(LoadError::Faults(found)) => faults.extend(found),
            Err(other) => return Err(other),
        }
    }
    if !faults.is_empty() {
        return Err(LoadError::Faults(faults));
    }
    // Lower versions first: none is added below a known one.
    decided.sort_by_key(|one| one.result.version);
    let mut done = Vec::new();
    for Decided { result, event, files, .. } in decided {
        if let Some(event) = event {
            let mut tx = services.store.begin_system(&services.keys, event.at).await?;
            if keep(&mut tx, &event, &files).await? {
                tx.finish_publication(&event).await?;
            }
        }
        done.push(result);
    }
    reload(services).await?;
    Ok(done)
}

/// Writes the version of the event, or signs it; false where another node was faster.
pub(super) async fn keep(tx: &mut Tx, event: &Publication, files: &Files) -> Result<bool, store::Error> {
    if event.kind == PublicationKind::Signed {
        store::procedures::sign(tx, event).await?;
        return Ok(true);
    }
    store::procedures::install(tx, event, files).await
}

/// What is wrong with a folder, if it were installed now; nothing if it is known or could be added.
///
/// # Errors
/// Those of the store.
pub async fn faults_of(services: &Services, source: &Source) -> Result<Vec<Fault>, crate::Error> {
    match decide(services, source, None).await {
        Ok(_) => {
            let definition = read_to_publish(services.realm, source).ok().map(|loaded| loaded.definition);
            let links = definition.iter().flat_map(|definition| links_of(services, source, definition));
            Ok(links.filter(Fault::is_fault).collect())
        }
        Err(LoadError::Faults(faults)) => Ok(faults),
        Err(LoadError::Operation(error)) => Err(error),
    }
}

/// What is wrong with the links of a definition to procedures in force.
pub(super) fn links_of(services: &Services, source: &Source, definition: &Procedure) -> Vec<Fault> {
    let procedures = services.procedures();
    let find = |id: &ProcedureId| procedures.current(id).map(|loaded| loaded.definition.clone());
    check_links(definition, &source.definition_file(), &source.definition, &find)
}

/// What is to be done about a folder.
pub(super) async fn decide(
    services: &Services,
    source: &Source,
    author: Option<PersonId>,
) -> Result<Decided, LoadError> {
    let definition = read_to_publish(services.realm, source).map_err(LoadError::Faults)?.definition;
    let (procedure, version, files) = (definition.procedure, definition.version, source.files());
    let stored = store::procedures::versions_of(&services.store.reader(), &procedure).await?;
    let known: Vec<KnownVersion> =
        stored.iter().map(|version| known(version, version.files == files)).collect();
    let event = publish::install(services.realm, &procedure, version, &known, author, services.now())
        .map_err(|why| refused(source, why))?;
    let before = known.iter().find(|known| known.version == version).map(|known| known.status);
    let status = event.as_ref().map(|event| event.status).or(before).unwrap_or(VersionStatus::Draft);
    let result = Installed { procedure, version, status, is_known: before.is_some() };
    Ok(Decided { result, event, files, known })
}
