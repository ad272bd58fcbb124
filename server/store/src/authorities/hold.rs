//! Holding on to the access of authorities while a change is made that rests on it.

use crate::entities::authority_access;
use crate::reads::sealed::Connected as _;
use crate::reads::{Reads, is_postgres};
use crate::{Error, Tx};
use domain::ids::AuthorityId;
use domain::procedures::ProcedureId;
use sea_orm::{ColumnTrait, Condition, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

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
