//! The index: rows for each authority that takes part, of the fields that it may see now and of no others. Persons stand
//! in it only as codes under a key of the instance.

use crate::entities::{search_mark, search_word};
use crate::exchanges::{Part, text};
use crate::reads::sealed::Connected as _;
use crate::{Error, Keyring, Tx, rows_at_once};
use domain::brussels;
use domain::exchanges::Exchange;
use domain::exchanges::sight::{Sight, sight_of};
use domain::procedures::{Entries, Procedure};
use domain::search::cases::{Findable, findable};
use sea_orm::{ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter};
use std::collections::HashSet;

/// The rows of an exchange.
#[derive(Debug, Default)]
pub struct Rows {
    /// Words of fields.
    pub words: Vec<search_word::Model>,
    /// Codes of persons.
    pub marks: Vec<search_mark::Model>,
}

/// The rows of an exchange with this form.
pub fn rows(keys: &Keyring, exchange: &Exchange, procedure: &Procedure, request: &Entries) -> Rows {
    let day = brussels::day(exchange.sent_at.unwrap_or(exchange.changed_at));
    let mut known: Vec<(Sight, Findable)> = Vec::new();
    let mut rows = Rows::default();
    for part in exchange.sides.iter().filter(|part| part.is_active) {
        let sight = sight_of(exchange, procedure, part.authority);
        if !known.iter().any(|(seen, _)| *seen == sight) {
            known.push((sight, findable(procedure, request, day, sight)));
        }
        let Some((_, found)) = known.iter().find(|(seen, _)| *seen == sight) else { continue };
        rows.words.extend(found.words.iter().map(|word| search_word::Model {
            authority_id: part.authority.0,
            word: word.word.clone().into_bytes(),
            exchange_id: exchange.id.0,
            field: word.field.clone(),
        }));
        rows.marks.extend(found.marks.iter().map(|mark| search_mark::Model {
            authority_id: part.authority.0,
            mark: keys.search_mark(&exchange.procedure, mark).to_vec(),
            exchange_id: exchange.id.0,
        }));
    }
    rows
}

/// Brings the index to what each authority may see now; a form that nobody may see any more leaves nothing in it.
pub async fn refresh(tx: &mut Tx, exchange: &Exchange, procedure: &Procedure) -> Result<(), Error> {
    if !procedure.fields.iter().any(|field| field.searchable) {
        return Ok(());
    }
    let is_seen = exchange
        .sides
        .iter()
        .any(|part| part.is_active && sight_of(exchange, procedure, part.authority) != Sight::HeaderOnly);
    let keys = tx.keys().clone();
    let request = if is_seen { text(tx, &keys, exchange.id, Part::Request).await? } else { None };
    put(tx, exchange, procedure, &request.unwrap_or_default()).await
}

/// As `refresh`, with the form at hand.
pub async fn put(
    tx: &mut Tx,
    exchange: &Exchange,
    procedure: &Procedure,
    request: &Entries,
) -> Result<(), Error> {
    let wanted = rows(tx.keys(), exchange, procedure, request);
    let words = search_word::Entity::find().filter(search_word::Column::ExchangeId.eq(exchange.id.0));
    let words: HashSet<_> = words.all(tx.db()).await?.into_iter().map(word_of).collect();
    let is_left = words.len() == wanted.words.len();
    if !is_left || wanted.words.iter().any(|row| !words.contains(&word_of(row.clone()))) {
        search_word::Entity::delete_many()
            .filter(search_word::Column::ExchangeId.eq(exchange.id.0))
            .exec(tx.db())
            .await?;
        rows_at_once::insert(tx.db(), wanted.words.into_iter().map(IntoActiveModel::into_active_model))
            .await?;
    }
    let marks = search_mark::Entity::find().filter(search_mark::Column::ExchangeId.eq(exchange.id.0));
    let marks: HashSet<_> =
        marks.all(tx.db()).await?.into_iter().map(|row| (row.authority_id, row.mark)).collect();
    let is_left = marks.len() == wanted.marks.len();
    if !is_left || wanted.marks.iter().any(|row| !marks.contains(&(row.authority_id, row.mark.clone()))) {
        search_mark::Entity::delete_many()
            .filter(search_mark::Column::ExchangeId.eq(exchange.id.0))
            .exec(tx.db())
            .await?;
        rows_at_once::insert(tx.db(), wanted.marks.into_iter().map(IntoActiveModel::into_active_model))
            .await?;
    }
    Ok(())
}

fn word_of(row: search_word::Model) -> (uuid::Uuid, Vec<u8>, String) {
    (row.authority_id, row.word, row.field)
}
