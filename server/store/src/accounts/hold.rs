//! Holding on to what a person may do while something is written by that right.

use super::members::acting;
use crate::authorities::hold_shared;
use crate::entities::{membership, person as row};
use crate::reads::is_postgres;
use crate::reads::sealed::{Connected as _, Writes};
use crate::{Error, Tx};
use domain::access::Person;
use domain::ids::{AuthorityId, PersonId};
use sea_orm::sea_query::LockType;
use sea_orm::{ColumnTrait, Condition, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use time::Date;
use uuid::Uuid;

/// The person with the rights of this moment, as `acting`; nobody once locked. Until what is being written is kept or given
/// up, nobody takes any of the rights of `before` from the person: whoever wants to waits, and comes after it. Whoever was
/// faster has committed when the rights are read, because they are read after the rows are held.
///
/// Everywhere rows are held in this order, so that no two changes wait for each other: the key, networks of states,
/// authorities, memberships, persons, and only then access and exchanges; of each sort by id.
///
/// # Errors
/// Those of the database.
pub async fn held(writes: &impl Writes, before: &Person, today: Date) -> Result<Option<Person>, Error> {
    let people: Vec<Uuid> = concerned(before).map(|id| id.0).collect();
    if is_postgres(writes.db()) {
        hold_shared(writes, before.authority).await?;
        let memberships = membership::Entity::find()
            .select_only()
            .column(membership::Column::PersonId)
            .filter(membership::Column::AuthorityId.eq(before.authority.0))
            .filter(membership::Column::PersonId.is_in(people.iter().copied()))
            .order_by_asc(membership::Column::PersonId)
            .lock_shared();
        let _: Vec<Uuid> = memberships.into_tuple().all(writes.db()).await?;
    }
    let persons = row::Entity::find()
        .select_only()
        .column(row::Column::Id)
        .column(row::Column::IsLocked)
        .filter(row::Column::Id.is_in(people))
        .order_by_asc(row::Column::Id)
        .lock_shared();
    // A row is read as it is once it is held, however long that was waited for.
    let persons: Vec<(Uuid, bool)> = persons.into_tuple().all(writes.db()).await?;
    if persons.contains(&(before.id.0, true)) {
        return Ok(None);
    }
    acting(writes, before.id, before.authority, today).await
}

/// Lets nobody else change who administers the authority, nor these people there or whoever changes them, until the change
/// is made or given up: two administrators who take the right from each other at once would leave none. Take it before the
/// rights of `by` are asked for; two who did so after would wait for each other for ever. So would two who change one person
/// from two authorities, or each other, if the persons were held together with others first and alone once they change.
///
/// # Errors
/// Those of the database.
pub async fn hold_people(
    tx: &mut Tx,
    authority: AuthorityId,
    people: &[PersonId],
    by: Option<&Person>,
) -> Result<(), Error> {
    hold_shared(tx, authority).await?;
    let concerned = by.into_iter().flat_map(concerned).chain(people.iter().copied());
    let people: Vec<Uuid> = concerned.map(|id| id.0).collect();
    let persons = row::Entity::find()
        .select_only()
        .column(row::Column::Id)
        .filter(row::Column::Id.is_in(people.iter().copied()))
        .order_by_asc(row::Column::Id)
        // Rows that name the person may come meanwhile.
        .lock(LockType::NoKeyUpdate);
    membership::Entity::find()
        .filter(membership::Column::AuthorityId.eq(authority.0))
        .filter(
            Condition::any()
                .add(membership::Column::IsAdministrator.eq(true))
                .add(membership::Column::PersonId.is_in(people)),
        )
        .order_by_asc(membership::Column::PersonId)
        .lock_exclusive()
        .all(tx.db())
        .await?;
    if is_postgres(tx.db()) {
        let _: Vec<Uuid> = persons.into_tuple().all(tx.db()).await?;
    }
    Ok(())
}

/// The person, and those absent colleagues in whose right the person acts too.
fn concerned(person: &Person) -> impl Iterator<Item = PersonId> {
    person.roles.absent().chain([person.id])
}
