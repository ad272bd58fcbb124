//! Labels of an authority, and on which exchanges they lie.

use crate::entities::label::{ActiveModel, Column, Entity, Model};
use crate::entities::{exchange_label, label};
use crate::reads::sealed::Connected as _;
use crate::stored::millis;
use crate::{Error, Housekeeping, Reads};
use domain::casework::{Colour, Label};
use domain::ids::{AuthorityId, ExchangeId, LabelId};
use sea_orm::ActiveValue::Set;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use std::collections::BTreeMap;
use time::OffsetDateTime;

const TABLE: &str = "label";

/// Keeps a new label; the same one kept twice is one.
///
/// # Errors
/// Those of the database.
pub async fn add_label(hk: &mut Housekeeping, label: &Label, now: OffsetDateTime) -> Result<(), Error> {
    let row = ActiveModel {
        id: Set(label.id.0),
        authority_id: Set(label.authority.0),
        name: Set(label.name.clone()),
        colour: Set(label.colour.code().to_owned()),
        is_retired: Set(label.is_retired),
        created_at: Set(millis(now)),
    };
    Entity::insert(row).on_conflict_do_nothing_on([Column::Id]).exec_without_returning(hk.db()).await?;
    Ok(())
}

/// Retires a label of the authority: it is put on nothing new.
///
/// # Errors
/// `NotFound` when it has no such label; those of the database.
pub async fn retire_label(hk: &mut Housekeeping, id: LabelId, authority: AuthorityId) -> Result<(), Error> {
    let done = Entity::update_many()
        .col_expr(Column::IsRetired, Expr::value(true))
        .filter(Column::Id.eq(id.0))
        .filter(Column::AuthorityId.eq(authority.0))
        .exec(hk.db())
        .await?;
    if done.rows_affected == 0 { Err(Error::NotFound) } else { Ok(()) }
}

/// The labels of the authority by name, those that were retired too.
///
/// # Errors
/// Those of the database, and `Corrupt`.
pub async fn labels(reads: &impl Reads, authority: AuthorityId) -> Result<Vec<Label>, Error> {
    let rows = Entity::find()
        .filter(Column::AuthorityId.eq(authority.0))
        .order_by_asc(Column::Name)
        .order_by_asc(Column::Id)
        .all(reads.db())
        .await?;
    rows.into_iter().map(read).collect()
}

/// The labels of the authority that lie on these exchanges, by name. The caller has loaded the exchanges under a scope of
/// the same authority.
///
/// # Errors
/// Those of the database, and `Corrupt`.
pub async fn labels_on(
    reads: &impl Reads,
    authority: AuthorityId,
    exchanges: &[ExchangeId],
) -> Result<BTreeMap<ExchangeId, Vec<Label>>, Error> {
    let mut found: BTreeMap<ExchangeId, Vec<Label>> = BTreeMap::new();
    if exchanges.is_empty() {
        return Ok(found);
    }
    let its_label = exchange_label::Entity::belongs_to(label::Entity)
        .from(exchange_label::Column::LabelId)
        .to(label::Column::Id)
        .into();
    let rows = find_with(its_label)
        .filter(exchange_label::Column::ExchangeId.is_in(exchanges.iter().map(|id| id.0)))
        .filter(Column::AuthorityId.eq(authority.0))
        .order_by_asc(Column::Name)
        .order_by_asc(Column::Id)
        .all(reads.db())
        .await?;
    for (on, row) in rows {
        if let Some(row) = row {
            found.entry(ExchangeId(on.exchange_id)).or_default().push(read(row)?);
        }
    }
    Ok(found)
}

fn find_with(its_label: sea_orm::RelationDef) -> sea_orm::SelectTwo<exchange_label::Entity, label::Entity> {
    use sea_orm::QuerySelect as _;
    exchange_label::Entity::find().join(sea_orm::JoinType::InnerJoin, its_label).select_also(label::Entity)
}

fn read(row: Model) -> Result<Label, Error> {
    Ok(Label {
        id: LabelId(row.id),
        authority: AuthorityId(row.authority_id),
        colour: Colour::parse(&row.colour).ok_or_else(|| Error::corrupt(TABLE, row.id, "colour"))?,
        is_retired: row.is_retired,
        name: row.name,
    })
}
