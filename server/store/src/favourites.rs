//! Authorities that people marked to find them again, and those they lately worked with.

use crate::entities::{favourite, inbox_row};
use crate::favourite_groups;
use crate::reads::Reads;
use crate::reads::sealed::Connected as _;
use crate::stored::millis;
use crate::{Error, Housekeeping, Tx};
use domain::ids::{AuthorityId, PersonId};
use sea_orm::ActiveValue::Set;
use sea_orm::sea_query::OnConflict;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use time::OffsetDateTime;
use uuid::Uuid;

/// So many of the latest exchanges say with whom an authority works.
const LATEST: u64 = 100;

/// Marks an authority for a person; marked twice it stays marked as it was.
///
/// # Errors
/// Those of the database, also when there is no such authority.
pub async fn mark(
    hk: &mut Housekeeping,
    person: PersonId,
    authority: AuthorityId,
    now: OffsetDateTime,
) -> Result<(), Error> {
    let row = favourite::ActiveModel {
        person_id: Set(person.0),
        authority_id: Set(authority.0),
        at: Set(millis(now)),
    };
    let twice = OnConflict::columns([favourite::Column::PersonId, favourite::Column::AuthorityId])
        .update_column(favourite::Column::AuthorityId)
        .to_owned();
    favourite::Entity::insert(row).on_conflict(twice).exec_without_returning(hk.db()).await?;
    Ok(())
}

/// Takes the mark away; nothing happens when there is none.
///
/// # Errors
/// Those of the database.
pub async fn unmark(hk: &mut Housekeeping, person: PersonId, authority: AuthorityId) -> Result<(), Error> {
    favourite::Entity::delete_many()
        .filter(favourite::Column::PersonId.eq(person.0))
        .filter(favourite::Column::AuthorityId.eq(authority.0))
        .exec(hk.db())
        .await?;
    Ok(())
}

/// Takes away everything that a person keeps of authorities: marks, and groups with what they hold.
///
/// # Errors
/// Those of the database.
pub(crate) async fn forget_person(tx: &mut Tx, person: PersonId) -> Result<(), Error> {
    favourite::Entity::delete_many().filter(favourite::Column::PersonId.eq(person.0)).exec(tx.db()).await?;
    favourite_groups::forget_person(tx, person).await
}

/// What a person marked, the latest first.
///
/// # Errors
/// Those of the database.
pub async fn of(reads: &impl Reads, person: PersonId) -> Result<Vec<AuthorityId>, Error> {
    let rows = favourite::Entity::find()
        .filter(favourite::Column::PersonId.eq(person.0))
        .order_by_desc(favourite::Column::At)
        .order_by_asc(favourite::Column::AuthorityId)
        .all(reads.db())
        .await?;
    Ok(rows.into_iter().map(|row| AuthorityId(row.authority_id)).collect())
}

/// The other sides of the latest exchanges of an authority, the latest first, each once.
///
/// # Errors
/// Those of the database.
pub async fn partners(reads: &impl Reads, authority: AuthorityId) -> Result<Vec<AuthorityId>, Error> {
    let latest: Vec<Uuid> = inbox_row::Entity::find()
        .select_only()
        .column(inbox_row::Column::CounterpartId)
        .filter(inbox_row::Column::AuthorityId.eq(authority.0))
        .order_by_desc(inbox_row::Column::ChangedAt)
        .order_by_desc(inbox_row::Column::ExchangeId)
        .limit(LATEST)
        .into_tuple()
        .all(reads.db())
        .await?;
    let mut partners: Vec<AuthorityId> = Vec::new();
    for id in latest.into_iter().map(AuthorityId) {
        if id != authority && !partners.contains(&id) {
            partners.push(id);
        }
    }
    Ok(partners)
}
