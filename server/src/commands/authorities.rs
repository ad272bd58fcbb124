//! `openimi authorities`: searches the directory as the pages do, and imports into it.

use super::{Failure, Unused, print_json, say, services};
use crate::demonstration::{self, other_names, table_competences, table_regions};
use clap::{Args, Subcommand};
use domain::authorities::view::{FoundBy, WhyNot};
use domain::authorities::{Appointment, Function, Remit};
use domain::country::Country;
use domain::ids::{AppointmentId, AuthorityId};
use domain::language::Language;
use domain::procedures::ProcedureId;
use domain::procedures::admission::Purpose;
use operations::Services;
use operations::authorities::directory::competence_choices;
use operations::authorities::find::procedure_area;
use operations::authorities::{AuthorityTable, FindInput, Sought, admission, admitted, explain, reached};
use serde::Serialize;
use server::config::Config;
use server::start::give_words;
use std::path::PathBuf;
use store::authorities::network;
use uuid::Uuid;

/// Commands about authorities.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Search the directory, best first
    Search(Search),
    /// Import authorities from a table with a heading: tab-separated, or with commas if the name ends in .csv
    Import {
        /// The table: id, country, lang, level, type, areas, name, and if wanted name_latin, name_en, phone, works_in,
        /// mailbox, region (a code of NUTS 2024), acronyms, former_names, other_names (several names parted by |),
        /// professions, activities, keywords (each after its area, as PQ:teacher, PQ:85.31 or PQ:de:Lehramt, several parted
        /// by ;). The table in which the directory is taken out is read too. Of an authority that is known, what the table
        /// has no column for stays as it is, and an empty cell takes away what was there; Latin letters that no cell gives
        /// are made anew where the name is another one.
        file: PathBuf,
    },
    /// Give the first function of a network: `commission`, or `national` for the coordinator of the authority's state
    Appoint {
        /// Id of the authority.
        authority: AuthorityId,
        /// The function.
        function: String,
    },
}

/// Arguments of `openimi authorities search`.
#[derive(Debug, Args)]
pub struct Search {
    /// Language of the searcher, as a code.
    #[arg(long, default_value = "en")]
    lang: String,
    /// Only this country, two letters.
    #[arg(long)]
    country: Option<String>,
    /// Say for this procedure who can be addressed.
    #[arg(long)]
    procedure: Option<String>,
    /// How many at most.
    #[arg(long, default_value_t = 20)]
    limit: usize,
    /// Print JSON.
    #[arg(long)]
    json: bool,
    /// What to search for, in any language.
    query: String,
}

#[derive(Serialize)]
struct Found {
    id: AuthorityId,
    name: String,
    country: String,
    addressable: bool,
    /// Why it cannot be addressed.
    reason: Option<WhyNot>,
    /// Whether it is offered because nothing that was found can be addressed.
    catch_all: bool,
    why: Vec<FoundBy>,
}

/// Runs the command.
///
/// # Errors
/// Unknown codes, a table that cannot be read, and what the database refuses.
pub async fn run(config: &Config, command: Command) -> Result<(), Failure> {
    match command {
        Command::Search(search) => find(config, &search).await,
        Command::Import { file } => import(config, &file).await,
        Command::Appoint { authority, function } => appoint(config, authority, &function).await,
    }
}

async fn find(config: &Config, search: &Search) -> Result<(), Failure> {
    let (language, country) = (language(&search.lang)?, country(search.country.as_deref())?);
    let services = services(config, Unused::Read).await?;
    let procedure = match &search.procedure {
        Some(name) => Some(procedure(&services, name)?),
        None => None,
    };
    let reached = match &procedure {
        Some(id) => Some(reached(&services, id).await?),
        None => None,
    };
    let loaded = procedure.as_ref().and_then(|id| services.procedures().current(id));
    let admission = match &loaded {
        Some(loaded) => {
            let (definition, reads) = (&loaded.definition, services.store.reader());
            // Nobody asks here, so that no state is the own one.
            admission(&services, &reads, definition, Purpose::Ask.admission(definition), None).await?
        }
        None => None,
    };
    let admitted = reached.as_ref().map(|reached| admitted(reached, admission.as_ref()));
    let input = FindInput {
        text: search.query.clone(),
        country,
        procedure,
        limit: search.limit,
        ..FindInput::default()
    };
    let sought = Sought {
        language: language.code(),
        reached: admitted.as_deref(),
        area: procedure_area(&services, input.procedure.as_ref()),
        ..Sought::default()
    };
    let mut hits = operations::authorities::search(&services.directory(), &input, sought);
    if let Some(procedure) = &input.procedure {
        explain(&services, procedure, admission.as_ref(), &mut hits).await?;
    }
    let found: Vec<Found> = hits
        .into_iter()
        .map(|one| Found {
            id: one.authority.id,
            name: one.authority.name,
            country: one.authority.country.code().to_owned(),
            addressable: one.is_addressable,
            reason: one.why_not,
            catch_all: one.is_catch_all,
            why: one.why,
        })
        .collect();
    if search.json {
        return print_json(&found);
    }
    for one in &found {
        say(format_args!("{}  {}  {}", one.id, one.country, one.name))?;
    }
    Ok(())
}

fn language(code: &str) -> Result<Language, Failure> {
    Language::parse(code).ok_or_else(|| Failure::new(format!("{code} is no language of the system")))
}

fn country(code: Option<&str>) -> Result<Option<Country>, Failure> {
    let Some(code) = code else { return Ok(None) };
    let known = Country::parse(code);
    known.map(Some).ok_or_else(|| Failure::new(format!("{code} is no country code of two letters")))
}

fn procedure(services: &Services, name: &str) -> Result<ProcedureId, Failure> {
    ProcedureId::new(name)
        .filter(|id| services.procedures().current(id).is_some())
        .ok_or_else(|| Failure::new(format!("there is no procedure {name}; see `openimi procedures list`")))
}

async fn import(config: &Config, file: &PathBuf) -> Result<(), Failure> {
    let text = std::fs::read(file).map_err(|error| Failure::new(format!("{}: {error}", file.display())))?;
    let separator = if file.extension().is_some_and(|ending| ending == "csv") { b',' } else { b'\t' };
    let of_file = |error| Failure::new(format!("{}: {error}", file.display()));
    let authorities = demonstration::read_table(&text, separator).map_err(of_file)?;
    let names = other_names::of_table(&text, separator).map_err(of_file)?;
    let known = operations::authorities::regions();
    let regions = table_regions::of_table(&text, separator, known).map_err(of_file)?;
    give_words()?;
    let said = table_competences::of_table(&text, separator, &competence_choices()).map_err(of_file)?;
    let services = services(config, Unused::Begin).await?;
    let count = authorities.len();
    let table = AuthorityTable { authorities, names, said, regions };
    operations::authorities::import(&services, table).await?;
    say(format_args!("{count} authorities imported."))
}

/// The functions below these are given on the pages, by those who hold these.
async fn appoint(config: &Config, id: AuthorityId, function: &str) -> Result<(), Failure> {
    let function = Function::parse(function)
        .filter(|function| matches!(function, Function::Commission | Function::National))
        .ok_or_else(|| Failure::new(format!("{function}: write commission or national")))?;
    let services = services(config, Unused::Refuse).await?;
    let authority = store::authorities::get(&services.store.reader(), id).await?;
    let authority = authority.ok_or_else(|| Failure::new(format!("there is no authority {id}")))?;
    let mut hk = services.store.housekeeping().await?;
    let known = network::of_state(&hk, authority.country).await?;
    if known.appointments.iter().any(|held| held.function == function) {
        return Err(Failure::new(format!("another authority holds the function {}", function.code())));
    }
    let new = Appointment {
        id: AppointmentId(Uuid::new_v4()),
        authority: id,
        function,
        remit: Remit::whole(authority.country),
        parent: None,
    };
    network::add_function(&mut hk, &new).await?;
    hk.commit().await?;
    say(format_args!("{} holds the function {}.", authority.name, function.code()))
}
