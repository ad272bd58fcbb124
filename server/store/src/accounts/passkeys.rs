//! Passkeys of people, and the challenges that were answered by one.

use crate::entities::{answered_challenge, passkey as row};
use crate::reads::sealed::{Connected as _, Writes};
use crate::stored::{instant, millis};
use crate::{Error, Housekeeping, Reads, Tx};
use domain::ids::{PasskeyId, PersonId};
use sea_orm::ActiveValue::Set;
use sea_orm::sea_query::OnConflict;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, SqlErr};
use time::OffsetDateTime;

/// A passkey of a person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passkey {
    /// Which.
    pub id: PasskeyId,
    /// Whose.
    pub person: PersonId,
    /// How the device calls it.
    pub credential_id: Vec<u8>,
    /// Its public key and counter, as the library that checks answers writes them.
    pub credential: String,
    /// Name that its owner gave it.
    pub name: String,
    /// Since when.
    pub added_at: OffsetDateTime,
    /// When it last led in.
    pub last_used_at: Option<OffsetDateTime>,
}

/// A passkey to be kept.
#[derive(Debug, Clone)]
pub struct NewPasskey {
    /// Which.
    pub id: PasskeyId,
    /// Whose.
    pub person: PersonId,
    /// How the device calls it.
    pub credential_id: Vec<u8>,
    /// Its public key and counter.
    pub credential: String,
    /// Name that its owner gave it.
    pub name: String,
}

/// The passkeys of a person, the oldest first.
///
/// # Errors
/// Those of the database.
pub async fn passkeys(reads: &impl Reads, person: PersonId) -> Result<Vec<Passkey>, Error> {
    let rows = row::Entity::find()
        .filter(row::Column::PersonId.eq(person.0))
        .order_by_asc(row::Column::AddedAt)
        .order_by_asc(row::Column::Id)
        .all(reads.db())
        .await?;
    rows.into_iter().map(read).collect()
}

/// The passkey that a device calls so.
///
/// # Errors
/// Those of the database.
pub async fn passkey_called(reads: &impl Reads, credential_id: &[u8]) -> Result<Option<Passkey>, Error> {
    let called = row::Column::CredentialId.eq(credential_id.to_vec());
    row::Entity::find().filter(called).one(reads.db()).await?.map(read).transpose()
}

/// Keeps a passkey.
///
/// # Errors
/// `Taken` when it is kept already; those of the database.
pub async fn add_passkey(tx: &mut Tx, new: NewPasskey) -> Result<(), Error> {
    let passkey = row::ActiveModel {
        id: Set(new.id.0),
        person_id: Set(new.person.0),
        credential_id: Set(new.credential_id),
        credential: Set(new.credential),
        name: Set(new.name),
        added_at: Set(millis(tx.now())),
        last_used_at: Set(None),
    };
    let done = row::Entity::insert(passkey).exec_without_returning(tx.db()).await;
    done.map(|_| ()).map_err(|error| match error.sql_err() {
        Some(SqlErr::UniqueConstraintViolation(_)) => Error::Taken,
        _ => error.into(),
    })
}

/// Notes that a passkey led in, with its counter of now; false when another answer came in between, or it was removed.
///
/// # Errors
/// Those of the database.
pub async fn use_passkey(
    hk: &mut Housekeeping,
    used: &Passkey,
    credential: &str,
    now: OffsetDateTime,
) -> Result<bool, Error> {
    let done = row::Entity::update_many()
        .col_expr(row::Column::Credential, credential.into())
        .col_expr(row::Column::LastUsedAt, millis(now).into())
        .filter(row::Column::Id.eq(used.id.0))
        .filter(row::Column::Credential.eq(used.credential.as_str()))
        .exec(hk.db())
        .await?;
    Ok(done.rows_affected == 1)
}

/// Removes a passkey of the person.
///
/// # Errors
/// `NotFound` for one of somebody else.
pub async fn remove_passkey(tx: &mut Tx, person: PersonId, id: PasskeyId) -> Result<(), Error> {
    let done = row::Entity::delete_many()
        .filter(row::Column::PersonId.eq(person.0))
        .filter(row::Column::Id.eq(id.0))
        .exec(tx.db())
        .await?;
    if done.rows_affected == 1 { Ok(()) } else { Err(Error::NotFound) }
}

/// Notes that a challenge was answered; false when it was before.
///
/// # Errors
/// Those of the database.
pub async fn answer_challenge(
    writes: &mut impl Writes,
    challenge_hash: [u8; 32],
    now: OffsetDateTime,
) -> Result<bool, Error> {
    let answered = answered_challenge::ActiveModel {
        challenge_hash: Set(challenge_hash.to_vec()),
        answered_at: Set(millis(now)),
    };
    let known = OnConflict::column(answered_challenge::Column::ChallengeHash).do_nothing().to_owned();
    let rows = answered_challenge::Entity::insert(answered)
        .on_conflict(known)
        .exec_without_returning(writes.db())
        .await?;
    Ok(rows == 1)
}

/// Forgets challenges that were answered before this moment.
///
/// # Errors
/// Those of the database.
pub async fn forget_challenges(hk: &mut Housekeeping, before: OffsetDateTime) -> Result<(), Error> {
    let old = answered_challenge::Column::AnsweredAt.lt(millis(before));
    answered_challenge::Entity::delete_many().filter(old).exec(hk.db()).await?;
    Ok(())
}

fn read(row: row::Model) -> Result<Passkey, Error> {
    let at = |millis| instant("passkey", row.id, millis);
    Ok(Passkey {
        added_at: at(row.added_at)?,
        last_used_at: row.last_used_at.map(at).transpose()?,
        id: PasskeyId(row.id),
        person: PersonId(row.person_id),
        credential_id: row.credential_id,
        credential: row.credential,
        name: row.name,
    })
}
