//! The list of notices of a person: read in the reader's language, and only of what the reader may still open.

use crate::{Caller, Error};
use domain::ids::{ExchangeId, NoticeId};
use domain::notices::view::{ListedNotice, NoticeList};
use store::person_notices::{self, Marked, PersonNotice};

/// So many on a page.
const PAGE: usize = 50;

/// A page of the caller's notices, the newest first; of the unread ones alone where only these are asked for.
///
/// # Errors
/// When the store cannot be read.
pub async fn listed(
    caller: &Caller,
    only_unread: bool,
    after: Option<NoticeId>,
) -> Result<NoticeList, Error> {
    let reader = caller.services.store.reader();
    let (person, scope) = (caller.person.id, caller.reading());
    let limit = u64::try_from(PAGE).unwrap_or(u64::MAX).saturating_add(1);
    let mut found = person_notices::list(&reader, person, &scope, only_unread, after, limit).await?;
    let is_more = found.len() > PAGE;
    found.truncate(PAGE);
    Ok(NoticeList {
        next: found.last().filter(|_| is_more).map(|notice| notice.id),
        unread: unread(caller).await?,
        notices: found.into_iter().map(|notice| shown(caller, notice)).collect(),
    })
}

fn shown(caller: &Caller, notice: PersonNotice) -> ListedNotice {
    let loaded = caller.services.procedures().version(&notice.procedure, notice.version);
    let text = |message: &str, code: &str| {
        let found = loaded.as_ref().map(|loaded| loaded.text(caller.language, message, "name").to_owned());
        found.filter(|text| !text.is_empty()).unwrap_or_else(|| code.to_owned())
    };
    ListedNotice {
        procedure_name: text("procedure", notice.procedure.as_str()),
        state_name: text(&format!("state-{}", notice.state), &notice.state),
        id: notice.id,
        exchange: notice.exchange,
        at: notice.at,
        event: notice.event.code().to_owned(),
        number: notice.number,
        own_reference: notice.own_reference,
        is_read: notice.is_read,
    }
}

/// How many of the caller's notices are unread, as far as they are counted.
///
/// # Errors
/// When the store cannot be read.
pub async fn unread(caller: &Caller) -> Result<u32, Error> {
    let reader = caller.services.store.reader();
    let count = person_notices::unread(&reader, caller.person.id, &caller.reading()).await?;
    Ok(u32::try_from(count).unwrap_or(u32::MAX))
}

/// Marks one of the caller's notices as read, or all at the own authority; nothing happens to those of others.
///
/// # Errors
/// When the store cannot be written.
pub async fn mark_read(caller: &Caller, one: Option<NoticeId>) -> Result<(), Error> {
    mark(caller, one.map_or(Marked::All(caller.person.authority), Marked::One)).await
}

/// Who opens an exchange has read the notices of it. Where there are none, nothing is written.
///
/// # Errors
/// When the store cannot be read or written.
pub(crate) async fn mark_opened(caller: &Caller, exchange: ExchangeId) -> Result<(), Error> {
    let reader = caller.services.store.reader();
    if person_notices::has_unread(&reader, caller.person.id, exchange).await? {
        mark(caller, Marked::Of(exchange)).await?;
    }
    Ok(())
}

async fn mark(caller: &Caller, marked: Marked) -> Result<(), Error> {
    let mut hk = caller.services.store.housekeeping().await?;
    person_notices::mark_read(&mut hk, caller.person.id, marked, caller.now).await?;
    Ok(hk.commit().await?)
}
