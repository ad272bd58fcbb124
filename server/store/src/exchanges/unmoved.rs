//! Which exchanges nobody moved for a while: for jobs of the system.

use crate::Error;
use crate::entities::{audit_entry, exchange};
use crate::reads::Reads;
use crate::stored::millis;
use domain::exchanges::event::EventKind;
use domain::ids::ExchangeId;
use domain::procedures::ProcedureId;
use sea_orm::sea_query::{Expr, ExprTrait as _, Query, SelectStatement};
use sea_orm::{EntityTrait, QueryFilter, QueryOrder, QuerySelect, Select};
use time::{Duration, OffsetDateTime};
use uuid::Uuid;

type Column = exchange::Column;

/// So many at once: what is left comes in the next round.
const AT_ONCE: u64 = 500;

/// The states of one version of a procedure.
#[derive(Debug, Clone, Copy)]
pub struct States<'a> {
    /// The procedure.
    pub procedure: &'a ProcedureId,
    /// Its version.
    pub version: u32,
    /// Names of states.
    pub states: &'a [String],
}

/// Open exchanges that were last changed before this moment and of which nobody was told since that they are inactive.
///
/// # Errors
/// Those of the database.
pub async fn system_inactive(reads: &impl Reads, before: OffsetDateTime) -> Result<Vec<ExchangeId>, Error> {
    let told = events(EventKind::Inactive).and_where(at().gte(millis(before))).take();
    ids(reads, unmoved(before).filter(Expr::exists(told).not())).await
}

/// Open exchanges in these states that were last changed before this moment.
///
/// # Errors
/// Those of the database.
pub async fn system_unmoved(
    reads: &impl Reads,
    states: States<'_>,
    before: OffsetDateTime,
) -> Result<Vec<ExchangeId>, Error> {
    ids(reads, in_states(unmoved(before), states)).await
}

/// The same without those of which an end was announced when they had been unmoved for this long.
///
/// # Errors
/// Those of the database.
pub async fn system_unannounced(
    reads: &impl Reads,
    states: States<'_>,
    now: OffsetDateTime,
    unmoved_for: Duration,
) -> Result<Vec<ExchangeId>, Error> {
    let span = i64::try_from(unmoved_for.whole_milliseconds()).unwrap_or(i64::MAX);
    let since = Expr::col((exchange::Entity, Column::ChangedAt)).add(span);
    let told = events(EventKind::ClosureAnnounced).and_where(at().gte(since)).take();
    let found = in_states(unmoved(now.saturating_sub(unmoved_for)), states);
    ids(reads, found.filter(Expr::exists(told).not())).await
}

fn unmoved(before: OffsetDateTime) -> Select<exchange::Entity> {
    exchange::Entity::find()
        .filter(Expr::col((exchange::Entity, Column::Lifecycle)).eq("open"))
        .filter(Expr::col((exchange::Entity, Column::ChangedAt)).lt(millis(before)))
}

fn in_states(found: Select<exchange::Entity>, states: States<'_>) -> Select<exchange::Entity> {
    found
        .filter(Expr::col(Column::State).is_in(states.states.iter().map(String::as_str)))
        .filter(Expr::col(Column::Procedure).eq(states.procedure.as_str()))
        .filter(Expr::col(Column::Version).eq(states.version))
}

fn at() -> Expr {
    Expr::col((audit_entry::Entity, audit_entry::Column::At))
}

/// Events of this kind of the exchange in the query around.
fn events(kind: EventKind) -> SelectStatement {
    Query::select()
        .column((audit_entry::Entity, audit_entry::Column::N))
        .from(audit_entry::Entity)
        .and_where(
            Expr::col((audit_entry::Entity, audit_entry::Column::ExchangeId))
                .equals((exchange::Entity, Column::Id)),
        )
        .and_where(Expr::col((audit_entry::Entity, audit_entry::Column::Kind)).eq(kind.code()))
        .take()
}

async fn ids(reads: &impl Reads, found: Select<exchange::Entity>) -> Result<Vec<ExchangeId>, Error> {
    let ids: Vec<Uuid> = found
        .select_only()
        .column(Column::Id)
        .order_by_asc(Column::ChangedAt)
        .order_by_asc(Column::Id)
        .limit(AT_ONCE)
        .into_tuple()
        .all(reads.db())
        .await?;
    Ok(ids.into_iter().map(ExchangeId).collect())
}
