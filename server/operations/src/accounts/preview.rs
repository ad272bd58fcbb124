//! A preview of what a person finds, for the administrators of the authority and for coordinators that watch over its
//! exchanges: headers alone, and of those only what the viewer finds too. How much there is besides is counted: for a coordinator
//! in the procedures over which it watches, and no drafts. That it was opened is recorded.

use crate::authorities::{exchanges_at, name_of, procedures, sees_its_remit};
use crate::exchanges::inbox::{ROWS, summary};
use crate::{Caller, Error};
use domain::access::{Person, Scope};
use domain::accounts::administration::{previewed, pseudonym};
use domain::accounts::view::{HeaderView, PreviewView};
use domain::accounts::{User, UserState};
use domain::authorities::WaitingKind;
use domain::authorities::who_sees::{About, may_preview, watches};
use domain::exchanges::Bucket;
use domain::ids::PersonId;
use store::Reads;
use store::inbox::Filter;

/// Headers with where the next page begins.
type Headers = (Vec<HeaderView>, Option<String>);

/// The preview of a person, a page behind a place.
///
/// # Errors
/// `NotFound` for whoever may not preview, and where the person cannot sign in.
pub async fn preview(caller: &Caller, id: PersonId, after: &str) -> Result<PreviewView, Error> {
    let reader = caller.services.store.reader();
    let (user, person) = found(caller, &reader, id).await?;
    let authority = person.authority;
    let country = caller.services.directory().get(authority).map(|one| one.country);
    let country = country.ok_or(Error::NotFound)?;
    let network = store::authorities::network::around(&reader, country, authority).await?;
    let (place, known) = (network.place(authority, country), procedures(caller));
    let about = About { authority, network: &network, place: &place, procedures: &known };
    if !may_preview(&caller.person, &about) || !sees_its_remit(caller, &reader, authority).await? {
        return Err(Error::NotFound);
    }
    record(caller, &person).await?;
    let is_colleague = caller.person.authority == authority;
    let reach = if is_colleague {
        Scope::reading(&person)
    } else {
        Scope::watched(&person, |procedure| watches(&caller.person, &about, procedure))
    };
    let counts = store::inbox::counts(&reader, &reach, caller.today()).await?;
    let total: u64 = counts.by_bucket.values().sum();
    let ((headers, next), shown) = if is_colleague {
        let scope = Scope::preview(&person, &caller.person);
        let both = store::inbox::counts(&reader, &scope, caller.today()).await?;
        (of_colleague(caller, &reader, &scope, after).await?, both.by_bucket.values().sum::<u64>())
    } else {
        let headers = watched(caller, &reader, &reach).await?;
        let shown = u64::try_from(headers.len()).unwrap_or(u64::MAX);
        ((headers, None), shown)
    };
    let small = |n: u64| u32::try_from(n).unwrap_or(u32::MAX);
    let pile = |bucket| (bucket, small(counts.by_bucket.get(&bucket).copied().unwrap_or_default()));
    Ok(PreviewView {
        id,
        name: if is_colleague { user.display_name } else { pseudonym(id) },
        is_colleague,
        piles: Bucket::ALL.into_iter().map(pile).collect(),
        drafts: is_colleague.then(|| small(counts.drafts)),
        headers,
        hidden: small(total.saturating_sub(shown)),
        next,
    })
}

/// The person with the roles that count now: a colleague before anybody else.
async fn found(caller: &Caller, reads: &impl Reads, id: PersonId) -> Result<(User, Person), Error> {
    let own = caller.person.authority;
    let colleague = match store::accounts::colleague(reads, id, own).await? {
        Some(colleague) => colleague,
        None => {
            let user = store::accounts::user(reads, id).await?.ok_or(Error::NotFound)?;
            store::accounts::colleague(reads, id, user.authority).await?.ok_or(Error::NotFound)?
        }
    };
    if colleague.state != UserState::Active {
        return Err(Error::NotFound);
    }
    let authority = colleague.user.authority;
    let acting = store::accounts::acting(reads, id, authority, caller.today()).await?;
    Ok((colleague.user, acting.ok_or(Error::NotFound)?))
}

/// One event for each viewer, person and day.
async fn record(caller: &Caller, person: &Person) -> Result<(), Error> {
    let (by, today) = (caller.person.id, caller.today());
    let what = format!("preview {by} {} {} {today}", person.id, person.authority);
    let Some(tx) = caller.begin_once(&what).await? else { return Ok(()) };
    let event = previewed(person.id, person.authority, by, caller.now);
    Ok(tx.finish_people(&[event], "").await?)
}

/// What a colleague may see of it.
async fn of_colleague(
    caller: &Caller,
    reads: &impl Reads,
    scope: &Scope,
    after: &str,
) -> Result<Headers, Error> {
    let filter = Filter { before: after.parse().ok(), limit: ROWS, ..Filter::default() };
    let page = store::inbox::page(reads, scope, &filter, caller.today()).await?;
    let rows = page.rows.iter().filter_map(|row| summary(caller, row));
    let headers = rows.map(|row| HeaderView {
        number: row.number,
        procedure: row.procedure_name,
        state: Some(row.state_name),
        counterpart: Some(row.counterpart),
        due: row.due,
    });
    Ok((headers.collect(), page.next.map(|cursor| cursor.to_string())))
}

/// What stands in the list of a coordinator, and the person finds too.
async fn watched(caller: &Caller, reads: &impl Reads, scope: &Scope) -> Result<Vec<HeaderView>, Error> {
    let waiting = exchanges_at(caller, reads, scope.authority()).await?;
    let headers = waiting.into_iter().filter_map(|(number, (kind, row))| {
        let procedure = row.procedure.filter(|procedure| scope.procedures().contains(procedure))?;
        Some(HeaderView {
            number,
            procedure: name_of(caller, &procedure),
            state: None,
            counterpart: None,
            due: row.since.filter(|_| kind == WaitingKind::Overdue),
        })
    });
    Ok(headers.collect())
}
