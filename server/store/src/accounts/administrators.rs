//! How many people administer authorities, and who they are.

use crate::Error;
use crate::entities::{authority, membership, person};
use crate::reads::Reads;
use crate::stored::day_text;
use domain::country::Country;
use domain::ids::AuthorityId;
use sea_orm::sea_query::{Expr, ExprTrait, Query};
use sea_orm::{ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use std::collections::HashMap;
use time::Date;
use uuid::Uuid;

/// How many people administer each authority of a state, without those who are locked or left.
///
/// # Errors
/// Those of the database.
pub async fn administrators_in(
    reads: &impl Reads,
    country: Country,
) -> Result<HashMap<AuthorityId, u32>, Error> {
    let its = Query::select()
        .column((authority::Entity, authority::Column::Id))
        .from(authority::Entity)
        .and_where(Expr::col((authority::Entity, authority::Column::Country)).eq(country.code()))
        .take();
    let open = Query::select()
        .column((person::Entity, person::Column::Id))
        .from(person::Entity)
        .and_where(Expr::col((person::Entity, person::Column::IsLocked)).eq(false))
        .and_where(Expr::col((person::Entity, person::Column::RemovedAt)).is_null())
        .take();
    let counted: Vec<(Uuid, i64)> = membership::Entity::find()
        .select_only()
        .column(membership::Column::AuthorityId)
        .column_as(membership::Column::PersonId.count(), "people")
        .filter(membership::Column::IsAdministrator.eq(true))
        .filter(membership::Column::AuthorityId.in_subquery(its))
        .filter(membership::Column::PersonId.in_subquery(open))
        .group_by(membership::Column::AuthorityId)
        .into_tuple()
        .all(reads.db())
        .await?;
    let small = |n: i64| u32::try_from(n).unwrap_or(u32::MAX);
    Ok(counted.into_iter().map(|(id, n)| (AuthorityId(id), small(n))).collect())
}

/// Those who administer an authority on this day and can be written to.
pub(crate) async fn administrators_of(
    db: &impl ConnectionTrait,
    authority: Uuid,
    today: Date,
) -> Result<Vec<person::Model>, Error> {
    let lasts = Condition::any()
        .add(membership::Column::ValidUntil.is_null())
        .add(membership::Column::ValidUntil.gte(day_text(today)));
    let administering = Query::select()
        .column(membership::Column::PersonId)
        .from(membership::Entity)
        .and_where(membership::Column::AuthorityId.eq(authority))
        .and_where(membership::Column::IsAdministrator.eq(true))
        .cond_where(lasts)
        .take();
    let people = person::Entity::find()
        .filter(person::Column::Id.in_subquery(administering))
        .filter(person::Column::IsLocked.eq(false))
        .filter(person::Column::RemovedAt.is_null())
        .filter(person::Column::Email.ne(""))
        .order_by_asc(person::Column::Id);
    Ok(people.all(db).await?)
}
