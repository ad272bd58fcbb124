//! The people of an authority: all of them, those with a role in one procedure, and names.

use super::members::{Member, read, role};
use super::service_accounts::is_no_service;
use crate::entities::{invitation, membership, person as row, procedure_role};
use crate::stored::{instant, millis};
use crate::{Error, Reads};
use domain::accounts::Roles;
use domain::ids::{AuthorityId, PersonId};
use domain::procedures::ProcedureId;
use sea_orm::sea_query::Query;
use sea_orm::{ColumnTrait, Condition, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use std::collections::{BTreeMap, BTreeSet};
use time::OffsetDateTime;
use uuid::Uuid;

/// Everyone who belongs to an authority, by display name.
///
/// # Errors
/// Those of the database.
pub async fn people_of(reads: &impl Reads, authority: AuthorityId) -> Result<Vec<Member>, Error> {
    let roles = held(reads, authority, Condition::all()).await?;
    members(reads, authority, Condition::all(), roles).await
}

/// Those who belong to an authority and hold a role in this procedure there, by display name, with no other role.
///
/// # Errors
/// Those of the database.
pub async fn people_in(
    reads: &impl Reads,
    authority: AuthorityId,
    procedure: &ProcedureId,
) -> Result<Vec<Member>, Error> {
    let in_it = Condition::all().add(procedure_role::Column::Procedure.eq(procedure.as_str()));
    let roles = held(reads, authority, in_it).await?;
    let holders = membership::Column::PersonId.is_in(roles.keys().copied());
    members(reads, authority, Condition::all().add(holders), roles).await
}

/// The names of those of these people who belong to an authority.
///
/// # Errors
/// Those of the database.
pub async fn names_of(
    reads: &impl Reads,
    authority: AuthorityId,
    people: &BTreeSet<PersonId>,
) -> Result<BTreeMap<PersonId, String>, Error> {
    if people.is_empty() {
        return Ok(BTreeMap::new());
    }
    let own = Query::select()
        .column(membership::Column::PersonId)
        .from(membership::Entity)
        .and_where(membership::Column::AuthorityId.eq(authority.0))
        .take();
    let names: Vec<(Uuid, String)> = row::Entity::find()
        .select_only()
        .columns([row::Column::Id, row::Column::DisplayName])
        .filter(row::Column::Id.is_in(people.iter().map(|person| person.0)))
        .filter(row::Column::Id.in_subquery(own))
        .into_tuple()
        .all(reads.db())
        .await?;
    Ok(names.into_iter().map(|(id, name)| (PersonId(id), name)).collect())
}

/// Somebody who was added and whose link waits to be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waiting {
    /// Who.
    pub person: PersonId,
    /// Name that others see.
    pub name: String,
    /// Service address.
    pub email: String,
    /// Of what token and code are made.
    pub issue: Uuid,
    /// When the link was made.
    pub sent_at: OffsetDateTime,
}

/// Those of an authority who were added at this moment and have not used their links yet, by display name.
///
/// # Errors
/// Those of the database.
pub async fn waiting_since(
    reads: &impl Reads,
    authority: AuthorityId,
    added_at: OffsetDateTime,
) -> Result<Vec<Waiting>, Error> {
    let own = Query::select()
        .column(membership::Column::PersonId)
        .from(membership::Entity)
        .and_where(membership::Column::AuthorityId.eq(authority.0))
        .take();
    let of_then = row::Entity::find()
        .filter(row::Column::CreatedAt.eq(millis(added_at)))
        .filter(row::Column::Id.in_subquery(own.clone()))
        .filter(row::Column::RemovedAt.is_null())
        .filter(row::Column::IsLocked.eq(false))
        .filter(row::Column::PasswordHash.eq(""))
        .filter(is_no_service())
        .order_by_asc(row::Column::DisplayName)
        .order_by_asc(row::Column::Id);
    let ids = Query::select()
        .column(row::Column::Id)
        .from(row::Entity)
        .and_where(row::Column::CreatedAt.eq(millis(added_at)))
        .and_where(row::Column::Id.in_subquery(own))
        .take();
    let links = invitation::Entity::find()
        .filter(invitation::Column::PersonId.in_subquery(ids))
        .filter(invitation::Column::UsedAt.is_null());
    let mut links: BTreeMap<Uuid, invitation::Model> =
        links.all(reads.db()).await?.into_iter().map(|link| (link.person_id, link)).collect();
    let mut waiting = Vec::new();
    for found in of_then.all(reads.db()).await? {
        let Some(link) = links.remove(&found.id) else { continue };
        let (Some(issue), Some(sent_at)) = (link.issue, link.sent_at) else { continue };
        waiting.push(Waiting {
            person: PersonId(found.id),
            name: found.display_name,
            email: found.email,
            issue,
            sent_at: instant("invitation", found.id, sent_at)?,
        });
    }
    Ok(waiting)
}

/// Roles held at an authority, by person.
async fn held(
    reads: &impl Reads,
    authority: AuthorityId,
    meant: Condition,
) -> Result<BTreeMap<Uuid, Roles>, Error> {
    let mut roles: BTreeMap<Uuid, Roles> = BTreeMap::new();
    let held = procedure_role::Entity::find()
        .filter(procedure_role::Column::AuthorityId.eq(authority.0))
        .filter(meant);
    for held in held.all(reads.db()).await? {
        let id = held.person_id;
        roles.entry(id).or_default().extend([role(held)?]);
    }
    Ok(roles)
}

async fn members(
    reads: &impl Reads,
    authority: AuthorityId,
    meant: Condition,
    mut roles: BTreeMap<Uuid, Roles>,
) -> Result<Vec<Member>, Error> {
    let belonging =
        membership::Entity::find().filter(membership::Column::AuthorityId.eq(authority.0)).filter(meant);
    let belonging: BTreeMap<Uuid, bool> =
        belonging.all(reads.db()).await?.into_iter().map(|m| (m.person_id, m.is_administrator)).collect();
    let people = row::Entity::find()
        .filter(row::Column::Id.is_in(belonging.keys().copied()))
        .filter(is_no_service())
        .order_by_asc(row::Column::DisplayName)
        .order_by_asc(row::Column::Id)
        .all(reads.db())
        .await?;
    Ok(people
        .into_iter()
        .map(|found| Member {
            is_administrator: belonging.get(&found.id).copied().unwrap_or(false),
            roles: roles.remove(&found.id).unwrap_or_default(),
            user: read(found, authority),
        })
        .collect())
}
