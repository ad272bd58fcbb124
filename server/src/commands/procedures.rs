//! `openimi procedures`: lists, checks, installs, approves, compares and exports procedures.

mod check;
mod export;
mod list;
mod publish;

use super::{Failure, Unused, services};
use clap::Subcommand;
use domain::procedures::ProcedureId;
use operations::Services;
use operations::procedures::{Loaded, Source, read_installed};
use server::config::Config;
use server::fault_lines::lines;
use std::path::PathBuf;
use store::procedures::StoredVersion;

/// Commands about procedures.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// List the procedures in force, the drafts, and the broken folders of the data folder
    List {
        /// Print JSON.
        #[arg(long)]
        json: bool,
    },
    /// Check the files of a folder, or the embedded ones; fails with file, line and what to do
    Check {
        /// Folder of policy areas, or of one procedure.
        folder: Option<PathBuf>,
        /// Print JSON.
        #[arg(long)]
        json: bool,
        /// Code of the language in which the faults are said.
        #[arg(long, value_name = "CODE", default_value = "en")]
        lang: String,
    },
    /// Install the procedures of a folder: in force at once in realm training, as drafts in realm live; or sign drafts
    /// of the same files that nobody has signed
    Install {
        /// Folder of policy areas, or of one procedure.
        folder: PathBuf,
        /// Who installs: the name to sign in with; must be given in realm live.
        #[arg(long, value_name = "LOGIN")]
        by: Option<String>,
    },
    /// Put a draft in force that somebody else has installed or signed
    Approve {
        /// The procedure.
        procedure: String,
        /// Its version.
        version: u32,
        /// Who approves: the name to sign in with.
        #[arg(long, value_name = "LOGIN")]
        by: String,
    },
    /// Show what two versions of a procedure differ in
    Diff {
        /// The procedure.
        procedure: String,
        /// The version before.
        old: u32,
        /// The version after.
        new: u32,
    },
    /// Write a procedure into a new folder, byte for byte as it was installed
    Export {
        /// The procedure.
        procedure: String,
        /// The version, unless the current one is meant; and the folder.
        #[arg(num_args = 1..=2, required = true, value_name = "[VERSION] FOLDER")]
        target: Vec<String>,
    },
}

/// Runs the command.
///
/// # Errors
/// Faults of the files, what a rule refuses, and what the database refuses.
pub async fn run(config: &Config, command: Command) -> Result<(), Failure> {
    match command {
        Command::List { json } => list::run(config, json).await,
        Command::Check { folder, json, lang } => check::run(config, folder, &lang, json),
        Command::Install { folder, by } => publish::install(config, &folder, by.as_deref()).await,
        Command::Approve { procedure, version, by } => {
            publish::approve(config, &procedure_id(&procedure)?, version, &by).await
        }
        Command::Diff { procedure, old, new } => {
            export::diff(config, &procedure_id(&procedure)?, old, new).await
        }
        Command::Export { procedure, target } => {
            export::run(config, &procedure_id(&procedure)?, &target).await
        }
    }
}

fn procedure_id(text: &str) -> Result<ProcedureId, Failure> {
    ProcedureId::new(text).ok_or_else(|| Failure::new(format!("{text} is no name of a procedure")))
}

/// One version of a procedure, in force or not.
async fn version(services: &Services, id: &ProcedureId, version: u32) -> Result<StoredVersion, Failure> {
    let all = store::procedures::versions_of(&services.store.reader(), id).await?;
    let found = all.into_iter().find(|known| known.version == version);
    found.ok_or_else(|| {
        Failure::new(format!("there is no version {version} of {id}; see `openimi procedures list`"))
    })
}

fn loaded(version: StoredVersion) -> Result<Loaded, Failure> {
    read_installed(&Source::from(version)).map_err(|faults| Failure::new(lines(&faults)))
}
