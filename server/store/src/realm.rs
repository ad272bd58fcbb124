//! Which realm the database belongs to, and how far its clock was moved.

use crate::entities::realm::{ActiveModel, Column, Entity};
use crate::{Error, Housekeeping, Reads};
use domain::realm::Realm;
use sea_orm::ActiveValue::Set;
use sea_orm::sea_query::{Expr, ExprTrait, OnConflict};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

use crate::reads::sealed::Connected as _;

const ROW: i32 = 1;

/// The realm and the milliseconds by which its clock runs ahead; nothing in a new database.
///
/// # Errors
/// Those of the database.
pub async fn realm(reads: &impl Reads) -> Result<Option<(Realm, i64)>, Error> {
    let Some(row) = Entity::find_by_id(ROW).one(reads.db()).await? else { return Ok(None) };
    let realm = Realm::parse(&row.realm).ok_or_else(|| Error::corrupt("realm", ROW, "no such realm"))?;
    Ok(Some((realm, row.clock_offset_ms)))
}

/// Gives a new database to a realm, for ever.
///
/// # Errors
/// `Unavailable` when it belongs to the other one.
pub async fn set_realm(hk: &mut Housekeeping, wanted: Realm) -> Result<(), Error> {
    let row = ActiveModel { id: Set(ROW), realm: Set(wanted.code().to_owned()), clock_offset_ms: Set(0) };
    let given = OnConflict::column(Column::Id).do_nothing().to_owned();
    Entity::insert(row).on_conflict(given).exec_without_returning(hk.db()).await?;
    match realm(&*hk).await? {
        Some((realm, _)) if realm == wanted => Ok(()),
        _ => Err(Error::Unavailable(format!("this database does not belong to the realm {}", wanted.code()))),
    }
}

/// Moves the clock of the training realm forward and yields the milliseconds by which it now runs ahead.
///
/// # Errors
/// `NotFound` in any other realm: there the clock is the world's.
pub async fn advance_clock(hk: &mut Housekeeping, milliseconds: u64) -> Result<i64, Error> {
    let result = Entity::update_many()
        .col_expr(
            Column::ClockOffsetMs,
            Expr::col(Column::ClockOffsetMs).add(i64::try_from(milliseconds).unwrap_or(i64::MAX)),
        )
        .filter(Column::Id.eq(ROW))
        .filter(Column::Realm.eq(Realm::Training.code()))
        .exec(hk.db())
        .await?;
    match realm(&*hk).await? {
        Some((_, offset)) if result.rows_affected == 1 => Ok(offset),
        _ => Err(Error::NotFound),
    }
}
