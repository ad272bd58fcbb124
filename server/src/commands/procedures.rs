//! `openimi procedures`: lists what is in force, and checks files before they are put in force.

use super::{Failure, print_json, services};
use clap::Subcommand;
use operations::procedures::{Loaded, Source, load};
use serde::Serialize;
use server::config::Config;
use server::start;
use std::path::PathBuf;

/// Commands about procedures.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// List the procedures in force
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
    },
}

#[derive(Serialize)]
struct Listed {
    id: String,
    area: String,
    kind: serde_json::Value,
    version: u32,
    locales: Vec<String>,
    questions: usize,
    fields: usize,
    deadlines: usize,
}

#[derive(Serialize)]
struct Wrong {
    file: String,
    line: usize,
    what: String,
}

/// Runs the command.
///
/// # Errors
/// Faults of the files, and what the database refuses.
pub async fn run(config: &Config, command: Command) -> Result<(), Failure> {
    match command {
        Command::List { json } => list(config, json).await,
        Command::Check { folder, json } => check(config, folder, json),
    }
}

/// What is in force in the database; before its first start, what the program brings along.
async fn list(config: &Config, json: bool) -> Result<(), Failure> {
    let store = start::open_store(config).await;
    let is_ready = match &store {
        Ok(store) => matches!(store.pending_migrations().await, Ok(0)),
        Err(_) => false,
    };
    let listed: Vec<Listed> = if is_ready {
        drop(store);
        services(config).await?.procedures().all_current().iter().map(|loaded| listed(loaded)).collect()
    } else {
        let read = sources(config, None)?.iter().map(load::read).collect::<Result<Vec<_>, _>>();
        read.map_err(load::LoadError::Faults)?.iter().map(listed).collect()
    };
    if json {
        return print_json(&listed);
    }
    for one in &listed {
        println!("{} version {} ({}): {}", one.id, one.version, one.area, one.locales.join(" "));
    }
    Ok(())
}

fn listed(loaded: &Loaded) -> Listed {
    let definition = &loaded.definition;
    Listed {
        id: definition.procedure.to_string(),
        area: definition.policy_area.clone(),
        kind: serde_json::to_value(definition.kind).unwrap_or_default(),
        version: definition.version,
        locales: loaded.complete.iter().map(|language| language.code().to_owned()).collect(),
        questions: definition.questions.len(),
        fields: definition.fields.len(),
        deadlines: definition.deadlines.len(),
    }
}

fn sources(config: &Config, folder: Option<PathBuf>) -> Result<Vec<Source>, Failure> {
    match folder.as_ref().or(config.procedures_dir.as_ref()) {
        Some(folder) => Ok(start::procedures_in(folder)?),
        None => Ok(start::embedded_procedures()),
    }
}

fn check(config: &Config, folder: Option<PathBuf>, json: bool) -> Result<(), Failure> {
    let sources = sources(config, folder)?;
    if sources.is_empty() {
        return Err(Failure::new("there is no <policy area>/<procedure>/procedure.toml in this folder"));
    }
    let mut wrong = Vec::new();
    for source in &sources {
        if let Err(faults) = load::read(source) {
            wrong.extend(faults.into_iter().map(|f| Wrong { file: f.file, line: f.line, what: f.what }));
        }
    }
    if json {
        print_json(&wrong)?;
    } else {
        for fault in &wrong {
            println!("{}:{}: {}", fault.file, fault.line, fault.what);
        }
        println!("{} procedures checked, {} faults.", sources.len(), wrong.len());
    }
    if wrong.is_empty() { Ok(()) } else { Err(Failure::new("the procedures have faults")) }
}
