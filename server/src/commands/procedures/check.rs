//! `openimi procedures check`: every fault of the files, with file, line and what to do.

use super::Failure;
use crate::commands::{print_json, say};
use domain::language::Language;
use domain::procedures::fault::Fault;
use operations::procedures::{Source, check};
use server::config::Config;
use server::embedded_procedures::embedded;
use server::fault_lines::{FaultLine, lines};
use server::procedure_files;
use std::path::{Path, PathBuf};

/// Checks; all languages of the system are demanded. The faults are said in the language of this code.
///
/// # Errors
/// When there is a fault, or nothing to check.
pub fn run(config: &Config, folder: Option<PathBuf>, lang: &str, json: bool) -> Result<(), Failure> {
    let language = Language::parse(lang).ok_or_else(|| {
        Failure::new(format!("{lang} is no language of the system; see `openimi locales report`"))
    })?;
    let (sources, mut faults) = read(config, folder.as_deref())?;
    faults.extend(sources.iter().flat_map(check));
    let wrong = faults.iter().filter(|fault| fault.is_fault()).count();
    let said = || faults.iter().map(|fault| FaultLine::of(language, fault));
    if json {
        print_json(&said().collect::<Vec<_>>())?;
    } else {
        for (fault, line) in faults.iter().zip(said()) {
            say(format_args!("{}{line}", if fault.is_fault() { "" } else { "warning: " }))?;
        }
        let warnings = faults.len() - wrong;
        say(format_args!("{} procedures checked, {wrong} faults, {warnings} warnings.", sources.len()))?;
    }
    if wrong == 0 { Ok(()) } else { Err(Failure::new("the procedures have faults")) }
}

/// The procedures of a folder; without one, of the folder used instead of the embedded ones, or the embedded ones.
///
/// # Errors
/// Files that cannot be read, and a folder without procedures.
pub fn sources(config: &Config, folder: Option<&Path>) -> Result<Vec<Source>, Failure> {
    let (sources, mut faults) = read(config, folder)?;
    faults.retain(Fault::is_fault);
    if faults.is_empty() { Ok(sources) } else { Err(Failure::new(lines(&faults))) }
}

fn read(config: &Config, folder: Option<&Path>) -> Result<(Vec<Source>, Vec<Fault>), Failure> {
    let Some(folder) = folder.or(config.procedures_dir.as_deref()) else {
        return Ok(embedded());
    };
    let read = procedure_files::read_all(folder)
        .map_err(|error| Failure::new(format!("{}: {error}", folder.display())))?;
    if read.0.is_empty() && read.1.is_empty() {
        return Err(Failure::new(format!("there is no procedure.toml in or below {}", folder.display())));
    }
    Ok(read)
}
