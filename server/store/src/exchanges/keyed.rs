//! What is sealed with the key of an exchange: the texts of its parts. The key itself is wrapped by the instance key.

use crate::entities::{exchange_key, exchange_text};
use crate::keys::ExchangeKey;
use crate::reads::Reads;
use crate::reads::sealed::{Connected as _, Writes};
use crate::{Error, Keyring, Tx};
use domain::ids::ExchangeId;
use domain::procedures::Entries;
use sea_orm::ActiveValue::Set;
use sea_orm::sea_query::OnConflict;
use sea_orm::{EntityTrait, TryInsertResult};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A part of the texts of an exchange.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Part {
    /// The form that was sent.
    Request,
    /// The answers that were sent.
    Reply,
    /// The reason of a refusal.
    Refusal,
}

impl Part {
    /// The word used in the database.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Request => "request",
            Self::Reply => "reply",
            Self::Refusal => "refusal",
        }
    }
}

/// Version 1 of the stored form of entries: paths and texts.
#[derive(Serialize, Deserialize)]
struct EntriesRecord {
    v: u8,
    entries: BTreeMap<String, Vec<String>>,
}

const VERSION: u8 = 1;

/// Entries as they are stored, before sealing.
pub fn write_entries(entries: &Entries) -> Result<Vec<u8>, Error> {
    let record = EntriesRecord { v: VERSION, entries: entries.0.clone() };
    serde_json::to_vec(&record).map_err(|why| Error::corrupt("entries", "unsaved", why.to_string()))
}

/// Reads stored entries after opening.
pub fn read_entries(table: &'static str, id: impl ToString, plain: &[u8]) -> Result<Entries, Error> {
    match serde_json::from_slice::<EntriesRecord>(plain) {
        Ok(record) if record.v == VERSION => Ok(Entries(record.entries)),
        Ok(record) => Err(Error::corrupt(table, id, format!("version {} of entries", record.v))),
        Err(why) => Err(Error::corrupt(table, id, why.to_string())),
    }
}

/// The key of the exchange, made and kept at the first call: with the draft, before the exchange exists.
///
/// # Errors
/// Those of the database, and `Sealed` under another instance key.
pub async fn new_key(writes: &impl Writes, keys: &Keyring, id: ExchangeId) -> Result<ExchangeKey, Error> {
    if let Some(key) = exchange_key(writes, keys, id).await? {
        return Ok(key);
    }
    let key = ExchangeKey::random()?;
    let row = exchange_key::ActiveModel { exchange_id: Set(id.0), wrapped: Set(keys.wrap(id, &key)?) };
    let kept = exchange_key::Entity::insert(row)
        .on_conflict_do_nothing_on([exchange_key::Column::ExchangeId])
        .exec_without_returning(writes.db())
        .await?;
    match kept {
        TryInsertResult::Inserted(1..) => Ok(key),
        // Somebody else was faster: theirs counts.
        _ => exchange_key(writes, keys, id).await?.ok_or(Error::Stale),
    }
}

/// The key of the exchange; none before the draft and after erasing.
///
/// # Errors
/// Those of the database, and `Sealed` under another instance key.
pub async fn exchange_key(
    reads: &impl Reads,
    keys: &Keyring,
    id: ExchangeId,
) -> Result<Option<ExchangeKey>, Error> {
    let row = exchange_key::Entity::find_by_id(id.0).one(reads.db()).await?;
    row.map(|row| keys.unwrap(id, &row.wrapped)).transpose()
}

fn context(id: ExchangeId, part: Part) -> String {
    format!("exchange_text/{id}/{}", part.code())
}

/// The row of a part, sealed.
pub fn seal_text(
    key: &ExchangeKey,
    id: ExchangeId,
    part: Part,
    entries: &Entries,
) -> Result<exchange_text::ActiveModel, Error> {
    Ok(exchange_text::ActiveModel {
        exchange_id: Set(id.0),
        part: Set(part.code().to_owned()),
        ciphertext: Set(key.seal(&context(id, part), &write_entries(entries)?)?),
    })
}

/// Keeps the texts of a part in place of those before.
///
/// # Errors
/// Those of the database and of the keys.
pub async fn put_text(
    tx: &mut Tx,
    keys: &Keyring,
    id: ExchangeId,
    part: Part,
    entries: &Entries,
) -> Result<(), Error> {
    let key = new_key(tx, keys, id).await?;
    let mut twice = OnConflict::columns([exchange_text::Column::ExchangeId, exchange_text::Column::Part]);
    twice.update_column(exchange_text::Column::Ciphertext);
    exchange_text::Entity::insert(seal_text(&key, id, part, entries)?)
        .on_conflict(twice)
        .exec_without_returning(tx.db())
        .await?;
    Ok(())
}

/// The texts of a part. The caller has loaded the exchange under a scope before, and decides what of them is shown.
///
/// # Errors
/// Those of the database; `Sealed` when the row was changed or moved; `Corrupt` when the key is missing.
pub async fn text(
    reads: &impl Reads,
    keys: &Keyring,
    id: ExchangeId,
    part: Part,
) -> Result<Option<Entries>, Error> {
    let row = exchange_text::Entity::find_by_id((id.0, part.code().to_owned())).one(reads.db()).await?;
    let Some(row) = row else { return Ok(None) };
    let key = exchange_key(reads, keys, id).await?;
    let key = key.ok_or_else(|| Error::corrupt("exchange_key", id, "missing"))?;
    let plain = key.open(&context(id, part), &row.ciphertext)?;
    read_entries("exchange_text", id, &plain).map(Some)
}
