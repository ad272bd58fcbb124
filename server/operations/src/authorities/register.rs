//! Asking from outside to be registered. Whoever asks is not known: nothing here says more than the directory of public
//! bodies, and nothing tells whether an address of mail is known.

use super::directory::{kinds, search_similar};
use super::regions::check_region;
use crate::accounts::incomplete;
use crate::accounts::sign_in::{network, token_hash};
use crate::caller::hash;
use crate::{Error, Services};
use domain::accounts::sign_in_rules::wait_of_counted_try;
use domain::authorities::registration::{CORRECT_WITHIN, Known, NOT_LISTED, PREFIX, send as decide};
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
    /// Token of the link by which a registration is corrected; none on the first form.
    pub token: Option<&'a str>,
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
    posted: Option<&Entries>,
) -> Result<RegisterPageView, Error> {
    let found = match token {
        Some(token) => of_token(&services.store.reader(), token, services.now()).await?,
        None => None,
    };
    let similar = posted.map(|entries| similar(services, language, entries)).unwrap_or_default();
    Ok(RegisterPageView {
        is_dead: token.is_some() && found.is_none(),
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
    count(services, &format!("register:{from}"), services.limits.failures_per_address, now).await?;
    let form = read_form(services, input.language, input.entries)?;
    count(services, &format!("registered:{from}"), services.limits.failures_per_account, now).await?;
    let hash = hash(&(input.token, &form))?;
    let mut tx = match services.store.begin(&services.keys, NOBODY, input.key, hash, now).await? {
        Begun::Fresh(tx) => tx,
        Begun::Done(number) => return Ok(number),
    };
    // Of the state that the form names, and of the one in which somebody may decide on what is corrected.
    let mut states_of_form = BTreeSet::from([form.country]);
    if let Some(token) = input.token {
        states_of_form.extend(of_token(&tx, token, now).await?.map(|kept| kept.form.country));
    }
    for country in states_of_form {
        states::lock(&mut tx, country).await?;
    }
    let before = match input.token {
        Some(token) => Some(of_token(&tx, token, now).await?.ok_or(RegisterFailure::Dead)?),
        None => None,
    };
    Ok(keep(tx, before, form, input.language).await?)
}

/// Reads the form, and asks about authorities that may be the one that was typed.
///
/// # Errors
/// The problems of the form.
pub fn read_form(services: &Services, language: Language, entries: &Entries) -> Result<Registration, Error> {
    let kinds = kinds(language).into_iter().map(|kind| kind.code).collect();
    let form = Registration::read(entries, &kinds).map_err(incomplete)?;
    check_region(form.region.as_ref())?;
    let is_said = entries.text(NOT_LISTED) == Some(TICKED);
    if !is_said && !similar(services, language, entries).is_empty() {
        return Err(Error::problem(FieldProblem::new(NOT_LISTED, ProblemCode::NotTicked)));
    }
    Ok(form)
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
    count(services, &format!("similar:{}", network(address)), limit, services.now()).await?;
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
            number: store::exchanges::next_number(&mut tx, PREFIX, brussels::day(now).year()).await?,
            state: RegistrationState::Waiting,
            form: form.clone(),
            language,
            reason: String::new(),
            link: None,
            person: None,
            created_at: now,
            changed_at: now,
        },
    };
    let facts = states::around(&tx, form.country, kept.id).await?;
    let known = Known { id: kept.id, number: &kept.number, state: kept.state, form: &form };
    let (state, events) = decide(&known, is_first, &facts, now)?;
    let number = kept.number.clone();
    let kept = KeptRegistration { state, form, language, link: None, changed_at: now, ..kept };
    registrations::put(&mut tx, &kept).await?;
    tx.finish_registration(&events, &[], None, &number).await?;
    Ok(number)
}

/// The registration that a link opens, while it can be corrected.
async fn of_token(
    reads: &impl Reads,
    token: &str,
    now: OffsetDateTime,
) -> Result<Option<KeptRegistration>, Error> {
    let found = registrations::of_token(reads, token_hash(token)).await?;
    let is_good = |kept: &KeptRegistration| {
        kept.state == RegistrationState::Returned && now < kept.changed_at.saturating_add(CORRECT_WITHIN)
    };
    Ok(found.filter(is_good))
}

/// Authorities of the state that may be the one that was typed.
fn similar(services: &Services, language: Language, entries: &Entries) -> Vec<AuthorityLine> {
    let Some(country) = entries.text("country").and_then(Country::parse) else { return Vec::new() };
    let names = ["name", "name_en"].map(|path| entries.text(path).unwrap_or_default());
    search_similar(&services.directory(), language, country, &names)
}

/// Counts a form before it is looked at, so that many at once are all counted; too many in the running minute wait.
async fn count(
    services: &Services,
    key: &str,
    limit: u32,
    now: OffsetDateTime,
) -> Result<(), RegisterFailure> {
    let mut hk = services.store.housekeeping().await?;
    let counted = store::accounts::note_failure(&mut hk, key, now).await?;
    hk.commit().await?;
    wait_of_counted_try(counted, limit, Duration::MINUTE, now)
        .map_or(Ok(()), |wait| Err(RegisterFailure::Wait(wait)))
}
