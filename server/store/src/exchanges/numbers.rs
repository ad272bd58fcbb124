//! Numbers for people: counted by prefix and year, without gaps that another change could fill.

use crate::entities::number_counter;
use crate::reads::sealed::Connected as _;
use crate::{Error, Tx};
use sea_orm::sea_query::{Expr, ExprTrait, OnConflict, Query};
use sea_orm::{ConnectionTrait, DbErr};

/// The next number of this prefix and year, for example `PQ-2026-000123`. Others wait until the change commits.
///
/// # Errors
/// Those of the database.
pub async fn next_number(tx: &mut Tx, prefix: &str, year: i32) -> Result<String, Error> {
    Ok(shown_number(prefix, year, raise_counter(tx.db(), prefix, year, 1).await?))
}

/// A number as people read it.
pub fn shown_number(prefix: &str, year: i32, n: i64) -> String {
    format!("{prefix}-{year}-{n:06}")
}

/// Takes `by` numbers at once and yields the last of them.
pub async fn raise_counter(
    db: &impl ConnectionTrait,
    prefix: &str,
    year: i32,
    by: i64,
) -> Result<i64, Error> {
    use number_counter::{Column, Entity};
    let mut twice = OnConflict::columns([Column::Prefix, Column::Year]);
    twice.value(Column::Last, Expr::col((Entity, Column::Last)).add(by));
    let statement = Query::insert()
        .into_table(Entity)
        .columns([Column::Prefix, Column::Year, Column::Last])
        .values([prefix.into(), year.into(), by.into()])
        .map_err(|why| DbErr::Custom(why.to_string()))?
        .on_conflict(twice)
        .returning_col(Column::Last)
        .take();
    let row = db.query_one(&statement).await?;
    let row = row.ok_or_else(|| Error::corrupt("number_counter", prefix, "no row came back"))?;
    Ok(row.try_get_by_index(0)?)
}
