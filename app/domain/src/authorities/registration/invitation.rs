//! What a coordinator begins (`workflows.md` 3.12, rows 2, 4 and 6): the invitation of an authority to register itself,
//! the link that leads it to its form, and a registration without any such way.

use super::super::authority::Level;
use super::super::event::{NetworkEvent, NetworkEventKind, NetworkEvents};
use super::super::form::Form;
use super::super::life::{Life, LifeStep};
use super::super::network::Network;
use super::{
    CORRECT_WITHIN, Known, Registration, RegistrationState, RegistrationStep, address, areas, may_decide,
    told_of,
};
use crate::access::Person;
use crate::accounts::invitation::LinkState;
use crate::country::Country;
use crate::language::Language;
use crate::problem::{FieldProblem, Refusal};
use crate::procedures::Entries;
use std::collections::BTreeSet;
use time::OffsetDateTime;

/// Reads what a coordinator knows of an authority that is to register itself; the authority fills in the rest.
/// `states` are those of which it may be.
///
/// # Errors
/// Everything that is wrong, each with the path of its field.
pub fn read_invitation(
    entries: &Entries,
    states: &BTreeSet<Country>,
) -> Result<Registration, Vec<FieldProblem>> {
    let mut form = Form::of(entries);
    let country = form.country(states);
    let name = form.line("name", true);
    let language = form.choice("language", Language::parse);
    let level = form.choice("level", Level::parse);
    let region = form.region(country);
    let areas = areas(&mut form);
    let person_email = address(&mut form);
    match (country, language, level) {
        (Some(country), Some(language), Some(level)) if form.problems.is_empty() => Ok(Registration {
            country,
            name,
            language,
            other_name: String::new(),
            name_en: String::new(),
            kind: String::new(),
            level,
            region,
            place: String::new(),
            website: String::new(),
            mailbox: String::new(),
            phone: String::new(),
            areas,
            person_name: String::new(),
            person_email,
        }),
        _ => Err(form.problems),
    }
}

/// Decides on an invitation that a coordinator begins.
///
/// # Errors
/// `OutsideRemit`.
pub fn invite(
    person: &Person,
    network: &Network,
    known: &Known<'_>,
    now: OffsetDateTime,
) -> Result<NetworkEvents, Refusal> {
    begun(person, network, known, RegistrationStep::Invite.kind(), LifeStep::Invite, now)
}

/// Decides on a registration that a coordinator fills in itself: the authority takes part at once.
///
/// # Errors
/// `OutsideRemit`.
pub fn register(
    person: &Person,
    network: &Network,
    known: &Known<'_>,
    now: OffsetDateTime,
) -> Result<NetworkEvents, Refusal> {
    begun(person, network, known, RegistrationStep::Accept.kind(), LifeStep::Validate, now)
}

fn begun(
    person: &Person,
    network: &Network,
    known: &Known<'_>,
    kind: NetworkEventKind,
    step: LifeStep,
    now: OffsetDateTime,
) -> Result<NetworkEvents, Refusal> {
    if !may_decide(person, network, known.id, known.form) {
        return Err(Refusal::OutsideRemit);
    }
    let life = Life::Draft.after(step)?;
    let event = told_of(NetworkEvents::one(person, known.id, kind, now), known, known.state);
    let event = NetworkEvent { outcome: life.code().to_owned(), ..event };
    let told = if life == Life::Active { vec![known.id] } else { Vec::new() };
    Ok(NetworkEvents::of(event.telling(told)))
}

/// Decides that nobody followed an invitation in time; who invited is told.
///
/// # Errors
/// `AuthorityChanged` where somebody did, or the time is not over.
pub fn expire(
    known: &Known<'_>,
    sent_at: OffsetDateTime,
    now: OffsetDateTime,
) -> Result<(RegistrationState, NetworkEvents), Refusal> {
    let state = known.after(RegistrationStep::Expire)?;
    if now < sent_at.saturating_add(CORRECT_WITHIN) {
        return Err(Refusal::AuthorityChanged);
    }
    let event = NetworkEvents::from_outside(known.id, RegistrationStep::Expire.kind(), now);
    let event = told_of(event, known, state).telling(known.invited_by.into_iter().collect());
    Ok((state, NetworkEvents::of(event)))
}

/// The link that leads an authority to its form, as it stands in one browser.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LinkOf {
    /// How far the registration has come.
    pub state: RegistrationState,
    /// Whether a coordinator invited: then the link opens only with the code that went another way.
    pub is_invited: bool,
    /// When the link was made.
    pub sent_at: OffsetDateTime,
    /// Whether this browser is the one that gave the code; none while nobody did.
    pub is_bound_here: Option<bool>,
}

impl LinkOf {
    /// What becomes of whoever opens it.
    #[must_use]
    pub fn opens(self, now: OffsetDateTime) -> LinkState {
        match self.state {
            RegistrationState::Waiting | RegistrationState::Accepted => LinkState::Used,
            RegistrationState::Rejected | RegistrationState::Cancelled => LinkState::Unknown,
            RegistrationState::Expired => LinkState::Expired,
            RegistrationState::Invited | RegistrationState::Returned => {
                let is_over = now >= self.sent_at.saturating_add(CORRECT_WITHIN);
                match (is_over, self.is_invited, self.is_bound_here) {
                    (true, ..) => LinkState::Expired,
                    (false, false, _) | (false, true, Some(true)) => LinkState::Open,
                    (false, true, None) => LinkState::AsksCode,
                    (false, true, Some(false)) => LinkState::Bound,
                }
            }
        }
    }
}
