//! Exchanges as links: their numbers, as far as the reader may know of them.

use super::load::in_scope;
use crate::Error;
use crate::entities::exchange;
use crate::reads::Reads;
use domain::access::Scope;
use domain::ids::ExchangeId;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use std::collections::BTreeMap;
use uuid::Uuid;

/// The exchanges in scope that follow from this one, with their numbers, oldest first. What the scope does not reach
/// is not there.
///
/// # Errors
/// Those of the database.
pub async fn followers(
    reads: &impl Reads,
    id: ExchangeId,
    scope: &Scope,
) -> Result<Vec<(ExchangeId, String)>, Error> {
    let rows: Vec<(Uuid, String)> = exchange::Entity::find()
        .select_only()
        .columns([exchange::Column::Id, exchange::Column::Number])
        .filter(exchange::Column::Follows.eq(id.0))
        .filter(in_scope(scope))
        .order_by_asc(exchange::Column::SentAt)
        .order_by_asc(exchange::Column::Id)
        .into_tuple()
        .all(reads.db())
        .await?;
    Ok(rows.into_iter().map(|(id, number)| (ExchangeId(id), number)).collect())
}

/// The numbers of those of these exchanges that are in scope.
///
/// # Errors
/// Those of the database.
pub async fn numbers(
    reads: &impl Reads,
    ids: impl IntoIterator<Item = ExchangeId>,
    scope: &Scope,
) -> Result<BTreeMap<ExchangeId, String>, Error> {
    let rows: Vec<(Uuid, String)> = exchange::Entity::find()
        .select_only()
        .columns([exchange::Column::Id, exchange::Column::Number])
        .filter(exchange::Column::Id.is_in(ids.into_iter().map(|id| id.0)))
        .filter(in_scope(scope))
        .into_tuple()
        .all(reads.db())
        .await?;
    Ok(rows.into_iter().map(|(id, number)| (ExchangeId(id), number)).collect())
}
