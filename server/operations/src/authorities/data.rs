//! The core data of an authority: changed by whoever decides on it, proposed by its own administrators.

use super::coordinate::{Begin, begin, state_of};
use super::directory::{kind_name, kinds, reload};
use super::regions::{regions, regions_of};
use super::who_sees::sees_its_remit;
use crate::accounts::incomplete;
use crate::caller::{hash, key_of};
use crate::{Caller, Error};
use domain::authorities::data::{self as rules, Data, Known, Way};
use domain::authorities::view::{DataView, ProposalView};
use domain::authorities::{COMMISSION, NetworkEvents, Place};
use domain::exchanges::view::Coded;
use domain::ids::{AuthorityId, OnceKey};
use domain::language::Language;
use domain::problem::Refusal;
use domain::procedures::Entries;
use std::collections::BTreeSet;
use store::authorities::proposals::{self, Proposal};
use store::authorities::{data as kept, network};
use store::{Reads, Tx};

/// What is kept of an authority, with what it asks for.
struct Facts {
    data: Data,
    proposal: Option<Proposal>,
}

impl Facts {
    async fn load(reads: &impl Reads, id: AuthorityId, place: &Place) -> Result<Self, Error> {
        let data = kept::load(reads, id, place.region.clone()).await?;
        Ok(Self { data, proposal: proposals::get(reads, id).await? })
    }

    /// By which a form is known that was filled in on the ground of other facts.
    fn seen(&self) -> Result<String, Error> {
        let proposal = self.proposal.as_ref().map(|one| (&one.data, &one.declined, one.proposed_at));
        Ok(key_of(hash(&(&self.data, proposal))?).to_string())
    }

    fn check(&self, seen: &str) -> Result<(), Error> {
        if self.seen()? == seen { Ok(()) } else { Err(Refusal::AuthorityChanged.into()) }
    }
}

/// The page of the core data.
///
/// # Errors
/// `NotFound` for an authority that is not there, or of which the reader changes nothing.
pub async fn data_page(caller: &Caller, id: AuthorityId) -> Result<DataView, Error> {
    let country = state_of(caller, id)?;
    let reader = caller.services.store.reader();
    let network = network::around(&reader, country, id).await?;
    let place = network.place(id, country);
    let way = rules::way(&caller.person, &network, id, &place).ok_or(Error::NotFound)?;
    if !sees_its_remit(caller, &reader, id).await? {
        return Err(Error::NotFound);
    }
    let facts = Facts::load(&reader, id, &place).await?;
    let seen = facts.seen()?;
    let proposal = facts.proposal.map(|proposal| ProposalView {
        differences: facts.data.differences(&proposal.data),
        declined: proposal.declined,
        proposed_at: proposal.proposed_at,
    });
    Ok(DataView {
        authority: caller.services.directory().line(id).ok_or(Error::NotFound)?,
        kinds: kinds_of(&facts.data, caller.language),
        regions: regions_of(country),
        data: facts.data,
        way,
        seen,
        proposal,
    })
}

/// The kinds that can be chosen, with the one that is kept.
fn kinds_of(data: &Data, language: Language) -> Vec<Coded> {
    if data.kind == COMMISSION {
        return Vec::new();
    }
    let mut found = kinds(language);
    if !data.kind.is_empty() && !found.iter().any(|kind| kind.code == data.kind) {
        let text = kind_name(&data.kind, language).unwrap_or_else(|| data.kind.clone());
        found.push(Coded { code: data.kind.clone(), text });
    }
    found
}

/// Changes the core data of an authority, or proposes it where somebody else decides. `seen` is what the page showed.
///
/// # Errors
/// The problems of the form; `NotFound` for an authority that is not there; what the rules refuse; `AuthorityChanged` where the
/// page showed something else.
pub async fn change_data(
    caller: &Caller,
    id: AuthorityId,
    typed: &Entries,
    seen: &str,
    key: OnceKey,
) -> Result<(), Error> {
    let Some(begin) = begin(caller, id, key, &("change_data", id, typed, seen)).await? else { return Ok(()) };
    let Begin { mut tx, network, place } = begin;
    let way = rules::way(&caller.person, &network, id, &place).ok_or(Refusal::OutsideRemit)?;
    let before = Facts::load(&tx, id, &place).await?;
    before.check(seen)?;
    let kinds: BTreeSet<String> = kinds(caller.language).into_iter().map(|kind| kind.code).collect();
    let known = Known { country: place.country, kinds: &kinds, regions: regions(), before: &before.data };
    let new = Data::read(typed, &known).map_err(incomplete)?;
    let (at, both) = ((id, &place), (&before.data, &new));
    match way {
        Way::Decides => {
            let events = rules::change(&caller.person, &network, at, both, caller.now)?;
            keep(caller, tx, at, both, &events).await
        }
        Way::Proposes => {
            let events = rules::propose(&caller.person, &network, at, both, caller.now)?;
            let proposal = Proposal { data: new, declined: None, proposed_at: caller.now };
            proposals::put(&mut tx, id, &proposal).await?;
            Ok(tx.finish_network(&events, "").await?)
        }
    }
}

/// Accepts what an authority asks for, or declines it with the reason. `seen` is what the page showed.
///
/// # Errors
/// As `change_data`; `AuthorityChanged` where nothing waits.
pub async fn decide_data(
    caller: &Caller,
    id: AuthorityId,
    is_accepted: bool,
    reason: &str,
    seen: &str,
    key: OnceKey,
) -> Result<(), Error> {
    let input = ("decide_data", id, is_accepted, reason, seen);
    let Some(begin) = begin(caller, id, key, &input).await? else { return Ok(()) };
    let Begin { mut tx, network, place } = begin;
    if rules::way(&caller.person, &network, id, &place) != Some(Way::Decides) {
        return Err(Refusal::OutsideRemit.into());
    }
    let facts = Facts::load(&tx, id, &place).await?;
    facts.check(seen)?;
    let waiting = facts.proposal.filter(|proposal| proposal.declined.is_none());
    let proposal = waiting.ok_or(Refusal::AuthorityChanged)?;
    if is_accepted {
        let (at, both) = ((id, &place), (&facts.data, &proposal.data));
        let events = rules::change(&caller.person, &network, at, both, caller.now)?;
        return keep(caller, tx, at, both, &events).await;
    }
    let events = rules::decline(&caller.person, &network, id, &place, reason, caller.now)?;
    let declined = Some(reason.trim().to_owned());
    proposals::put(&mut tx, id, &Proposal { declined, ..proposal }).await?;
    Ok(tx.finish_network(&events, "").await?)
}

/// Keeps the change, with which nothing is asked for any more, and lets everybody find the authority as it is now.
async fn keep(
    caller: &Caller,
    mut tx: Tx,
    (id, place): (AuthorityId, &Place),
    (before, new): (&Data, &Data),
    events: &NetworkEvents,
) -> Result<(), Error> {
    kept::keep(&mut tx, id, before, new, caller.now).await?;
    if before.region != new.region {
        let there = Place { region: new.region.clone(), ..place.clone() };
        network::keep_place(&mut tx, id, &there).await?;
    }
    proposals::remove(&mut tx, id).await?;
    tx.finish_network(events, "").await?;
    caller.services.reachable().forget();
    reload(&caller.services).await
}
