//! How many authorities of each state take part.

use super::network::takes_part;
use crate::Error;
use crate::entities::authority::{Column, Entity};
use crate::reads::Reads;
use domain::country::Country;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QuerySelect};
use std::collections::BTreeMap;

/// How many authorities take part at present, by state; states without any are left out.
///
/// # Errors
/// Those of the database, and `Corrupt`.
pub async fn count_taking_part(reads: &impl Reads) -> Result<BTreeMap<Country, u64>, Error> {
    let rows: Vec<(String, i64)> = Entity::find()
        .select_only()
        .column(Column::Country)
        .column_as(Column::Id.count(), "authorities")
        .filter(takes_part(Expr::col((Entity, Column::Id))))
        .group_by(Column::Country)
        .into_tuple()
        .all(reads.db())
        .await?;
    let read = |(code, count): (String, i64)| {
        let bad = |why: &str| Error::corrupt("authority", &code, why);
        let country = Country::parse(&code).ok_or_else(|| bad("no country"))?;
        Ok((country, u64::try_from(count).map_err(|_| bad("count"))?))
    };
    rows.into_iter().map(read).collect()
}
