//! The directory as a file, within the filters of its page and the rights of whoever takes it.

use super::Directory;
use super::find::{FindInput, find};
use super::network::procedures;
use crate::faults::{self, Fault};
use crate::{Caller, Error};
use domain::access::Person;
use domain::authorities::competence::table::Cells;
use domain::authorities::export::{
    ExportFormat, ExportRow, Inside, PERIOD, exported, sees_access, sees_inside,
};
use domain::authorities::rules::may_administer;
use domain::authorities::{Access, Appointment, Authority, Network};
use domain::country::Country;
use domain::ids::AuthorityId;
use domain::procedures::ProcedureId;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;
use store::Reads;
use store::authorities::network;

/// More authorities than this are in no file; the whole directory is smaller.
const MOST: usize = 200_000;
/// So many authorities are written at once, so that a long file needs no more memory than a short one.
pub const AT_ONCE: usize = 200;

/// What coordinators see of the authorities of a state.
struct Known {
    network: Network,
    access: HashMap<AuthorityId, Vec<Access>>,
    administrators: HashMap<AuthorityId, u32>,
}

/// Everything that goes into a file, made row by row.
pub struct Export {
    directory: Arc<Directory>,
    found: Vec<AuthorityId>,
    held: Vec<Appointment>,
    areas: HashMap<ProcedureId, String>,
    known: BTreeMap<Country, Known>,
}

/// Takes what the filters find out of the directory.
///
/// # Errors
/// Refused after too many files; when the store cannot be read.
pub async fn export(caller: &Caller, input: &FindInput, format: ExportFormat) -> Result<Export, Error> {
    let services = &caller.services;
    let mut hk = caller.housekeeping().await?;
    let key = format!("directory_export {}", caller.person.id);
    let counted = store::accounts::note_failure_within(&mut hk, &key, PERIOD, caller.now).await?;
    hk.commit().await?;
    // Whoever took too many is told so before anything is looked for.
    exported(&caller.person, format, 0, false, counted.count, caller.now)?;
    let hits = find(caller, &FindInput { limit: MOST, procedure: None, ..input.clone() }).await?;
    let hits = hits.into_iter().filter(|hit| !hit.is_catch_all);
    let found: Vec<AuthorityId> = hits.map(|hit| hit.authority.id).collect();
    let reader = services.store.reader();
    let held = held(&caller.person, &reader).await?;
    let countries: BTreeSet<Country> = held.iter().map(|held| held.remit.country).collect();
    let mut known = BTreeMap::new();
    for country in countries {
        known.insert(country, Known::load(&reader, country).await?);
    }
    let is_inside = !held.is_empty();
    let events = exported(&caller.person, format, found.len(), is_inside, counted.count, caller.now)?;
    caller.begin_without_key().await?.finish_network(&events, "").await?;
    let areas = procedures(caller).into_iter().collect();
    Ok(Export { directory: services.directory(), found, held, areas, known })
}

/// The functions by which the person sees more than others: those of the own authority, for whoever speaks for it.
async fn held(person: &Person, reads: &impl Reads) -> Result<Vec<Appointment>, Error> {
    if !may_administer(person) && !faults::is_on(Fault::ExportByAnyone) {
        return Ok(Vec::new());
    }
    let mut held = network::held_by(reads, person.authority).await?;
    held.retain(|held| held.function.validates());
    Ok(held)
}

impl Known {
    async fn load(reads: &impl Reads, country: Country) -> Result<Self, Error> {
        let mut network = network::of_state(reads, country).await?;
        let mut access: HashMap<AuthorityId, Vec<Access>> = HashMap::new();
        for one in std::mem::take(&mut network.access) {
            access.entry(one.authority).or_default().push(one);
        }
        let administrators = store::accounts::administrators_in(reads, country).await?;
        Ok(Self { network, access, administrators })
    }
}

impl Export {
    /// Whether the reader sees more than others of some authorities.
    #[must_use]
    pub fn is_inside(&self) -> bool {
        !self.held.is_empty()
    }

    /// How many pieces the file has.
    #[must_use]
    pub fn pieces(&self) -> usize {
        self.found.len().div_ceil(AT_ONCE)
    }

    /// The rows of a piece; none behind the last.
    #[must_use]
    pub fn piece(&self, number: usize) -> Vec<ExportRow> {
        let ids = self.found.iter().skip(number.saturating_mul(AT_ONCE)).take(AT_ONCE);
        ids.filter_map(|id| self.directory.get(*id)).map(|authority| self.row(authority)).collect()
    }

    fn row(&self, authority: &Authority) -> ExportRow {
        ExportRow {
            id: authority.id,
            country: authority.country.code().to_owned(),
            level: authority.level.code().to_owned(),
            kind: authority.kind.clone(),
            language: authority.language.clone(),
            name: authority.name.clone(),
            name_en: authority.name_en.clone(),
            areas: authority.areas.clone(),
            works_in: authority.works_in.clone(),
            phone: authority.phone.clone(),
            stated: Cells::of(&self.directory.competences(authority.id)),
            inside: self.inside(authority),
        }
    }

    fn inside(&self, authority: &Authority) -> Option<Inside> {
        let known = self.known.get(&authority.country)?;
        let place = known.network.place(authority.id, authority.country);
        if !sees_inside(&self.held, &place) {
            return None;
        }
        let is_seen = |access: &&Access| {
            self.areas.get(&access.procedure).is_some_and(|area| sees_access(&self.held, &place, area))
        };
        let access = known.access.get(&authority.id).into_iter().flatten().filter(is_seen);
        Some(Inside {
            life: place.life.code().to_owned(),
            mailbox: authority.mailbox.clone(),
            access: access.map(|access| format!("{}:{}", access.procedure, access.state.code())).collect(),
            administrators: known.administrators.get(&authority.id).copied().unwrap_or_default(),
        })
    }
}
