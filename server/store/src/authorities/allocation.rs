//! Which authorities give what comes in to somebody before anybody works on it: by their switch, and as long as somebody
//! there may allocate.

use super::{has_role, network, role_serves};
use crate::entities::{authority_access, inbox_row, procedure_role};
use crate::{Error, Reads};
use domain::access::Ability;
use domain::exchanges::Exchange;
use domain::ids::AuthorityId;
use domain::procedures::ProcedureId;
use sea_orm::sea_query::{Expr, ExprTrait, Query};
use sea_orm::{ColumnTrait, Condition, EntityTrait, QueryFilter, QuerySelect};

/// Notes in the exchange which of the authorities that it is new to allocate it; elsewhere it does not matter.
pub(crate) async fn note(reads: &impl Reads, exchange: &mut Exchange) -> Result<(), Error> {
    let all = exchange.sides.iter().map(|part| part.authority);
    let new: Vec<AuthorityId> = all.filter(|id| exchange.is_new_to(*id)).collect();
    for id in new {
        let access = network::access(reads, id, &exchange.procedure).await?;
        let is_on = access.is_some_and(|access| access.switches.has_allocation);
        if is_on && may_allocate(reads, id, &exchange.procedure).await? {
            for part in exchange.sides.iter_mut().filter(|part| part.authority == id) {
                part.has_allocation = true;
            }
        }
    }
    Ok(())
}

/// Those of these procedures in which the authority allocates what comes in.
///
/// # Errors
/// Those of the database, and `Corrupt`.
pub async fn allocating(
    reads: &impl Reads,
    id: AuthorityId,
    procedures: &[ProcedureId],
) -> Result<Vec<ProcedureId>, Error> {
    let mut found = Vec::new();
    if procedures.is_empty() {
        return Ok(found);
    }
    let asked = procedures.iter().map(|procedure| procedure.as_str());
    let names: Vec<String> = authority_access::Entity::find()
        .select_only()
        .column(authority_access::Column::Procedure)
        .filter(authority_access::Column::AuthorityId.eq(id.0))
        .filter(authority_access::Column::HasAllocation.eq(true))
        .filter(authority_access::Column::Procedure.is_in(asked))
        .into_tuple()
        .all(reads.db())
        .await?;
    for name in names {
        let procedure = ProcedureId::new(&name)
            .ok_or_else(|| Error::corrupt("authority_access", id.0, "no id of a procedure"))?;
        if may_allocate(reads, id, &procedure).await? {
            found.push(procedure);
        }
    }
    Ok(found)
}

/// That the authority of a row of the inbox allocates what comes in to it in the procedure of the row.
pub(super) fn is_on() -> Condition {
    let row = |column| (inbox_row::Entity, column);
    let access = |column| Expr::col((authority_access::Entity, column));
    let role = |column| Expr::col((procedure_role::Entity, column));
    let switch = Query::select()
        .expr(Expr::val(1))
        .from(authority_access::Entity)
        .and_where(access(authority_access::Column::AuthorityId).equals(row(inbox_row::Column::AuthorityId)))
        .and_where(access(authority_access::Column::Procedure).equals(row(inbox_row::Column::Procedure)))
        .and_where(access(authority_access::Column::HasAllocation).eq(true))
        .take();
    let codes = Ability::Allocate.roles().iter().map(|role| role.code());
    let somebody = Query::select()
        .expr(Expr::val(1))
        .from(procedure_role::Entity)
        .and_where(role(procedure_role::Column::AuthorityId).equals(row(inbox_row::Column::AuthorityId)))
        .and_where(role(procedure_role::Column::Procedure).equals(row(inbox_row::Column::Procedure)))
        .and_where(role(procedure_role::Column::Role).is_in(codes))
        .cond_where(role_serves())
        .take();
    Condition::all().add(Expr::exists(switch)).add(Expr::exists(somebody))
}

/// Whether somebody there may allocate.
async fn may_allocate(reads: &impl Reads, id: AuthorityId, procedure: &ProcedureId) -> Result<bool, Error> {
    has_role(reads, procedure, id, Ability::Allocate.roles()).await
}
