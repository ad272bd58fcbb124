//! A page of the inbox: by the place after which it begins, never by counting rows.

use super::place::NO_DAY;
use super::{Cursor, Filter, Sort};
use crate::Error;
use crate::entities::inbox_row::{Column, Entity, Model};
use crate::reads::Reads;
use crate::stored::{day, day_text, instant, millis};
use domain::access::Scope;
use domain::country::Country;
use domain::exchanges::Bucket;
use domain::ids::{AuthorityId, ExchangeId};
use domain::procedures::ProcedureId;
use sea_orm::{ColumnTrait, Condition, EntityTrait, QueryFilter, QueryOrder, QuerySelect, Select};
use time::{Date, OffsetDateTime};

const TABLE: &str = "inbox_row";

/// One row of the inbox. It never holds a word about the person concerned.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InboxRow {
    /// The exchange.
    pub exchange: ExchangeId,
    /// Its number.
    pub number: String,
    /// Its procedure.
    pub procedure: ProcedureId,
    /// The version of the procedure.
    pub version: u32,
    /// The policy area of the procedure.
    pub policy_area: String,
    /// The pile.
    pub bucket: Bucket,
    /// The state, a name of the definition; none once blocked.
    pub state: Option<String>,
    /// The other side.
    pub counterpart: AuthorityId,
    /// Its country.
    pub counterpart_country: Country,
    /// The last day of the clock that ends first.
    pub due_on: Option<Date>,
    /// The name of that clock in the definition.
    pub due_clock: Option<String>,
    /// When anything last happened.
    pub changed_at: OffsetDateTime,
    /// The authority's own reference.
    pub own_reference: Option<String>,
    /// Whether a side asks for confidential treatment.
    pub is_confidential: bool,
    /// Whether it came in to the authority and was not accepted there.
    pub is_new: bool,
}

/// Some rows, and where the next ones begin.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Page {
    /// The rows, in order.
    pub rows: Vec<InboxRow>,
    /// The cursor of the next page; none on the last.
    pub next: Option<Cursor>,
}

/// A page of the rows in scope.
///
/// # Errors
/// Those of the database, and `Corrupt`.
pub async fn page(reads: &impl Reads, scope: &Scope, filter: &Filter, today: Date) -> Result<Page, Error> {
    if scope.procedures().is_empty() || filter.is_unfindable() || filter.limit == 0 {
        return Ok(Page::default());
    }
    let query =
        reach(scope).filter(filter.condition(scope.authority(), today)).limit(filter.limit.saturating_add(1));
    let query = match filter.sort {
        Sort::Newest => query.order_by_desc(Column::ChangedAt).order_by_desc(Column::ExchangeId),
        Sort::Due => query.order_by_asc(Column::DueOn).order_by_asc(Column::ExchangeId),
    };
    let query = match behind(filter) {
        Some(condition) => query.filter(condition),
        None => query,
    };
    let found = query.all(reads.db()).await?;
    let limit = usize::try_from(filter.limit).unwrap_or(usize::MAX);
    let is_more = found.len() > limit;
    let rows: Vec<InboxRow> = found.into_iter().take(limit).map(read).collect::<Result<_, _>>()?;
    let next = rows.last().filter(|_| is_more).map(|row| cursor(row, filter.sort));
    Ok(Page { rows, next })
}

/// The row of one exchange; none out of scope.
///
/// # Errors
/// Those of the database, and `Corrupt`.
pub async fn row(reads: &impl Reads, scope: &Scope, id: ExchangeId) -> Result<Option<InboxRow>, Error> {
    let found = reach(scope).filter(Column::ExchangeId.eq(id.0)).one(reads.db()).await?;
    found.map(read).transpose()
}

/// The rows in scope. Rows are kept only for authorities that take part now.
fn reach(scope: &Scope) -> Select<Entity> {
    let procedures = scope.procedures().iter().map(|procedure| procedure.as_str());
    Entity::find()
        .filter(Column::AuthorityId.eq(scope.authority().0))
        .filter(Column::Procedure.is_in(procedures))
}

/// What lies behind the cursor. The first half is a range that an index can begin at; a bare `or` is not.
fn behind(filter: &Filter) -> Option<Condition> {
    match (filter.before?, filter.sort) {
        (Cursor::Newest { changed_at, exchange }, Sort::Newest) => {
            let at = millis(changed_at);
            let same = Column::ExchangeId.lt(exchange.0);
            let rest = Condition::any().add(Column::ChangedAt.lt(at)).add(same);
            Some(Condition::all().add(Column::ChangedAt.lte(at)).add(rest))
        }
        (Cursor::Due { due_on, exchange }, Sort::Due) => {
            let on = day_text(due_on);
            let same = Column::ExchangeId.gt(exchange.0);
            let rest = Condition::any().add(Column::DueOn.gt(on.clone())).add(same);
            Some(Condition::all().add(Column::DueOn.gte(on)).add(rest))
        }
        _ => None,
    }
}

fn cursor(row: &InboxRow, sort: Sort) -> Cursor {
    match sort {
        Sort::Newest => Cursor::Newest { changed_at: row.changed_at, exchange: row.exchange },
        Sort::Due => {
            let none = time::macros::date!(9999 - 12 - 31);
            Cursor::Due { due_on: row.due_on.unwrap_or(none), exchange: row.exchange }
        }
    }
}

fn read(row: Model) -> Result<InboxRow, Error> {
    let corrupt = |why: &str| Error::corrupt(TABLE, format!("{} {}", row.authority_id, row.exchange_id), why);
    let due_on = row.due_on.as_deref().filter(|text| *text != NO_DAY);
    Ok(InboxRow {
        procedure: ProcedureId::new(&row.procedure).ok_or_else(|| corrupt("procedure"))?,
        version: u32::try_from(row.version).map_err(|_| corrupt("version"))?,
        bucket: Bucket::parse(&row.bucket).ok_or_else(|| corrupt("bucket"))?,
        counterpart_country: Country::parse(&row.counterpart_country).ok_or_else(|| corrupt("country"))?,
        due_on: due_on.map(|text| day(TABLE, row.exchange_id, text)).transpose()?,
        changed_at: instant(TABLE, row.exchange_id, row.changed_at)?,
        exchange: ExchangeId(row.exchange_id),
        number: row.number,
        policy_area: row.policy_area,
        state: Some(row.state).filter(|state| !state.is_empty()),
        counterpart: AuthorityId(row.counterpart_id),
        due_clock: row.due_clock,
        is_confidential: row.is_confidential,
        is_new: row.is_new,
        own_reference: row.own_reference,
    })
}
