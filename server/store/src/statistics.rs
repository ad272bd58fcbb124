//! Statistics: the events of requests off which figures are read, without anything of their content.

use crate::Error;
use crate::audit::Detail;
use crate::entities::{audit_entry, authority, exchange, participation};
use crate::exchanges::same;
use crate::reads::Reads;
use crate::stored::{day, instant, millis};
use domain::exchanges::event::EventKind;
use domain::exchanges::{Event, Rating};
use domain::ids::{AuthorityId, ExchangeId, PersonId};
use domain::procedures::ProcedureId;
use domain::statistics::Reach;
use domain::statistics::indicator::READ;
use sea_orm::sea_query::{Expr, Query};
use sea_orm::{ColumnTrait, Condition, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use std::collections::HashMap;
use time::OffsetDateTime;
use uuid::Uuid;

const TABLE: &str = "audit_entry";

/// An entry of the audit trail as far as figures read it: neither its place in the chain nor its seal.
type Entry = (Uuid, i64, i64, Option<Uuid>, Option<Uuid>, String, String);

/// Which requests are read.
#[derive(Debug, Clone)]
pub struct Sought {
    /// In which procedures.
    pub procedures: Vec<ProcedureId>,
    /// In which an authority of this reach takes part.
    pub reach: Reach,
    /// Something happened at this moment, or later.
    pub from: OffsetDateTime,
    /// They were sent before.
    pub until: OffsetDateTime,
}

/// An authority that takes part, or did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// The authority.
    pub authority: AuthorityId,
    /// Its side, a name of the definition.
    pub side: String,
    /// Whether it takes part now.
    pub is_active: bool,
}

/// What is recorded of a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recorded {
    /// The exchange.
    pub id: ExchangeId,
    /// Its procedure.
    pub procedure: ProcedureId,
    /// The version.
    pub version: u32,
    /// Who takes part, or did, in the order in which they came in.
    pub parts: Vec<Part>,
    /// Its events of the kinds that figures read, in their order. Who was told is not kept.
    pub events: Vec<Event>,
}

/// The requests sought, in the order of their ids: up to `n` after this one.
///
/// # Errors
/// Those of the database, and `Corrupt`.
pub async fn recorded(
    reads: &impl Reads,
    sought: &Sought,
    after: Option<ExchangeId>,
    n: u64,
) -> Result<Vec<Recorded>, Error> {
    let after = after.map(|after| exchange::Column::Id.gt(after.0));
    let rows: Vec<(Uuid, String, i32)> = exchange::Entity::find()
        .select_only()
        .columns([exchange::Column::Id, exchange::Column::Procedure, exchange::Column::Version])
        .filter(exchange::Column::Procedure.is_in(sought.procedures.iter().map(ProcedureId::as_str)))
        .filter(exchange::Column::ChangedAt.gte(millis(sought.from)))
        .filter(exchange::Column::SentAt.lt(millis(sought.until)))
        .filter(Condition::all().add_option(reached(sought.reach)).add_option(after))
        .order_by_asc(exchange::Column::Id)
        .limit(n)
        .into_tuple()
        .all(reads.db())
        .await?;
    let ids: Vec<Uuid> = rows.iter().map(|(id, ..)| *id).collect();
    let mut parts = parts_of(reads, &ids).await?;
    let mut events = events_of(reads, &ids).await?;
    let mut found = Vec::with_capacity(rows.len());
    for (id, procedure, version) in rows {
        let corrupt = |why: &str| Error::corrupt("exchange", id, why);
        found.push(Recorded {
            id: ExchangeId(id),
            procedure: ProcedureId::new(&procedure).ok_or_else(|| corrupt("procedure"))?,
            version: u32::try_from(version).map_err(|_| corrupt("version"))?,
            parts: parts.remove(&id).unwrap_or_default(),
            events: events.remove(&id).unwrap_or_default(),
        });
    }
    Ok(found)
}

/// That somebody of the reach takes part, or did.
fn reached(reach: Reach) -> Option<Expr> {
    let own = match reach {
        Reach::Everyone => return None,
        Reach::Own(id) => participation::Column::AuthorityId.eq(id.0),
        Reach::State(country) => participation::Column::AuthorityId.in_subquery(
            Query::select()
                .column(authority::Column::Id)
                .from(authority::Entity)
                .and_where(authority::Column::Country.eq(country.code()))
                .take(),
        ),
    };
    let theirs = Query::select()
        .expr(Expr::val(1))
        .from(participation::Entity)
        .and_where(same(participation::Column::ExchangeId, exchange::Column::Id))
        .and_where(own)
        .take();
    Some(Expr::exists(theirs))
}

async fn parts_of(reads: &impl Reads, ids: &[Uuid]) -> Result<HashMap<Uuid, Vec<Part>>, Error> {
    let rows: Vec<(Uuid, Uuid, String, bool)> = participation::Entity::find()
        .select_only()
        .columns([
            participation::Column::ExchangeId,
            participation::Column::AuthorityId,
            participation::Column::Side,
            participation::Column::IsActive,
        ])
        .filter(participation::Column::ExchangeId.is_in(ids.iter().copied()))
        .order_by_asc(participation::Column::ExchangeId)
        .order_by_asc(participation::Column::Position)
        .into_tuple()
        .all(reads.db())
        .await?;
    let mut found: HashMap<Uuid, Vec<Part>> = HashMap::new();
    for (exchange, authority, side, is_active) in rows {
        found.entry(exchange).or_default().push(Part { authority: AuthorityId(authority), side, is_active });
    }
    Ok(found)
}

async fn events_of(reads: &impl Reads, ids: &[Uuid]) -> Result<HashMap<Uuid, Vec<Event>>, Error> {
    let entries: Vec<Entry> = audit_entry::Entity::find()
        .select_only()
        .columns([
            audit_entry::Column::ExchangeId,
            audit_entry::Column::N,
            audit_entry::Column::At,
            audit_entry::Column::PersonId,
            audit_entry::Column::AuthorityId,
            audit_entry::Column::Kind,
            audit_entry::Column::Detail,
        ])
        .filter(audit_entry::Column::ExchangeId.is_in(ids.iter().copied()))
        .filter(audit_entry::Column::Kind.is_in(READ.map(EventKind::code)))
        .order_by_asc(audit_entry::Column::ExchangeId)
        .order_by_asc(audit_entry::Column::N)
        .into_tuple()
        .all(reads.db())
        .await?;
    let mut found: HashMap<Uuid, Vec<Event>> = HashMap::new();
    for entry in entries {
        found.entry(entry.0).or_default().push(event(entry)?);
    }
    Ok(found)
}

fn event((exchange, n, at, person, authority, kind, detail): Entry) -> Result<Event, Error> {
    let id = || format!("{exchange} {n}");
    let corrupt = |why: &str| Error::corrupt(TABLE, id(), why);
    let detail: Detail = serde_json::from_str(&detail).map_err(|why| corrupt(&why.to_string()))?;
    let read_day = |text: Option<String>| text.map(|text| day(TABLE, id(), &text)).transpose();
    let rating = |(timeliness, effort)| Rating::new(timeliness, effort).ok_or_else(|| corrupt("rating"));
    Ok(Event {
        exchange: ExchangeId(exchange),
        kind: EventKind::parse(&kind).ok_or_else(|| corrupt("kind"))?,
        at: instant(TABLE, id(), at)?,
        person: person.map(PersonId),
        authority: authority.map(AuthorityId),
        from: detail.from,
        to: detail.to,
        date: read_day(detail.date)?,
        agreed: read_day(detail.agreed)?,
        rating: detail.rating.map(rating).transpose()?,
        tell: Vec::new(),
        is_daily: false,
    })
}
