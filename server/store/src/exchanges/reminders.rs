//! Which exchanges a job has to remind of.

use crate::Error;
use crate::entities::{audit_entry, exchange};
use crate::reads::Reads;
use crate::stored::{day, instant, millis};
use domain::brussels;
use domain::exchanges::event::EventKind;
use domain::ids::ExchangeId;
use domain::procedures::ProcedureId;
use domain::procedures::definition::{DeadlineDefinition, DeadlineStart};
use sea_orm::sea_query::{Expr, ExprTrait as _, Func, Query};
use sea_orm::{EntityTrait, QueryFilter, QuerySelect};
use time::{Date, Duration, OffsetDateTime};
use uuid::Uuid;

type Column = exchange::Column;

/// Open exchanges of this version of a procedure whose clock has run for as many days as its reminder waits, and
/// that were not reminded since it began. Nothing for a clock without a reminder.
///
/// # Errors
/// Those of the database, and `Corrupt`.
pub async fn system_due_for_reminder(
    reads: &impl Reads,
    procedure: &ProcedureId,
    version: u32,
    clock: &DeadlineDefinition,
    now: OffsetDateTime,
) -> Result<Vec<ExchangeId>, Error> {
    let Some(days) = clock.remind_after_days else { return Ok(Vec::new()) };
    let last_beginning = brussels::day(now).saturating_sub(Duration::days(i64::from(days)));
    let began = |column| Expr::col((exchange::Entity, column));
    let start = match clock.start {
        DeadlineStart::Sending => began(Column::SentAt),
        DeadlineStart::Acceptance => began(Column::AcceptedAt),
        // The reminder of an agreed day counts from the acceptance, which agreed on it or left the wanted one.
        DeadlineStart::AgreedDate => {
            Func::coalesce([began(Column::AcceptedAt), began(Column::SentAt)]).into()
        }
    };
    let reminded = Query::select()
        .column((audit_entry::Entity, audit_entry::Column::N))
        .from(audit_entry::Entity)
        .and_where(
            Expr::col((audit_entry::Entity, audit_entry::Column::ExchangeId))
                .equals((exchange::Entity, Column::Id)),
        )
        .and_where(Expr::col((audit_entry::Entity, audit_entry::Column::Kind)).eq(EventKind::Reminded.code()))
        .and_where(Expr::col((audit_entry::Entity, audit_entry::Column::At)).gte(start.clone()))
        .take();
    let found: Vec<(Uuid, i64, Option<String>, Option<String>)> = exchange::Entity::find()
        .select_only()
        .column(Column::Id)
        .expr_as(start.clone(), "began")
        .column(Column::Agreed)
        .column(Column::Wanted)
        .filter(Expr::col(Column::Lifecycle).eq("open"))
        .filter(Expr::col(Column::State).is_in(clock.states.iter().map(String::as_str)))
        .filter(Expr::col(Column::Procedure).eq(procedure.as_str()))
        .filter(Expr::col(Column::Version).eq(version))
        // The day in Brussels is at most two hours ahead of the one in UTC.
        .filter(start.lt(millis(last_beginning.midnight().assume_utc() + Duration::days(1))))
        .filter(Expr::exists(reminded).not())
        .into_tuple()
        .all(reads.db())
        .await?;
    let mut due = Vec::new();
    for (id, began, agreed, wanted) in found {
        let counted = match (clock.start, agreed.or(wanted)) {
            (DeadlineStart::AgreedDate, Some(text)) => day("exchange", id, &text)?,
            (DeadlineStart::AgreedDate, None) => Date::MAX,
            _ => brussels::day(instant("exchange", id, began)?),
        };
        if counted <= last_beginning {
            due.push(ExchangeId(id));
        }
    }
    Ok(due)
}
