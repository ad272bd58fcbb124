//! Second factors and recovery codes: secrets sealed, codes by their hash.

use crate::entities::{factor as row, passkey, recovery_code};
use crate::reads::sealed::{Connected as _, Writes};
use crate::stored::{instant, millis};
use crate::{Error, Housekeeping, Keyring, Reads, Tx, rows_at_once};
use domain::accounts::FactorKind;
use domain::ids::{FactorId, PersonId};
use sea_orm::ActiveValue::Set;
use sea_orm::{ColumnTrait, Condition, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder};
use time::OffsetDateTime;

/// A second factor of a person.
#[derive(Clone, PartialEq, Eq)]
pub struct Factor {
    /// Which.
    pub id: FactorId,
    /// Its kind.
    pub kind: FactorKind,
    /// Since when.
    pub added_at: OffsetDateTime,
    /// The step of the last code that was taken: it and those before are taken no more.
    pub last_step: Option<i64>,
    sealed: Vec<u8>,
}

impl std::fmt::Debug for Factor {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Factor").field("id", &self.id).finish_non_exhaustive()
    }
}

impl Factor {
    /// The secret that the person's app holds too.
    ///
    /// # Errors
    /// `Sealed` with another instance key.
    pub fn secret(&self, keys: &Keyring) -> Result<Vec<u8>, Error> {
        keys.open(&place(self.id), &self.sealed)
    }
}

/// What a secret is sealed for.
fn place(id: FactorId) -> String {
    format!("factor/{id}")
}

/// The factors of a person, the oldest first.
///
/// # Errors
/// Those of the database.
pub async fn factors(reads: &impl Reads, person: PersonId) -> Result<Vec<Factor>, Error> {
    let rows = row::Entity::find()
        .filter(row::Column::PersonId.eq(person.0))
        .order_by_asc(row::Column::AddedAt)
        .order_by_asc(row::Column::Id)
        .all(reads.db())
        .await?;
    rows.into_iter().map(read).collect()
}

/// Whether the person has a second factor: an app, or a passkey, which is more.
///
/// # Errors
/// Those of the database.
pub async fn has_factor(reads: &impl Reads, person: PersonId) -> Result<bool, Error> {
    Ok(has_app(reads, person).await? || has_passkey(reads, person).await?)
}

/// Whether the person has a passkey.
///
/// # Errors
/// Those of the database.
pub async fn has_passkey(reads: &impl Reads, person: PersonId) -> Result<bool, Error> {
    let theirs = passkey::Column::PersonId.eq(person.0);
    Ok(passkey::Entity::find().filter(theirs).one(reads.db()).await?.is_some())
}

/// Whether the person has an app that makes codes.
///
/// # Errors
/// Those of the database.
pub async fn has_app(reads: &impl Reads, person: PersonId) -> Result<bool, Error> {
    Ok(row::Entity::find().filter(row::Column::PersonId.eq(person.0)).one(reads.db()).await?.is_some())
}

/// Adds a factor, of which a code of this step was just taken, with the hashes of new recovery codes in place of the old.
///
/// # Errors
/// Those of the database.
pub async fn add_factor(
    tx: &mut Tx,
    person: PersonId,
    id: FactorId,
    kind: FactorKind,
    secret: &[u8],
    step: i64,
    codes: &[[u8; 32]],
) -> Result<(), Error> {
    let sealed = tx.keys().seal(&place(id), secret)?;
    let factor = row::ActiveModel {
        id: Set(id.0),
        person_id: Set(person.0),
        kind: Set(kind.code().to_owned()),
        secret: Set(sealed),
        added_at: Set(millis(tx.now())),
        last_step: Set(Some(step)),
    };
    row::Entity::insert(factor).exec_without_returning(tx.db()).await?;
    replace_recovery_codes(tx, person, codes).await
}

/// The person has these recovery codes, by their hashes, in place of those of before.
///
/// # Errors
/// Those of the database.
pub async fn replace_recovery_codes(tx: &mut Tx, person: PersonId, codes: &[[u8; 32]]) -> Result<(), Error> {
    forget_recovery_codes(tx, person).await?;
    let codes = codes
        .iter()
        .map(|hash| recovery_code::ActiveModel { person_id: Set(person.0), code_hash: Set(hash.to_vec()) });
    rows_at_once::insert(tx.db(), codes.collect::<Vec<_>>()).await
}

/// Uses the code of a step up; false when it, or a later one, was used before.
///
/// # Errors
/// Those of the database.
pub async fn use_step(hk: &mut Housekeeping, id: FactorId, step: i64) -> Result<bool, Error> {
    let unused = Condition::any().add(row::Column::LastStep.is_null()).add(row::Column::LastStep.lt(step));
    let done = row::Entity::update_many()
        .col_expr(row::Column::LastStep, step.into())
        .filter(row::Column::Id.eq(id.0))
        .filter(unused)
        .exec(hk.db())
        .await?;
    Ok(done.rows_affected == 1)
}

/// Uses a recovery code up; false when the person has no such code, or no more.
///
/// # Errors
/// Those of the database.
pub async fn use_recovery_code(
    hk: &mut Housekeeping,
    person: PersonId,
    hash: [u8; 32],
) -> Result<bool, Error> {
    let done = recovery_code::Entity::delete_by_id((person.0, hash.to_vec())).exec(hk.db()).await?;
    Ok(done.rows_affected == 1)
}

/// How many recovery codes the person has left.
///
/// # Errors
/// Those of the database.
pub async fn recovery_codes_left(reads: &impl Reads, person: PersonId) -> Result<u64, Error> {
    let theirs = recovery_code::Column::PersonId.eq(person.0);
    Ok(recovery_code::Entity::find().filter(theirs).count(reads.db()).await?)
}

/// The person has no second factor, no passkey and no recovery code any more.
///
/// # Errors
/// Those of the database.
pub async fn remove_factors(tx: &mut Tx, person: PersonId) -> Result<(), Error> {
    passkey::Entity::delete_many().filter(passkey::Column::PersonId.eq(person.0)).exec(tx.db()).await?;
    remove_app(tx, person).await
}

/// The person has no app that makes codes any more; without a passkey, the recovery codes go too.
///
/// # Errors
/// Those of the database.
pub async fn remove_app(tx: &mut Tx, person: PersonId) -> Result<(), Error> {
    row::Entity::delete_many().filter(row::Column::PersonId.eq(person.0)).exec(tx.db()).await?;
    if has_passkey(tx, person).await? { Ok(()) } else { forget_recovery_codes(tx, person).await }
}

/// The recovery codes of the person are void.
///
/// # Errors
/// Those of the database.
pub async fn forget_recovery_codes(writes: &mut impl Writes, person: PersonId) -> Result<(), Error> {
    let theirs = recovery_code::Column::PersonId.eq(person.0);
    recovery_code::Entity::delete_many().filter(theirs).exec(writes.db()).await?;
    Ok(())
}

fn read(row: row::Model) -> Result<Factor, Error> {
    Ok(Factor {
        id: FactorId(row.id),
        kind: FactorKind::parse(&row.kind).ok_or_else(|| Error::corrupt("factor", row.id, "no such kind"))?,
        added_at: instant("factor", row.id, row.added_at)?,
        last_step: row.last_step,
        sealed: row.secret,
    })
}
