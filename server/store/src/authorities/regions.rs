//! In which region an authority lies.

use crate::Error;
use crate::entities::authority_standing::{Column, Entity};
use crate::reads::Reads;
use domain::authorities::Region;
use domain::ids::AuthorityId;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use std::collections::BTreeMap;

/// The regions of those of these authorities of which one is known.
///
/// # Errors
/// Those of the database, and `Corrupt`.
pub async fn of(
    reads: &impl Reads,
    authorities: impl IntoIterator<Item = AuthorityId>,
) -> Result<BTreeMap<AuthorityId, Region>, Error> {
    let ids: Vec<_> = authorities.into_iter().map(|authority| authority.0).collect();
    let rows = Entity::find().filter(Column::AuthorityId.is_in(ids)).all(reads.db()).await?;
    let mut regions = BTreeMap::new();
    for row in rows {
        let Some(code) = row.region else { continue };
        let region = Region::parse(&code);
        let region =
            region.ok_or_else(|| Error::corrupt("authority_standing", row.authority_id, "region"))?;
        regions.insert(AuthorityId(row.authority_id), region);
    }
    Ok(regions)
}
