//! Loading an exchange: one statement that carries the scope, so that what is out of reach does not exist.

use super::record;
use crate::authorities::allocation;
use crate::entities::{exchange, participation};
use crate::reads::sealed::Connected as _;
use crate::reads::{Reads, is_postgres};
use crate::{Error, Tx, documents};
use domain::access::Scope;
use domain::exchanges::Exchange;
use domain::ids::ExchangeId;
use sea_orm::sea_query::{Expr, ExprTrait, Query};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QuerySelect,
};
use uuid::Uuid;

/// The exchange, when the authority takes part in it now and the person has a role in its procedure. Loaded through a
/// change, it is what no other change alters before that one ends.
///
/// # Errors
/// Those of the database, and `Corrupt`.
pub async fn load(reads: &impl Reads, id: ExchangeId, scope: &Scope) -> Result<Option<Exchange>, Error> {
    hold_on_to(reads, id).await?;
    let mut found = find(reads.db(), id, in_scope(scope)).await?;
    if let Some(exchange) = &mut found {
        allocation::note(reads, exchange).await?;
    }
    Ok(found)
}

/// Whether the authority took part in the exchange before and does no longer, and the person has a role in its
/// procedure.
///
/// # Errors
/// Those of the database.
pub async fn has_left(reads: &impl Reads, id: ExchangeId, scope: &Scope) -> Result<bool, Error> {
    let found = exchange::Entity::find_by_id(id.0).filter(with_part(scope, false)).count(reads.db()).await?;
    Ok(found > 0)
}

/// The exchange, whoever asks: for jobs of the system and for the audit, never for a page. Whether it is allocated
/// somewhere is a matter of people, and not read.
///
/// # Errors
/// Those of the database, and `Corrupt`.
pub async fn system_load(tx: &Tx, id: ExchangeId) -> Result<Option<Exchange>, Error> {
    hold_on_to(tx, id).await?;
    find(tx.db(), id, Condition::all()).await
}

/// Waits for other changes of the exchange to end, and keeps them waiting.
async fn hold_on_to<R: Reads>(reads: &R, id: ExchangeId) -> Result<(), Error> {
    if R::IS_CHANGING && is_postgres(reads.db()) {
        let row = exchange::Entity::find_by_id(id.0).select_only().column(exchange::Column::Id);
        let _: Option<Uuid> = row.lock_exclusive().into_tuple().one(reads.db()).await?;
    }
    Ok(())
}

async fn find(
    db: &impl ConnectionTrait,
    id: ExchangeId,
    reach: Condition,
) -> Result<Option<Exchange>, Error> {
    let found = exchange::Entity::find()
        .filter(exchange::Column::Id.eq(id.0))
        .filter(reach)
        .find_with_related(participation::Entity)
        .all(db)
        .await?;
    let Some((row, parts)) = found.into_iter().next() else { return Ok(None) };
    let mut exchange = record::read(row, parts)?;
    exchange.confidential_documents = documents::owners_of_confidential(db, id).await?;
    Ok(Some(exchange))
}

/// The reach of a scope as a condition on rows of `exchange`: a procedure of the scope, and an active part of the
/// authority. A former participant finds nothing.
pub fn in_scope(scope: &Scope) -> Condition {
    with_part(scope, true)
}

fn with_part(scope: &Scope, is_active: bool) -> Condition {
    let column = |column: participation::Column| Expr::col(("mine", column));
    let mine = Query::select()
        .column(("mine", participation::Column::ExchangeId))
        .from_as(participation::Entity, "mine")
        .and_where(ExprTrait::equals(
            column(participation::Column::ExchangeId),
            exchange::Column::Id.as_column_ref(),
        ))
        .and_where(ExprTrait::eq(column(participation::Column::AuthorityId), scope.authority().0))
        .and_where(ExprTrait::eq(column(participation::Column::IsActive), is_active))
        .take();
    let procedures = scope.procedures().iter().map(|procedure| procedure.as_str());
    Condition::all().add(exchange::Column::Procedure.is_in(procedures)).add(Expr::exists(mine))
}

/// Whether two columns of two tables hold the same.
pub fn same(one: impl ColumnTrait, other: impl ColumnTrait) -> Expr {
    ExprTrait::equals(Expr::col(one.as_column_ref()), other.as_column_ref())
}
