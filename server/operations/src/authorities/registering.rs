//! What coordinators begin themselves: the invitation of an authority to register itself, and a registration that they
//! fill in. An invitation that nobody follows ends.

use super::coordinate::{check_own_standing, state_of};
use super::directory::{kinds, reload};
use super::regions::regions_of;
use super::register::{ask_about_similar, new_number, read, similar};
use super::registrations::{enter, known, new_link, own_network, remit};
use crate::accounts::incomplete;
use crate::{Caller, Error, Services};
use domain::accounts::AccountEvent;
use domain::authorities::registration::{self, CORRECT_WITHIN, expire, read_invitation, states_open_to};
use domain::authorities::view::RegisteringView;
use domain::authorities::{NetworkEvents, Registration, RegistrationState};
use domain::country::Country;
use domain::ids::{AuthorityId, OnceKey};
use domain::procedures::Entries;
use std::collections::BTreeSet;
use store::authorities::network;
use store::authorities::registrations::{self as kept, KeptRegistration};
use store::{Begun, Tx};
use time::OffsetDateTime;
use uuid::Uuid;

/// What the forms show; `posted` is what was typed and refused.
///
/// # Errors
/// `NotFound` for whoever registers no authorities.
pub async fn registering_page(caller: &Caller, posted: Option<&Entries>) -> Result<RegisteringView, Error> {
    let similar =
        posted.map(|entries| similar(&caller.services, caller.language, entries)).unwrap_or_default();
    let countries: Vec<Country> = states_of(caller).await?.into_iter().collect();
    let regions = if let [only] = countries.as_slice() { regions_of(*only) } else { Vec::new() };
    Ok(RegisteringView { countries, regions, kinds: kinds(caller.language), similar })
}

/// Invites an authority to register itself: it gets a link by mail, and from the coordinator the code, another way.
///
/// # Errors
/// `NotFound` for whoever registers no authorities; the problems of the form; `OutsideRemit`; `ProveAgain`.
pub async fn invite_authority(
    caller: &Caller,
    entries: &Entries,
    key: OnceKey,
) -> Result<AuthorityId, Error> {
    caller.proved_lately()?;
    let form = read_invitation(entries, &states_of(caller).await?).map_err(incomplete)?;
    ask_about_similar(&caller.services, caller.language, entries)?;
    let (mut tx, mut kept) = match begin(caller, RegistrationState::Invited, form, key).await? {
        Begins::Fresh(tx, kept) => (*tx, *kept),
        Begins::Done(id) => return Ok(id),
    };
    let facts = network::around(&tx, kept.form.country, kept.id).await?;
    let events = registration::invite(&caller.person, &facts, &known(&kept), caller.now)?;
    kept.link = Some(new_link(caller));
    kept::put(&mut tx, &kept).await?;
    finish(tx, &kept, &events, &[]).await
}

/// Registers an authority that the coordinator fills in whole: it takes part at once, and its first user is invited.
///
/// # Errors
/// As `invite_authority`.
pub async fn register_authority(
    caller: &Caller,
    entries: &Entries,
    key: OnceKey,
) -> Result<AuthorityId, Error> {
    caller.proved_lately()?;
    let form = read(&caller.services, caller.language, entries, &states_of(caller).await?)?;
    let (mut tx, mut kept) = match begin(caller, RegistrationState::Accepted, form, key).await? {
        Begins::Fresh(tx, kept) => (*tx, *kept),
        Begins::Done(id) => return Ok(id),
    };
    let facts = network::around(&tx, kept.form.country, kept.id).await?;
    let events = registration::register(&caller.person, &facts, &known(&kept), caller.now)?;
    let (person, first_user) = enter(caller, &mut tx, &kept).await?;
    kept.person = Some(person);
    let kept = KeptRegistration { form: kept.form.clone().without_person(), ..kept };
    kept::put(&mut tx, &kept).await?;
    let id = finish(tx, &kept, &events, &[first_user]).await?;
    reload(&caller.services).await?;
    Ok(id)
}

/// Ends the invitations that nobody followed in time, and forgets whom they named; who invited is told.
///
/// # Errors
/// Those of the store.
pub async fn expire_invitations(services: &Services) -> Result<(), Error> {
    let now = services.now();
    let before = now.saturating_sub(CORRECT_WITHIN);
    for found in kept::unanswered(&services.store.reader(), before).await? {
        expire_one(services, found.id, found.form.country, now).await?;
    }
    Ok(())
}

async fn expire_one(
    services: &Services,
    id: AuthorityId,
    country: Country,
    now: OffsetDateTime,
) -> Result<(), Error> {
    let mut tx = services.store.begin_system(&services.keys, now).await?;
    network::lock(&mut tx, country).await?;
    let Some(kept) = kept::get(&tx, id).await? else { return Ok(()) };
    // Somebody may have sent the form meanwhile, or the coordinator another link.
    let Ok((state, events)) = expire(&known(&kept), kept.changed_at, now) else { return Ok(()) };
    let form = kept.form.clone().without_person();
    kept::put(&mut tx, &KeptRegistration { state, form, changed_at: now, ..kept }).await?;
    Ok(tx.finish_registration(&events, &[], None, "").await?)
}

/// The states of which the caller can register authorities.
async fn states_of(caller: &Caller) -> Result<BTreeSet<Country>, Error> {
    let reader = caller.services.store.reader();
    let own = own_network(caller, &reader).await?.ok_or(Error::NotFound)?;
    let (_, network) = remit(caller, &reader, own).await?;
    Ok(states_open_to(&caller.person, &network))
}

/// What a form leads to: a registration that begins, or the one that it began before.
enum Begins {
    Fresh(Box<Tx>, Box<KeptRegistration>),
    Done(AuthorityId),
}

async fn begin(
    caller: &Caller,
    state: RegistrationState,
    form: Registration,
    key: OnceKey,
) -> Result<Begins, Error> {
    let own = caller.person.authority;
    let states = [state_of(caller, own)?, form.country];
    let input = ("begin_registration", state, &form);
    let mut tx = match caller.begin_on_network(states, &[], key, &input).await? {
        Begun::Fresh(tx) => tx,
        Begun::Done(id) => return id.parse().map(Begins::Done).map_err(|_| Error::NotFound),
    };
    let id = AuthorityId(Uuid::now_v7());
    check_own_standing(caller, &tx, id).await?;
    let kept = KeptRegistration {
        id,
        number: new_number(&mut tx).await?,
        state,
        language: form.language,
        form,
        reason: String::new(),
        link: None,
        person: None,
        invited_by: (state == RegistrationState::Invited).then_some(own),
        bound_to: None,
        created_at: caller.now,
        changed_at: caller.now,
    };
    Ok(Begins::Fresh(Box::new(tx), Box::new(kept)))
}

/// Ends the change; the answer under the key is the identity of the registration.
async fn finish(
    tx: Tx,
    kept: &KeptRegistration,
    events: &NetworkEvents,
    first_user: &[AccountEvent],
) -> Result<AuthorityId, Error> {
    let outside = Some((kept.form.person_email.as_str(), kept.language));
    tx.finish_registration(events, first_user, outside, &kept.id.to_string()).await?;
    Ok(kept.id)
}
