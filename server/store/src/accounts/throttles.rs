//! Failures of signing in. They survive a restart and are shared by all nodes.

use crate::entities::throttle::{ActiveModel, Column, Entity, Model};
use crate::reads::sealed::Connected as _;
use crate::stored::{instant, millis};
use crate::{Error, Housekeeping};
use domain::accounts::sign_in_rules::{Failures, after_failure};
use sea_orm::ActiveValue::Set;
use sea_orm::sea_query::OnConflict;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QuerySelect};
use time::{Duration, OffsetDateTime};

/// Counts one more failure of the running minute. Two that come at once on two nodes are both counted.
///
/// # Errors
/// Those of the database.
pub async fn note_failure(hk: &mut Housekeeping, key: &str, now: OffsetDateTime) -> Result<Failures, Error> {
    note_failure_within(hk, key, Duration::MINUTE, now).await
}

/// As `note_failure`, for another time than a minute, an hour at most: counts are kept no longer.
///
/// # Errors
/// Those of the database.
pub async fn note_failure_within(
    hk: &mut Housekeeping,
    key: &str,
    within: Duration,
    now: OffsetDateTime,
) -> Result<Failures, Error> {
    let none = Failures { since: now, count: 0 };
    let known = OnConflict::column(Column::Key).do_nothing().to_owned();
    Entity::insert(row(key, none)).on_conflict(known).exec_without_returning(hk.db()).await?;
    let before =
        Entity::find_by_id(key.to_owned()).lock_exclusive().one(hk.db()).await?.map(read).transpose()?;
    let after = after_failure(before, within, now);
    set_failures(hk, key, after).await?;
    Ok(after)
}

/// Takes one failure back of those that were `counted` then: it was none. A count that has begun since stays as it is.
///
/// # Errors
/// Those of the database.
pub async fn take_back_failure(hk: &mut Housekeeping, key: &str, counted: Failures) -> Result<(), Error> {
    let found = Entity::find_by_id(key.to_owned()).lock_exclusive().one(hk.db()).await?;
    let Some(failures) = found.map(read).transpose()? else { return Ok(()) };
    if millis(failures.since) != millis(counted.since) {
        return Ok(());
    }
    set_failures(hk, key, Failures { count: failures.count.saturating_sub(1), ..failures }).await
}

/// Sets the count under a key.
///
/// # Errors
/// Those of the database.
pub async fn set_failures(hk: &mut Housekeeping, key: &str, failures: Failures) -> Result<(), Error> {
    let known = OnConflict::column(Column::Key).update_columns([Column::Since, Column::Failures]).to_owned();
    Entity::insert(row(key, failures)).on_conflict(known).exec_without_returning(hk.db()).await?;
    Ok(())
}

/// Forgets the count under a key.
///
/// # Errors
/// Those of the database.
pub async fn clear_failures(hk: &mut Housekeeping, key: &str) -> Result<(), Error> {
    Entity::delete_by_id(key.to_owned()).exec(hk.db()).await?;
    Ok(())
}

/// Forgets counts that began before this moment and slow nobody down any more.
///
/// # Errors
/// Those of the database.
pub async fn forget_failures(hk: &mut Housekeeping, before: OffsetDateTime) -> Result<(), Error> {
    Entity::delete_many().filter(Column::Since.lt(millis(before))).exec(hk.db()).await?;
    Ok(())
}

fn row(key: &str, failures: Failures) -> ActiveModel {
    ActiveModel {
        key: Set(key.to_owned()),
        since: Set(millis(failures.since)),
        failures: Set(i32::try_from(failures.count).unwrap_or(i32::MAX)),
    }
}

fn read(row: Model) -> Result<Failures, Error> {
    Ok(Failures {
        since: instant("throttle", &row.key, row.since)?,
        count: u32::try_from(row.failures).map_err(|_| Error::corrupt("throttle", &row.key, "negative"))?,
    })
}
