//! What was said with acts: words, questions that were asked again, further answers, versions of the form that were
//! replaced. Sealed with the key of the exchange like its other texts.

use super::keyed::{exchange_key, new_key, read_entries, write_entries};
use crate::entities::exchange_message;
use crate::reads::Reads;
use crate::reads::sealed::Connected as _;
use crate::stored::{instant, millis};
use crate::{Error, Keyring, Tx};
use domain::exchanges::Action;
use domain::ids::{AuthorityId, ExchangeId, Revision};
use domain::procedures::Entries;
use sea_orm::ActiveValue::Set;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use time::OffsetDateTime;

const TABLE: &str = "exchange_message";

/// What was said with one act.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// The revision to which the act led: one act, one message.
    pub revision: Revision,
    /// When.
    pub at: OffsetDateTime,
    /// For which authority.
    pub authority: AuthorityId,
    /// The act.
    pub action: Action,
    /// What was said.
    pub entries: Entries,
}

/// Everything that stands beside the sealed text is bound to it.
fn context(id: ExchangeId, revision: i64, authority: uuid::Uuid, action: &str) -> String {
    format!("{TABLE}/{id}/{revision}/{authority}/{action}")
}

/// Keeps what was said.
///
/// # Errors
/// Those of the database and of the keys.
pub async fn put_message(
    tx: &mut Tx,
    keys: &Keyring,
    id: ExchangeId,
    message: &Message,
) -> Result<(), Error> {
    let key = new_key(tx, keys, id).await?;
    let action = message.action.code();
    let context = context(id, message.revision.0, message.authority.0, action);
    let row = exchange_message::ActiveModel {
        exchange_id: Set(id.0),
        revision: Set(message.revision.0),
        at: Set(millis(message.at)),
        authority_id: Set(message.authority.0),
        action: Set(action.to_owned()),
        ciphertext: Set(key.seal(&context, &write_entries(&message.entries)?)?),
    };
    exchange_message::Entity::insert(row).exec_without_returning(tx.db()).await?;
    Ok(())
}

/// What was said, oldest first. The caller has loaded the exchange under a scope before, and decides what of it is
/// shown.
///
/// # Errors
/// Those of the database; `Sealed` when a row was changed or moved; `Corrupt` when the key is missing.
pub async fn messages(reads: &impl Reads, keys: &Keyring, id: ExchangeId) -> Result<Vec<Message>, Error> {
    let rows = exchange_message::Entity::find()
        .filter(exchange_message::Column::ExchangeId.eq(id.0))
        .order_by_asc(exchange_message::Column::Revision)
        .all(reads.db())
        .await?;
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let key = exchange_key(reads, keys, id).await?;
    let key = key.ok_or_else(|| Error::corrupt("exchange_key", id, "missing"))?;
    rows.into_iter()
        .map(|row| {
            let context = context(id, row.revision, row.authority_id, &row.action);
            let plain = key.open(&context, &row.ciphertext)?;
            Ok(Message {
                revision: Revision(row.revision),
                at: instant(TABLE, id, row.at)?,
                authority: AuthorityId(row.authority_id),
                action: Action::parse(&row.action).ok_or_else(|| Error::corrupt(TABLE, id, "action"))?,
                entries: read_entries(TABLE, id, &plain)?,
            })
        })
        .collect()
}
