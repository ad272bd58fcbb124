//! What happened to an exchange before, as the system asks when it looks at one.

use crate::Error;
use crate::entities::audit_entry;
use crate::reads::Reads;
use crate::stored::{day_text, instant, millis};
use domain::exchanges::event::EventKind;
use domain::ids::ExchangeId;
use sea_orm::{ColumnTrait as _, EntityTrait, PaginatorTrait as _, QueryFilter, QueryOrder, QuerySelect};
use time::{Date, OffsetDateTime};

/// When something of this kind happened to the exchange, earliest first.
///
/// # Errors
/// Those of the database, and `Corrupt`.
pub async fn system_times(
    reads: &impl Reads,
    id: ExchangeId,
    kind: EventKind,
) -> Result<Vec<OffsetDateTime>, Error> {
    let times: Vec<i64> = audit_entry::Entity::find()
        .select_only()
        .column(audit_entry::Column::At)
        .filter(audit_entry::Column::ExchangeId.eq(id.0))
        .filter(audit_entry::Column::Kind.eq(kind.code()))
        .order_by_asc(audit_entry::Column::N)
        .into_tuple()
        .all(reads.db())
        .await?;
    times.into_iter().map(|at| instant("audit_entry", id, at)).collect()
}

/// Whether the exchange was reminded of a clock that ends on this day, after this moment.
///
/// # Errors
/// Those of the database.
pub async fn system_was_reminded(
    reads: &impl Reads,
    id: ExchangeId,
    due: Date,
    after: OffsetDateTime,
) -> Result<bool, Error> {
    let date = format!("%\"date\":\"{}\"%", day_text(due));
    let found = audit_entry::Entity::find()
        .filter(audit_entry::Column::At.gt(millis(after)))
        .filter(audit_entry::Column::ExchangeId.eq(id.0))
        .filter(audit_entry::Column::Kind.eq(EventKind::Reminded.code()))
        .filter(audit_entry::Column::Detail.like(date))
        .count(reads.db())
        .await?;
    Ok(found > 0)
}
