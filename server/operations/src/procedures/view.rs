//! What people read about procedures. Strangers read about those that are public.

use super::Loaded;
use crate::authorities::admission::may_not_ask;
use crate::authorities::directory::kind_names;
use crate::{Caller, Error, Services};
use domain::accounts::Role;
use domain::language::Language;
use domain::procedures::ProcedureId;
use domain::procedures::view::{self, AdmissionView, BeginView, ProcedureSummary, ProcedureView, is_public};

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

/// The procedures in which the caller may begin a request, and the caller's authority may ask, by name, and in which the
/// caller lately did.
///
/// # Errors
/// When the store cannot be read.
pub async fn to_begin(caller: &Caller) -> Result<BeginView, Error> {
    let mut procedures = summaries(&caller.services, caller.language, |loaded| {
        caller.person.holds(&loaded.definition.procedure, Role::Drafter)
    });
    let reader = caller.services.store.reader();
    for loaded in caller.services.procedures().all_current() {
        if may_not_ask(caller, &reader, &loaded.definition).await?.is_some() {
            procedures.retain(|one| one.id != loaded.definition.procedure);
        }
    }
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

/// What a definition says of who may be on a side, with the kinds of authorities by their names in this language.
#[must_use]
pub fn named(admission: AdmissionView, language: Language) -> AdmissionView {
    let kinds = admission.kinds.iter().flat_map(|code| kind_names(code, language)).collect();
    AdmissionView { kinds, ..admission }
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
    for side in &mut view.sides {
        side.admission = side.admission.take().map(|admission| named(admission, reading.language));
    }
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
