//! Groups of authorities that people keep, each for its person alone.

use crate::entities::favourite_group::{ActiveModel, Column, Entity};
use crate::entities::favourite_group_member as member;
use crate::reads::Reads;
use crate::reads::sealed::Connected as _;
use crate::stored::millis;
use crate::{Error, Housekeeping, Tx};
use domain::authorities::FavouriteGroup;
use domain::ids::{AuthorityId, FavouriteGroupId, PersonId};
use sea_orm::ActiveValue::Set;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use std::collections::{BTreeMap, BTreeSet};
use time::OffsetDateTime;

/// The groups of a person by name.
///
/// # Errors
/// Those of the database.
pub async fn of(reads: &impl Reads, person: PersonId) -> Result<Vec<FavouriteGroup>, Error> {
    let rows = Entity::find()
        .filter(Column::PersonId.eq(person.0))
        .order_by_asc(Column::Name)
        .order_by_asc(Column::Id)
        .all(reads.db())
        .await?;
    let group = |row: crate::entities::favourite_group::Model| FavouriteGroup {
        id: FavouriteGroupId(row.id),
        name: row.name,
    };
    Ok(rows.into_iter().map(group).collect())
}

/// The authorities of these groups, which the caller has read as those of a person.
///
/// # Errors
/// Those of the database.
pub async fn members(
    reads: &impl Reads,
    groups: &[FavouriteGroup],
) -> Result<BTreeMap<FavouriteGroupId, BTreeSet<AuthorityId>>, Error> {
    let mut found: BTreeMap<FavouriteGroupId, BTreeSet<AuthorityId>> = BTreeMap::new();
    if groups.is_empty() {
        return Ok(found);
    }
    let rows = member::Entity::find()
        .filter(member::Column::GroupId.is_in(groups.iter().map(|group| group.id.0)))
        .all(reads.db())
        .await?;
    for row in rows {
        found.entry(FavouriteGroupId(row.group_id)).or_default().insert(AuthorityId(row.authority_id));
    }
    Ok(found)
}

/// Keeps a new group; the same one kept twice is one.
///
/// # Errors
/// Those of the database.
pub async fn create(
    hk: &mut Housekeeping,
    person: PersonId,
    group: &FavouriteGroup,
    now: OffsetDateTime,
) -> Result<(), Error> {
    let row = ActiveModel {
        id: Set(group.id.0),
        person_id: Set(person.0),
        name: Set(group.name.clone()),
        created_at: Set(millis(now)),
    };
    Entity::insert(row).on_conflict_do_nothing_on([Column::Id]).exec_without_returning(hk.db()).await?;
    Ok(())
}

/// Gives a group of this person another name.
///
/// # Errors
/// `NotFound` when the person has no such group; those of the database.
pub async fn rename(
    hk: &mut Housekeeping,
    person: PersonId,
    id: FavouriteGroupId,
    name: &str,
) -> Result<(), Error> {
    let done = Entity::update_many()
        .col_expr(Column::Name, Expr::value(name))
        .filter(Column::Id.eq(id.0))
        .filter(Column::PersonId.eq(person.0))
        .exec(hk.db())
        .await?;
    if done.rows_affected == 0 { Err(Error::NotFound) } else { Ok(()) }
}

/// Takes a group of this person away with what it holds.
///
/// # Errors
/// `NotFound` when the person has no such group; those of the database.
pub async fn delete(hk: &mut Housekeeping, person: PersonId, id: FavouriteGroupId) -> Result<(), Error> {
    let done = Entity::delete_many()
        .filter(Column::Id.eq(id.0))
        .filter(Column::PersonId.eq(person.0))
        .exec(hk.db())
        .await?;
    if done.rows_affected == 0 { Err(Error::NotFound) } else { Ok(()) }
}

/// Takes every group of a person away with what it holds.
pub(crate) async fn forget_person(tx: &mut Tx, person: PersonId) -> Result<(), Error> {
    Entity::delete_many().filter(Column::PersonId.eq(person.0)).exec(tx.db()).await?;
    Ok(())
}

/// Adds an authority to a group, which the caller has read as one of a person; added twice it stands there once.
///
/// # Errors
/// Those of the database, also when there is no such authority.
pub async fn add(
    hk: &mut Housekeeping,
    group: FavouriteGroupId,
    authority: AuthorityId,
    now: OffsetDateTime,
) -> Result<(), Error> {
    let row =
        member::ActiveModel { group_id: Set(group.0), authority_id: Set(authority.0), at: Set(millis(now)) };
    let columns = [member::Column::GroupId, member::Column::AuthorityId];
    member::Entity::insert(row).on_conflict_do_nothing_on(columns).exec_without_returning(hk.db()).await?;
    Ok(())
}

/// Takes an authority out of a group, which the caller has read as one of a person; nothing happens when it is not there.
///
/// # Errors
/// Those of the database.
pub async fn take_out(
    hk: &mut Housekeeping,
    group: FavouriteGroupId,
    authority: AuthorityId,
) -> Result<(), Error> {
    member::Entity::delete_many()
        .filter(member::Column::GroupId.eq(group.0))
        .filter(member::Column::AuthorityId.eq(authority.0))
        .exec(hk.db())
        .await?;
    Ok(())
}
