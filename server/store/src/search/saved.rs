//! Searches that people kept.

use crate::entities::saved_search::{ActiveModel, Column, Entity};
use crate::reads::Reads;
use crate::reads::sealed::Connected as _;
use crate::stored::millis;
use crate::{Error, Housekeeping};
use domain::exchanges::view::{SavedSearch, SearchQuery};
use domain::ids::{PersonId, SavedSearchId};
use sea_orm::ActiveValue::Set;
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder};
use serde::{Deserialize, Serialize};
use time::OffsetDateTime;

/// Nobody keeps more; the page shows all of them.
pub const MOST_SAVED: u64 = 30;

/// Version 1 of the stored form of a search.
#[derive(Serialize, Deserialize)]
struct QueryRecord {
    v: u8,
    query: SearchQuery,
}

const VERSION: u8 = 1;

/// Keeps a search; kept twice under one id it is kept once. Whether there was room for it.
///
/// # Errors
/// Those of the database.
pub async fn keep(
    hk: &mut Housekeeping,
    person: PersonId,
    search: &SavedSearch,
    now: OffsetDateTime,
) -> Result<bool, Error> {
    let before = Entity::find().filter(Column::PersonId.eq(person.0)).filter(Column::Id.ne(search.id.0));
    if before.count(hk.db()).await? >= MOST_SAVED {
        return Ok(false);
    }
    let record = QueryRecord { v: VERSION, query: search.query.clone() };
    let query = serde_json::to_string(&record)
        .map_err(|why| Error::corrupt("saved_search", search.id, why.to_string()))?;
    let row = ActiveModel {
        id: Set(search.id.0),
        person_id: Set(person.0),
        name: Set(search.name.clone()),
        query: Set(query),
        saved_at: Set(millis(now)),
    };
    Entity::insert(row).on_conflict_do_nothing_on([Column::Id]).exec_without_returning(hk.db()).await?;
    Ok(true)
}

/// Takes a search of this person away; nothing happens when there is none.
///
/// # Errors
/// Those of the database.
pub async fn forget(hk: &mut Housekeeping, person: PersonId, id: SavedSearchId) -> Result<(), Error> {
    Entity::delete_many()
        .filter(Column::Id.eq(id.0))
        .filter(Column::PersonId.eq(person.0))
        .exec(hk.db())
        .await?;
    Ok(())
}

/// What a person kept, by name.
///
/// # Errors
/// Those of the database, and `Corrupt`.
pub async fn kept(reads: &impl Reads, person: PersonId) -> Result<Vec<SavedSearch>, Error> {
    let rows = Entity::find()
        .filter(Column::PersonId.eq(person.0))
        .order_by_asc(Column::Name)
        .order_by_asc(Column::Id)
        .all(reads.db())
        .await?;
    let read = |row: crate::entities::saved_search::Model| {
        let record: QueryRecord = serde_json::from_str(&row.query)
            .map_err(|why| Error::corrupt("saved_search", row.id, why.to_string()))?;
        if record.v != VERSION {
            return Err(Error::corrupt("saved_search", row.id, format!("version {}", record.v)));
        }
        Ok(SavedSearch { id: SavedSearchId(row.id), name: row.name, query: record.query })
    };
    rows.into_iter().map(read).collect()
}
