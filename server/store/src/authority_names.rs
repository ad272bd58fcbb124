//! Acronyms, former names and other names of authorities.

use crate::entities::authority_name;
use crate::reads::Reads;
use crate::reads::sealed::Writes;
use crate::{Error, rows_at_once};
use domain::authorities::{NameSort, OtherName};
use domain::ids::AuthorityId;
use sea_orm::ActiveValue::Set;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use std::collections::{BTreeMap, HashMap};
use uuid::Uuid;

const TABLE: &str = "authority_name";
/// SQLite takes 32,766 values in one statement; a name has four.
const ROWS_AT_ONCE: usize = 500;

/// Gives authorities these further names, instead of those they had. The authorities must be known.
///
/// # Errors
/// Those of the database.
pub async fn import(to: &mut impl Writes, names: &HashMap<AuthorityId, Vec<OtherName>>) -> Result<(), Error> {
    let ids: Vec<Uuid> = names.keys().map(|id| id.0).collect();
    for some in ids.chunks(ROWS_AT_ONCE) {
        authority_name::Entity::delete_many()
            .filter(authority_name::Column::AuthorityId.is_in(some.iter().copied()))
            .exec(to.db())
            .await?;
    }
    let each_once: BTreeMap<(Uuid, NameSort, &str), &str> = names
        .iter()
        .flat_map(|(id, names)| names.iter().map(move |name| (id.0, name)))
        .map(|(id, name)| ((id, name.sort, name.name.as_str()), name.language.as_str()))
        .collect();
    let rows: Vec<authority_name::ActiveModel> = each_once
        .into_iter()
        .map(|((id, sort, name), language)| authority_name::ActiveModel {
            authority_id: Set(id),
            sort: Set(sort.code().to_owned()),
            name: Set(name.to_owned()),
            language: Set(Some(language.to_owned()).filter(|language| !language.is_empty())),
        })
        .collect();
    rows_at_once::insert(to.db(), rows).await
}

/// The further names of all authorities; sorts and names in order.
///
/// # Errors
/// Those of the database, and `Corrupt`.
pub async fn all(reads: &impl Reads) -> Result<HashMap<AuthorityId, Vec<OtherName>>, Error> {
    let rows = authority_name::Entity::find()
        .order_by_asc(authority_name::Column::AuthorityId)
        .order_by_asc(authority_name::Column::Sort)
        .order_by_asc(authority_name::Column::Name)
        .all(reads.db())
        .await?;
    let mut names: HashMap<AuthorityId, Vec<OtherName>> = HashMap::new();
    for row in rows {
        names.entry(AuthorityId(row.authority_id)).or_default().push(read(row)?);
    }
    Ok(names)
}

/// The further names of one authority; sorts and names in order.
///
/// # Errors
/// Those of the database, and `Corrupt`.
pub async fn of(reads: &impl Reads, id: AuthorityId) -> Result<Vec<OtherName>, Error> {
    let rows = authority_name::Entity::find()
        .filter(authority_name::Column::AuthorityId.eq(id.0))
        .order_by_asc(authority_name::Column::Sort)
        .order_by_asc(authority_name::Column::Name)
        .all(reads.db())
        .await?;
    rows.into_iter().map(read).collect()
}

fn read(row: authority_name::Model) -> Result<OtherName, Error> {
    let sort = NameSort::parse(&row.sort).ok_or_else(|| Error::corrupt(TABLE, row.authority_id, "sort"))?;
    Ok(OtherName { sort, name: row.name, language: row.language.unwrap_or_default() })
}
