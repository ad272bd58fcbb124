//! Mail that was delivered long ago goes, a portion at a time; what never was stays.

use crate::entities::outbox::{Column, Entity};
use crate::reads::sealed::Connected as _;
use crate::stored::millis;
use crate::{Error, Housekeeping};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use time::OffsetDateTime;
use uuid::Uuid;

/// Removes up to `n` mails that were delivered before this moment, the oldest first; yields how many. What waits or is stuck has
/// not been delivered and stays, however old it is. That something got through to an address counts only after the last try that
/// failed there, hours ago at most, and never longer than what is removed here was kept.
///
/// # Errors
/// Those of the database.
pub async fn purge(hk: &mut Housekeeping, before: OffsetDateTime, n: u64) -> Result<u64, Error> {
    let ids: Vec<Uuid> = Entity::find()
        .select_only()
        .column(Column::Id)
        // Of a mail that was not delivered it is empty, which is before nothing.
        .filter(Column::DeliveredAt.lt(millis(before)))
        .order_by_asc(Column::DeliveredAt)
        .limit(n)
        .into_tuple()
        .all(hk.db())
        .await?;
    Ok(Entity::delete_many().filter(Column::Id.is_in(ids)).exec(hk.db()).await?.rows_affected)
}
