//! Which exchanges nobody moved for a while: for jobs of the system.

use crate::Error;
use crate::entities::{audit_entry, exchange};
use crate::reads::Reads;
use crate::stored::{instant, millis};
use domain::brussels;
use domain::exchanges::event::EventKind;
use domain::exchanges::unattended::inactive_since;
use domain::ids::ExchangeId;
use domain::procedures::ProcedureId;
use sea_orm::sea_query::{Expr, ExprTrait as _, Func, Query, SelectStatement, SimpleExpr};
use sea_orm::{ColumnTrait as _, EntityTrait, QueryFilter, QueryOrder, QuerySelect, Select};
use time::{Date, Duration, OffsetDateTime};
use uuid::Uuid;

type Column = exchange::Column;

/// So many at once: what is left comes in the next round.
const AT_ONCE: u16 = 500;
/// Two months are at least so many days; the rule counts exactly.
const TWO_MONTHS: Duration = Duration::days(59);

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

/// Open exchanges that have been inactive for a period of which nobody was told yet.
///
/// # Errors
/// Those of the database.
pub async fn system_inactive(reads: &impl Reads, now: OffsetDateTime) -> Result<Vec<ExchangeId>, Error> {
    let told = SimpleExpr::from(last(EventKind::Inactive));
    let found: Vec<(Uuid, i64, Option<i64>)> = unmoved(now.saturating_sub(TWO_MONTHS))
        .select_only()
        .column(Column::Id)
        .column(Column::ChangedAt)
        .expr_as(told, "told")
        .order_by_asc(Column::ChangedAt)
        .order_by_asc(Column::Id)
        .into_tuple()
        .all(reads.db())
        .await?;
    let today = brussels::day(now);
    let mut inactive = Vec::new();
    for (id, changed_at, told) in found {
        match is_untold(id, changed_at, told, today) {
            Ok(true) => inactive.push(ExchangeId(id)),
            Ok(false) => {}
            Err(error) => tracing::error!(exchange = %id, %error, "an exchange cannot be read"),
        }
    }
    inactive.truncate(usize::from(AT_ONCE));
    Ok(inactive)
}

/// Whether a period is over of which nobody was told.
fn is_untold(id: Uuid, changed_at: i64, told: Option<i64>, today: Date) -> Result<bool, Error> {
    let since = inactive_since(brussels::day(instant("exchange", id, changed_at)?), today);
    let told_on = told.map(|at| instant("audit_entry", id, at)).transpose()?.map(brussels::day);
    // None is less than any day: nobody was ever told.
    Ok(since.is_some() && told_on < since)
}

/// When something of this kind happened to the exchange, earliest first.
///
/// # Errors
/// Those of the database, and `Corrupt`.
pub async fn system_times(
    reads: &impl Reads,
    id: ExchangeId,
    kind: EventKind,
) -> Result<Vec<OffsetDateTime>, Error> {
    let times: Vec<i64> = audit_entry::Entity::find()
        .select_only()
        .column(audit_entry::Column::At)
        .filter(audit_entry::Column::ExchangeId.eq(id.0))
        .filter(audit_entry::Column::Kind.eq(kind.code()))
        .order_by_asc(audit_entry::Column::N)
        .into_tuple()
        .all(reads.db())
        .await?;
    times.into_iter().map(|at| instant("audit_entry", id, at)).collect()
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

/// When the last event of this kind of the exchange in the query around happened.
pub(super) fn last(kind: EventKind) -> SelectStatement {
    events(kind).clear_selects().expr(Func::max(at())).take()
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
        .limit(u64::from(AT_ONCE))
        .into_tuple()
        .all(reads.db())
        .await?;
    Ok(ids.into_iter().map(ExchangeId).collect())
}
