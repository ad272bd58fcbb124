//! Devices on which people signed in, kept by the hash of the token that each keeps in a cookie.

use crate::entities::device::{ActiveModel, Column, Entity};
use crate::reads::sealed::Connected as _;
use crate::stored::millis;
use crate::{Error, Housekeeping, Reads, Tx};
use domain::ids::PersonId;
use sea_orm::ActiveValue::Set;
use sea_orm::sea_query::OnConflict;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use time::OffsetDateTime;

/// Whether the device is new beside others that are known.
///
/// # Errors
/// Those of the database.
pub async fn is_new_device(
    reads: &impl Reads,
    person: PersonId,
    token_hash: [u8; 32],
) -> Result<bool, Error> {
    let known = Entity::find().filter(Column::PersonId.eq(person.0)).all(reads.db()).await?;
    Ok(!known.is_empty() && known.iter().all(|device| device.token_hash != token_hash))
}

/// Notes that the person signs in on this device.
///
/// # Errors
/// Those of the database.
pub async fn note_device(
    hk: &mut Housekeeping,
    person: PersonId,
    token_hash: [u8; 32],
    now: OffsetDateTime,
) -> Result<(), Error> {
    let device = ActiveModel {
        person_id: Set(person.0),
        token_hash: Set(token_hash.to_vec()),
        last_seen_at: Set(millis(now)),
    };
    let known = OnConflict::columns([Column::PersonId, Column::TokenHash])
        .update_column(Column::LastSeenAt)
        .to_owned();
    Entity::insert(device).on_conflict(known).exec_without_returning(hk.db()).await?;
    Ok(())
}

/// Forgets devices that were last used before this moment.
///
/// # Errors
/// Those of the database.
pub async fn forget_devices(hk: &mut Housekeeping, before: OffsetDateTime) -> Result<(), Error> {
    Entity::delete_many().filter(Column::LastSeenAt.lt(millis(before))).exec(hk.db()).await?;
    Ok(())
}

/// Forgets the devices of a person.
///
/// # Errors
/// Those of the database.
pub async fn remove_devices(tx: &mut Tx, person: PersonId) -> Result<(), Error> {
    Entity::delete_many().filter(Column::PersonId.eq(person.0)).exec(tx.db()).await?;
    Ok(())
}
