//! Saving an exchange: compare-and-swap on the revision, then its sides, its place in each inbox, when the system looks at it next, and
//! under what it is found.

use super::{Part, due, put_text, record};
use crate::entities::{exchange, participation};
use crate::faults::{self, Fault};
use crate::inbox::place;
use crate::reads::sealed::Connected as _;
use crate::search::index;
use crate::{Error, Tx, rows_at_once};
use domain::exchanges::Exchange;
use domain::ids::Revision;
use domain::procedures::{Entries, Procedure};
use sea_orm::sea_query::OnConflict;
use sea_orm::{ColumnTrait, Condition, EntityTrait, QueryFilter};

/// Keeps a new exchange: it has its number and is sent. Its key was made with the draft, by `new_key`.
///
/// # Errors
/// `Corrupt` for a draft or without a number; those of the database, also when the id or the number is taken.
pub async fn insert(tx: &mut Tx, exchange: &Exchange, procedure: &Procedure) -> Result<(), Error> {
    exchange::Entity::insert(record::inserted(exchange)?).exec_without_returning(tx.db()).await?;
    rows_at_once::insert(tx.db(), record::sides(exchange)?).await?;
    take_places(tx, exchange, procedure).await
}

/// Keeps a changed exchange, which carries its next revision already.
///
/// # Errors
/// `Stale` unless the stored revision is `before`; those of the database.
pub async fn save(
    tx: &mut Tx,
    before: Revision,
    exchange: &Exchange,
    procedure: &Procedure,
) -> Result<(), Error> {
    let is_checked = !faults::is_on(Fault::NoRevisionCheck);
    let done = exchange::Entity::update_many()
        .set(record::updated(exchange)?)
        .filter(exchange::Column::Id.eq(exchange.id.0))
        .filter(Condition::all().add_option(is_checked.then(|| exchange::Column::Revision.eq(before.0))))
        .exec(tx.db())
        .await?;
    if done.rows_affected == 0 {
        return Err(Error::Stale);
    }
    let mut twice =
        OnConflict::columns([participation::Column::ExchangeId, participation::Column::AuthorityId]);
    twice.update_columns([
        participation::Column::Position,
        participation::Column::Side,
        participation::Column::IsActive,
        participation::Column::Assigned,
        participation::Column::Unit,
        participation::Column::OwnReference,
        participation::Column::RatingTimeliness,
        participation::Column::RatingEffort,
        participation::Column::Part,
        participation::Column::Help,
    ]);
    participation::Entity::insert_many(record::sides(exchange)?)
        .on_conflict(twice)
        .exec_without_returning(tx.db())
        .await?;
    take_places(tx, exchange, procedure).await?;
    index::refresh(tx, exchange, procedure).await
}

/// Keeps the form of an exchange in place of the one before, and under what it is found.
///
/// # Errors
/// Those of the database and of the keys.
pub async fn put_request(
    tx: &mut Tx,
    exchange: &Exchange,
    procedure: &Procedure,
    request: &Entries,
) -> Result<(), Error> {
    let keys = tx.keys().clone();
    put_text(tx, &keys, exchange.id, Part::Request, request).await?;
    index::put(tx, exchange, procedure, request).await
}

/// Where it stands in each inbox, and when the system looks at it next.
async fn take_places(tx: &Tx, exchange: &Exchange, procedure: &Procedure) -> Result<(), Error> {
    let awaited = exchange.awaiting.as_ref().and_then(|awaiting| awaiting.recipient);
    let authorities = exchange.sides.iter().map(|part| part.authority).chain(awaited).collect();
    let directory = place::counterparts(tx.db(), authorities).await?;
    place::put(tx.db(), exchange, procedure, &directory).await?;
    due::put(tx.db(), exchange, procedure, &place::calendars(exchange, &directory)).await
}
