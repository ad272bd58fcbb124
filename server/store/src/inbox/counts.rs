//! How many rows lie on each pile: kept, so that a page reads a few rows instead of counting thousands.

use super::filter::RUNNING;
use crate::entities::{inbox_count, inbox_row};
use crate::reads::Reads;
use crate::reads::sealed::Connected as _;
use crate::stored::day_text;
use crate::{Error, Housekeeping, drafts};
use domain::access::Scope;
use domain::exchanges::{Bucket, OVERDUE_CAP};
use sea_orm::sea_query::{Asterisk, Expr, Func, Query};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};
use std::collections::BTreeMap;
use time::Date;

/// How many there are.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Counts {
    /// Rows by pile; a pile without rows is absent.
    pub by_bucket: BTreeMap<Bucket, u64>,
    /// Rows whose clock has run out, at most `OVERDUE_CAP`.
    pub overdue: u64,
    /// Drafts of requests.
    pub drafts: u64,
}

/// The counts of what is in scope.
///
/// # Errors
/// Those of the database, and `Corrupt`.
pub async fn counts(reads: &impl Reads, scope: &Scope, today: Date) -> Result<Counts, Error> {
    let procedures = || scope.procedures().iter().map(|procedure| procedure.as_str());
    let kept = inbox_count::Entity::find()
        .filter(inbox_count::Column::AuthorityId.eq(scope.authority().0))
        .filter(inbox_count::Column::Procedure.is_in(procedures()))
        .all(reads.db())
        .await?;
    let mut counts = Counts::default();
    for row in kept {
        let corrupt = |why| Error::corrupt("inbox_count", row.authority_id, why);
        let bucket = Bucket::parse(&row.bucket).ok_or_else(|| corrupt("bucket"))?;
        let n = u64::try_from(row.n).map_err(|_| corrupt("below zero"))?;
        if n > 0 {
            *counts.by_bucket.entry(bucket).or_default() += n;
        }
    }
    let late = Query::select()
        .column(inbox_row::Column::ExchangeId)
        .from(inbox_row::Entity)
        .and_where(inbox_row::Column::AuthorityId.eq(scope.authority().0))
        .and_where(inbox_row::Column::Bucket.is_in(RUNNING.map(Bucket::code)))
        .and_where(inbox_row::Column::DueOn.lt(day_text(today)))
        .and_where(inbox_row::Column::Procedure.is_in(procedures()))
        .limit(u64::from(OVERDUE_CAP))
        .take();
    let counted = Query::select().expr(Func::count(Expr::col(Asterisk))).from_subquery(late, "late").take();
    if let Some(row) = reads.db().query_one(&counted).await? {
        let n: i64 = row.try_get_by_index(0)?;
        counts.overdue = u64::try_from(n).unwrap_or_default();
    }
    counts.drafts = drafts::count(reads, scope).await?;
    Ok(counts)
}

/// Counts every row anew, as the kept counts should be already.
///
/// # Errors
/// Those of the database.
pub async fn rebuild_counts(hk: &mut Housekeeping) -> Result<(), Error> {
    use inbox_row::Column;
    inbox_count::Entity::delete_many().exec(hk.db()).await?;
    let places = [Column::AuthorityId, Column::Procedure, Column::Bucket];
    let counted = Query::select()
        .columns(places)
        .expr(Func::count(Expr::col(Asterisk)))
        .from(inbox_row::Entity)
        .group_by_columns(places)
        .take();
    let statement = Query::insert()
        .into_table(inbox_count::Entity)
        .columns([
            inbox_count::Column::AuthorityId,
            inbox_count::Column::Procedure,
            inbox_count::Column::Bucket,
            inbox_count::Column::N,
        ])
        .select_from(counted)
        .map_err(|why| sea_orm::DbErr::Custom(why.to_string()))?
        .take();
    hk.db().execute(&statement).await?;
    Ok(())
}
