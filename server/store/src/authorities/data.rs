//! The core data of an authority, wherever the tables keep them.

use crate::authority_names;
use crate::entities::{authority, authority_area, authority_office};
use crate::reads::Reads;
use crate::reads::sealed::Connected as _;
use crate::{Error, Tx, rows_at_once};
use domain::authorities::{Data, Region};
use domain::ids::AuthorityId;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use std::collections::HashMap;
use time::OffsetDateTime;

/// The data of an authority that lies in this region.
///
/// # Errors
/// `NotFound`, those of the database, and `Corrupt`.
pub async fn load(reads: &impl Reads, id: AuthorityId, region: Option<Region>) -> Result<Data, Error> {
    let known = super::get(reads, id).await?.ok_or(Error::NotFound)?;
    let names = authority_names::of(reads, id).await?;
    let title = title(reads, id).await?;
    let office = authority_office::Entity::find_by_id(id.0).one(reads.db()).await?;
    let place = office.map(|office| office.town).unwrap_or_default();
    Ok(Data::of(&known, &names, title, place, region))
}

/// The informal title of an authority; empty where it has none.
///
/// # Errors
/// Those of the database.
pub async fn title(reads: &impl Reads, id: AuthorityId) -> Result<String, Error> {
    let row = authority::Entity::find_by_id(id.0).one(reads.db()).await?;
    Ok(row.and_then(|row| row.title).unwrap_or_default())
}

/// Keeps other data of an authority, but for its region, which belongs to its standing.
///
/// # Errors
/// Those of the database.
pub async fn keep(
    tx: &mut Tx,
    id: AuthorityId,
    before: &Data,
    new: &Data,
    at: OffsetDateTime,
) -> Result<(), Error> {
    use authority::Column;
    let title = Some(new.title.clone()).filter(|title| !title.is_empty());
    authority::Entity::update_many()
        .col_expr(Column::Name, new.name.as_str().into())
        .col_expr(Column::Language, new.language.as_str().into())
        .col_expr(Column::NameLatin, new.name_latin.as_str().into())
        .col_expr(Column::NameEn, new.name_en.as_str().into())
        .col_expr(Column::Kind, new.kind.as_str().into())
        .col_expr(Column::Level, new.level.code().into())
        .col_expr(Column::Title, title.into())
        .filter(Column::Id.eq(id.0))
        .exec(tx.db())
        .await?;
    authority_area::Entity::delete_many()
        .filter(authority_area::Column::AuthorityId.eq(id.0))
        .exec(tx.db())
        .await?;
    rows_at_once::insert(tx.db(), super::area_rows(id, &new.areas)).await?;
    authority_names::import(tx, &HashMap::from([(id, new.other_names())])).await?;
    if before.place == new.place { Ok(()) } else { super::offices::keep_town(tx, id, &new.place, at).await }
}
