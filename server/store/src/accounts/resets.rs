//! Resets on which nobody at the authority can decide: whoever asked is the only administrator beside the person.

use super::colleagues::in_state;
use super::service_accounts::is_no_service;
use crate::entities::{invitation, membership, person};
use crate::{Error, Reads};
use domain::accounts::UserState;
use domain::ids::{AuthorityId, PersonId};
use sea_orm::sea_query::{Expr, ExprTrait, Order, Query, SelectStatement};
use sea_orm::{ColumnTrait, ConnectionTrait};
use uuid::Uuid;

/// A reset that an administrator asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AskedReset {
    /// Whose password it is.
    pub person: PersonId,
    /// Name that others see.
    pub name: String,
    /// The authority where it was asked for.
    pub authority: AuthorityId,
}

/// Those of these authorities, by name.
///
/// # Errors
/// Those of the database.
pub async fn resets_at(reads: &impl Reads, ids: &[AuthorityId]) -> Result<Vec<AskedReset>, Error> {
    read(reads, membership::Column::AuthorityId.is_in(ids.iter().map(|id| id.0))).await
}

/// Those of this person: at one authority, or at several of which the person is a member.
///
/// # Errors
/// Those of the database.
pub async fn resets_of(reads: &impl Reads, id: PersonId) -> Result<Vec<AskedReset>, Error> {
    read(reads, person::Column::Id.eq(id.0)).await
}

/// The authorities where there is one.
pub(crate) fn authorities_that_cannot_decide() -> SelectStatement {
    asked().column((membership::Entity, membership::Column::AuthorityId)).take()
}

async fn read(reads: &impl Reads, narrowed: Expr) -> Result<Vec<AskedReset>, Error> {
    let query = asked()
        .column((person::Entity, person::Column::Id))
        .column((person::Entity, person::Column::DisplayName))
        .column((membership::Entity, membership::Column::AuthorityId))
        .and_where(narrowed)
        .order_by((person::Entity, person::Column::DisplayName), Order::Asc)
        .order_by((person::Entity, person::Column::Id), Order::Asc)
        .take();
    let mut found = Vec::new();
    for row in reads.db().query_all(&query).await? {
        let (person, name, authority): (Uuid, String, Uuid) =
            (row.try_get_by_index(0)?, row.try_get_by_index(1)?, row.try_get_by_index(2)?);
        found.push(AskedReset { person: PersonId(person), name, authority: AuthorityId(authority) });
    }
    Ok(found)
}

/// Rows without columns: what was asked for of somebody who may sign in, by an administrator of the same authority that has
/// no second one.
fn asked() -> SelectStatement {
    let own = |column| Expr::col((membership::Entity, column));
    let request = |column| Expr::col((invitation::Entity, column));
    let asker = |column| Expr::col(("asker", column));
    let by_colleague = Query::select()
        .expr(Expr::val(1))
        .from_as(membership::Entity, "asker")
        .and_where(ExprTrait::eq(asker(membership::Column::PersonId), request(invitation::Column::AskedBy)))
        .and_where(ExprTrait::eq(
            asker(membership::Column::AuthorityId),
            own(membership::Column::AuthorityId),
        ))
        .take();
    Query::select()
        .from(invitation::Entity)
        .inner_join(
            membership::Entity,
            ExprTrait::eq(own(membership::Column::PersonId), request(invitation::Column::PersonId)),
        )
        .inner_join(
            person::Entity,
            ExprTrait::eq(
                Expr::col((person::Entity, person::Column::Id)),
                request(invitation::Column::PersonId),
            ),
        )
        .and_where(invitation::Column::AskedBy.is_not_null())
        .cond_where(in_state(Some(UserState::Active)))
        .and_where(is_no_service())
        .and_where(Expr::exists(by_colleague))
        .and_where(Expr::exists(second()).not())
        .take()
}

/// An administrator who could decide: neither the person nor whoever asked, and able to sign in.
fn second() -> SelectStatement {
    let second = |column| Expr::col(("second", column));
    let own = |column| Expr::col((membership::Entity, column));
    let request = |column| Expr::col((invitation::Entity, column));
    let signs_in = Query::select()
        .expr(Expr::val(1))
        .from(person::Entity)
        .and_where(ExprTrait::eq(
            Expr::col((person::Entity, person::Column::Id)),
            second(membership::Column::PersonId),
        ))
        .cond_where(in_state(Some(UserState::Active)))
        .take();
    Query::select()
        .expr(Expr::val(1))
        .from_as(membership::Entity, "second")
        .and_where(ExprTrait::eq(
            second(membership::Column::AuthorityId),
            own(membership::Column::AuthorityId),
        ))
        .and_where(ExprTrait::eq(second(membership::Column::IsAdministrator), true))
        .and_where(ExprTrait::ne(second(membership::Column::PersonId), request(invitation::Column::PersonId)))
        .and_where(ExprTrait::ne(second(membership::Column::PersonId), request(invitation::Column::AskedBy)))
        .and_where(Expr::exists(signs_in))
        .take()
}
