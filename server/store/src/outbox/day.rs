//! The mail of the day: the notices of one person that wait for the same morning.

use super::addressees::working;
use super::{Notice, claim_rows, due, is_letter, notice};
use crate::entities::{outbox, participation};
use crate::reads::sealed::Connected as _;
use crate::{Error, Housekeeping};
use domain::ids::NoticeId;
use sea_orm::sea_query::ExprTrait;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use std::collections::BTreeSet;
use time::OffsetDateTime;
use uuid::Uuid;

/// So many notices one mail of the day tells of at most; more make a second one.
const OF_ONE_DAY: u64 = 200;

/// The notices of one person that make a mail of the day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Day {
    /// All that were taken for it.
    pub ids: Vec<NoticeId>,
    /// How often the mail was tried.
    pub attempts: u32,
    /// Those that the mail tells of, oldest first: none for who works there no longer or is locked, and none about an
    /// exchange that the authority has left since.
    pub notices: Vec<Notice>,
}

/// Takes the notices for the mail of the day of one person whose morning has come; none when there is none. Marked as
/// those of `claim`.
///
/// # Errors
/// Those of the database.
pub async fn claim_day(hk: &mut Housekeeping, now: OffsetDateTime) -> Result<Option<Day>, Error> {
    let daily = || is_letter().not().and(outbox::Column::IsDaily.eq(true));
    let first = due(now, daily()).one(hk.db()).await?;
    let Some((person, own)) = first.and_then(|first| first.person_id.zip(Some(first.authority_id))) else {
        return Ok(None);
    };
    let of_one = daily().and(outbox::Column::PersonId.eq(person)).and(outbox::Column::AuthorityId.eq(own));
    let rows = claim_rows(hk, now, OF_ONE_DAY, of_one).await?;
    // Another node is about to make this mail.
    if rows.is_empty() {
        return Ok(None);
    }
    let taken = rows.into_iter().map(notice).collect::<Result<Vec<_>, _>>()?;
    let ids = taken.iter().map(|notice| notice.id).collect();
    let attempts = taken.iter().map(|notice| notice.attempts).max().unwrap_or_default();
    Ok(Some(Day { ids, attempts, notices: still_told(hk, person, own, taken).await? }))
}

/// What may be told on the morning after: between a change and its mail people leave, and authorities too. It goes where
/// the person reads mail now.
async fn still_told(
    hk: &Housekeeping,
    person: Uuid,
    own: Uuid,
    taken: Vec<Notice>,
) -> Result<Vec<Notice>, Error> {
    let Some(address) = working(hk.db(), person, own).await?.map(|person| person.email) else {
        return Ok(Vec::new());
    };
    let of_exchanges: Vec<Uuid> = taken.iter().filter_map(Notice::exchange).map(|id| id.0).collect();
    let taking_part: BTreeSet<Uuid> = participation::Entity::find()
        .filter(participation::Column::AuthorityId.eq(own))
        .filter(participation::Column::ExchangeId.is_in(of_exchanges))
        .filter(participation::Column::IsActive.eq(true))
        .all(hk.db())
        .await?
        .into_iter()
        .map(|part| part.exchange_id)
        .collect();
    let is_told = |notice: &Notice| notice.exchange().is_none_or(|id| taking_part.contains(&id.0));
    let mut told: Vec<Notice> = taken.into_iter().filter(is_told).collect();
    told.sort_by_key(|notice| (notice.created_at, notice.id));
    for notice in &mut told {
        notice.address.clone_from(&address);
    }
    Ok(told)
}
