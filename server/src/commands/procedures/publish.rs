//! `openimi procedures install` and `approve`: two persons put a version in force in realm live, one in training.

use super::check::sources;
use super::{Failure, Unused, services};
use crate::commands::say;
use domain::ids::PersonId;
use domain::procedures::ProcedureId;
use domain::procedures::publish::VersionStatus;
use domain::realm::Realm;
use operations::Services;
use operations::procedures::{ApproveError, Installed};
use server::config::Config;
use server::fault_lines::{lines, why};
use std::path::Path;

/// Installs every procedure of the folder, or none.
///
/// # Errors
/// Every fault of the files, and what a rule refuses.
pub async fn install(config: &Config, folder: &Path, by: Option<&str>) -> Result<(), Failure> {
    let sources = sources(config, Some(folder))?;
    let services = services(config, Unused::Refuse).await?;
    let author = match by {
        Some(login) => Some(person(&services, login).await?),
        None if services.realm == Realm::Live => {
            return Err(Failure::new("say who installs: in realm live, --by LOGIN must be given"));
        }
        None => None,
    };
    let installed = operations::procedures::install(&services, &sources, author).await;
    for Installed { procedure, version, status, is_known } in
        installed.map_err(|error| Failure::new(why(&error)))?
    {
        let before = if is_known { "was installed before and " } else { "" };
        match status {
            VersionStatus::InForce => {
                say(format_args!("{procedure} version {version} {before}is in force."))?
            }
            VersionStatus::Draft => say(format_args!(
                "{procedure} version {version} {before}awaits a second person: `openimi procedures approve \
                 {procedure} {version} --by LOGIN`."
            ))?,
        }
    }
    Ok(())
}

/// Puts a draft in force.
///
/// # Errors
/// Refused to its author, for what is no draft, and for files with faults.
pub async fn approve(
    config: &Config,
    procedure: &ProcedureId,
    version: u32,
    by: &str,
) -> Result<(), Failure> {
    let services = services(config, Unused::Refuse).await?;
    let person = person(&services, by).await?;
    let approved = operations::procedures::approve(&services, procedure, version, person).await;
    approved.map_err(|error| match error {
        ApproveError::Faults(faults) => Failure::new(lines(&faults)),
        error => error.into(),
    })?;
    say(format_args!("{procedure} version {version} is in force."))?;
    Ok(())
}

/// Who signs.
async fn person(services: &Services, login: &str) -> Result<PersonId, Failure> {
    let found = store::accounts::credentials(&services.store.reader(), login).await?;
    match found.map(|found| found.user) {
        Some(user) if !user.is_locked => Ok(user.id),
        Some(_) => Err(Failure::new(format!("{login} is locked and cannot sign"))),
        None => Err(Failure::new(format!("there is no user {login}"))),
    }
}
