//! Units of an authority, who works in them, and which exchanges lie there.

use super::standing::places;
use crate::entities::{exchange, participation, unit, unit_person};
use crate::reads::is_postgres;
use crate::reads::sealed::Connected as _;
use crate::stored::millis;
use crate::{Error, Housekeeping, Reads, Tx, rows_at_once};
use domain::casework::Unit;
use domain::ids::{AuthorityId, ExchangeId, PersonId, UnitId};
use sea_orm::ActiveValue::{Set, Unchanged};
use sea_orm::sea_query::{Expr, LockType, Query};
use sea_orm::{
    ColumnTrait, Condition, EntityTrait, IntoActiveModel, JoinType, QueryFilter, QueryOrder, QuerySelect,
};
use std::collections::{BTreeMap, BTreeSet};
use time::OffsetDateTime;
use uuid::Uuid;

/// Keeps the name of a unit and who works in it, in place of what was kept under the same id. It is closed by `close_unit`.
///
/// # Errors
/// `NotFound` when the id is that of a unit of another authority; those of the database.
pub async fn put_unit(hk: &mut Housekeeping, unit: &Unit, now: OffsetDateTime) -> Result<(), Error> {
    match unit::Entity::find_by_id(unit.id.0).one(hk.db()).await? {
        Some(kept) if kept.authority_id != unit.authority.0 => return Err(Error::NotFound),
        Some(_) => {
            let named = unit::ActiveModel {
                id: Unchanged(unit.id.0),
                name: Set(unit.name.clone()),
                ..Default::default()
            };
            unit::Entity::update(named).exec(hk.db()).await?;
        }
        None => {
            let new = unit::ActiveModel {
                id: Set(unit.id.0),
                authority_id: Set(unit.authority.0),
                name: Set(unit.name.clone()),
                created_at: Set(millis(now)),
                closed_at: Set(None),
            };
            unit::Entity::insert(new).exec_without_returning(hk.db()).await?;
        }
    }
    let before = unit_person::Entity::delete_many().filter(unit_person::Column::UnitId.eq(unit.id.0));
    before.exec(hk.db()).await?;
    let row = |person: &PersonId| unit_person::Model { unit_id: unit.id.0, person_id: person.0 };
    let people: Vec<unit_person::ActiveModel> =
        unit.people.iter().map(|person| row(person).into_active_model()).collect();
    rows_at_once::insert(hk.db(), people).await
}

/// The units of the authority by name, those that were closed too.
///
/// # Errors
/// Those of the database.
pub async fn units(reads: &impl Reads, authority: AuthorityId) -> Result<Vec<Unit>, Error> {
    let rows = unit::Entity::find()
        .filter(unit::Column::AuthorityId.eq(authority.0))
        .order_by_asc(unit::Column::Name)
        .order_by_asc(unit::Column::Id)
        .all(reads.db())
        .await?;
    let people = unit_person::Entity::find()
        .filter(unit_person::Column::UnitId.is_in(rows.iter().map(|row| row.id)))
        .all(reads.db())
        .await?;
    let mut in_unit: BTreeMap<Uuid, BTreeSet<PersonId>> = BTreeMap::new();
    for row in people {
        in_unit.entry(row.unit_id).or_default().insert(PersonId(row.person_id));
    }
    Ok(rows
        .into_iter()
        .map(|row| Unit {
            id: UnitId(row.id),
            authority,
            people: in_unit.remove(&row.id).unwrap_or_default(),
            is_closed: row.closed_at.is_some(),
            name: row.name,
        })
        .collect())
}

/// Takes a person who leaves out of every unit.
///
/// # Errors
/// Those of the database.
pub(crate) async fn leave_units(tx: &mut Tx, person: PersonId) -> Result<(), Error> {
    unit_person::Entity::delete_many()
        .filter(unit_person::Column::PersonId.eq(person.0))
        .exec(tx.db())
        .await?;
    Ok(())
}

/// Whether the authority has this unit and it is open; then it stays open until the change is made or given up.
///
/// # Errors
/// Those of the database.
pub async fn hold_unit(tx: &mut Tx, id: UnitId, authority: AuthorityId) -> Result<bool, Error> {
    let mut open = unit::Entity::find_by_id(id.0)
        .select_only()
        .column(unit::Column::Id)
        .filter(unit::Column::AuthorityId.eq(authority.0))
        .filter(unit::Column::ClosedAt.is_null());
    if is_postgres(tx.db()) {
        open = open.lock_shared();
    }
    let found: Option<Uuid> = open.into_tuple().one(tx.db()).await?;
    Ok(found.is_some())
}

/// Waits for everything that is being given to these units of the authority, and lets nobody close them or give them anything
/// until the change is made or given up. All that a change closes or moves to is held by one call, sorted by id as everywhere:
/// two who close units into each other would else wait for each other for ever.
///
/// # Errors
/// Those of the database.
pub async fn hold_units_alone(tx: &mut Tx, authority: AuthorityId, ids: &[UnitId]) -> Result<(), Error> {
    if is_postgres(tx.db()) {
        let rows = unit::Entity::find()
            .select_only()
            .column(unit::Column::Id)
            .filter(unit::Column::AuthorityId.eq(authority.0))
            .filter(unit::Column::Id.is_in(ids.iter().map(|id| id.0)))
            .order_by_asc(unit::Column::Id)
            // Rows that name the unit may come meanwhile.
            .lock(LockType::NoKeyUpdate);
        let _: Vec<Uuid> = rows.into_tuple().all(tx.db()).await?;
    }
    Ok(())
}

/// Closes a unit. Its open exchanges lie in another one from then on, or in none; they are the answer.
///
/// # Errors
/// `Stale` when it was closed in between; those of the database.
pub async fn close_unit(
    tx: &mut Tx,
    unit: &Unit,
    into: Option<UnitId>,
    now: OffsetDateTime,
) -> Result<Vec<ExchangeId>, Error> {
    // The unit first: whoever is giving it an exchange is waited for.
    let closed = unit::Entity::update_many()
        .col_expr(unit::Column::ClosedAt, Expr::value(Some(millis(now))))
        .filter(unit::Column::Id.eq(unit.id.0))
        .filter(unit::Column::ClosedAt.is_null())
        .exec(tx.db())
        .await?;
    if closed.rows_affected == 0 {
        return Err(Error::Stale);
    }
    hold_exchanges_in(tx, unit).await?;
    let running = Query::select()
        .column(exchange::Column::Id)
        .from(exchange::Entity)
        .and_where(exchange::Column::Lifecycle.eq("open"))
        .take();
    let lies_there = Condition::all()
        .add(participation::Column::AuthorityId.eq(unit.authority.0))
        .add(participation::Column::Unit.eq(unit.id.0))
        .add(participation::Column::IsActive.eq(true))
        .add(participation::Column::ExchangeId.in_subquery(running));
    let ids: Vec<Uuid> = participation::Entity::find()
        .select_only()
        .column(participation::Column::ExchangeId)
        .filter(lies_there.clone())
        .order_by_asc(participation::Column::ExchangeId)
        .into_tuple()
        .all(tx.db())
        .await?;
    participation::Entity::update_many()
        .col_expr(participation::Column::Unit, Expr::value(into.map(|unit| unit.0)))
        .filter(lies_there)
        .exec(tx.db())
        .await?;
    Ok(ids.into_iter().map(ExchangeId).collect())
}

/// Waits for whoever is changing an exchange of the unit, and keeps them waiting: what was read before would be kept as it
/// was, with the unit that is closed.
async fn hold_exchanges_in(tx: &Tx, unit: &Unit) -> Result<(), Error> {
    if is_postgres(tx.db()) {
        let there = Query::select()
            .column(participation::Column::ExchangeId)
            .from(participation::Entity)
            .and_where(participation::Column::AuthorityId.eq(unit.authority.0))
            .and_where(participation::Column::Unit.eq(unit.id.0))
            .and_where(participation::Column::IsActive.eq(true))
            .take();
        let held = exchange::Entity::find()
            .select_only()
            .column(exchange::Column::Id)
            .filter(exchange::Column::Id.in_subquery(there))
            .filter(exchange::Column::Lifecycle.eq("open"))
            .order_by_asc(exchange::Column::Id)
            .lock_exclusive();
        let _: Vec<Uuid> = held.into_tuple().all(tx.db()).await?;
    }
    Ok(())
}

/// Names of the units in which these exchanges lie inside the authority.
///
/// # Errors
/// Those of the database.
pub async fn units_on(
    reads: &impl Reads,
    authority: AuthorityId,
    exchanges: &[ExchangeId],
) -> Result<BTreeMap<ExchangeId, String>, Error> {
    if exchanges.is_empty() {
        return Ok(BTreeMap::new());
    }
    let its_unit = participation::Entity::belongs_to(unit::Entity)
        .from(participation::Column::Unit)
        .to(unit::Column::Id)
        .into();
    let rows: Vec<(Uuid, String)> = places(authority, exchanges)
        .column(unit::Column::Name)
        .join(JoinType::InnerJoin, its_unit)
        .into_tuple()
        .all(reads.db())
        .await?;
    Ok(rows.into_iter().map(|(exchange, name)| (ExchangeId(exchange), name)).collect())
}
