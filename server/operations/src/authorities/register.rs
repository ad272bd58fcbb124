//! Asking from outside to be registered, and following an invitation to it. Whoever asks is not known: nothing here says
//! more than the directory of public bodies, and nothing tells whether an address of mail is known.

use super::directory::{kinds, search_similar};
use super::regions::check_region;
use crate::accounts::incomplete;
use crate::accounts::join::{CodeFailure, check_code};
use crate::accounts::sign_in::{network, random_token, token_hash};
use crate::accounts::tries::count_try;
use crate::caller::hash;
use crate::{Error, Services};
use domain::accounts::invitation::LinkState;
use domain::authorities::registration::{Known, LinkOf, NOT_LISTED, PREFIX, send as decide, states_of_form};
use domain::authorities::view::RegisterPageView;
use domain::authorities::{Registration, RegistrationState};
use domain::brussels;
use domain::country::Country;
use domain::exchanges::view::AuthorityLine;
use domain::ids::{AuthorityId, OnceKey, PersonId};
use domain::language::Language;
use domain::problem::{FieldProblem, ProblemCode};
use domain::procedures::Entries;
use domain::procedures::fields::TICKED;
use std::collections::BTreeSet;
use std::net::IpAddr;
use store::authorities::network as states;
use store::authorities::registrations::{self, KeptRegistration};
use store::{Begun, Reads, Tx};
use time::{Duration, OffsetDateTime};
use uuid::Uuid;

/// Under whom keys of forms are kept that nobody signed in posted.
const NOBODY: PersonId = PersonId(Uuid::nil());

/// So many look-ups while typing go with one form.
const LOOK_UPS_PER_FORM: u32 = 5;

/// A form posted from outside.
#[derive(Debug, Clone)]
pub struct RegisterInput<'a> {
    /// Key of the form: posted twice, it has one effect.
    pub key: OnceKey,
    /// Token of the link by which a registration is filled in or corrected; none on the first form.
    pub token: Option<&'a str>,
    /// Secret that the browser holds in which a code was given, if any.
    pub secret: Option<&'a str>,
    /// What was typed.
    pub entries: &'a Entries,
    /// Language of the page.
    pub language: Language,
    /// From where.
    pub address: IpAddr,
}

/// Why a form was not taken.
#[derive(Debug)]
pub enum RegisterFailure {
    /// Too many forms from one network: wait so long.
    Wait(Duration),
    /// The link leads nowhere any more; the page says so.
    Dead,
    /// A fault, or the problems of the form.
    Error(Error),
}

impl<E: Into<Error>> From<E> for RegisterFailure {
    fn from(error: E) -> Self {
        Self::Error(error.into())
    }
}

/// What the page shows: the first form, or the one that a link opens; `posted` is what was typed and refused.
///
/// # Errors
/// When the store cannot be read.
pub async fn register_page(
    services: &Services,
    language: Language,
    token: Option<&str>,
    secret: Option<&str>,
    posted: Option<&Entries>,
) -> Result<RegisterPageView, Error> {
    let (link, found) = match token {
        Some(token) => {
            let (state, found) = of_token(&services.store.reader(), token, secret, services.now()).await?;
            (Some(state), found.filter(|_| state == LinkState::Open))
        }
        None => (None, None),
    };
    let similar = posted.map(|entries| similar(services, language, entries)).unwrap_or_default();
    Ok(RegisterPageView {
        link,
        countries: states_of_form(found.as_ref().map(|kept| kept.form.country)).into_iter().collect(),
        entries: found.as_ref().map(|kept| kept.form.entries()).unwrap_or_default(),
        reason: found.map(|kept| kept.reason).unwrap_or_default(),
        kinds: kinds(language),
        similar,
    })
}

/// Takes a form, and yields the number of the registration. Forms are counted for the network that they come from, and
/// more strictly those that are taken.
///
/// # Errors
/// Why it was not taken.
pub async fn register(services: &Services, input: RegisterInput<'_>) -> Result<String, RegisterFailure> {
    let now = services.now();
    let from = network(input.address);
    count(services, format!("register:{from}"), services.limits.failures_per_address).await?;
    let form = read_form(services, input.language, input.token, input.entries).await?;
    count(services, format!("registered:{from}"), services.limits.failures_per_account).await?;
    let hash = hash(&(input.token, &form))?;
    let mut tx = match services.store.begin(&services.keys, NOBODY, input.key, hash, now).await? {
        Begun::Fresh(tx) => tx,
        Begun::Done(number) => return Ok(number),
    };
    // Of the state that the form names, and of the one in which somebody may decide on what is corrected.
    let mut states_to_hold = BTreeSet::from([form.country]);
    states_to_hold.extend(country_before(&tx, input.token).await?);
    for country in states_to_hold {
        states::lock(&mut tx, country).await?;
    }
    let before = match input.token {
        Some(token) => match of_token(&tx, token, input.secret, now).await? {
            (LinkState::Open, Some(kept)) => Some(kept),
            _ => return Err(RegisterFailure::Dead),
        },
        None => None,
    };
    Ok(keep(tx, before, form, input.language).await?)
}

/// Takes the code that goes with the link of an invitation. A right one binds the link to this browser, which keeps the
/// secret that is yielded.
///
/// # Errors
/// Why it was not taken.
pub async fn give_register_code(
    services: &Services,
    token: &str,
    typed: &str,
    address: IpAddr,
) -> Result<String, CodeFailure> {
    let found = of_token(&services.store.reader(), token, None, services.now()).await?;
    let (LinkState::AsksCode, Some(KeptRegistration { id, link: Some((issue, _)), .. })) = found else {
        return Err(CodeFailure::Dead);
    };
    check_code(services, (token, issue), typed, address).await?;
    let mut hk = services.store.housekeeping().await?;
    let secret = random_token();
    let is_first = registrations::bind(&mut hk, id, issue, token_hash(&secret)).await?;
    hk.commit().await?;
    if is_first { Ok(secret) } else { Err(CodeFailure::Dead) }
}

/// Reads the public form, and asks about authorities that may be the one that was typed.
///
/// # Errors
/// The problems of the form.
pub async fn read_form(
    services: &Services,
    language: Language,
    token: Option<&str>,
    entries: &Entries,
) -> Result<Registration, Error> {
    let before = country_before(&services.store.reader(), token).await?;
    read(services, language, entries, &states_of_form(before))
}

/// Reads the whole form of an authority of one of these states.
///
/// # Errors
/// The problems of the form.
pub(super) fn read(
    services: &Services,
    language: Language,
    entries: &Entries,
    states: &BTreeSet<Country>,
) -> Result<Registration, Error> {
    let kinds = kinds(language).into_iter().map(|kind| kind.code).collect();
    let form = Registration::read(entries, &kinds, states).map_err(incomplete)?;
    check_region(form.region.as_ref())?;
    ask_about_similar(services, language, entries)?;
    Ok(form)
}

/// Asks about authorities that may be the one that was typed, until somebody says that it is none of them.
///
/// # Errors
/// `NotTicked`.
pub(super) fn ask_about_similar(
    services: &Services,
    language: Language,
    entries: &Entries,
) -> Result<(), Error> {
    let is_said = entries.text(NOT_LISTED) == Some(TICKED);
    if !is_said && !similar(services, language, entries).is_empty() {
        return Err(Error::problem(FieldProblem::new(NOT_LISTED, ProblemCode::NotTicked)));
    }
    Ok(())
}

/// Authorities that may be the one that is being typed, by the rule by which a form is asked about them. Look-ups are
/// counted for the network that they come from: nobody reads the directory out by them.
///
/// # Errors
/// How long to wait, or those of the store.
pub async fn similar_typed(
    services: &Services,
    language: Language,
    entries: &Entries,
    address: IpAddr,
) -> Result<Vec<AuthorityLine>, RegisterFailure> {
    let limit = services.limits.failures_per_address.saturating_mul(LOOK_UPS_PER_FORM);
    count(services, format!("similar:{}", network(address)), limit).await?;
    Ok(similar(services, language, entries))
}

/// Keeps a form that was read, new or instead of the one that was returned.
async fn keep(
    mut tx: Tx,
    before: Option<KeptRegistration>,
    form: Registration,
    language: Language,
) -> Result<String, Error> {
    let now = tx.now();
    let is_first = before.is_none();
    let kept = match before {
        Some(kept) => kept,
        None => KeptRegistration {
            id: AuthorityId(Uuid::now_v7()),
            number: new_number(&mut tx).await?,
            state: RegistrationState::Waiting,
            form: form.clone(),
            language,
            reason: String::new(),
            link: None,
            person: None,
            invited_by: None,
            bound_to: None,
            created_at: now,
            changed_at: now,
        },
    };
    let facts = states::around(&tx, form.country, kept.id).await?;
    let (id, number) = (kept.id, kept.number.as_str());
    let known = Known { id, number, state: kept.state, form: &form, invited_by: kept.invited_by };
    let (state, events) = decide(&known, is_first, &facts, now)?;
    let number = kept.number.clone();
    let kept = KeptRegistration { state, form, language, changed_at: now, ..kept };
    registrations::put(&mut tx, &kept).await?;
    tx.finish_registration(&events, &[], None, &number).await?;
    Ok(number)
}

/// The number of a registration that begins.
pub(super) async fn new_number(tx: &mut Tx) -> Result<String, Error> {
    let year = brussels::day(tx.now()).year();
    Ok(store::exchanges::next_number(tx, PREFIX, year).await?)
}

/// The registration to which a link belongs, and what becomes of whoever opens it in a browser with this secret.
async fn of_token(
    reads: &impl Reads,
    token: &str,
    secret: Option<&str>,
    now: OffsetDateTime,
) -> Result<(LinkState, Option<KeptRegistration>), Error> {
    let found = registrations::of_token(reads, token_hash(token)).await?;
    let state = found.as_ref().map_or(LinkState::Unknown, |kept| {
        let is_here = |hash: [u8; 32]| secret.is_some_and(|secret| token_hash(secret) == hash);
        let link = LinkOf {
            state: kept.state,
            is_invited: kept.invited_by.is_some(),
            sent_at: kept.changed_at,
            is_bound_here: kept.bound_to.map(is_here),
        };
        link.opens(now)
    });
    Ok((state, found))
}

/// The state that the registration to which a link belongs names already.
async fn country_before(reads: &impl Reads, token: Option<&str>) -> Result<Option<Country>, Error> {
    let Some(token) = token else { return Ok(None) };
    let found = registrations::of_token(reads, token_hash(token)).await?;
    Ok(found.map(|kept| kept.form.country))
}

/// Authorities of the state that may be the one that was typed.
pub(super) fn similar(services: &Services, language: Language, entries: &Entries) -> Vec<AuthorityLine> {
    let Some(country) = entries.text("country").and_then(Country::parse) else { return Vec::new() };
    let names = ["name", "name_en"].map(|path| entries.text(path).unwrap_or_default());
    search_similar(&services.directory(), language, country, &names)
}

/// Counts a form before it is looked at; too many in the running minute wait.
async fn count(services: &Services, key: String, limit: u32) -> Result<(), RegisterFailure> {
    let counted = count_try(services, &[(key, limit)]).await?;
    counted.map(drop).map_err(RegisterFailure::Wait)
}
