//! Internal notes: sealed with the key of the exchange, so that they go when it is erased.

use crate::entities::note::{ActiveModel, Column, Entity, Model};
use crate::exchanges::{exchange_key, new_key};
use crate::faults::{self, Fault};
use crate::keys::ExchangeKey;
use crate::reads::sealed::Connected as _;
use crate::stored::{instant, millis};
use crate::{Error, Keyring, Reads, Tx};
use domain::ids::{AuthorityId, ExchangeId, NoteId, PersonId};
use sea_orm::ActiveValue::{Set, Unchanged};
use sea_orm::{ColumnTrait, Condition, EntityTrait, QueryFilter, QueryOrder};
use time::OffsetDateTime;

const TABLE: &str = "note";

/// A note.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// Its id.
    pub id: NoteId,
    /// Whose note it is.
    pub authority: AuthorityId,
    /// Who wrote it.
    pub person: PersonId,
    /// When.
    pub at: OffsetDateTime,
    /// What it says.
    pub text: String,
}

fn context(exchange: ExchangeId, id: uuid::Uuid, authority: uuid::Uuid) -> String {
    format!("{TABLE}/{exchange}/{id}/{authority}")
}

/// Keeps a note.
///
/// # Errors
/// Those of the database and of the keys.
pub async fn add_note(tx: &mut Tx, keys: &Keyring, exchange: ExchangeId, note: &Note) -> Result<(), Error> {
    let key = new_key(tx, keys, exchange).await?;
    let context = context(exchange, note.id.0, note.authority.0);
    let row = ActiveModel {
        id: Set(note.id.0),
        exchange_id: Set(exchange.0),
        authority_id: Set(note.authority.0),
        person_id: Set(note.person.0),
        at: Set(millis(note.at)),
        ciphertext: Set(key.seal(&context, note.text.as_bytes())?),
    };
    Entity::insert(row).exec_without_returning(tx.db()).await?;
    Ok(())
}

/// The notes of one authority on an exchange, the newest first. The caller has loaded the exchange under a scope before.
///
/// # Errors
/// Those of the database; `Sealed` when a row was changed or moved; `Corrupt` when the key is missing.
pub async fn notes(
    reads: &impl Reads,
    keys: &Keyring,
    exchange: ExchangeId,
    authority: AuthorityId,
) -> Result<Vec<Note>, Error> {
    let of_anyone = faults::is_on(Fault::NotesOfEverybody);
    let own = Condition::all().add(Column::AuthorityId.eq(authority.0));
    let rows = Entity::find()
        .filter(Column::ExchangeId.eq(exchange.0))
        .filter(if of_anyone { Condition::all() } else { own })
        .order_by_desc(Column::At)
        .order_by_desc(Column::Id)
        .all(reads.db())
        .await?;
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let key = exchange_key(reads, keys, exchange).await?;
    let key = key.ok_or_else(|| Error::corrupt("exchange_key", exchange, "missing"))?;
    rows.into_iter().map(|row| read(&key, row)).collect()
}

/// One note of the authority on the exchange: who wrote it, and when.
///
/// # Errors
/// Those of the database, and `Corrupt`.
pub async fn note(
    reads: &impl Reads,
    exchange: ExchangeId,
    authority: AuthorityId,
    id: NoteId,
) -> Result<Option<(PersonId, OffsetDateTime)>, Error> {
    let row = Entity::find_by_id(id.0)
        .filter(Column::ExchangeId.eq(exchange.0))
        .filter(Column::AuthorityId.eq(authority.0))
        .one(reads.db())
        .await?;
    row.map(|row| Ok((PersonId(row.person_id), instant(TABLE, row.id, row.at)?))).transpose()
}

/// Removes a note.
///
/// # Errors
/// Those of the database.
pub async fn remove_note(
    tx: &mut Tx,
    exchange: ExchangeId,
    authority: AuthorityId,
    id: NoteId,
) -> Result<(), Error> {
    let own = Entity::delete_many().filter(Column::Id.eq(id.0)).filter(Column::ExchangeId.eq(exchange.0));
    own.filter(Column::AuthorityId.eq(authority.0)).exec(tx.db()).await?;
    Ok(())
}

/// The notes of an authority belong to another one from now on, each sealed anew for it; what was erased stays erased.
///
/// # Errors
/// Those of the database and of the keys; `Sealed` when a row was changed or moved.
pub async fn move_notes(
    tx: &mut Tx,
    keys: &Keyring,
    from: AuthorityId,
    into: AuthorityId,
) -> Result<(), Error> {
    let rows = Entity::find()
        .filter(Column::AuthorityId.eq(from.0))
        .order_by_asc(Column::ExchangeId)
        .order_by_asc(Column::Id)
        .all(tx.db())
        .await?;
    for row in rows {
        let exchange = ExchangeId(row.exchange_id);
        let Some(key) = exchange_key(tx, keys, exchange).await? else { continue };
        let plain = key.open(&context(exchange, row.id, from.0), &row.ciphertext)?;
        let moved = ActiveModel {
            id: Unchanged(row.id),
            authority_id: Set(into.0),
            ciphertext: Set(key.seal(&context(exchange, row.id, into.0), &plain)?),
            ..Default::default()
        };
        Entity::update(moved).exec(tx.db()).await?;
    }
    Ok(())
}

fn read(key: &ExchangeKey, row: Model) -> Result<Note, Error> {
    let plain = key.open(&context(ExchangeId(row.exchange_id), row.id, row.authority_id), &row.ciphertext)?;
    Ok(Note {
        id: NoteId(row.id),
        authority: AuthorityId(row.authority_id),
        person: PersonId(row.person_id),
        at: instant(TABLE, row.id, row.at)?,
        text: String::from_utf8(plain).map_err(|why| Error::corrupt(TABLE, row.id, why.to_string()))?,
    })
}
