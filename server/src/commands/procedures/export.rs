//! `openimi procedures diff` and `export`: versions as a policy officer reads and takes them.

use super::{Failure, Unused, loaded, services, version};
use crate::commands::say;
use domain::procedures::{ProcedureId, diff};
use operations::procedures::Source;
use server::config::Config;
use server::procedure_files;
use std::path::Path;

/// Shows what two versions differ in.
///
/// # Errors
/// When there is no such version.
pub async fn diff(config: &Config, id: &ProcedureId, old: u32, new: u32) -> Result<(), Failure> {
    let services = services(config, Unused::Read).await?;
    let before = loaded(version(&services, id, old).await?)?;
    let after = loaded(version(&services, id, new).await?)?;
    let differences = diff::diff(&before.compared(), &after.compared());
    say(format_args!("{id}: version {old} → version {new}"))?;
    for difference in &differences {
        say(format_args!("{difference}"))?;
    }
    if differences.is_empty() {
        say(format_args!("There is no difference."))?;
    }
    Ok(())
}

/// Writes a version into a new folder. The target is the folder, or a version and the folder.
///
/// # Errors
/// When there is no such version, or the folder is not empty.
pub async fn run(config: &Config, id: &ProcedureId, target: &[String]) -> Result<(), Failure> {
    let services = services(config, Unused::Read).await?;
    let (number, folder) = match target {
        [folder] => {
            let current = services.procedures().current(id);
            let current = current.ok_or_else(|| Failure::new(format!("{id} is not in force")))?;
            (current.definition.version, folder)
        }
        [number, folder] => {
            let number = number.parse().map_err(|_| Failure::new(format!("{number} is no version")))?;
            (number, folder)
        }
        _ => return Err(Failure::new("name a folder, or a version and a folder")),
    };
    let source = Source::from(version(&services, id, number).await?);
    procedure_files::write(Path::new(folder), &source)
        .map_err(|error| Failure::new(format!("{folder}: {error}")))?;
    say(format_args!("{id} version {number} was written to {folder}."))?;
    Ok(())
}
