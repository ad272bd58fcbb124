//! Mailboxes that authorities keep for procedures, beside their general ones.

use crate::entities::authority_access;
use crate::reads::Reads;
use crate::reads::sealed::Connected as _;
use crate::{Error, Tx};
use domain::authorities::Mailboxes;
use domain::ids::AuthorityId;
use domain::procedures::ProcedureId;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};
use std::collections::HashMap;
use uuid::Uuid;

/// The mailboxes for procedures of every authority that keeps any.
///
/// # Errors
/// Those of the database, and `Corrupt`.
pub async fn all(reads: &impl Reads) -> Result<HashMap<AuthorityId, Mailboxes>, Error> {
    let rows = authority_access::Entity::find()
        .filter(authority_access::Column::Mailbox.is_not_null())
        .all(reads.db())
        .await?;
    read(rows)
}

/// The mailboxes for procedures of these authorities.
pub(crate) async fn of(
    db: &impl ConnectionTrait,
    ids: &[Uuid],
) -> Result<HashMap<AuthorityId, Mailboxes>, Error> {
    let rows = authority_access::Entity::find()
        .filter(authority_access::Column::AuthorityId.is_in(ids.iter().copied()))
        .filter(authority_access::Column::Mailbox.is_not_null())
        .all(db)
        .await?;
    read(rows)
}

/// Keeps these mailboxes of an authority; an empty one is kept no longer, and one that is not named stays.
pub(super) async fn keep(tx: &mut Tx, id: AuthorityId, new: &Mailboxes) -> Result<(), Error> {
    for (procedure, address) in new {
        let address = Some(address.clone()).filter(|address| !address.is_empty());
        authority_access::Entity::update_many()
            .col_expr(authority_access::Column::Mailbox, address.into())
            .filter(authority_access::Column::AuthorityId.eq(id.0))
            .filter(authority_access::Column::Procedure.eq(procedure.as_str()))
            .exec(tx.db())
            .await?;
    }
    Ok(())
}

fn read(rows: Vec<authority_access::Model>) -> Result<HashMap<AuthorityId, Mailboxes>, Error> {
    let mut found: HashMap<AuthorityId, Mailboxes> = HashMap::new();
    for row in rows {
        let procedure = ProcedureId::new(&row.procedure)
            .ok_or_else(|| Error::corrupt("authority_access", row.authority_id, "no id of a procedure"))?;
        let own = found.entry(AuthorityId(row.authority_id)).or_default();
        own.extend(row.mailbox.map(|address| (procedure, address)));
    }
    Ok(found)
}
