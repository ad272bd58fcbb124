//! Openings of personal data: refreshes within a quarter of an hour are the same opening.

use crate::entities::opening;
use crate::reads::Reads;
use crate::reads::sealed::Connected as _;
use crate::stored::millis;
use crate::{Error, Tx};
use domain::ids::{ExchangeId, PersonId};
use sea_orm::ActiveValue::Set;
use sea_orm::EntityTrait;
use sea_orm::sea_query::OnConflict;
use time::{Duration, OffsetDateTime};

/// How long a person reads on without a new event.
pub const SAME_OPENING: Duration = Duration::minutes(15);

/// Whether showing personal data of the exchange to the person now is a new opening, which the audit trail records.
///
/// # Errors
/// Those of the database.
pub async fn needs_opening(
    reads: &impl Reads,
    id: ExchangeId,
    person: PersonId,
    now: OffsetDateTime,
) -> Result<bool, Error> {
    let last = opening::Entity::find_by_id((id.0, person.0)).one(reads.db()).await?;
    Ok(last.is_none_or(|row| row.opened_at <= millis(now.saturating_sub(SAME_OPENING))))
}

/// Marks the opening; the same change records the event.
///
/// # Errors
/// Those of the database.
pub async fn note_opening(
    tx: &mut Tx,
    id: ExchangeId,
    person: PersonId,
    now: OffsetDateTime,
) -> Result<(), Error> {
    let row = opening::ActiveModel {
        exchange_id: Set(id.0),
        person_id: Set(person.0),
        opened_at: Set(millis(now)),
    };
    let mut twice = OnConflict::columns([opening::Column::ExchangeId, opening::Column::PersonId]);
    twice.update_column(opening::Column::OpenedAt);
    opening::Entity::insert(row).on_conflict(twice).exec_without_returning(tx.db()).await?;
    Ok(())
}
