//! One effect for each key: a double click, a replay after a lost answer and two tabs get the first answer.

use crate::entities::once_key;
use crate::reads::sealed::Connected as _;
use crate::stored::{instant, millis};
use crate::{Error, Housekeeping, Reads};
use domain::ids::{OnceKey, PersonId};
use sea_orm::ActiveValue::Set;
use sea_orm::sea_query::{Expr, ExprTrait, OnConflict};
use sea_orm::{ColumnTrait, DatabaseTransaction, EntityTrait, QueryFilter};
use time::OffsetDateTime;

/// Takes the key for this transaction, or yields its first answer. Whoever comes second with the same key waits until
/// the first has committed or given up.
pub(crate) async fn take(
    db: &DatabaseTransaction,
    person: PersonId,
    key: OnceKey,
    request_hash: [u8; 32],
    now: OffsetDateTime,
    is_save: bool,
) -> Result<Option<String>, Error> {
    let row = once_key::ActiveModel {
        person_id: Set(person.0),
        key: Set(key.0),
        request_hash: Set(request_hash.to_vec()),
        answer: Set(String::new()),
        created_at: Set(millis(now)),
        is_save: Set(is_save),
    };
    let used =
        OnConflict::columns([once_key::Column::PersonId, once_key::Column::Key]).do_nothing().to_owned();
    let rows = once_key::Entity::insert(row).on_conflict(used).exec_without_returning(db).await?;
    if rows == 1 {
        return Ok(None);
    }
    let first = once_key::Entity::find_by_id((person.0, key.0)).one(db).await?;
    let first = first.ok_or_else(|| Error::corrupt("once_key", key, "a used key has no row"))?;
    if first.request_hash == request_hash { Ok(Some(first.answer)) } else { Err(Error::KeyReused) }
}

/// Keeps the answer under the key.
pub(crate) async fn answer(
    db: &DatabaseTransaction,
    person: PersonId,
    key: OnceKey,
    answer: &str,
) -> Result<(), Error> {
    let result = once_key::Entity::update_many()
        .col_expr(once_key::Column::Answer, answer.into())
        .filter(once_key::Column::PersonId.eq(person.0))
        .filter(once_key::Column::Key.eq(key.0))
        .exec(db)
        .await?;
    if result.rows_affected == 1 { Ok(()) } else { Err(Error::corrupt("once_key", key, "the key was lost")) }
}

/// Whether the key was taken and answered, for whoever looks before what a second time would be refused.
///
/// # Errors
/// `KeyReused` when the key was used for something else; those of the database.
pub async fn was_taken(
    reads: &impl Reads,
    person: PersonId,
    key: OnceKey,
    request_hash: [u8; 32],
) -> Result<bool, Error> {
    match once_key::Entity::find_by_id((person.0, key.0)).one(reads.db()).await? {
        Some(first) if first.request_hash == request_hash => Ok(true),
        Some(_) => Err(Error::KeyReused),
        None => Ok(false),
    }
}

/// When this person used the key; nothing where it was not used, or is forgotten.
///
/// # Errors
/// Those of the database.
pub async fn used_at(
    reads: &impl Reads,
    person: PersonId,
    key: OnceKey,
) -> Result<Option<OffsetDateTime>, Error> {
    let used = once_key::Entity::find_by_id((person.0, key.0)).one(reads.db()).await?;
    used.map(|used| instant("once_key", key, used.created_at)).transpose()
}

/// Takes the key for something that is saved and is no event, or yields its first answer. Waits as a change does.
///
/// # Errors
/// `KeyReused` when the key was used for something else; those of the database.
pub async fn take_to_save(
    hk: &mut Housekeeping,
    person: PersonId,
    key: OnceKey,
    request_hash: [u8; 32],
    now: OffsetDateTime,
) -> Result<Option<String>, Error> {
    take(hk.db(), person, key, request_hash, now, true).await
}

/// Keeps the answer of what was saved under the key.
///
/// # Errors
/// `Corrupt` when the key was not taken; those of the database.
pub async fn answer_saved(
    hk: &mut Housekeeping,
    person: PersonId,
    key: OnceKey,
    text: &str,
) -> Result<(), Error> {
    answer(hk.db(), person, key, text).await
}

/// Forgets keys that were used before this moment: a form posted again after that would have a second effect.
///
/// # Errors
/// Those of the database.
pub async fn forget(hk: &mut Housekeeping, before: OffsetDateTime) -> Result<(), Error> {
    forget_those(hk, once_key::Column::CreatedAt.lt(millis(before))).await
}

/// Forgets keys of what was saved before this moment. There are many of them, and who saves again later than that is
/// told by the revision.
///
/// # Errors
/// Those of the database.
pub async fn forget_saves(hk: &mut Housekeeping, before: OffsetDateTime) -> Result<(), Error> {
    let old = once_key::Column::CreatedAt.lt(millis(before));
    forget_those(hk, old.and(once_key::Column::IsSave.eq(true))).await
}

async fn forget_those(hk: &mut Housekeeping, which: Expr) -> Result<(), Error> {
    once_key::Entity::delete_many().filter(which).exec(hk.db()).await?;
    Ok(())
}
