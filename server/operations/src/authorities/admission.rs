//! Which authorities a definition admits to a side, by what the directory and the network know of them.

use super::Directory;
use crate::{Caller, Error, Services};
use domain::authorities::Appointment;
use domain::country::Country;
use domain::exchanges::Exchange;
use domain::ids::AuthorityId;
use domain::problem::Refusal;
use domain::procedures::Procedure;
use domain::procedures::admission::{Candidate, Purpose, Unfit, unfit};
use domain::procedures::definition::AdmissionDefinition;
use std::borrow::Cow;
use std::sync::Arc;
use store::Reads;
use store::authorities::network;

/// What a definition says of a side, with all that it is asked of.
pub struct Admission<'a> {
    says: Cow<'a, AdmissionDefinition>,
    area: &'a str,
    asking: Option<Country>,
    appointments: Vec<Appointment>,
    directory: Arc<Directory>,
}

impl Admission<'_> {
    /// What keeps an authority from the side; none where it is admitted, and for one that nobody knows.
    #[must_use]
    pub fn unfit(&self, id: AuthorityId) -> Option<Unfit> {
        let authority = self.directory.get(id)?;
        let Self { says, area, asking, appointments, .. } = self;
        unfit(says, Candidate { authority, appointments, area, asking: *asking })
    }
}

/// What the definition says, with all that it is asked of; none where it admits all. `asking` is the state of the
/// authority that asks, where it matters.
///
/// # Errors
/// When the store cannot be read.
pub async fn admission<'a>(
    services: &Services,
    reads: &impl Reads,
    procedure: &'a Procedure,
    says: Option<Cow<'a, AdmissionDefinition>>,
    asking: Option<Country>,
) -> Result<Option<Admission<'a>>, Error> {
    let Some(says) = says else { return Ok(None) };
    let appointments =
        if says.functions.is_empty() { Vec::new() } else { network::holding(reads, &says.functions).await? };
    let (area, directory) = (procedure.policy_area.as_str(), services.directory());
    Ok(Some(Admission { says, area, asking, appointments, directory }))
}

/// Whether the definition keeps the caller's authority from asking.
///
/// # Errors
/// When the store cannot be read.
pub async fn may_not_ask(
    caller: &Caller,
    reads: &impl Reads,
    procedure: &Procedure,
) -> Result<Option<Refusal>, Error> {
    let says = procedure.admission_to(procedure.initiating_side()).map(Cow::Borrowed);
    let admission = admission(&caller.services, reads, procedure, says, None).await?;
    let unfit = admission.and_then(|admission| admission.unfit(caller.person.authority));
    Ok(unfit.map(|_| Refusal::NotAdmitted))
}

/// Whether the definition keeps the chosen authority from the side for which it was chosen; `asking` is the one that
/// asks.
///
/// # Errors
/// When the store cannot be read.
pub async fn not_admitted(
    caller: &Caller,
    reads: &impl Reads,
    procedure: &Procedure,
    purpose: Purpose,
    asking: Option<AuthorityId>,
    chosen: Option<AuthorityId>,
) -> Result<Option<Refusal>, Error> {
    let Some(chosen) = chosen else { return Ok(None) };
    let services = &caller.services;
    let state = asking.and_then(|id| services.directory().get(id).map(|authority| authority.country));
    let admission = admission(services, reads, procedure, purpose.admission(procedure), state).await?;
    Ok(admission.and_then(|admission| admission.unfit(chosen)).map(|_| Refusal::RecipientNotAdmitted))
}

/// What keeps an authority from the place that another one has in an exchange that was sent; none where the definition
/// admits it.
///
/// # Errors
/// When the store cannot be read.
pub async fn unfit_to_succeed(
    services: &Services,
    reads: &impl Reads,
    procedure: &Procedure,
    exchange: &Exchange,
    from: AuthorityId,
    to: AuthorityId,
) -> Result<Option<Unfit>, Error> {
    let Some(side) = exchange.side_of(from) else { return Ok(None) };
    let author = exchange.sides.first().filter(|author| author.side != side);
    let asking = author.and_then(|author| Some(services.directory().get(author.authority)?.country));
    let says = procedure.admission_to_succeed(side).map(Cow::Borrowed);
    let admission = admission(services, reads, procedure, says, asking).await?;
    Ok(admission.and_then(|admission| admission.unfit(to)))
}
