//! What authorities say of their offices, and when each last confirmed its entry.

use crate::entities::{authority, authority_office};
use crate::reads::Reads;
use crate::reads::sealed::Connected as _;
use crate::stored::{day, day_text, instant, millis};
use crate::{Error, Tx};
use domain::authorities::{Closing, Hours, Office, Span};
use domain::brussels;
use domain::ids::AuthorityId;
use sea_orm::ActiveValue::Set;
use sea_orm::sea_query::{Expr, ExprTrait, OnConflict, Query, SelectStatement};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use std::collections::HashMap;
use time::format_description::FormatItem;
use time::macros::format_description;
use time::{Date, OffsetDateTime, Time};
use uuid::Uuid;

const TABLE: &str = "authority_office";
const TIME: &[FormatItem<'_>] = format_description!("[hour]:[minute]");

/// A span as its column holds it: the weekday, Monday being 1, and both times as `HH:MM`.
type StoredSpan = (u8, String, String);
/// A closing as its column holds it: both days as `YYYY-MM-DD`.
type StoredClosing = (String, String);

/// Keeps what an authority says of its office, which it thereby confirms.
///
/// # Errors
/// Those of the database.
pub async fn keep(tx: &mut Tx, id: AuthorityId, office: &Office, at: OffsetDateTime) -> Result<(), Error> {
    use authority_office::Column;
    let mut again = OnConflict::column(Column::AuthorityId);
    again.update_columns([
        Column::Website,
        Column::Street,
        Column::PostalCode,
        Column::Town,
        Column::Hours,
        Column::Closings,
        Column::ConfirmedAt,
    ]);
    put(tx, id, office, at, again).await
}

/// Keeps that an authority confirmed its entry as it stands.
///
/// # Errors
/// Those of the database.
pub async fn confirm(tx: &mut Tx, id: AuthorityId, at: OffsetDateTime) -> Result<(), Error> {
    let mut again = OnConflict::column(authority_office::Column::AuthorityId);
    again.update_column(authority_office::Column::ConfirmedAt);
    put(tx, id, &Office::default(), at, again).await
}

/// Keeps the town in which an authority has its seat. What it says besides stays, and when it last confirmed that.
///
/// # Errors
/// Those of the database.
pub async fn keep_town(tx: &mut Tx, id: AuthorityId, town: &str, at: OffsetDateTime) -> Result<(), Error> {
    let mut again = OnConflict::column(authority_office::Column::AuthorityId);
    again.update_column(authority_office::Column::Town);
    let office = Office { town: town.to_owned(), ..Office::default() };
    put(tx, id, &office, at, again).await
}

async fn put(
    tx: &mut Tx,
    id: AuthorityId,
    office: &Office,
    at: OffsetDateTime,
    again: OnConflict,
) -> Result<(), Error> {
    let row = authority_office::ActiveModel {
        authority_id: Set(id.0),
        website: Set(office.website.clone()),
        street: Set(office.street.clone()),
        postal_code: Set(office.postal_code.clone()),
        town: Set(office.town.clone()),
        hours: Set(json(id, &stored_hours(&office.hours))?),
        closings: Set(json(id, &stored_closings(&office.closings))?),
        confirmed_at: Set(millis(at)),
    };
    authority_office::Entity::insert(row).on_conflict(again).exec_without_returning(tx.db()).await?;
    Ok(())
}

/// What every authority that ever said something says of its office, and when it last confirmed its entry.
///
/// # Errors
/// Those of the database, and `Corrupt`.
pub async fn all(reads: &impl Reads) -> Result<HashMap<AuthorityId, (Office, OffsetDateTime)>, Error> {
    authority_office::Entity::find().all(reads.db()).await?.into_iter().map(read).collect()
}

/// The days, in Brussels, on which these authorities last confirmed their entries.
///
/// # Errors
/// Those of the database, and `Corrupt`.
pub(super) async fn confirmed_on(reads: &impl Reads, ids: &[Uuid]) -> Result<HashMap<Uuid, Date>, Error> {
    let rows = authority_office::Entity::find()
        .filter(authority_office::Column::AuthorityId.is_in(ids.iter().copied()))
        .all(reads.db())
        .await?;
    let read = |row: authority_office::Model| -> Result<(Uuid, Date), Error> {
        let at = instant(TABLE, row.authority_id, row.confirmed_at)?;
        Ok((row.authority_id, brussels::day(at)))
    };
    rows.into_iter().map(read).collect()
}

/// The row of an authority of the directory that confirmed its entry at this moment or later.
pub(super) fn confirmed_since(at: OffsetDateTime) -> SelectStatement {
    let office = |column| Expr::col((authority_office::Entity, column));
    Query::select()
        .expr(Expr::val(1))
        .from(authority_office::Entity)
        .and_where(
            office(authority_office::Column::AuthorityId).equals((authority::Entity, authority::Column::Id)),
        )
        .and_where(office(authority_office::Column::ConfirmedAt).gte(millis(at)))
        .take()
}

fn stored_hours(hours: &Hours) -> Vec<StoredSpan> {
    let text = |time: Time| format!("{:02}:{:02}", time.hour(), time.minute());
    let of_day = |weekday: u8| {
        let spans = hours.of_weekday(weekday).iter();
        spans.map(move |span| (weekday, text(span.from), text(span.until)))
    };
    (1..=7).flat_map(of_day).collect()
}

fn stored_closings(closings: &[Closing]) -> Vec<StoredClosing> {
    closings.iter().map(|closing| (day_text(closing.first), day_text(closing.last))).collect()
}

fn json(id: AuthorityId, value: &impl serde::Serialize) -> Result<String, Error> {
    serde_json::to_string(value).map_err(|why| Error::corrupt(TABLE, id, why.to_string()))
}

fn read(row: authority_office::Model) -> Result<(AuthorityId, (Office, OffsetDateTime)), Error> {
    let id = row.authority_id;
    let corrupt = |why: String| Error::corrupt(TABLE, id, why);
    let spans: Vec<StoredSpan> = serde_json::from_str(&row.hours).map_err(|why| corrupt(why.to_string()))?;
    let mut hours = Hours::default();
    for (weekday, from, until) in spans {
        let time = |text: &str| Time::parse(text, TIME).map_err(|why| corrupt(why.to_string()));
        let span = Span { from: time(&from)?, until: time(&until)? };
        let its = weekday.checked_sub(1).and_then(|n| hours.0.get_mut(usize::from(n)));
        its.ok_or_else(|| corrupt(format!("no weekday {weekday}")))?.push(span);
    }
    let stored: Vec<StoredClosing> =
        serde_json::from_str(&row.closings).map_err(|why| corrupt(why.to_string()))?;
    let closing = |(first, last): &StoredClosing| -> Result<Closing, Error> {
        Ok(Closing { first: day(TABLE, id, first)?, last: day(TABLE, id, last)? })
    };
    let closings = stored.iter().map(closing).collect::<Result<Vec<_>, Error>>()?;
    let at = instant(TABLE, id, row.confirmed_at)?;
    let office = Office {
        website: row.website,
        street: row.street,
        postal_code: row.postal_code,
        town: row.town,
        hours,
        closings,
    };
    Ok((AuthorityId(id), (office, at)))
}
