//! Rows that wait for allocation inside the authority: they came in, nobody accepted them, and nobody has them.

use super::Assignee;
use super::filter::RUNNING;
use super::units::in_no_unit;
use crate::Error;
use crate::entities::inbox_row::{Column, Entity};
use crate::reads::Reads;
use domain::exchanges::{Bucket, OVERDUE_CAP};
use domain::ids::AuthorityId;
use domain::procedures::ProcedureId;
use sea_orm::sea_query::{Asterisk, Expr, Func, Query};
use sea_orm::{ColumnTrait, Condition, ConnectionTrait};

/// Rows of `inbox_row` that came in and that nobody has inside their authority.
pub(crate) fn unheld() -> Condition {
    Condition::all().add(Column::IsNew.eq(true)).add(Assignee::Nobody.condition())
}

/// Rows of `inbox_row` that wait where one of these procedures is theirs: those in which the authority allocates.
pub(super) fn waiting(procedures: &[ProcedureId]) -> Condition {
    unheld().add(Column::Procedure.is_in(procedures.iter().map(|procedure| procedure.as_str())))
}

/// Those of them that were given to no unit either.
pub(super) fn to_give(procedures: &[ProcedureId]) -> Condition {
    waiting(procedures).add(in_no_unit())
}

/// How many of these wait in these procedures, at most `OVERDUE_CAP`.
///
/// # Errors
/// Those of the database.
pub async fn to_allocate(
    reads: &impl Reads,
    authority: AuthorityId,
    procedures: &[ProcedureId],
) -> Result<u64, Error> {
    if procedures.is_empty() {
        return Ok(0);
    }
    let rows = Query::select()
        .column(Column::ExchangeId)
        .from(Entity)
        .and_where(Column::AuthorityId.eq(authority.0))
        .and_where(Column::Bucket.is_in(RUNNING.map(Bucket::code)))
        .cond_where(to_give(procedures))
        .limit(u64::from(OVERDUE_CAP))
        .take();
    let counted =
        Query::select().expr(Func::count(Expr::col(Asterisk))).from_subquery(rows, "waiting").take();
    let Some(row) = reads.db().query_one(&counted).await? else { return Ok(0) };
    let n: i64 = row.try_get_by_index(0)?;
    Ok(u64::try_from(n).unwrap_or_default())
}
