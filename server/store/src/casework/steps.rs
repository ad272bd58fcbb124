//! Steps of daily work with the outcome of each exchange.

use crate::entities::{work_step, work_step_row};
use crate::reads::sealed::Connected as _;
use crate::stored::{instant, millis};
use crate::{Error, Housekeeping, Reads, Tx};
use domain::casework::{Step, StepOutcome, StepRow, Work};
use domain::ids::{AuthorityId, ExchangeId, PersonId, StepId, UnitId};
use sea_orm::ActiveValue::Set;
use sea_orm::sea_query::{Expr, OnConflict};
use sea_orm::{ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder};
use time::OffsetDateTime;

const TABLE: &str = "work_step";

/// Keeps a step.
///
/// # Errors
/// Those of the database, also when its id is taken.
pub async fn keep_step(tx: &mut Tx, step: &Step) -> Result<(), Error> {
    let row = work_step::ActiveModel {
        id: Set(step.id.0),
        authority_id: Set(step.authority.0),
        person_id: Set(step.person.0),
        at: Set(millis(step.at)),
        work: Set(step.work.code().to_owned()),
        target: Set(step.work.target()),
        undone_at: Set(step.undone_at.map(millis)),
    };
    work_step::Entity::insert(row).exec_without_returning(tx.db()).await?;
    put_rows(tx, step.id, &step.rows).await
}

/// A step of this person for this authority.
///
/// # Errors
/// Those of the database, and `Corrupt`.
pub async fn step(
    reads: &impl Reads,
    id: StepId,
    authority: AuthorityId,
    person: PersonId,
) -> Result<Option<Step>, Error> {
    let found = work_step::Entity::find_by_id(id.0)
        .filter(work_step::Column::AuthorityId.eq(authority.0))
        .filter(work_step::Column::PersonId.eq(person.0))
        .one(reads.db())
        .await?;
    let Some(found) = found else { return Ok(None) };
    let rows = work_step_row::Entity::find()
        .filter(work_step_row::Column::StepId.eq(id.0))
        .order_by_asc(work_step_row::Column::ExchangeId)
        .all(reads.db())
        .await?;
    let corrupt = |why: &str| Error::corrupt(TABLE, id, why);
    let rows = rows.into_iter().map(|row| {
        Ok(StepRow {
            exchange: ExchangeId(row.exchange_id),
            outcome: StepOutcome::parse(&row.outcome).ok_or_else(|| corrupt("outcome"))?,
            assigned_before: row.assigned_before.map(PersonId),
            unit_before: row.unit_before.map(UnitId),
        })
    });
    Ok(Some(Step {
        id,
        authority,
        person,
        at: instant(TABLE, id, found.at)?,
        work: Work::parse(&found.work, found.target).ok_or_else(|| corrupt("work"))?,
        undone_at: found.undone_at.map(|at| instant(TABLE, id, at)).transpose()?,
        rows: rows.collect::<Result<_, Error>>()?,
    }))
}

/// Marks a step as undone, with what became of its exchanges.
///
/// # Errors
/// `Stale` when it was undone in between; those of the database.
pub async fn undo_step(tx: &mut Tx, id: StepId, rows: &[StepRow], now: OffsetDateTime) -> Result<(), Error> {
    let done = work_step::Entity::update_many()
        .col_expr(work_step::Column::UndoneAt, Expr::value(Some(millis(now))))
        .filter(work_step::Column::Id.eq(id.0))
        .filter(work_step::Column::UndoneAt.is_null())
        .exec(tx.db())
        .await?;
    if done.rows_affected == 0 {
        return Err(Error::Stale);
    }
    put_rows(tx, id, rows).await
}

/// Forgets steps made before this instant: they can be undone no longer.
///
/// # Errors
/// Those of the database.
pub async fn forget_steps(hk: &mut Housekeeping, before: OffsetDateTime) -> Result<(), Error> {
    work_step::Entity::delete_many().filter(work_step::Column::At.lt(millis(before))).exec(hk.db()).await?;
    Ok(())
}

async fn put_rows(tx: &Tx, id: StepId, rows: &[StepRow]) -> Result<(), Error> {
    if rows.is_empty() {
        return Ok(());
    }
    let rows = rows.iter().map(|row| {
        work_step_row::Model {
            step_id: id.0,
            exchange_id: row.exchange.0,
            outcome: row.outcome.code().to_owned(),
            assigned_before: row.assigned_before.map(|person| person.0),
            unit_before: row.unit_before.map(|unit| unit.0),
        }
        .into_active_model()
    });
    let twice = OnConflict::columns([work_step_row::Column::StepId, work_step_row::Column::ExchangeId])
        .update_column(work_step_row::Column::Outcome)
        .to_owned();
    work_step_row::Entity::insert_many(rows).on_conflict(twice).exec_without_returning(tx.db()).await?;
    Ok(())
}
