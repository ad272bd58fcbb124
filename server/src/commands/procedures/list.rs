//! `openimi procedures list`: what is in force, what awaits approval, and what is broken.

use super::check::sources;
use super::{Failure, Unused, loaded, services};
use crate::commands::{print_json, say};
use domain::language::Language;
use domain::procedures::Procedure;
use domain::procedures::definition::{
    ClockKind, DeadlineDefinition, DeadlineStart, DeadlineUnit, QuestionDefinition,
};
use domain::procedures::fault::Fault;
use domain::procedures::publish::VersionStatus;
use operations::Services;
use operations::procedures::{Loaded, read};
use serde::Serialize;
use server::config::Config;
use server::fault_lines::{FaultLine, lines};
use server::procedure_folder::ProcedureFolder;
use server::start;
use std::path::Path;

#[derive(Serialize)]
struct Listed {
    id: String,
    area: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    row: Option<String>,
    kind: serde_json::Value,
    version: u32,
    status: &'static str,
    locales: Vec<String>,
    acts: Vec<String>,
    articles: Vec<String>,
    questions: Vec<ListedQuestion>,
    fields: Vec<String>,
    deadlines: Vec<ListedDeadline>,
    grounds: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    faults: Vec<FaultLine>,
}

/// A question with the article on which it rests.
#[derive(Serialize)]
struct ListedQuestion {
    id: String,
    number: String,
    article: Option<String>,
}

/// A clock in the words of the definition.
#[derive(Serialize)]
struct ListedDeadline {
    id: String,
    clock: ClockKind,
    start: DeadlineStart,
    length: u16,
    unit: DeadlineUnit,
    holder: String,
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
        let read = read.map_err(|faults| Failure::new(lines(&faults)))?;
        read.iter().map(|loaded| of(loaded, VersionStatus::InForce)).collect()
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
                one.row.as_ref().unwrap_or(&one.area),
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
        listed.push(broken(&folder, &faults));
    }
    Ok(listed)
}

fn of(loaded: &Loaded, status: VersionStatus) -> Listed {
    let definition = &loaded.definition;
    Listed {
        id: definition.procedure.to_string(),
        area: definition.policy_area.clone(),
        row: definition.row.clone(),
        kind: serde_json::to_value(definition.kind).unwrap_or_default(),
        version: definition.version,
        status: status.code(),
        locales: loaded.complete.iter().map(|language| language.code().to_owned()).collect(),
        acts: definition.legal_acts.clone(),
        articles: definition.articles.clone(),
        questions: definition.questions.iter().map(question).collect(),
        fields: definition.fields.iter().map(|field| field.id.clone()).collect(),
        deadlines: definition.deadlines.iter().map(|clock| deadline(definition, clock)).collect(),
        grounds: definition.refusal.grounds.clone(),
        faults: Vec::new(),
    }
}

fn question(question: &QuestionDefinition) -> ListedQuestion {
    ListedQuestion {
        id: question.id.clone(),
        number: question.number.clone(),
        article: question.article.clone(),
    }
}

fn deadline(definition: &Procedure, deadline: &DeadlineDefinition) -> ListedDeadline {
    ListedDeadline {
        id: deadline.id.clone(),
        clock: definition.clock_kind(deadline),
        start: deadline.start.clone(),
        length: deadline.length,
        unit: deadline.unit,
        holder: deadline.holder.clone(),
    }
}

fn broken(folder: &Path, faults: &[Fault]) -> Listed {
    Listed {
        id: folder.display().to_string(),
        area: String::new(),
        row: None,
        kind: serde_json::Value::Null,
        version: 0,
        status: "broken",
        locales: Vec::new(),
        acts: Vec::new(),
        articles: Vec::new(),
        questions: Vec::new(),
        fields: Vec::new(),
        deadlines: Vec::new(),
        grounds: Vec::new(),
        faults: faults.iter().map(|fault| FaultLine::of(Language::En, fault)).collect(),
    }
}
