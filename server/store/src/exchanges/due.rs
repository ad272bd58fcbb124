//! When the system has to look at an exchange next: one row for each that is open, kept with every save. An index on the
//! time finds what is due, so nothing else is read.

use crate::entities::exchange_due::{Column, Entity, Model};
use crate::reads::Reads;
use crate::reads::sealed::Connected as _;
use crate::stored::millis;
use crate::{Error, Housekeeping};
use domain::exchanges::{Calendars, Exchange, schedule};
use domain::ids::{ExchangeId, Revision};
use domain::procedures::Procedure;
use sea_orm::sea_query::OnConflict;
use sea_orm::{
    ColumnTrait as _, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect,
};
use time::OffsetDateTime;
use uuid::Uuid;

/// An exchange at which the system has to look.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Due {
    /// The exchange.
    pub exchange: ExchangeId,
    /// The revision for which the look was planned.
    pub revision: Revision,
}

/// The row of an exchange; none once it is closed.
pub fn row(exchange: &Exchange, procedure: &Procedure, calendars: &Calendars) -> Option<Model> {
    let due_at = schedule::after_change(exchange, procedure, calendars)?;
    Some(Model { exchange_id: exchange.id.0, revision: exchange.revision.0, due_at: up(due_at) })
}

/// Never early: what is finer than a millisecond counts as a whole one.
fn up(at: OffsetDateTime) -> i64 {
    millis(at.saturating_add(time::Duration::nanoseconds(999_999)))
}

/// Plans the next look at a changed exchange.
pub async fn put(
    db: &impl ConnectionTrait,
    exchange: &Exchange,
    procedure: &Procedure,
    calendars: &Calendars,
) -> Result<(), Error> {
    let Some(row) = row(exchange, procedure, calendars) else {
        Entity::delete_by_id(exchange.id.0).exec(db).await?;
        return Ok(());
    };
    let mut twice = OnConflict::column(Column::ExchangeId);
    twice.update_columns([Column::Revision, Column::DueAt]);
    Entity::insert(row.into_active_model()).on_conflict(twice).exec_without_returning(db).await?;
    Ok(())
}

/// The exchanges at which the system has to look now, the longest due first, at most `n`.
///
/// # Errors
/// Those of the database.
pub async fn system_due(reads: &impl Reads, now: OffsetDateTime, n: u64) -> Result<Vec<Due>, Error> {
    let found: Vec<(Uuid, i64)> = Entity::find()
        .select_only()
        .column(Column::ExchangeId)
        .column(Column::Revision)
        .filter(Column::DueAt.lte(millis(now)))
        .order_by_asc(Column::DueAt)
        .order_by_asc(Column::ExchangeId)
        .limit(n)
        .into_tuple()
        .all(reads.db())
        .await?;
    let due = |(exchange, revision)| Due { exchange: ExchangeId(exchange), revision: Revision(revision) };
    Ok(found.into_iter().map(due).collect())
}

/// Plans the next look after one at which everything was done; none forgets the exchange. Nothing happens where somebody
/// moved it meanwhile: with that a look of its own was planned.
///
/// # Errors
/// Those of the database.
pub async fn plan(
    hk: &mut Housekeeping,
    exchange: ExchangeId,
    revision: Revision,
    next: Option<OffsetDateTime>,
) -> Result<(), Error> {
    let Some(next) = next else {
        Entity::delete_many()
            .filter(Column::ExchangeId.eq(exchange.0))
            .filter(Column::Revision.eq(revision.0))
            .exec(hk.db())
            .await?;
        return Ok(());
    };
    Entity::update_many()
        .col_expr(Column::DueAt, up(next).into())
        .filter(Column::ExchangeId.eq(exchange.0))
        .filter(Column::Revision.eq(revision.0))
        .exec(hk.db())
        .await?;
    Ok(())
}

/// Puts a look off that failed, so that it holds up no other.
///
/// # Errors
/// Those of the database.
pub async fn postpone(hk: &mut Housekeeping, due: Due, until: OffsetDateTime) -> Result<(), Error> {
    plan(hk, due.exchange, due.revision, Some(until)).await
}
