//! What coordinators do with registrations: look at those in their remit, return, reject, accept, cancel, and send the
//! authority or its first user another link. What lies outside of the remit looks as not there.

use super::coordinate::{check_own_standing, state_of};
use super::directory::{kinds, reload, search_similar};
use super::regions::region_text;
use crate::accounts::administer::apply;
use crate::accounts::people::link_of;
use crate::accounts::sign_in::token_hash;
use crate::faults::{self, Fault};
use crate::{Caller, Error};
use domain::accounts::view::LinkView;
use domain::accounts::{AccountEvent, AccountEventKind, Roles, administration};
use domain::authorities::registration::{self, CORRECT_WITHIN, Known, may_decide};
use domain::authorities::rules::may_administer;
use domain::authorities::view::{RegistrationLine, RegistrationView};
use domain::authorities::{
    Function, Life, NameSort, Network, Office, OtherName, RegistrationState, RegistrationStep,
};
use domain::country::Country;
use domain::ids::{AuthorityId, OnceKey, PersonId};
use std::cmp::Reverse;
use std::collections::HashMap;
use store::accounts::{Colleague, Invited};
use store::authorities::network;
use store::authorities::registrations::{self, KeptRegistration};
use store::{Begun, Reads, Tx};
use uuid::Uuid;

/// So many registrations of a state, beside those that wait, are looked at for the list.
const SHOWN: u64 = 500;

/// The registrations in the caller's remit: those that wait first, then the newest.
///
/// # Errors
/// `NotFound` for whoever decides on none in the state.
pub async fn list_registrations(caller: &Caller) -> Result<Vec<RegistrationLine>, Error> {
    let reader = caller.services.store.reader();
    let own = own_network(caller, &reader).await?.ok_or(Error::NotFound)?;
    let mut all = Vec::new();
    let (states, network) = remit(caller, &reader, own).await?;
    for country in states {
        let mut found = registrations::waiting(&reader, country).await?;
        let newest = registrations::of_state(&reader, country, SHOWN).await?;
        found.extend(newest.into_iter().filter(|kept| kept.state != RegistrationState::Waiting));
        found.retain(|kept| may_decide(&caller.person, &network, kept.id, &kept.form));
        all.extend(found);
    }
    all.sort_by_key(|kept| (kept.state != RegistrationState::Waiting, Reverse((kept.created_at, kept.id))));
    Ok(all.iter().map(line).collect())
}

/// How many registrations wait for the caller; none where the caller decides on none.
///
/// # Errors
/// When the store cannot be read.
pub async fn count_registrations(caller: &Caller) -> Result<Option<u32>, Error> {
    let reader = caller.services.store.reader();
    let Some(own) = own_network(caller, &reader).await? else { return Ok(None) };
    let mut count = 0_usize;
    let (states, network) = remit(caller, &reader, own).await?;
    for country in states {
        let waiting = registrations::waiting(&reader, country).await?;
        let ours = waiting.iter().filter(|kept| may_decide(&caller.person, &network, kept.id, &kept.form));
        count = count.saturating_add(ours.count());
    }
    Ok(Some(u32::try_from(count).unwrap_or(u32::MAX)))
}

/// Identities of the registrations in the caller's remit, for the mailbox of the training realm.
pub(crate) async fn in_remit(caller: &Caller) -> Result<Vec<AuthorityId>, Error> {
    match list_registrations(caller).await {
        Ok(lines) => Ok(lines.into_iter().map(|line| line.id).collect()),
        Err(Error::NotFound) => Ok(Vec::new()),
        Err(error) => Err(error),
    }
}

/// One registration.
///
/// # Errors
/// `NotFound` outside of the caller's remit.
pub async fn view_registration(caller: &Caller, id: AuthorityId) -> Result<RegistrationView, Error> {
    let reader = caller.services.store.reader();
    own_network(caller, &reader).await?.ok_or(Error::NotFound)?;
    let (kept, _) = load(caller, &reader, id).await?;
    let directory = caller.services.directory();
    let link = match first_user(&reader, &kept).await? {
        Some(first_user) => link_of(caller, &reader, first_user.user.id, first_user.state).await?,
        None => link_of_form(caller, &kept),
    };
    let names = [kept.form.name.as_str(), kept.form.name_en.as_str()];
    let mut similar = search_similar(&directory, caller.language, kept.form.country, &names);
    similar.retain(|line| line.id != id);
    let steps = RegistrationStep::ALL.into_iter().filter(|step| step.is_of_coordinator());
    let known = known(&kept);
    let steps = steps.filter(|step| known.after(*step).is_ok()).collect();
    Ok(RegistrationView {
        line: line(&kept),
        kind: kinds(caller.language)
            .into_iter()
            .find(|kind| kind.code == kept.form.kind)
            .map(|kind| kind.text),
        region: kept.form.region.as_ref().map(region_text),
        similar,
        steps,
        link,
        authority: directory.line(id),
        reason: kept.reason,
        form: kept.form,
    })
}

/// Takes a step of a coordinator: returns or rejects with a reason, cancels an invitation or sends it once more, or
/// registers the authority and invites its first user, who gets a link by mail; the code goes another way.
///
/// # Errors
/// `NotFound` outside of the caller's remit; what the rules refuse; `ProveAgain` before an authority comes in.
pub async fn decide_registration(
    caller: &Caller,
    id: AuthorityId,
    step: RegistrationStep,
    reason: &str,
    key: OnceKey,
) -> Result<(), Error> {
    if step == RegistrationStep::Accept {
        caller.proved_lately()?;
    }
    // Of the caller's own state, and of the one for which the Commission may decide.
    let own = state_of(caller, caller.person.authority)?;
    let asking = registrations::get(&caller.services.store.reader(), id).await?;
    let states = [own, asking.map_or(own, |kept| kept.form.country)];
    let input = ("decide_registration", id, step, reason);
    let mut tx = match caller.begin_on_network(states, &[], key, &input).await? {
        Begun::Fresh(tx) => tx,
        Begun::Done(_) => return Ok(()),
    };
    check_own_standing(caller, &tx, id).await?;
    let (mut kept, facts) = load(caller, &tx, id).await?;
    let known = known(&kept);
    let (state, events) = registration::decide(&caller.person, &facts, &known, step, reason, caller.now)?;
    let address = kept.form.person_email.clone();
    let mut first_user = Vec::new();
    if step.makes_link() {
        (kept.link, kept.bound_to) = (Some(new_link(caller)), None);
    }
    if step == RegistrationStep::Accept {
        let (person, event) = enter(caller, &mut tx, &kept).await?;
        kept.person = Some(person);
        first_user.push(event);
    }
    if step.needs_reason() {
        kept.reason = reason.trim().to_owned();
    }
    kept.state = state;
    kept.changed_at = caller.now;
    if !state.awaits_authority() {
        kept.form = kept.form.without_person();
    }
    registrations::put(&mut tx, &kept).await?;
    tx.finish_registration(&events, &first_user, Some((address.as_str(), kept.language)), "").await?;
    if step == RegistrationStep::Accept {
        reload(&caller.services).await?;
    }
    Ok(())
}

/// Sends the first user of an authority that was accepted another link; the old one is dead.
///
/// # Errors
/// `NotFound` outside of the caller's remit, before there is such a person, and once the person came in.
pub async fn invite_first_user_again(caller: &Caller, id: AuthorityId, key: OnceKey) -> Result<(), Error> {
    let mut tx = match caller.begin(key, &("invite_first_user_again", id)).await? {
        Begun::Fresh(tx) => tx,
        Begun::Done(_) => return Ok(()),
    };
    check_own_standing(caller, &tx, id).await?;
    let (kept, _) = load(caller, &tx, id).await?;
    let person = kept.person.ok_or(Error::NotFound)?;
    store::accounts::hold_people(&mut tx, id, &[person], None).await?;
    let person = first_user(&tx, &kept).await?.ok_or(Error::NotFound)?.user.id;
    let standing = store::accounts::standing(&tx, person, id).await?.ok_or(Error::NotFound)?;
    let by = Some(caller.person.id);
    let event = administration::act(AccountEventKind::SentAgain, &standing, by, caller.now)?;
    apply(&caller.services, &mut tx, &event).await?;
    Ok(tx.finish_people(&[event], "").await?)
}

/// The first user, until the person comes in: a later link, as for another password, is the authority's own affair.
async fn first_user(reads: &impl Reads, kept: &KeptRegistration) -> Result<Option<Colleague>, Error> {
    let Some(person) = kept.person else { return Ok(None) };
    let found = store::accounts::colleague(reads, person, kept.id).await?;
    // Whoever came in has chosen a name.
    Ok(found.filter(|colleague| colleague.user.username == person.to_string()))
}

/// A registration as the rules look at it.
pub(super) fn known(kept: &KeptRegistration) -> Known<'_> {
    let KeptRegistration { id, number, state, form, invited_by, .. } = kept;
    Known { id: *id, number, state: *state, form, invited_by: *invited_by }
}

/// Of what a new link to a form is made, and the hash of its token.
pub(super) fn new_link(caller: &Caller) -> (Uuid, [u8; 32]) {
    let issue = Uuid::new_v4();
    (issue, token_hash(&caller.services.keys.invitation_token(issue)))
}

/// The link by which an authority that was invited comes to its form, with its code.
fn link_of_form(caller: &Caller, kept: &KeptRegistration) -> Option<LinkView> {
    let (issue, _) = kept.link.filter(|_| kept.invited_by.is_some() && kept.state.awaits_authority())?;
    let ends_at = kept.changed_at.saturating_add(CORRECT_WITHIN);
    let code = caller.services.keys.invitation_code(issue);
    Some(LinkView { code, ends_at, is_good: caller.now < ends_at })
}

/// Enters the authority in the directory and in the network, with its first user, who administers it.
pub(super) async fn enter(
    caller: &Caller,
    tx: &mut Tx,
    kept: &KeptRegistration,
) -> Result<(PersonId, AccountEvent), Error> {
    let (id, form) = (kept.id, &kept.form);
    store::authorities::import(tx, &[form.authority(id)]).await?;
    if !form.other_name.is_empty() {
        let other = OtherName::new(NameSort::Other, form.other_name.clone());
        store::authority_names::import(tx, &HashMap::from([(id, vec![other])])).await?;
    }
    network::keep_place(tx, id, &form.place_in(Life::Active)).await?;
    let office = Office { website: form.website.clone(), ..Office::default() };
    store::authorities::offices::keep(tx, id, &office, caller.now).await?;
    let (person, issue) = (PersonId(Uuid::now_v7()), Uuid::new_v4());
    let roles = Roles::default().administering(true);
    let event = administration::invite(person, id, roles.clone(), Some(caller.person.id), caller.now);
    let invited = Invited {
        person,
        authority: id,
        display_name: form.person_name.clone(),
        email: form.person_email.clone(),
        language: Some(kept.language),
        roles,
        valid_until: None,
        issue,
        token_hash: token_hash(&caller.services.keys.invitation_token(issue)),
    };
    store::accounts::invite(tx, &[invited]).await?;
    Ok((person, event))
}

/// The registration, and the network of its state; only in the caller's remit.
async fn load(
    caller: &Caller,
    reads: &impl Reads,
    id: AuthorityId,
) -> Result<(KeptRegistration, Network), Error> {
    let kept = registrations::get(reads, id).await?.ok_or(Error::NotFound)?;
    let network = network::around(reads, kept.form.country, id).await?;
    let is_within =
        may_decide(&caller.person, &network, id, &kept.form) || faults::is_on(Fault::RemitOfEverywhere);
    if is_within { Ok((kept, network)) } else { Err(Error::NotFound) }
}

/// The network of the caller's own state, where the caller registers authorities; who is suspended does not.
pub(super) async fn own_network(caller: &Caller, reads: &impl Reads) -> Result<Option<Network>, Error> {
    let own = caller.person.authority;
    if !may_administer(&caller.person) {
        return Ok(None);
    }
    let country = state_of(caller, own)?;
    let network = network::around(reads, country, own).await?;
    let is_active = network.place(own, country).life == Life::Active;
    let decides = network.functions_of(own).any(|held| held.function.validates());
    Ok((is_active && decides).then_some(network))
}

/// The states in which the caller may decide: the own one, and for the Commission every state from which somebody asks;
/// and the own network, for the Commission with the national coordinators of all states.
pub(super) async fn remit(
    caller: &Caller,
    reads: &impl Reads,
    mut network: Network,
) -> Result<(Vec<Country>, Network), Error> {
    let own = state_of(caller, caller.person.authority)?;
    let mut states = vec![own];
    if network.commission() == Some(caller.person.authority) {
        states.extend(registrations::states(reads).await?.into_iter().filter(|state| *state != own));
        let national = network::holding(reads, &[Function::National]).await?;
        network.appointments.extend(national.into_iter().filter(|held| held.remit.country != own));
    }
    Ok((states, network))
}

fn line(kept: &KeptRegistration) -> RegistrationLine {
    RegistrationLine {
        id: kept.id,
        number: kept.number.clone(),
        name: kept.form.name.clone(),
        language: kept.form.language,
        country: kept.form.country,
        state: kept.state,
        received_at: kept.created_at,
    }
}
