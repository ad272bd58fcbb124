//! `openimi procedures list`: what is in force, what awaits approval, and what is broken.

use super::check::sources;
use super::{Failure, Unused, loaded, services};
use crate::commands::{print_json, say};
use domain::procedures::parse::Fault;
use domain::procedures::publish::VersionStatus;
use operations::Services;
use operations::procedures::{LoadError, Loaded, read};
use serde::Serialize;
use server::config::Config;
use server::procedure_folder::ProcedureFolder;
use server::start;
use std::path::Path;

#[derive(Serialize)]
struct Listed {
    id: String,
    area: String,
    kind: serde_json::Value,
    version: u32,
    status: &'static str,
    locales: Vec<String>,
    questions: usize,
    fields: usize,
    deadlines: usize,
    grounds: usize,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    faults: Vec<Fault>,
}

/// What is in the database; before its first start, what the program brings along.
///
/// # Errors
/// When the database refuses, or embedded files are wrong.
pub async fn run(config: &Config, json: bool) -> Result<(), Failure> {
    let store = start::open_store(config).await;
    let is_in_use = match &store {
        Ok(store) => {
            start::check_migrated(store).await.is_ok()
                && store::realm::realm(&store.reader()).await?.is_some()
        }
        Err(_) => false,
    };
    let listed = if is_in_use {
        drop(store);
        stored(config, &services(config, Unused::Read).await?).await?
    } else {
        let read: Result<Vec<Loaded>, _> = sources(config, None)?.iter().map(read).collect();
        read.map_err(LoadError::Faults)?.iter().map(|loaded| of(loaded, VersionStatus::InForce)).collect()
    };
    if json {
        return print_json(&listed);
    }
    for one in &listed {
        match one.status {
            "broken" => say(format_args!("{}: broken", one.id))?,
            status => say(format_args!(
                "{} version {} ({}), {status}: {}",
                one.id,
                one.version,
                one.area,
                one.locales.join(" ")
            ))?,
        }
        for fault in &one.faults {
            say(format_args!("  {fault}"))?;
        }
    }
    Ok(())
}

/// The current version of each procedure, the drafts above it, and the broken folders.
async fn stored(config: &Config, services: &Services) -> Result<Vec<Listed>, Failure> {
    let mut listed = Vec::new();
    let procedures = services.procedures();
    for version in store::procedures::versions(&services.store.reader()).await? {
        let current = procedures.current(&version.procedure).map_or(0, |loaded| loaded.definition.version);
        if version.version >= current {
            let status = version.status;
            listed.push(of(&loaded(version)?, status));
        }
    }
    for (folder, faults) in ProcedureFolder::new(&config.data_dir).broken(services).await? {
        listed.push(broken(&folder, faults));
    }
    Ok(listed)
}

fn of(loaded: &Loaded, status: VersionStatus) -> Listed {
    let definition = &loaded.definition;
    Listed {
        id: definition.procedure.to_string(),
        area: definition.policy_area.clone(),
        kind: serde_json::to_value(definition.kind).unwrap_or_default(),
        version: definition.version,
        status: status.code(),
        locales: loaded.complete.iter().map(|language| language.code().to_owned()).collect(),
        questions: definition.questions.len(),
        fields: definition.fields.len(),
        deadlines: definition.deadlines.len(),
        grounds: definition.refusal.grounds.len(),
        faults: Vec::new(),
    }
}

fn broken(folder: &Path, faults: Vec<Fault>) -> Listed {
    Listed {
        id: folder.display().to_string(),
        area: String::new(),
        kind: serde_json::Value::Null,
        version: 0,
        status: "broken",
        locales: Vec::new(),
        questions: 0,
        fields: 0,
        deadlines: 0,
        grounds: 0,
        faults,
    }
}
