//! Who receives in each state what nobody else there is competent for: for every procedure that comes with the system
//! there is one in each, whom its definition admits and where somebody reads.
//!
//! In general it is a national body. The supervisory authority stands in for data protection, which is nobody else's, and
//! where requests go to a single office of the state, it is one that coordinates them.

use crate::commands::Failure;
use domain::accounts::{Role, User};
use domain::authorities::{Appointment, Function, Remit};
use domain::country::Country;
use domain::ids::{AppointmentId, AuthorityId, PersonId};
use domain::language::Language;
use domain::procedures::ProcedureId;
use operations::accounts::password;
use serde::Deserialize;
use store::accounts::NewPerson;
use uuid::Uuid;

const RECEIVING: &str = include_str!("../../seeds/directory/receiving.tsv");

/// The password of all who read there.
pub const PASSWORD: &str = "reader-openimi-training-2026";

/// A body that receives.
#[derive(Debug, Clone, Deserialize)]
pub struct Receiving {
    country: String,
    /// The authority.
    pub authority: AuthorityId,
    areas: String,
    coordinates: String,
    /// With which name somebody signs in who reads there; empty where one of the demonstration accounts does.
    pub username: String,
    name: String,
    language: String,
}

/// Policy areas of a column.
fn areas(column: &str) -> Vec<String> {
    column.split(',').filter(|area| !area.is_empty()).map(str::to_owned).collect()
}

impl Receiving {
    /// The procedures that it receives, of these with their policy areas.
    fn procedures<'a>(
        &'a self,
        all: &'a [(ProcedureId, String)],
    ) -> impl Iterator<Item = &'a ProcedureId> + 'a {
        let areas = areas(&self.areas);
        all.iter().filter(move |(_, area)| areas.is_empty() || areas.contains(area)).map(|(id, _)| id)
    }

    /// The functions that it holds.
    ///
    /// # Errors
    /// Never with the table that was shipped.
    pub fn functions(&self) -> Result<Vec<Appointment>, Failure> {
        let country = Country::parse(&self.country)
            .ok_or_else(|| Failure::new(format!("{} is no country", self.country)))?;
        let held = |function, column: &str| Appointment {
            id: AppointmentId(Uuid::new_v4()),
            authority: self.authority,
            function,
            remit: Remit { areas: areas(column), ..Remit::whole(country) },
            parent: None,
        };
        let coordinates = (!self.coordinates.is_empty()).then(|| held(Function::Request, &self.coordinates));
        Ok([held(Function::CatchAll, &self.areas)].into_iter().chain(coordinates).collect())
    }
}

/// All that receive, beside those of the three states that show how a state can be organised.
///
/// # Errors
/// Never with the table that was shipped.
pub fn shipped() -> Result<Vec<Receiving>, Failure> {
    let mut reader =
        csv::ReaderBuilder::new().delimiter(b'\t').quoting(false).from_reader(RECEIVING.as_bytes());
    let rows = reader.deserialize::<Receiving>();
    rows.map(|row| row.map_err(|error| Failure::new(error.to_string()))).collect()
}

/// Those who read there, each a handler of what the body receives; they share a password, and so its hash, which takes
/// a good part of a second to make.
///
/// # Errors
/// When the hash cannot be made.
pub async fn readers(procedures: &[(ProcedureId, String)]) -> Result<Vec<NewPerson>, Failure> {
    let password_hash = password::hash(PASSWORD.to_owned()).await?;
    let all = shipped()?;
    let readers = all.iter().filter(|one| !one.username.is_empty()).map(|one| NewPerson {
        user: User {
            id: PersonId(Uuid::now_v7()),
            username: one.username.clone(),
            display_name: one.name.clone(),
            email: format!("{}@person.example", one.username),
            language: Language::parse(&one.language),
            authority: one.authority,
            is_locked: false,
        },
        password_hash: password_hash.clone(),
        is_administrator: false,
        roles: one.procedures(procedures).map(|id| (id.clone(), Role::Handler)).collect(),
    });
    Ok(readers.collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::demonstration::{ACCOUNTS, authorities, network};
    use domain::authorities::{Level, receiving};
    use domain::country::EEA;
    use domain::procedures::Procedure;
    use domain::procedures::admission::{Candidate, Purpose, unfit};
    use domain::procedures::parse::parse;
    use operations::authorities::directory::Said;
    use operations::authorities::{Directory, FindInput, Reached, Sought, search};
    use server::embedded_procedures::embedded_procedures;
    use std::collections::{BTreeSet, HashMap};

    fn definitions() -> Vec<Procedure> {
        let all = embedded_procedures();
        all.iter().map(|source| parse(&source.definition_file(), &source.definition).unwrap()).collect()
    }

    /// Where somebody reads this procedure.
    fn reading(procedures: &[(ProcedureId, String)], id: &ProcedureId) -> BTreeSet<Uuid> {
        let handling = ACCOUNTS.iter().filter(|account| account.handles).map(|account| account.authority);
        let rows = shipped().unwrap();
        let reads =
            |one: &&Receiving| !one.username.is_empty() && one.procedures(procedures).any(|of| of == id);
        handling.chain(rows.iter().filter(reads).map(|one| one.authority.0)).collect()
    }

    #[test]
    fn every_body_that_receives_is_in_the_directory_of_its_state_and_named_once() {
        let all = authorities().unwrap();
        let mut names = BTreeSet::new();
        for one in shipped().unwrap() {
            let found = all.iter().find(|authority| authority.id == one.authority).unwrap();
            assert_eq!(found.country.code(), one.country, "{}", found.name);
            let is_account = ACCOUNTS.iter().any(|account| account.authority == one.authority.0);
            assert_eq!(one.username.is_empty(), is_account, "{}", found.name);
            if !is_account {
                assert!(Language::parse(&one.language).is_some() && !one.name.is_empty(), "{}", found.name);
                assert!(names.insert(one.username.clone()), "{}", one.username);
            }
        }
        let mut places = BTreeSet::new();
        for one in
            network::functions().unwrap().into_iter().filter(|held| held.function == Function::CatchAll)
        {
            let of_all = one.remit.areas.is_empty().then(String::new);
            for area in one.remit.areas.into_iter().chain(of_all) {
                assert!(
                    places.insert((one.remit.country, area.clone())),
                    "{} {area}",
                    one.remit.country.code()
                );
            }
        }
    }

    #[test]
    fn a_definition_names_who_answers_where_a_sort_of_authority_is_asked_in_every_state() {
        let named = definitions().into_iter().filter(Procedure::names_who_answers);
        let areas: BTreeSet<String> = named.map(|one| one.policy_area).collect();
        assert_eq!(Vec::from_iter(areas), ["consumer_protection", "data_protection", "non_personal_data"]);
    }

    #[test]
    fn nonsense_leads_in_every_state_and_every_procedure_to_who_receives_there() {
        let (held, definitions) = (network::functions().unwrap(), definitions());
        let national = authorities().unwrap().into_iter().filter(|one| one.level == Level::National);
        let directory =
            Directory::build(national.collect(), &HashMap::new(), HashMap::new(), Said::default());
        let procedures: Vec<(ProcedureId, String)> =
            definitions.iter().map(|one| (one.procedure.clone(), one.policy_area.clone())).collect();
        assert!(definitions.len() >= 34 && EEA.len() == 30);
        for definition in &definitions {
            let (id, area) = (&definition.procedure, definition.policy_area.as_str());
            let ids = reading(&procedures, id);
            let by_state = receiving(&held, area, |one| ids.contains(&one.0));
            let says = Purpose::Ask.admission(definition);
            let is_admitted = |one: AuthorityId| {
                let Some(authority) = directory.get(one) else { return false };
                let candidate = Candidate { authority, appointments: &held, area, asking: None };
                says.as_ref().is_none_or(|says| unfit(says, candidate).is_none())
            };
            let reached = Reached { ids, receiving: by_state }.only(is_admitted);
            for code in EEA {
                let country = Country::parse(code);
                let input =
                    FindInput { text: "qwxzj vbkqx".to_owned(), country, limit: 20, ..FindInput::default() };
                let sought =
                    Sought { language: "en", reached: Some(&reached), area: None, ..Sought::default() };
                let found = search(&directory, &input, sought);
                let offered = found.last().filter(|last| last.is_catch_all && last.is_addressable);
                let receives = country.and_then(|state| reached.receiving.get(&state).copied());
                assert!(receives.is_some(), "nobody receives {id} in {code}");
                assert_eq!(offered.map(|last| last.authority.id), receives, "{id} in {code}");
            }
        }
    }
}
