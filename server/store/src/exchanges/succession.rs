//! What an authority holds when it is to lose its access, and what goes with it to the one that takes its place.

use crate::entities::{document, draft, exchange, participation};
use crate::reads::Reads;
use crate::reads::sealed::Connected as _;
use crate::{Error, Tx};
use domain::ids::{AuthorityId, ExchangeId};
use domain::procedures::ProcedureId;
use sea_orm::sea_query::{Expr, ExprTrait, Query};
use sea_orm::{ColumnTrait, Condition, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use std::collections::BTreeMap;
use uuid::Uuid;

/// The lifecycle of exchanges that run.
const OPEN: &str = "open";
/// The lifecycles of exchanges that run, or whose data are still kept.
const KEPT: [&str; 3] = [OPEN, "closed", "blocked"];

/// Rows of `exchange` in which the authority takes part now.
fn own(authority: AuthorityId) -> Expr {
    let own = Query::select()
        .column(participation::Column::ExchangeId)
        .from(participation::Entity)
        .and_where(ExprTrait::eq(Expr::col(participation::Column::AuthorityId), authority.0))
        .and_where(ExprTrait::eq(Expr::col(participation::Column::IsActive), true))
        .take();
    exchange::Column::Id.in_subquery(own)
}

/// The running exchanges in which an authority takes part now, of one procedure or of all; the closed ones too, where
/// everything goes. In the order of their ids: two changes wait for each other's exchanges in the same order.
///
/// # Errors
/// Those of the database.
pub async fn held(
    tx: &Tx,
    authority: AuthorityId,
    procedure: Option<&ProcedureId>,
    with_closed: bool,
) -> Result<Vec<ExchangeId>, Error> {
    let lifecycles: &[&str] = if with_closed { &KEPT } else { &[OPEN] };
    let of_procedure = procedure.map(|id| exchange::Column::Procedure.eq(id.as_str()));
    let ids: Vec<Uuid> = exchange::Entity::find()
        .select_only()
        .column(exchange::Column::Id)
        .filter(own(authority))
        .filter(exchange::Column::Lifecycle.is_in(lifecycles.iter().copied()))
        .filter(Condition::all().add_option(of_procedure))
        .order_by_asc(exchange::Column::Id)
        .into_tuple()
        .all(tx.db())
        .await?;
    Ok(ids.into_iter().map(ExchangeId).collect())
}

/// How many exchanges run in which an authority takes part now, by procedure; procedures without any are left out.
///
/// # Errors
/// Those of the database, and `Corrupt`.
pub async fn count_held(
    reads: &impl Reads,
    authority: AuthorityId,
) -> Result<BTreeMap<ProcedureId, u64>, Error> {
    let rows: Vec<(String, i64)> = exchange::Entity::find()
        .select_only()
        .column(exchange::Column::Procedure)
        .column_as(exchange::Column::Id.count(), "held")
        .filter(own(authority))
        .filter(exchange::Column::Lifecycle.eq(OPEN))
        .group_by(exchange::Column::Procedure)
        .into_tuple()
        .all(reads.db())
        .await?;
    let read = |(name, count): (String, i64)| {
        let bad = |why: &str| Error::corrupt("exchange", &name, why);
        let id = ProcedureId::new(&name).ok_or_else(|| bad("no id of a procedure"))?;
        Ok((id, u64::try_from(count).map_err(|_| bad("count"))?))
    };
    rows.into_iter().map(read).collect()
}

/// The documents of an authority in an exchange, sent or not, and what it has written of its answer, belong to another one
/// from now on: that one answers for them.
///
/// # Errors
/// Those of the database.
pub async fn hand_papers_over(
    tx: &mut Tx,
    id: ExchangeId,
    from: AuthorityId,
    to: AuthorityId,
) -> Result<(), Error> {
    document::Entity::update_many()
        .col_expr(document::Column::AuthorityId, to.0.into())
        .filter(document::Column::ExchangeId.eq(id.0))
        .filter(document::Column::AuthorityId.eq(from.0))
        .exec(tx.db())
        .await?;
    draft::Entity::update_many()
        .col_expr(draft::Column::AuthorityId, to.0.into())
        .filter(draft::Column::ExchangeId.eq(id.0))
        .filter(draft::Column::AuthorityId.eq(from.0))
        .exec(tx.db())
        .await?;
    Ok(())
}
