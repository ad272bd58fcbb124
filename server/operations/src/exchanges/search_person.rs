//! Searches the exchanges of one procedure for a person concerned: with a reason, a trace in the audit trail, and not
//! without end. Nothing of the person stands in an address, in a log or in what is kept.

use super::search::{found_by_person, person_procedures};
use crate::{Caller, Error};
use domain::access::Scope;
use domain::exchanges::transition::Refused;
use domain::exchanges::view::PersonSearchPage;
use domain::ids::{OnceKey, PersonSearchId};
use domain::problem::{FieldProblem, ProblemCode, Refusal};
use domain::procedures::ProcedureId;
use domain::search::person::{KEPT, MOST_FOUND, PERIOD, SearchReason, searched, sought};
use store::Begun;
use store::search::PersonSearch;
use time::Date;

/// Who is searched for, and why.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PersonSearchInput {
    /// Name of the procedure.
    pub procedure: String,
    /// Words of given and family names, in any order and script.
    pub name: String,
    /// Day of birth.
    pub born: Option<Date>,
    /// Code of the reason.
    pub reason: String,
}

/// A longer name is cut off, in characters.
const LONGEST: usize = 200;

/// The page of the search: the form, or what a search found a moment ago.
///
/// # Errors
/// `NotFound` where the caller may search for a person in no procedure, and for a search that is not the caller's or that
/// is too long ago.
pub async fn person_search_page(
    caller: &Caller,
    id: Option<PersonSearchId>,
) -> Result<PersonSearchPage, Error> {
    let procedures = person_procedures(caller);
    if procedures.is_empty() {
        return Err(Error::NotFound);
    }
    let Some(id) = id else {
        return Ok(PersonSearchPage {
            procedures,
            found: None,
            is_cut: false,
            procedure_name: String::new(),
        });
    };
    let reader = caller.services.store.reader();
    let since = caller.now.saturating_sub(KEPT);
    let search = store::search::searched(&reader, id, &caller.person, since).await?.ok_or(Error::NotFound)?;
    let chosen =
        procedures.iter().find(|one| one.code == search.procedure.as_str()).ok_or(Error::NotFound)?;
    let procedure_name = chosen.text.clone();
    let found = found_by_person(caller, &search.procedure, &search.found).await?;
    let is_cut = search.found.len() >= MOST_FOUND;
    Ok(PersonSearchPage { procedures, found: Some(found), is_cut, procedure_name })
}

/// Searches. What it found is on the page of its id for a quarter of an hour.
///
/// # Errors
/// Refused with the problems of the form, or after too many searches; `KeyReused` when the form was used for another person
/// before.
pub async fn search_person(
    caller: &Caller,
    key: OnceKey,
    input: &PersonSearchInput,
) -> Result<PersonSearchId, Error> {
    let offered = person_procedures(caller);
    let chosen = offered.into_iter().find(|one| one.code == input.procedure);
    let procedure = chosen.and_then(|one| ProcedureId::new(&one.code));
    let name: String = input.name.chars().take(LONGEST).collect();
    let sought = sought(&name, input.born, SearchReason::parse(&input.reason));
    let (procedure, (marks, reason)) = match (procedure, sought) {
        (Some(procedure), Ok(sought)) => (procedure, sought),
        (procedure, sought) => {
            let mut problems = sought.err().unwrap_or_default();
            if procedure.is_none() {
                problems.insert(0, FieldProblem::new("procedure", ProblemCode::Required));
            }
            return Err(Refused { refusal: Refusal::Incomplete, problems }.into());
        }
    };
    let services = &caller.services;
    // Of what was typed only codes are remembered, so that a form that is posted twice is known again.
    let codes: Vec<[u8; 32]> = marks.iter().map(|mark| services.keys.search_mark(&procedure, mark)).collect();
    let mut tx = match caller.begin(key, &("search_person", &procedure, codes, reason)).await? {
        Begun::Fresh(tx) => tx,
        Begun::Done(_) => return Ok(PersonSearchId(key.0)),
    };
    let since = caller.now.saturating_sub(PERIOD);
    let before = store::search::recent(&tx, caller.person.id, since).await?;
    let content = Scope::content(&caller.person);
    let limit = u64::try_from(MOST_FOUND).unwrap_or(u64::MAX);
    let found = store::search::by_marks(&tx, &services.keys, &content, &procedure, &marks, limit).await?;
    let event = searched(&caller.person, procedure.clone(), reason, found.len(), before, caller.now)?;
    let id = PersonSearchId(key.0);
    store::search::note(&mut tx, id, &caller.person, &PersonSearch { procedure, found }).await?;
    tx.finish_person_search(&event, "").await?;
    Ok(id)
}
