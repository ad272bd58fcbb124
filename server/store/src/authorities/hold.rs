//! Holding on to the access of authorities, and to what their people may do, while something is written that rests on it.

use crate::entities::{authority, authority_access};
use crate::reads::sealed::{Connected as _, Writes};
use crate::reads::{Reads, is_postgres};
use crate::{Error, Tx};
use domain::ids::AuthorityId;
use domain::procedures::ProcedureId;
use sea_orm::sea_query::LockType;
use sea_orm::{ColumnTrait, Condition, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use uuid::Uuid;

/// Lets nobody take the access from the authority until the change ends that gives it something to do: what it receives
/// while its access is taken is seen by who takes it, or is not received. Nothing outside of a change.
///
/// # Errors
/// Those of the database.
pub(super) async fn hold_access<R: Reads>(
    reads: &R,
    id: AuthorityId,
    procedure: &ProcedureId,
) -> Result<(), Error> {
    if R::IS_CHANGING && is_postgres(reads.db()) {
        let key = (id.0, procedure.as_str().to_owned());
        authority_access::Entity::find_by_id(key).lock_shared().one(reads.db()).await?;
    }
    Ok(())
}

/// Waits for every change that gives the authority something to do in this procedure, or in any, and keeps new ones
/// waiting until its access is taken.
///
/// # Errors
/// Those of the database.
pub async fn hold_access_alone(
    tx: &mut Tx,
    id: AuthorityId,
    procedure: Option<&ProcedureId>,
) -> Result<(), Error> {
    let of_procedure = procedure.map(|id| authority_access::Column::Procedure.eq(id.as_str()));
    authority_access::Entity::find()
        .filter(authority_access::Column::AuthorityId.eq(id.0))
        .filter(Condition::all().add_option(of_procedure))
        .order_by_asc(authority_access::Column::Procedure)
        .lock_exclusive()
        .all(tx.db())
        .await?;
    Ok(())
}

/// Lets nobody take from the authority what it may do until what is being written ends; many hold it so at once.
pub(crate) async fn hold_shared(writes: &impl Writes, id: AuthorityId) -> Result<(), Error> {
    if is_postgres(writes.db()) {
        let row = authority::Entity::find_by_id(id.0).select_only().column(authority::Column::Id);
        let _: Option<Uuid> = row.lock_shared().into_tuple().one(writes.db()).await?;
    }
    Ok(())
}

/// Waits for everything that people of these authorities write by right, and keeps new ones waiting until it is decided
/// what the authorities may do: whether they take part, their access and their functions. Take it before the rights of
/// whoever decides are asked for.
///
/// # Errors
/// Those of the database.
pub async fn hold_alone(to: &mut impl Writes, ids: &[AuthorityId]) -> Result<(), Error> {
    if is_postgres(to.db()) {
        let rows = authority::Entity::find()
            .select_only()
            .column(authority::Column::Id)
            .filter(authority::Column::Id.is_in(ids.iter().map(|id| id.0)))
            .order_by_asc(authority::Column::Id)
            // Rows that name the authority may come meanwhile.
            .lock(LockType::NoKeyUpdate);
        let _: Vec<Uuid> = rows.into_tuple().all(to.db()).await?;
    }
    Ok(())
}
