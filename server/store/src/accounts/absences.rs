//! Who is away, and who stands in.

use crate::entities::absence::{ActiveModel, Column, Entity, Model};
use crate::reads::sealed::Connected as _;
use crate::stored::{day, day_text};
use crate::{Error, Reads, Tx};
use domain::accounts::{Absence, absence};
use domain::ids::{AuthorityId, PersonId};
use sea_orm::ActiveValue::Set;
use sea_orm::sea_query::OnConflict;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};
use time::Date;
use uuid::Uuid;

/// The absences at an authority that are not over on this day.
///
/// # Errors
/// Those of the database.
pub async fn absences(
    reads: &impl Reads,
    authority: AuthorityId,
    today: Date,
) -> Result<Vec<Absence>, Error> {
    on(reads.db(), authority, today).await
}

/// Who does the work of this person on the day.
pub(crate) async fn deputy_on(
    db: &impl ConnectionTrait,
    person: Uuid,
    authority: AuthorityId,
    today: Date,
) -> Result<Uuid, Error> {
    let absences = on(db, authority, today).await?;
    Ok(absence::arrives_at(PersonId(person), &absences, today).0)
}

async fn on(db: &impl ConnectionTrait, authority: AuthorityId, today: Date) -> Result<Vec<Absence>, Error> {
    let rows = Entity::find()
        .filter(Column::AuthorityId.eq(authority.0))
        .filter(Column::LastDay.gte(day_text(today)))
        .all(db)
        .await?;
    rows.into_iter().map(read).collect()
}

/// Sets the absence of a person; the one before is replaced.
///
/// # Errors
/// Those of the database.
pub async fn set_absence(tx: &mut Tx, authority: AuthorityId, absence: &Absence) -> Result<(), Error> {
    let row = ActiveModel {
        person_id: Set(absence.person.0),
        authority_id: Set(authority.0),
        deputy_id: Set(absence.deputy.0),
        first_day: Set(day_text(absence.from)),
        last_day: Set(day_text(absence.to)),
    };
    let before = OnConflict::columns([Column::PersonId, Column::AuthorityId])
        .update_columns([Column::DeputyId, Column::FirstDay, Column::LastDay])
        .to_owned();
    Entity::insert(row).on_conflict(before).exec_without_returning(tx.db()).await?;
    Ok(())
}

/// Cancels the absence of a person, if there is one.
///
/// # Errors
/// Those of the database.
pub async fn cancel_absence(tx: &mut Tx, authority: AuthorityId, person: PersonId) -> Result<(), Error> {
    Entity::delete_by_id((person.0, authority.0)).exec(tx.db()).await?;
    Ok(())
}

fn read(row: Model) -> Result<Absence, Error> {
    Ok(Absence {
        person: PersonId(row.person_id),
        deputy: PersonId(row.deputy_id),
        from: day("absence", row.person_id, &row.first_day)?,
        to: day("absence", row.person_id, &row.last_day)?,
    })
}
