//! Registration of an authority (`workflows.md` 3.12), asked for from outside or begun by a coordinator: what it says of
//! itself, what is wrong with that, and the way from the first form to the first user. "Only competent authorities may ask", and a coordinator has to approve
//! (Article 6(1)(a) of Regulation 1024/2012).

use super::areas::policy_area;
use super::authority::{Authority, COMMISSION, Level};
use super::coordinator::{Appointment, Function};
use super::event::{NetworkEvent, NetworkEventKind, NetworkEvents};
use super::form::Form;
use super::life::{Life, LifeStep};
use super::network::{Network, Place};
use super::region::Region;
use super::rules::may_administer;
use crate::access::Person;
use crate::accounts::import::{email, name_problems};
use crate::country::{Country, EEA};
use crate::exchanges::transition::Refused;
use crate::ids::AuthorityId;
use crate::language::Language;
use crate::problem::{FieldProblem, ProblemCode, Refusal};
use crate::procedures::Entries;
use crate::procedures::definition::FieldKind;
use crate::procedures::fields::TICKED;
use crate::search::transliterate;
pub use invitation::{LinkOf, expire, invite, read_invitation, register};
use serde::{Deserialize, Serialize};
pub use state::{RegistrationState, RegistrationStep};
use std::collections::BTreeSet;
use time::{Duration, OffsetDateTime};

mod invitation;
mod state;

/// The link of an invitation, or of a registration that was returned, is good for so long; then what was typed is
/// forgotten.
pub const CORRECT_WITHIN: Duration = Duration::days(30);
/// What begins the numbers of registrations.
pub const PREFIX: &str = "REG";
/// Path of the box by which somebody says that the authority is none of those found.
pub const NOT_LISTED: &str = "not_listed";
/// Greatest length of a reason, in characters.
const REASON: usize = 2_000;

/// What an authority says of itself, and of its first user.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Registration {
    /// The state it belongs to.
    pub country: Country,
    /// Official name in its own language and script.
    pub name: String,
    /// Language of the official name.
    pub language: Language,
    /// Name in another official language; may be empty.
    pub other_name: String,
    /// Name in English, or in Latin letters; may be empty.
    pub name_en: String,
    /// Kind of body, a code of the type labels; may be empty.
    pub kind: String,
    /// Territorial level.
    pub level: Level,
    /// Its region, if it has one.
    pub region: Option<Region>,
    /// Where it has its seat.
    pub place: String,
    /// Address of its website.
    pub website: String,
    /// Mailbox to which notices go.
    pub mailbox: String,
    /// Telephone in international form.
    pub phone: String,
    /// Codes of the areas in which it wants to work.
    pub areas: Vec<String>,
    /// Name of the first user; empty once it was decided.
    pub person_name: String,
    /// Service address of the first user; empty once it was decided.
    pub person_email: String,
}

impl Registration {
    /// Reads the form; `kinds` are the codes that can be chosen, `states` are those of which an
    /// authority can be registered by it.
    ///
    /// # Errors
    /// Everything that is wrong, each with the path of its field.
    pub fn read(
        entries: &Entries,
        kinds: &BTreeSet<String>,
        states: &BTreeSet<Country>,
    ) -> Result<Self, Vec<FieldProblem>> {
        let mut form = Form::of(entries);
        let country = form.country(states);
        let name = form.line("name", true);
        let language = form.choice("language", Language::parse);
        let other_name = form.line("other_name", false);
        let name_en = form.line("name_en", false);
        let kind = form.line("kind", false);
        if !kind.is_empty() && (kind == COMMISSION || !kinds.contains(&kind)) {
            form.wrong("kind", ProblemCode::NotAChoice);
        }
        let level = form.choice("level", Level::parse);
        let region = form.region(country);
        let place = form.line("place", true);
        let website = form.value("website", FieldKind::Url, ProblemCode::NotAUrl);
        let mailbox = form.value("mailbox", FieldKind::Email, ProblemCode::NotAnEmail);
        let phone = form.value("phone", FieldKind::Phone, ProblemCode::NotAPhone);
        let areas = areas(&mut form);
        let (person_name, person_email) = person(&mut form);
        if entries.text("statement") != Some(TICKED) {
            form.wrong("statement", ProblemCode::NotTicked);
        }
        match (country, language, level) {
            (Some(country), Some(language), Some(level)) if form.problems.is_empty() => Ok(Self {
                country,
                name,
                language,
                other_name,
                name_en,
                kind,
                level,
                region,
                place,
                website,
                mailbox,
                phone,
                areas,
                person_name,
                person_email,
            }),
            _ => Err(form.problems),
        }
    }

    /// What stands in the form when it is opened again: all but the statement, which is made anew.
    #[must_use]
    pub fn entries(&self) -> Entries {
        let mut entries = Entries::default();
        let lines = [
            ("country", self.country.code()),
            ("name", self.name.as_str()),
            ("language", self.language.code()),
            ("other_name", self.other_name.as_str()),
            ("name_en", self.name_en.as_str()),
            ("kind", self.kind.as_str()),
            ("level", self.level.code()),
            ("region", self.region.as_ref().map_or("", Region::code)),
            ("place", self.place.as_str()),
            ("website", self.website.as_str()),
            ("mailbox", self.mailbox.as_str()),
            ("phone", self.phone.as_str()),
            ("person_name", self.person_name.as_str()),
            ("person_email", self.person_email.as_str()),
        ];
        for (path, text) in lines {
            entries.set(path, text);
        }
        entries.0.insert("areas".to_owned(), self.areas.clone());
        entries
    }

    /// Where the authority stands, or would stand, in the network.
    #[must_use]
    pub fn place_in(&self, life: Life) -> Place {
        Place { country: self.country, region: self.region.clone(), life }
    }

    /// The entry of the directory.
    #[must_use]
    pub fn authority(&self, id: AuthorityId) -> Authority {
        Authority {
            id,
            country: self.country,
            language: self.language.code().to_owned(),
            level: self.level,
            kind: self.kind.clone(),
            areas: self.areas.clone(),
            name: self.name.clone(),
            name_latin: transliterate(&self.name),
            name_en: self.name_en.clone(),
            phone: Some(self.phone.clone()),
            works_in: vec![self.language.code().to_owned()],
            mailbox: Some(self.mailbox.clone()),
        }
    }

    /// The same without the first user: what was decided needs the name of nobody any more.
    #[must_use]
    pub fn without_person(self) -> Self {
        Self { person_name: String::new(), person_email: String::new(), ..self }
    }

    /// Whether whoever holds this function decides on it: it registers authorities, there, in every area wanted.
    fn is_in(&self, held: &Appointment) -> bool {
        let place = self.place_in(Life::AwaitingValidation);
        let covers =
            |code: &String| policy_area(code).is_some_and(|area| held.remit.covers(&place, Some(area)));
        held.function.validates() && self.areas.iter().all(covers)
    }

    /// Whether the Commission decides on it: while the state has no national coordinator, and on the one that became it.
    /// It registers the national coordinators and gives them access (Article 8(1)(c) of Regulation 1024/2012).
    fn is_of_commission(&self, id: AuthorityId, network: &Network) -> bool {
        network.national(self.country).is_none_or(|national| national == id)
    }

    /// Who is told that it waits: the nearest who decide, the national coordinator where there is nobody else, and the
    /// Commission where there is not even that.
    fn deciders(&self, id: AuthorityId, network: &Network) -> Vec<AuthorityId> {
        let near = network.nearest(|held| self.is_in(held));
        if near.is_empty() && self.is_of_commission(id, network) {
            return network.commission().into_iter().collect();
        }
        near
    }
}

fn areas(form: &mut Form<'_>) -> Vec<String> {
    let areas = form.all("areas");
    if areas.is_empty() {
        form.wrong("areas", ProblemCode::Required);
    } else if areas.iter().any(|code| policy_area(code).is_none()) {
        form.wrong("areas", ProblemCode::NotAChoice);
    }
    areas
}

/// Name and service address of the first user.
fn person(form: &mut Form<'_>) -> (String, String) {
    let name = form.text("person_name");
    for problem in name_problems(&name) {
        form.problems.push(FieldProblem { path: "person_name".to_owned(), ..problem });
    }
    (name, address(form))
}

/// Service address of the first user.
fn address(form: &mut Form<'_>) -> String {
    email(&form.text("person_email")).unwrap_or_else(|problem| {
        form.problems.push(FieldProblem { path: "person_email".to_owned(), ..problem });
        String::new()
    })
}

/// A registration as the rules look at it.
#[derive(Debug, Clone, Copy)]
pub struct Known<'a> {
    /// Identity of the registration, and of the authority that comes of it.
    pub id: AuthorityId,
    /// Its number.
    pub number: &'a str,
    /// How far it has come.
    pub state: RegistrationState,
    /// What it says.
    pub form: &'a Registration,
    /// The coordinator that began it with an invitation; none where somebody asked from outside.
    pub invited_by: Option<AuthorityId>,
}

impl Known<'_> {
    /// Where the step leads from here: only an invitation is cancelled or runs out, what was asked for is rejected.
    ///
    /// # Errors
    /// `AuthorityChanged` where there is no such step.
    pub const fn after(&self, step: RegistrationStep) -> Result<RegistrationState, Refusal> {
        if step.is_of_invitation() && self.invited_by.is_none() {
            return Err(Refusal::AuthorityChanged);
        }
        self.state.after(step)
    }
}

/// Whether the person decides on the registration of this identity, which says this.
#[must_use]
pub fn may_decide(person: &Person, network: &Network, id: AuthorityId, form: &Registration) -> bool {
    let decides = |held: &Appointment| match held.function {
        Function::Commission => form.is_of_commission(id, network),
        _ => form.is_in(held),
    };
    may_administer(person) && network.functions_of(person.authority).any(decides)
}

/// The states that the public form offers: those of the European Economic Area, and where something is corrected, the one
/// that it names already.
#[must_use]
pub fn states_of_form(before: Option<Country>) -> BTreeSet<Country> {
    EEA.into_iter().filter_map(Country::parse).chain(before).collect()
}

/// The states of which somebody can register authorities: those of the own functions, and for the Commission the Union
/// (Article 8(1)(f) of Regulation 1024/2012) and every state without a national coordinator.
#[must_use]
pub fn states_open_to(person: &Person, network: &Network) -> BTreeSet<Country> {
    let mut open = BTreeSet::new();
    if !may_administer(person) {
        return open;
    }
    for held in network.functions_of(person.authority) {
        match held.function {
            Function::Commission => {
                let all = EEA.into_iter().filter_map(Country::parse);
                open.extend(all.filter(|country| network.national(*country).is_none()));
                open.insert(Country::UNION);
            }
            function if function.validates() => {
                open.insert(held.remit.country);
            }
            _ => {}
        }
    }
    open
}

/// Decides on a form sent from outside: the first one, the one of an invitation, or one that corrects what was returned.
///
/// # Errors
/// `AuthorityChanged` where nobody invited and nothing was returned.
pub fn send(
    known: &Known<'_>,
    is_first: bool,
    network: &Network,
    now: OffsetDateTime,
) -> Result<(RegistrationState, NetworkEvents), Refusal> {
    let (state, kind) = if is_first {
        (RegistrationState::Waiting, NetworkEventKind::RegistrationSent)
    } else {
        let is_invited = known.state == RegistrationState::Invited;
        let kind =
            if is_invited { NetworkEventKind::RegistrationSent } else { RegistrationStep::Correct.kind() };
        (known.after(RegistrationStep::Correct)?, kind)
    };
    let mut told = known.form.deciders(known.id, network);
    told.extend(known.invited_by);
    let event = told_of(NetworkEvents::from_outside(known.id, kind, now), known, state).telling(told);
    Ok((state, NetworkEvents::of(event)))
}

/// Decides on a step of a coordinator.
///
/// # Errors
/// `OutsideRemit`, `AuthorityChanged`; `Incomplete` without the reason of a return or a rejection.
pub fn decide(
    person: &Person,
    network: &Network,
    known: &Known<'_>,
    step: RegistrationStep,
    reason: &str,
    now: OffsetDateTime,
) -> Result<(RegistrationState, NetworkEvents), Refused> {
    if !step.is_of_coordinator() || !may_decide(person, network, known.id, known.form) {
        return Err(Refusal::OutsideRemit.into());
    }
    let state = known.after(step)?;
    let problems = if step.needs_reason() { reason_problems(reason) } else { Vec::new() };
    if !problems.is_empty() {
        return Err(Refused { refusal: Refusal::Incomplete, problems });
    }
    let event = told_of(NetworkEvents::one(person, known.id, step.kind(), now), known, state);
    let event = if step == RegistrationStep::Accept {
        let life = known.state.life().ok_or(Refusal::AuthorityChanged)?.after(LifeStep::Validate)?;
        NetworkEvent { outcome: life.code().to_owned(), ..event }.telling(vec![known.id])
    } else {
        event
    };
    Ok((state, NetworkEvents::of(event)))
}

pub(super) fn reason_problems(reason: &str) -> Vec<FieldProblem> {
    let reason = reason.trim();
    let is_foreign = |sign: char| sign.is_control() && !matches!(sign, '\n' | '\r' | '\t');
    if reason.is_empty() {
        vec![FieldProblem::new("reason", ProblemCode::ReasonRequired)]
    } else if reason.chars().count() > REASON {
        vec![FieldProblem::new("reason", ProblemCode::TooLong).with("max", REASON)]
    } else if reason.chars().any(is_foreign) {
        vec![FieldProblem::new("reason", ProblemCode::NotText)]
    } else {
        Vec::new()
    }
}

fn told_of(event: NetworkEvent, known: &Known<'_>, state: RegistrationState) -> NetworkEvent {
    let event = event
        .with("number", known.number)
        .with("country", known.form.country.code())
        .with("areas", known.form.areas.join(","));
    NetworkEvent { outcome: state.code().to_owned(), ..event }
}

#[cfg(test)]
mod tests;
