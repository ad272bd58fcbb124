//! Of which authority each is a part.

use crate::entities::authority_parent;
use crate::reads::Reads;
use crate::reads::sealed::Connected as _;
use crate::{Error, Tx};
use domain::authorities::parent::Parents;
use domain::ids::AuthorityId;
use sea_orm::ActiveValue::Set;
use sea_orm::EntityTrait;
use sea_orm::sea_query::OnConflict;

/// All that is known.
///
/// # Errors
/// Those of the database.
pub async fn all(reads: &impl Reads) -> Result<Parents, Error> {
    let rows = authority_parent::Entity::find().all(reads.db()).await?;
    Ok(rows.into_iter().map(|row| (AuthorityId(row.authority_id), AuthorityId(row.parent_id))).collect())
}

/// Keeps of which authority this one is a part; of none, where there is none.
///
/// # Errors
/// Those of the database.
pub async fn keep(tx: &mut Tx, part: AuthorityId, whole: Option<AuthorityId>) -> Result<(), Error> {
    let Some(whole) = whole else {
        authority_parent::Entity::delete_by_id(part.0).exec(tx.db()).await?;
        return Ok(());
    };
    let row = authority_parent::ActiveModel { authority_id: Set(part.0), parent_id: Set(whole.0) };
    let known = OnConflict::column(authority_parent::Column::AuthorityId)
        .update_column(authority_parent::Column::ParentId)
        .to_owned();
    authority_parent::Entity::insert(row).on_conflict(known).exec_without_returning(tx.db()).await?;
    Ok(())
}
