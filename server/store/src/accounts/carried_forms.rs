//! Forms that wait, sealed, until whoever posted them is back from a provider of identities.

use crate::entities::carried_form::{ActiveModel, Column, Entity};
use crate::reads::sealed::Connected as _;
use crate::stored::millis;
use crate::{Error, Housekeeping, Tx};
use domain::ids::PersonId;
use sea_orm::ActiveValue::Set;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use time::OffsetDateTime;

/// So many forms of one person wait at once; the oldest gives way.
const OF_ONE: u64 = 4;

/// Keeps a sealed form of this person under the hash of a word.
///
/// # Errors
/// Those of the database.
pub async fn keep_form(
    hk: &mut Housekeeping,
    person: PersonId,
    word_hash: [u8; 32],
    sealed: &str,
    now: OffsetDateTime,
) -> Result<(), Error> {
    let new = ActiveModel {
        word_hash: Set(word_hash.to_vec()),
        person_id: Set(person.0),
        sealed: Set(sealed.to_owned()),
        kept_at: Set(millis(now)),
    };
    Entity::insert(new).exec_without_returning(hk.db()).await?;
    let kept: Vec<Vec<u8>> = Entity::find()
        .select_only()
        .column(Column::WordHash)
        .filter(Column::PersonId.eq(person.0))
        .order_by_desc(Column::KeptAt)
        .order_by_desc(Column::WordHash)
        .limit(OF_ONE)
        .into_tuple()
        .all(hk.db())
        .await?;
    Entity::delete_many()
        .filter(Column::PersonId.eq(person.0))
        .filter(Column::WordHash.is_not_in(kept))
        .exec(hk.db())
        .await?;
    Ok(())
}

/// Takes the form that was kept under this hash, if that was after `since`: once.
///
/// # Errors
/// Those of the database.
pub async fn take_form(
    hk: &mut Housekeeping,
    word_hash: [u8; 32],
    since: OffsetDateTime,
) -> Result<Option<String>, Error> {
    let found = Entity::find_by_id(word_hash.to_vec()).one(hk.db()).await?;
    let Some(form) = found else { return Ok(None) };
    let taken = Entity::delete_by_id(word_hash.to_vec()).exec(hk.db()).await?.rows_affected == 1;
    Ok(Some(form).filter(|form| taken && form.kept_at > millis(since)).map(|form| form.sealed))
}

/// Forgets what waits for this person, who comes back no more.
pub(super) async fn forget_of(tx: &mut Tx, person: PersonId) -> Result<(), Error> {
    Entity::delete_many().filter(Column::PersonId.eq(person.0)).exec(tx.db()).await?;
    Ok(())
}

/// Forgets forms that were kept before this moment.
///
/// # Errors
/// Those of the database.
pub async fn forget_forms(hk: &mut Housekeeping, before: OffsetDateTime) -> Result<(), Error> {
    Entity::delete_many().filter(Column::KeptAt.lt(millis(before))).exec(hk.db()).await?;
    Ok(())
}
