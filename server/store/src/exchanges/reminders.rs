//! Which exchanges a job has to remind of.

use super::terms;
use super::unmoved::last;
use crate::Error;
use crate::entities::{audit_entry, exchange};
use crate::reads::Reads;
use crate::stored::{day, day_text, instant, millis};
use domain::brussels;
use domain::exchanges::event::EventKind;
use domain::ids::ExchangeId;
use domain::procedures::Procedure;
use domain::procedures::definition::{DeadlineDefinition, DeadlineStart};
use sea_orm::sea_query::{Expr, ExprTrait as _, Func, Query, SelectStatement, SimpleExpr};
use sea_orm::{ColumnTrait as _, Condition, EntityTrait, PaginatorTrait as _, QueryFilter, QuerySelect};
use time::{Date, Duration, OffsetDateTime};
use uuid::Uuid;

type Column = exchange::Column;

/// An exchange: its id, when the clock began, the agreed day, the wanted one, its terms.
type Candidate = (Uuid, i64, Option<String>, Option<String>, Option<String>);

/// Open exchanges under this definition whose clock may have run for as many days as its reminder waits. Where the
/// definition has no other reminder, those that were reminded since it began are left out here; else
/// `system_was_reminded` tells. Nothing for a clock without a reminder. A row that cannot be read is logged and
/// left out.
///
/// # Errors
/// Those of the database.
pub async fn system_due_for_reminder(
    reads: &impl Reads,
    procedure: &Procedure,
    clock: &DeadlineDefinition,
    now: OffsetDateTime,
) -> Result<Vec<ExchangeId>, Error> {
    let Some(days) = clock.remind_after_days else { return Ok(Vec::new()) };
    let last_beginning = brussels::day(now).saturating_sub(Duration::days(i64::from(days)));
    let start = start(clock);
    let is_only = procedure.deadlines.iter().filter(|other| other.remind_after_days.is_some()).count() == 1;
    let not_reminded = is_only.then(|| Expr::exists(reminded_since(&start)).not());
    // The day in Brussels is at most two hours ahead of the one in UTC. A day of the form may lie before the sending.
    let has_begun = (!matches!(clock.start, DeadlineStart::Field(_)))
        .then(|| start.clone().lt(millis(last_beginning.midnight().assume_utc() + Duration::days(1))));
    let found: Vec<Candidate> = exchange::Entity::find()
        .select_only()
        .column(Column::Id)
        .expr_as(start, "began")
        .column(Column::Agreed)
        .column(Column::Wanted)
        .column(Column::Terms)
        .filter(Expr::col(Column::Lifecycle).eq("open"))
        .filter(Expr::col(Column::State).is_in(clock.states.iter().map(String::as_str)))
        .filter(Expr::col(Column::Procedure).eq(procedure.procedure.as_str()))
        .filter(Expr::col(Column::Version).eq(procedure.version))
        .filter(Condition::all().add_option(has_begun).add_option(not_reminded))
        .into_tuple()
        .all(reads.db())
        .await?;
    let mut due = Vec::new();
    for candidate in found {
        let id = candidate.0;
        match counted(clock, candidate) {
            Ok(Some(from)) if from <= last_beginning => due.push(ExchangeId(id)),
            Ok(_) => {}
            Err(error) => tracing::error!(exchange = %id, %error, "an exchange cannot be read"),
        }
    }
    Ok(due)
}

/// The day from which the reminder counts; none where the clock does not run.
fn counted(clock: &DeadlineDefinition, candidate: Candidate) -> Result<Option<Date>, Error> {
    let (id, began, agreed, wanted, settled) = candidate;
    let settled = terms::read(id, settled.as_deref())?;
    let term = settled.iter().find(|term| term.deadline == clock.id);
    if clock.when.is_some() && term.is_none() {
        return Ok(None);
    }
    let from = term.and_then(|term| term.from);
    Ok(match (&clock.start, agreed.or(wanted), from) {
        (DeadlineStart::AgreedDate, Some(text), _) => Some(day("exchange", id, &text)?),
        (DeadlineStart::AgreedDate, None, _) | (DeadlineStart::Field(_), _, None) => None,
        (DeadlineStart::Field(_) | DeadlineStart::Completeness, _, Some(from)) => Some(from),
        _ => Some(brussels::day(instant("exchange", id, began)?)),
    })
}

/// When the clock began, as a time of the row.
fn start(clock: &DeadlineDefinition) -> SimpleExpr {
    let began = |column| Expr::col((exchange::Entity, column));
    match clock.start {
        DeadlineStart::Sending
        | DeadlineStart::Receipt
        | DeadlineStart::Completeness
        | DeadlineStart::Field(_) => began(Column::SentAt),
        DeadlineStart::Acceptance => began(Column::AcceptedAt),
        // The reminder of an agreed day counts from the acceptance, which agreed on it or left the wanted one.
        DeadlineStart::AgreedDate => {
            Func::coalesce([began(Column::AcceptedAt), began(Column::SentAt)]).into()
        }
    }
}

/// A reminder since the clock began, and since the one who has to act received the exchange.
fn reminded_since(start: &SimpleExpr) -> SelectStatement {
    let at = || Expr::col((audit_entry::Entity, audit_entry::Column::At));
    let received: SimpleExpr =
        Func::coalesce([SimpleExpr::from(last(EventKind::Received)), Expr::val(0_i64)]).into();
    Query::select()
        .column((audit_entry::Entity, audit_entry::Column::N))
        .from(audit_entry::Entity)
        .and_where(
            Expr::col((audit_entry::Entity, audit_entry::Column::ExchangeId))
                .equals((exchange::Entity, Column::Id)),
        )
        .and_where(Expr::col((audit_entry::Entity, audit_entry::Column::Kind)).eq(EventKind::Reminded.code()))
        .and_where(at().gte(start.clone()))
        .and_where(at().gt(received))
        .take()
}

/// Whether the exchange was reminded of a clock that ends on this day, after this moment where there is one.
///
/// # Errors
/// Those of the database.
pub async fn system_was_reminded(
    reads: &impl Reads,
    id: ExchangeId,
    due: Date,
    after: Option<OffsetDateTime>,
) -> Result<bool, Error> {
    let date = format!("%\"date\":\"{}\"%", day_text(due));
    let after = after.map(|after| audit_entry::Column::At.gt(millis(after)));
    let found = audit_entry::Entity::find()
        .filter(Condition::all().add_option(after))
        .filter(audit_entry::Column::ExchangeId.eq(id.0))
        .filter(audit_entry::Column::Kind.eq(EventKind::Reminded.code()))
        .filter(audit_entry::Column::Detail.like(date))
        .count(reads.db())
        .await?;
    Ok(found > 0)
}
