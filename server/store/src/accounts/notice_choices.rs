//! How people want to be told.

use crate::entities::notice_choice::{ActiveModel, Column, Entity};
use crate::reads::sealed::Connected as _;
use crate::{Error, Reads, Tx, rows_at_once};
use domain::ids::PersonId;
use domain::notices::{Delivery, NoticeChoices, NoticeSort};
use sea_orm::ActiveValue::Set;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};
use std::collections::BTreeMap;
use uuid::Uuid;

/// What a person chose.
///
/// # Errors
/// Those of the database.
pub async fn notice_choices(reads: &impl Reads, person: PersonId) -> Result<NoticeChoices, Error> {
    choices_of(reads.db(), person).await
}

pub(crate) async fn choices_of(db: &impl ConnectionTrait, person: PersonId) -> Result<NoticeChoices, Error> {
    Ok(choices_of_all(db, &[person.0]).await?.remove(&person.0).unwrap_or_default())
}

/// What each of these people chose; nothing of those who chose nothing.
pub(crate) async fn choices_of_all(
    db: &impl ConnectionTrait,
    people: &[Uuid],
) -> Result<BTreeMap<Uuid, NoticeChoices>, Error> {
    let rows = Entity::find().filter(Column::PersonId.is_in(people.iter().copied())).all(db).await?;
    let mut found: BTreeMap<Uuid, NoticeChoices> = BTreeMap::new();
    for row in rows {
        let read = NoticeSort::parse(&row.sort).zip(Delivery::parse(&row.delivery));
        let (sort, delivery) =
            read.ok_or_else(|| Error::corrupt("notice_choice", row.person_id, "no such choice"))?;
        found.entry(row.person_id).or_default().choose(sort, delivery, row.is_listed);
    }
    Ok(found)
}

/// Keeps what a person chose, in place of what was chosen before.
///
/// # Errors
/// Those of the database.
pub async fn set_notice_choices(tx: &mut Tx, person: PersonId, choices: &NoticeChoices) -> Result<(), Error> {
    Entity::delete_many().filter(Column::PersonId.eq(person.0)).exec(tx.db()).await?;
    let rows = choices.iter().map(|(sort, delivery)| ActiveModel {
        person_id: Set(person.0),
        sort: Set(sort.code().to_owned()),
        delivery: Set(delivery.code().to_owned()),
        is_listed: Set(choices.is_listed(sort)),
    });
    rows_at_once::insert(tx.db(), rows.collect::<Vec<_>>()).await
}
