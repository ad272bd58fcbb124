//! Work copies of definitions: the files as they are being written, in the designer.

use crate::entities::{person, work_copy};
use crate::reads::Reads;
use crate::reads::sealed::{Connected as _, Writes};
use crate::stored::{instant, millis};
use crate::{Error, Housekeeping, Tx};
use domain::ids::{OnceKey, PersonId, Revision, WorkCopyId};
use domain::procedures::design::{WorkCopy, WorkStatus};
use sea_orm::ActiveValue::Set;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, TryInsertResult};
use std::collections::BTreeMap;
use uuid::Uuid;
use work_copy::{ActiveModel, Column, Entity, Model};

const TABLE: &str = "work_copy";

/// Keeps a new work copy. The same one kept twice by the same person is one.
///
/// # Errors
/// `KeyReused` when the id is that of somebody else's work copy; those of the database.
pub async fn create(hk: &mut Housekeeping, copy: &WorkCopy) -> Result<(), Error> {
    let kept = Entity::insert(row(copy)?)
        .on_conflict_do_nothing_on([Column::Id])
        .exec_without_returning(hk.db())
        .await?;
    if matches!(kept, TryInsertResult::Inserted(1..)) {
        return Ok(());
    }
    let kept = Entity::find_by_id(copy.id.0).one(hk.db()).await?.ok_or(Error::Stale)?;
    if kept.author == copy.author.0 { Ok(()) } else { Err(Error::KeyReused) }
}

/// Saves a work copy, which carries its next revision already.
///
/// # Errors
/// `Stale` when the kept revision is not `before`, `NotFound` when it is gone; those of the database.
pub async fn save(hk: &mut Housekeeping, copy: &WorkCopy, before: Revision) -> Result<(), Error> {
    update(&*hk, copy, before).await
}

/// As `save`, in a change that ends with an event.
///
/// # Errors
/// As `save`.
pub async fn step(tx: &mut Tx, copy: &WorkCopy, before: Revision) -> Result<(), Error> {
    update(&*tx, copy, before).await
}

async fn update(writes: &impl Writes, copy: &WorkCopy, before: Revision) -> Result<(), Error> {
    let done = Entity::update_many()
        .set(row(copy)?)
        .filter(Column::Id.eq(copy.id.0))
        .filter(Column::Revision.eq(before.0))
        .exec(writes.db())
        .await?;
    if done.rows_affected > 0 {
        return Ok(());
    }
    let is_there = Entity::find_by_id(copy.id.0).one(writes.db()).await?.is_some();
    Err(if is_there { Error::Stale } else { Error::NotFound })
}

/// A work copy.
///
/// # Errors
/// Those of the database, and `Corrupt`.
pub async fn load(reads: &impl Reads, id: WorkCopyId) -> Result<Option<WorkCopy>, Error> {
    Entity::find_by_id(id.0).one(reads.db()).await?.map(read).transpose()
}

/// Every work copy with the name of its author, the one saved last first; no name where the person was removed.
///
/// # Errors
/// As `load`.
pub async fn list(reads: &impl Reads) -> Result<Vec<(WorkCopy, Option<String>)>, Error> {
    let rows =
        Entity::find().order_by_desc(Column::ChangedAt).order_by_desc(Column::Id).all(reads.db()).await?;
    let people = person::Entity::find().filter(person::Column::Id.is_in(rows.iter().map(|row| row.author)));
    let people: BTreeMap<Uuid, String> =
        people.all(reads.db()).await?.into_iter().map(|row| (row.id, row.display_name)).collect();
    rows.into_iter()
        .map(|row| {
            let name = people.get(&row.author).cloned();
            Ok((read(row)?, name))
        })
        .collect()
}

/// Throws a work copy away that was last saved under this revision.
///
/// # Errors
/// `Stale` when it is another revision, or gone; those of the database.
pub async fn discard(tx: &mut Tx, id: WorkCopyId, revision: Revision) -> Result<(), Error> {
    let seen = Entity::delete_many().filter(Column::Id.eq(id.0)).filter(Column::Revision.eq(revision.0));
    if seen.exec(tx.db()).await?.rows_affected == 0 { Err(Error::Stale) } else { Ok(()) }
}

fn row(copy: &WorkCopy) -> Result<ActiveModel, Error> {
    let corrupt = |why: String| Error::corrupt(TABLE, copy.id, why);
    Ok(ActiveModel {
        id: Set(copy.id.0),
        author: Set(copy.author.0),
        base: Set(copy.base.map(i32::try_from).transpose().map_err(|why| corrupt(why.to_string()))?),
        definition: Set(copy.definition.clone()),
        texts: Set(serde_json::to_string(&copy.texts).map_err(|why| corrupt(why.to_string()))?),
        status: Set(copy.status.code().to_owned()),
        words: Set(copy.words.clone()),
        second: Set(copy.second.map(|person| person.0)),
        revision: Set(copy.revision.0),
        last_key: Set(copy.last_key.map(|key| key.0)),
        created_at: Set(millis(copy.created_at)),
        changed_at: Set(millis(copy.changed_at)),
    })
}

fn read(row: Model) -> Result<WorkCopy, Error> {
    let corrupt = |why: &str| Error::corrupt(TABLE, row.id, why);
    Ok(WorkCopy {
        id: WorkCopyId(row.id),
        author: PersonId(row.author),
        base: row.base.map(u32::try_from).transpose().map_err(|_| corrupt("base"))?,
        texts: serde_json::from_str(&row.texts).map_err(|why| corrupt(&why.to_string()))?,
        status: WorkStatus::parse(&row.status).ok_or_else(|| corrupt("status"))?,
        second: row.second.map(PersonId),
        revision: Revision(row.revision),
        last_key: row.last_key.map(OnceKey),
        created_at: instant(TABLE, row.id, row.created_at)?,
        changed_at: instant(TABLE, row.id, row.changed_at)?,
        definition: row.definition,
        words: row.words,
    })
}
