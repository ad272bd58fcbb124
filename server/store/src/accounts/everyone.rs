//! Everyone who may act for an authority, at once: for the page that says who sees an exchange.

use super::{absences, members};
use crate::entities::{membership, person};
use crate::{Error, Reads};
use domain::access::Person;
use domain::accounts::{Roles, User, absence};
use domain::ids::{AuthorityId, PersonId};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use std::collections::{BTreeMap, BTreeSet};
use time::Date;
use uuid::Uuid;

/// The people who may sign in for the authority on this day, by name, each as `acting` builds one.
///
/// # Errors
/// Those of the database.
pub async fn everyone_acting(
    reads: &impl Reads,
    authority: AuthorityId,
    today: Date,
) -> Result<Vec<(User, Person)>, Error> {
    let belonging = membership::Entity::find().filter(membership::Column::AuthorityId.eq(authority.0));
    let mut held: BTreeMap<Uuid, Roles> = BTreeMap::new();
    for (belonging, role) in members::with_roles(belonging).all(reads.db()).await? {
        if members::is_over(&belonging, today) {
            continue;
        }
        let first = || Roles::default().administering(belonging.is_administrator);
        let roles = held.entry(belonging.person_id).or_insert_with(first);
        roles.extend(role.map(members::role).transpose()?);
    }
    let people = person::Entity::find()
        .filter(person::Column::Id.is_in(held.keys().copied()))
        .filter(person::Column::IsLocked.eq(false))
        .order_by_asc(person::Column::DisplayName)
        .order_by_asc(person::Column::Id)
        .all(reads.db())
        .await?;
    // Who is locked or gone lends nothing.
    let there: BTreeSet<Uuid> = people.iter().map(|row| row.id).collect();
    let absences = absences::absences(reads, authority, today).await?;
    let mut everyone = Vec::new();
    for row in people.into_iter().filter(|row| !row.password_hash.is_empty()) {
        let id = PersonId(row.id);
        let mut roles = held.get(&row.id).cloned().unwrap_or_default();
        for absent in absence::stands_in_for(id, &absences, today) {
            if let Some(theirs) = held.get(&absent.0).filter(|_| there.contains(&absent.0)) {
                roles = roles.standing_in(absent, theirs.clone());
            }
        }
        everyone.push((members::read(row, authority), Person { id, authority, roles }));
    }
    Ok(everyone)
}
