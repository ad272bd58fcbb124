//! How exchanges stand inside an authority, and what a step changes of that. The revision of the exchange stays as it is:
//! the other side must not notice, and nobody who is writing an answer is hindered.

use crate::entities::{exchange_label, label, participation, person, unit_person};
use crate::reads::sealed::Connected as _;
use crate::{Error, Reads, Tx};
use domain::casework::{Standing, Work};
use domain::exchanges::Exchange;
use domain::ids::{AuthorityId, ExchangeId, LabelId, PersonId, UnitId};
use sea_orm::ActiveValue::Set;
use sea_orm::sea_query::{Expr, OnConflict, Query};
use sea_orm::{ColumnTrait, EntityTrait, JoinType, QueryFilter, QuerySelect, Select};
use std::collections::BTreeMap;
use uuid::Uuid;

/// How a loaded exchange stands inside the authority.
///
/// # Errors
/// Those of the database.
pub async fn standing(
    reads: &impl Reads,
    exchange: &Exchange,
    authority: AuthorityId,
) -> Result<Standing, Error> {
    let own = Query::select()
        .column(label::Column::Id)
        .from(label::Entity)
        .and_where(label::Column::AuthorityId.eq(authority.0))
        .take();
    let labels = exchange_label::Entity::find()
        .filter(exchange_label::Column::ExchangeId.eq(exchange.id.0))
        .filter(exchange_label::Column::LabelId.in_subquery(own))
        .all(reads.db())
        .await?;
    let place = exchange.participation_of(authority);
    let unit = place.and_then(|part| part.unit);
    let people = match unit {
        Some(unit) => {
            let in_unit = unit_person::Column::UnitId.eq(unit.0);
            unit_person::Entity::find().filter(in_unit).all(reads.db()).await?
        }
        None => Vec::new(),
    };
    Ok(Standing {
        assigned: place.and_then(|part| part.assigned),
        labels: labels.into_iter().map(|row| LabelId(row.label_id)).collect(),
        unit,
        unit_people: people.into_iter().map(|row| PersonId(row.person_id)).collect(),
    })
}

/// Carries out a work that the rules allowed on the exchange as it stood.
///
/// # Errors
/// `Stale` when somebody or another unit was given it in between; those of the database.
pub async fn carry_out(
    tx: &mut Tx,
    id: ExchangeId,
    authority: AuthorityId,
    before: &Standing,
    work: Work,
) -> Result<(), Error> {
    match work {
        Work::Assign(person) => assign(tx, id, authority, before.assigned, Some(person)).await,
        Work::GiveBack => assign(tx, id, authority, before.assigned, None).await,
        Work::Label(label) => {
            let row = exchange_label::ActiveModel { exchange_id: Set(id.0), label_id: Set(label.0) };
            let twice =
                OnConflict::columns([exchange_label::Column::ExchangeId, exchange_label::Column::LabelId])
                    .update_column(exchange_label::Column::LabelId)
                    .to_owned();
            exchange_label::Entity::insert(row).on_conflict(twice).exec_without_returning(tx.db()).await?;
            Ok(())
        }
        Work::Unlabel(label) => {
            exchange_label::Entity::delete_by_id((id.0, label.0)).exec(tx.db()).await?;
            Ok(())
        }
        Work::ToUnit(unit) => sort(tx, id, authority, before.unit, Some(unit)).await,
        Work::FromUnit => sort(tx, id, authority, before.unit, None).await,
    }
}

async fn assign(
    tx: &Tx,
    id: ExchangeId,
    authority: AuthorityId,
    before: Option<PersonId>,
    after: Option<PersonId>,
) -> Result<(), Error> {
    let (before, after) = (before.map(|person| person.0), after.map(|person| person.0));
    replace(tx, id, authority, participation::Column::Assigned, (before, after)).await
}

async fn sort(
    tx: &Tx,
    id: ExchangeId,
    authority: AuthorityId,
    before: Option<UnitId>,
    after: Option<UnitId>,
) -> Result<(), Error> {
    let (before, after) = (before.map(|unit| unit.0), after.map(|unit| unit.0));
    replace(tx, id, authority, participation::Column::Unit, (before, after)).await
}

/// Puts a value in place of the one that was read.
async fn replace(
    tx: &Tx,
    id: ExchangeId,
    authority: AuthorityId,
    column: participation::Column,
    (before, after): (Option<Uuid>, Option<Uuid>),
) -> Result<(), Error> {
    let is_as_before = match before {
        Some(known) => column.eq(known),
        None => column.is_null(),
    };
    let done = participation::Entity::update_many()
        .col_expr(column, Expr::value(after))
        .filter(participation::Column::ExchangeId.eq(id.0))
        .filter(participation::Column::AuthorityId.eq(authority.0))
        .filter(participation::Column::IsActive.eq(true))
        .filter(is_as_before)
        .exec(tx.db())
        .await?;
    if done.rows_affected == 0 { Err(Error::Stale) } else { Ok(()) }
}

/// Names of those who have these exchanges inside the authority.
///
/// # Errors
/// Those of the database.
pub async fn assignees(
    reads: &impl Reads,
    authority: AuthorityId,
    exchanges: &[ExchangeId],
) -> Result<BTreeMap<ExchangeId, (PersonId, String)>, Error> {
    if exchanges.is_empty() {
        return Ok(BTreeMap::new());
    }
    let who = participation::Entity::belongs_to(person::Entity)
        .from(participation::Column::Assigned)
        .to(person::Column::Id)
        .into();
    let rows: Vec<(Uuid, Uuid, String)> = places(authority, exchanges)
        .column(person::Column::Id)
        .column(person::Column::DisplayName)
        .join(JoinType::InnerJoin, who)
        .into_tuple()
        .all(reads.db())
        .await?;
    let of_row = |(exchange, person, name)| (ExchangeId(exchange), (PersonId(person), name));
    Ok(rows.into_iter().map(of_row).collect())
}

/// The parts of the authority in these exchanges, by the ids of the exchanges.
pub(super) fn places(authority: AuthorityId, exchanges: &[ExchangeId]) -> Select<participation::Entity> {
    participation::Entity::find()
        .select_only()
        .column(participation::Column::ExchangeId)
        .filter(participation::Column::ExchangeId.is_in(exchanges.iter().map(|id| id.0)))
        .filter(participation::Column::AuthorityId.eq(authority.0))
        .filter(participation::Column::IsActive.eq(true))
}
