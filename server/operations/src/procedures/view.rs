//! What people read about procedures. Strangers read about those that are public.

use super::Loaded;
use crate::{Caller, Error, Services};
use domain::accounts::Role;
use domain::language::Language;
use domain::procedures::ProcedureId;
use domain::procedures::view::{self, BeginView, ProcedureSummary, ProcedureView, is_public};

/// So many procedures that were used lately come first.
const LATELY: usize = 3;

/// Who reads about procedures.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reading {
    /// The language of the reader.
    pub language: Language,
    /// Whether the reader is signed in.
    pub is_signed_in: bool,
}

impl Reading {
    fn may_read(self, loaded: &Loaded) -> bool {
        self.is_signed_in || is_public(&loaded.definition)
    }
}

/// The procedures that the reader may read about, by name in the reader's language.
#[must_use]
pub fn list(services: &Services, reading: Reading) -> Vec<ProcedureSummary> {
    summaries(services, reading.language, |loaded| reading.may_read(loaded))
}

/// The procedures in which the caller may begin a request, by name, and in which the caller lately did.
///
/// # Errors
/// When the store cannot be read.
pub async fn to_begin(caller: &Caller) -> Result<BeginView, Error> {
    let procedures = summaries(&caller.services, caller.language, |loaded| {
        caller.person.holds(&loaded.definition.procedure, Role::Drafter)
    });
    let reader = caller.services.store.reader();
    let mut lately =
        store::exchanges::lately_begun(&reader, caller.person.id, caller.person.authority).await?;
    lately.retain(|id| procedures.iter().any(|one| one.id == *id));
    lately.truncate(LATELY);
    Ok(BeginView { procedures, lately })
}

fn summaries(
    services: &Services,
    language: Language,
    is_wanted: impl Fn(&Loaded) -> bool,
) -> Vec<ProcedureSummary> {
    let procedures = services.procedures();
    let current = procedures.all_current();
    let mut summaries: Vec<ProcedureSummary> = current
        .iter()
        .filter(|loaded| is_wanted(loaded))
        .map(|loaded| {
            let written = loaded.language_for(language);
            ProcedureSummary {
                id: loaded.definition.procedure.clone(),
                area: loaded.definition.policy_area.clone(),
                area_name: procedures.area_name(loaded, language),
                is_public: is_public(&loaded.definition),
                language: written,
                name: loaded.text(written, "procedure", "name").to_owned(),
                purpose: loaded.text(written, "procedure", "purpose").to_owned(),
                legal_acts: procedures.legal_acts(loaded, language),
            }
        })
        .collect();
    summaries.sort_by_cached_key(|summary| domain::search::fold(&summary.name));
    summaries
}

/// One version of a procedure, that of new exchanges if none is named. A version that is not for the reader looks like
/// one that is not there; so does every version of a procedure that is not for the reader now.
///
/// # Errors
/// `NotFound`.
pub fn view(
    services: &Services,
    reading: Reading,
    id: &ProcedureId,
    version: Option<u32>,
) -> Result<ProcedureView, Error> {
    let procedures = services.procedures();
    let current =
        procedures.current(id).filter(|current| reading.may_read(current)).ok_or(Error::NotFound)?;
    let known = procedures.versions(id);
    let versions = known.iter().rev().filter(|loaded| reading.may_read(loaded));
    let versions: Vec<u32> = versions.map(|loaded| loaded.definition.version).collect();
    let version = version.unwrap_or(current.definition.version);
    let shown = known
        .iter()
        .find(|loaded| loaded.definition.version == version && reading.may_read(loaded))
        .ok_or(Error::NotFound)?;
    let language = shown.language_for(reading.language);
    let find = |message: &str, attribute: &str| procedures.shown(shown, language, message, attribute);
    let mut view = view::view(&shown.definition, language, &find);
    view.current = current.definition.version;
    view.versions = versions;
    view.is_public = view.is_public && is_public(&current.definition);
    // What is not in force, or not for the reader, is not named.
    view.follows.retain_mut(|follows| {
        let other = procedures.current(&follows.id).filter(|other| reading.may_read(other));
        let name = other.map(|other| other.text(language, "procedure", "name").to_owned());
        name.map(|name| follows.name = name).is_some()
    });
    Ok(view)
}
