//! What an authority says it is competent for: the page on which it is said, and the change.

use super::coordinate::{state_of, states};
use super::directory::{competence_choices, competence_names, reload};
use super::who_sees::sees_its_remit;
use crate::accounts::incomplete;
use crate::{Caller, Error};
use domain::authorities::competence;
use domain::authorities::view::CompetencesView;
use domain::ids::{AuthorityId, OnceKey};
use domain::language::Language;
use domain::procedures::Entries;
use store::Begun;
use store::authorities::network;

/// The page on which it is said for what the authority is competent.
///
/// # Errors
/// `NotFound` for an authority that is not there, or for which the reader may not say it.
pub async fn competences_page(caller: &Caller, id: AuthorityId) -> Result<CompetencesView, Error> {
    let country = state_of(caller, id)?;
    let directory = caller.services.directory();
    let authority = directory.get(id).ok_or(Error::NotFound)?;
    let reader = caller.services.store.reader();
    let around = network::around(&reader, country, id).await?;
    let place = around.place(id, country);
    let may_state = competence::may_state(&caller.person, &around, id, &place);
    if !may_state || !sees_its_remit(caller, &reader, id).await? {
        return Err(Error::NotFound);
    }
    let stated = directory.competences(id);
    let codes = authority.works_in.iter().chain([&authority.language]);
    let mut languages: Vec<Language> = codes.filter_map(|code| Language::parse(code)).collect();
    languages.extend(competence::languages(&stated));
    languages.sort();
    languages.dedup();
    let (professions, activities) = competence_names(caller.language);
    Ok(CompetencesView {
        authority: directory.line(id).ok_or(Error::NotFound)?,
        areas: authority.areas.clone(),
        entries: competence::entries(&stated),
        professions,
        activities,
        languages,
    })
}

/// Changes what an authority says it is competent for.
///
/// # Errors
/// The problems of the form; `NotFound` for an authority that is not there, what the rules refuse.
pub async fn state_competences(
    caller: &Caller,
    id: AuthorityId,
    typed: &Entries,
    key: OnceKey,
) -> Result<(), Error> {
    let country = state_of(caller, id)?;
    let areas = caller.services.directory().get(id).ok_or(Error::NotFound)?.areas.clone();
    let new = competence::read(typed, &areas, &competence_choices()).map_err(incomplete)?;
    let (states, input) = (states(caller, id)?, ("state_competences", id, &new));
    let mut tx = match caller.begin_on_network(states, &[id], key, &input).await? {
        Begun::Fresh(tx) => tx,
        Begun::Done(_) => return Ok(()),
    };
    let around = network::around(&tx, country, id).await?;
    let place = around.place(id, country);
    let events = competence::state(&caller.person, &around, id, &place, &new, caller.now)?;
    store::authorities::competences::keep(&mut tx, id, &new).await?;
    tx.finish_network(&events, "").await?;
    reload(&caller.services).await
}
