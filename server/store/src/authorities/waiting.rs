//! What waits within the remits of a coordinator: found by index over states, regions and areas, and never by a list of
//! authorities, so that one who is responsible for a whole state waits no longer than one who is for a town.

mod decisions;
mod kinds;
mod links;
mod place;
mod reach;

pub use place::Place;

use super::{allocation, offices, proposals};
use crate::Error;
use crate::entities::{authority, authority_access, inbox_row};
use crate::reads::Reads;
use crate::stored::{day, instant};
use domain::authorities::waiting::{Reach, Subject, WaitingKind};
use domain::brussels;
use domain::exchanges::OVERDUE_CAP;
use domain::ids::{AuthorityId, ExchangeId};
use domain::procedures::ProcedureId;
use kinds::what_waits;
use place::{behind, order};
use reach::{is_national, within};
use sea_orm::sea_query::{Asterisk, Expr, Func, Query};
use sea_orm::{ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use std::collections::HashMap;
use time::{Date, OffsetDateTime};
use uuid::Uuid;

/// What is looked for.
#[derive(Debug, Clone, Copy)]
pub struct Sought<'a> {
    /// What waits.
    pub kind: WaitingKind,
    /// The coordinator.
    pub own: AuthorityId,
    /// How far its functions reach.
    pub reaches: &'a [Reach],
    /// Whether they reach the national coordinator of every state as well.
    pub reaches_national: bool,
    /// The procedures in which whoever asks allocates what comes in to the coordinator itself.
    pub allocated: &'a [ProcedureId],
    /// The procedures in force with their areas.
    pub procedures: &'a [(ProcedureId, String)],
    /// The moment.
    pub now: OffsetDateTime,
}

impl Sought<'_> {
    /// Whether nothing of the kind can be reached.
    #[must_use]
    pub fn is_out_of_reach(&self) -> bool {
        let allocates = self.kind == WaitingKind::ToAllocate && !self.allocated.is_empty();
        self.reaches.is_empty() && !self.reaches_national && !allocates
    }
}

/// Something that waits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waiting {
    /// The authority that it is about.
    pub authority: AuthorityId,
    /// The procedure.
    pub procedure: Option<ProcedureId>,
    /// Number of the exchange; none where a side asks for confidential treatment.
    pub number: Option<String>,
    /// Since when, where that is known.
    pub since: Option<Date>,
    /// Its place in the list: the next page begins behind it, and it is found again by it.
    pub place: Place,
}

/// A page of what waits.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct WaitingPage {
    /// The rows, in order.
    pub rows: Vec<Waiting>,
    /// Where the next page begins; none on the last.
    pub next: Option<Place>,
}

/// How many there are, at most `OVERDUE_CAP`.
///
/// # Errors
/// Those of the database.
pub async fn count(reads: &impl Reads, sought: &Sought<'_>) -> Result<u32, Error> {
    if sought.is_out_of_reach() {
        return Ok(0);
    }
    let mut rows = Query::select();
    match sought.kind.subject() {
        Subject::Exchange => rows.column(inbox_row::Column::ExchangeId).from(inbox_row::Entity),
        Subject::Access => rows.column(authority_access::Column::AuthorityId).from(authority_access::Entity),
        Subject::Authority => rows.column(authority::Column::Id).from(authority::Entity),
    };
    let rows = rows.cond_where(condition(sought)).limit(u64::from(OVERDUE_CAP)).take();
    let counted =
        Query::select().expr(Func::count(Expr::col(Asterisk))).from_subquery(rows, "waiting").take();
    let Some(row) = reads.db().query_one(&counted).await? else { return Ok(0) };
    let n: i64 = row.try_get_by_index(0)?;
    Ok(u32::try_from(n).unwrap_or(OVERDUE_CAP))
}

/// A page of them, those that wait longest first.
///
/// # Errors
/// Those of the database, and `Corrupt`.
pub async fn page(
    reads: &impl Reads,
    sought: &Sought<'_>,
    after: Option<&Place>,
    limit: u64,
) -> Result<WaitingPage, Error> {
    let behind = after.map(|place| behind(sought.kind, place));
    let mut rows = some(reads, sought, behind, limit.saturating_add(1)).await?;
    let limit = usize::try_from(limit).unwrap_or(usize::MAX);
    let is_more = rows.len() > limit;
    rows.truncate(limit);
    let next = rows.last().filter(|_| is_more).map(|row| row.place.clone());
    Ok(WaitingPage { rows, next })
}

/// What waits of this authority under this thing; none where nothing does, or it is out of reach.
///
/// # Errors
/// Those of the database, and `Corrupt`.
pub async fn find(
    reads: &impl Reads,
    sought: &Sought<'_>,
    authority: AuthorityId,
    thing: &str,
) -> Result<Option<Waiting>, Error> {
    let its = match sought.kind.subject() {
        Subject::Exchange => {
            let Ok(exchange) = thing.parse::<ExchangeId>() else { return Ok(None) };
            Condition::all()
                .add(inbox_row::Column::AuthorityId.eq(authority.0))
                .add(inbox_row::Column::ExchangeId.eq(exchange.0))
        }
        Subject::Access => {
            let Some(procedure) = ProcedureId::new(thing) else { return Ok(None) };
            Condition::all()
                .add(authority_access::Column::AuthorityId.eq(authority.0))
                .add(authority_access::Column::Procedure.eq(procedure.as_str()))
        }
        Subject::Authority => Condition::all().add(authority::Column::Id.eq(authority.0)),
    };
    Ok(some(reads, sought, Some(its), 1).await?.pop())
}

/// The exchanges of this authority that wait, those that wait longest first, at most so many.
///
/// # Errors
/// Those of the database, and `Corrupt`.
pub async fn exchanges_at(
    reads: &impl Reads,
    sought: &Sought<'_>,
    authority: AuthorityId,
    limit: u64,
) -> Result<Vec<Waiting>, Error> {
    let is_exchange = sought.kind.subject() == Subject::Exchange;
    let its = Condition::all().add(inbox_row::Column::AuthorityId.eq(authority.0));
    if is_exchange { some(reads, sought, Some(its), limit).await } else { Ok(Vec::new()) }
}

async fn some(
    reads: &impl Reads,
    sought: &Sought<'_>,
    narrowed: Option<Condition>,
    limit: u64,
) -> Result<Vec<Waiting>, Error> {
    if sought.is_out_of_reach() {
        return Ok(Vec::new());
    }
    let condition = condition(sought).add_option(narrowed);
    match sought.kind.subject() {
        Subject::Exchange => {
            let rows = inbox_row::Entity::find()
                .filter(condition)
                .order_by_asc(order(sought.kind))
                .order_by_asc(inbox_row::Column::ExchangeId)
                .order_by_asc(inbox_row::Column::AuthorityId)
                .limit(limit);
            let rows = rows.all(reads.db()).await?;
            rows.into_iter().map(|row| of_exchange(sought.kind, row)).collect()
        }
        Subject::Access => {
            let rows = authority_access::Entity::find()
                .filter(condition)
                .order_by_asc(authority_access::Column::AuthorityId)
                .order_by_asc(authority_access::Column::Procedure)
                .limit(limit);
            rows.all(reads.db()).await?.into_iter().map(of_access).collect()
        }
        Subject::Authority => {
            let rows =
                authority::Entity::find().filter(condition).order_by_asc(authority::Column::Id).limit(limit);
            let ids: Vec<Uuid> = rows.all(reads.db()).await?.into_iter().map(|row| row.id).collect();
            let days = match sought.kind {
                WaitingKind::Unconfirmed => offices::confirmed_on(reads, &ids).await?,
                WaitingKind::DataProposed => proposals::proposed_on(reads, &ids).await?,
                _ => HashMap::new(),
            };
            Ok(ids.into_iter().map(|id| of_authority(id, days.get(&id).copied())).collect())
        }
    }
}

/// What is looked for, of the table of its subject.
fn condition(sought: &Sought<'_>) -> Condition {
    let waits = what_waits(sought);
    if sought.kind.is_own() {
        return waits;
    }
    let reached = sought.reaches.iter().map(|reach| within(sought, reach));
    let reached = reached.fold(Condition::any(), Condition::add);
    let reached = reached.add_option(sought.reaches_national.then(is_national));
    if sought.kind == WaitingKind::ToAllocate {
        waits.add(to_allocate(sought, reached))
    } else {
        waits.add(reached)
    }
}

/// What comes in to the coordinator itself is for those who allocate there; of others, what their switches say.
fn to_allocate(sought: &Sought<'_>, reached: Condition) -> Condition {
    let own = Condition::all()
        .add(inbox_row::Column::AuthorityId.eq(sought.own.0))
        .add(inbox_row::Column::Procedure.is_in(sought.allocated.iter().map(|id| id.as_str())));
    if sought.reaches.is_empty() {
        return own;
    }
    let others = Condition::all()
        .add(inbox_row::Column::AuthorityId.ne(sought.own.0))
        .add(reached)
        .add(allocation::is_on());
    Condition::any().add(own).add(others)
}

/// The procedures in force of these areas.
fn procedures_in(sought: &Sought<'_>, areas: &[String]) -> Vec<String> {
    let its = sought.procedures.iter().filter(|(_, area)| areas.contains(area));
    its.map(|(procedure, _)| procedure.to_string()).collect()
}

fn of_exchange(kind: WaitingKind, row: inbox_row::Model) -> Result<Waiting, Error> {
    let bad = |why| Error::corrupt("inbox_row", row.exchange_id, why);
    let due = row.due_on.as_deref();
    let (at, since) = match due.filter(|_| kind == WaitingKind::Overdue) {
        Some(text) => (text.to_owned(), day("inbox_row", row.exchange_id, text)?),
        None => {
            let changed = instant("inbox_row", row.exchange_id, row.changed_at)?;
            (row.changed_at.to_string(), brussels::day(changed))
        }
    };
    let authority = AuthorityId(row.authority_id);
    Ok(Waiting {
        authority,
        procedure: Some(ProcedureId::new(&row.procedure).ok_or_else(|| bad("no id of a procedure"))?),
        number: Some(row.number).filter(|_| !row.is_confidential),
        since: Some(since),
        place: Place::Exchange(at, ExchangeId(row.exchange_id), authority),
    })
}

fn of_access(row: authority_access::Model) -> Result<Waiting, Error> {
    let bad = |why| Error::corrupt("authority_access", row.authority_id, why);
    let authority = AuthorityId(row.authority_id);
    Ok(Waiting {
        authority,
        procedure: Some(ProcedureId::new(&row.procedure).ok_or_else(|| bad("no id of a procedure"))?),
        number: None,
        since: None,
        place: Place::Access(authority, row.procedure),
    })
}

const fn of_authority(id: Uuid, since: Option<Date>) -> Waiting {
    let authority = AuthorityId(id);
    let place = Place::Authority(authority);
    Waiting { authority, procedure: None, number: None, since, place }
}
