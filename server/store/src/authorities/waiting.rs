//! What waits within the remits of a coordinator: found by index over states, regions and areas, and never by a list of
//! authorities, so that one who is responsible for a whole state waits no longer than one who is for a town.

use super::network::takes_part;
use super::offices;
use crate::Error;
use crate::entities::{
    authority, authority_access, authority_standing, coordinator_link, inbox_row, membership, person,
};
use crate::reads::Reads;
use crate::stored::{day, day_text, instant, millis};
use domain::authorities::office::confirmed_since;
use domain::authorities::waiting::{ACCEPTED_WITHIN, Reach, Subject, WaitingKind, inactive_before};
use domain::authorities::{AccessState, Duty, Remit};
use domain::brussels;
use domain::exchanges::{Bucket, OVERDUE_CAP};
use domain::ids::{AuthorityId, ExchangeId};
use domain::procedures::ProcedureId;
use sea_orm::sea_query::{Asterisk, BinOper, Expr, ExprTrait, Func, Query, SelectStatement};
use sea_orm::{ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use std::collections::HashMap;
use time::{Date, OffsetDateTime};
use uuid::Uuid;

/// What is looked for.
#[derive(Debug, Clone, Copy)]
pub struct Sought<'a> {
    /// What waits.
    pub kind: WaitingKind,
    /// The coordinator.
    pub own: AuthorityId,
    /// How far its functions reach.
    pub reaches: &'a [Reach],
    /// The procedures in force with their areas.
    pub procedures: &'a [(ProcedureId, String)],
    /// The moment.
    pub now: OffsetDateTime,
}

/// Something that waits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waiting {
    /// The authority that it is about.
    pub authority: AuthorityId,
    /// The procedure.
    pub procedure: Option<ProcedureId>,
    /// Number of the exchange; none where a side asks for confidential treatment.
    pub number: Option<String>,
    /// Since when, where that is known.
    pub since: Option<Date>,
    /// Its place in the list: the next page begins behind it, and it is found again by it.
    pub place: Place,
}

/// A page of what waits.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct WaitingPage {
    /// The rows, in order.
    pub rows: Vec<Waiting>,
    /// Where the next page begins; none on the last.
    pub next: Option<Place>,
}

/// The place of a row in its list, as an address can carry it. It gives no right: the reach applies to every page anew.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// By the day that is due, or the milliseconds of the last change.
    Exchange(String, ExchangeId, AuthorityId),
    /// By authority and procedure.
    Access(AuthorityId, String),
    /// By authority.
    Authority(AuthorityId),
}

impl Place {
    /// Writes it so that it can be read again.
    #[must_use]
    pub fn code(&self) -> String {
        match self {
            Self::Exchange(at, exchange, authority) => format!("{at}.{exchange}.{authority}"),
            Self::Access(authority, procedure) => format!("{authority}.{procedure}"),
            Self::Authority(authority) => authority.to_string(),
        }
    }

    /// Reads the place of a row of this kind.
    #[must_use]
    pub fn parse(kind: WaitingKind, text: &str) -> Option<Self> {
        match kind.subject() {
            Subject::Exchange => {
                let (at, rest) = text.split_once('.')?;
                let (exchange, authority) = rest.split_once('.')?;
                let is_place = (kind == WaitingKind::Overdue) != at.parse::<i64>().is_ok();
                let place = Self::Exchange(at.to_owned(), exchange.parse().ok()?, authority.parse().ok()?);
                is_place.then_some(place).filter(|_| !at.contains('\0'))
            }
            Subject::Access => {
                let (authority, procedure) = text.split_once('.')?;
                Some(Self::Access(authority.parse().ok()?, ProcedureId::new(procedure)?.to_string()))
            }
            Subject::Authority => text.parse().ok().map(Self::Authority),
        }
    }

    /// What stays the same while the thing waits: an exchange is one thing however often its place changes.
    #[must_use]
    pub fn thing(&self) -> String {
        match self {
            Self::Exchange(_, exchange, _) => exchange.to_string(),
            Self::Access(_, procedure) => procedure.clone(),
            Self::Authority(_) => String::new(),
        }
    }
}

/// How many there are, at most `OVERDUE_CAP`.
///
/// # Errors
/// Those of the database.
pub async fn count(reads: &impl Reads, sought: &Sought<'_>) -> Result<u32, Error> {
    if sought.reaches.is_empty() {
        return Ok(0);
    }
    let mut rows = Query::select();
    match sought.kind.subject() {
        Subject::Exchange => rows.column(inbox_row::Column::ExchangeId).from(inbox_row::Entity),
        Subject::Access => rows.column(authority_access::Column::AuthorityId).from(authority_access::Entity),
        Subject::Authority => rows.column(authority::Column::Id).from(authority::Entity),
    };
    let rows = rows.cond_where(condition(sought)).limit(u64::from(OVERDUE_CAP)).take();
    let counted =
        Query::select().expr(Func::count(Expr::col(Asterisk))).from_subquery(rows, "waiting").take();
    let Some(row) = reads.db().query_one(&counted).await? else { return Ok(0) };
    let n: i64 = row.try_get_by_index(0)?;
    Ok(u32::try_from(n).unwrap_or(OVERDUE_CAP))
}

/// A page of them, those that wait longest first.
///
/// # Errors
/// Those of the database, and `Corrupt`.
pub async fn page(
    reads: &impl Reads,
    sought: &Sought<'_>,
    after: Option<&Place>,
    limit: u64,
) -> Result<WaitingPage, Error> {
    let behind = after.map(|place| behind(sought.kind, place));
    let mut rows = some(reads, sought, behind, limit.saturating_add(1)).await?;
    let limit = usize::try_from(limit).unwrap_or(usize::MAX);
    let is_more = rows.len() > limit;
    rows.truncate(limit);
    let next = rows.last().filter(|_| is_more).map(|row| row.place.clone());
    Ok(WaitingPage { rows, next })
}

/// What waits of this authority under this thing; none where nothing does, or it is out of reach.
///
/// # Errors
/// Those of the database, and `Corrupt`.
pub async fn find(
    reads: &impl Reads,
    sought: &Sought<'_>,
    authority: AuthorityId,
    thing: &str,
) -> Result<Option<Waiting>, Error> {
    let its = match sought.kind.subject() {
        Subject::Exchange => {
            let Ok(exchange) = thing.parse::<ExchangeId>() else { return Ok(None) };
            Condition::all()
                .add(inbox_row::Column::AuthorityId.eq(authority.0))
                .add(inbox_row::Column::ExchangeId.eq(exchange.0))
        }
        Subject::Access => {
            let Some(procedure) = ProcedureId::new(thing) else { return Ok(None) };
            Condition::all()
                .add(authority_access::Column::AuthorityId.eq(authority.0))
                .add(authority_access::Column::Procedure.eq(procedure.as_str()))
        }
        Subject::Authority => Condition::all().add(authority::Column::Id.eq(authority.0)),
    };
    Ok(some(reads, sought, Some(its), 1).await?.pop())
}

async fn some(
    reads: &impl Reads,
    sought: &Sought<'_>,
    narrowed: Option<Condition>,
    limit: u64,
) -> Result<Vec<Waiting>, Error> {
    if sought.reaches.is_empty() {
        return Ok(Vec::new());
    }
    let condition = condition(sought).add_option(narrowed);
    match sought.kind.subject() {
        Subject::Exchange => {
            let rows = inbox_row::Entity::find()
                .filter(condition)
                .order_by_asc(order(sought.kind))
                .order_by_asc(inbox_row::Column::ExchangeId)
                .order_by_asc(inbox_row::Column::AuthorityId)
                .limit(limit);
            let rows = rows.all(reads.db()).await?;
            rows.into_iter().map(|row| of_exchange(sought.kind, row)).collect()
        }
        Subject::Access => {
            let rows = authority_access::Entity::find()
                .filter(condition)
                .order_by_asc(authority_access::Column::AuthorityId)
                .order_by_asc(authority_access::Column::Procedure)
                .limit(limit);
            rows.all(reads.db()).await?.into_iter().map(of_access).collect()
        }
        Subject::Authority => {
            let rows =
                authority::Entity::find().filter(condition).order_by_asc(authority::Column::Id).limit(limit);
            let ids: Vec<Uuid> = rows.all(reads.db()).await?.into_iter().map(|row| row.id).collect();
            let confirmed = if sought.kind == WaitingKind::Unconfirmed {
                offices::confirmed_on(reads, &ids).await?
            } else {
                HashMap::new()
            };
            Ok(ids.into_iter().map(|id| of_authority(id, confirmed.get(&id).copied())).collect())
        }
    }
}

/// By what exchanges that wait are sorted.
fn order(kind: WaitingKind) -> inbox_row::Column {
    if kind == WaitingKind::Overdue { inbox_row::Column::DueOn } else { inbox_row::Column::ChangedAt }
}

/// What lies behind a place.
fn behind(kind: WaitingKind, place: &Place) -> Condition {
    let (columns, values): (Vec<Expr>, Vec<Expr>) = match place {
        Place::Exchange(at, exchange, authority) => {
            let column = |column| Expr::col((inbox_row::Entity, column));
            let at = match at.parse::<i64>() {
                Ok(millis) => Expr::val(millis),
                Err(_) => Expr::val(at.as_str()),
            };
            (
                [order(kind), inbox_row::Column::ExchangeId, inbox_row::Column::AuthorityId]
                    .map(column)
                    .into(),
                vec![at, Expr::val(exchange.0), Expr::val(authority.0)],
            )
        }
        Place::Access(authority, procedure) => {
            let column = |column| Expr::col((authority_access::Entity, column));
            (
                [authority_access::Column::AuthorityId, authority_access::Column::Procedure]
                    .map(column)
                    .into(),
                vec![Expr::val(authority.0), Expr::val(procedure.as_str())],
            )
        }
        Place::Authority(authority) => {
            return Condition::all().add(authority::Column::Id.gt(authority.0));
        }
    };
    Condition::all().add(Expr::tuple(columns).gt(Expr::tuple(values)))
}

/// What is looked for, of the table of its subject.
fn condition(sought: &Sought<'_>) -> Condition {
    let within = sought.reaches.iter().map(|reach| within(sought, reach));
    what_waits(sought).add(within.fold(Condition::any(), Condition::add))
}

fn what_waits(sought: &Sought<'_>) -> Condition {
    let all = Condition::all();
    let in_turn = || Condition::all().add(inbox_row::Column::Bucket.eq(Bucket::WaitingForUs.code()));
    match sought.kind {
        WaitingKind::Overdue => {
            in_turn().add(inbox_row::Column::DueOn.lt(day_text(brussels::day(sought.now))))
        }
        WaitingKind::NotAccepted => in_turn()
            .add(inbox_row::Column::IsNew.eq(true))
            .add(inbox_row::Column::ChangedAt.lt(millis(sought.now.saturating_sub(ACCEPTED_WITHIN)))),
        WaitingKind::Inactive => {
            let before = inactive_before(sought.now).map_or(i64::MIN, millis);
            in_turn().add(inbox_row::Column::ChangedAt.lt(before))
        }
        WaitingKind::AccessRequested => {
            all.add(authority_access::Column::State.eq(AccessState::Requested.code())).add(in_force(sought))
        }
        WaitingKind::NoCoordinator => all
            .add(authority_access::Column::State.eq(AccessState::Granted.code()))
            .add(in_force(sought))
            .add(takes_part(Expr::col((authority_access::Entity, authority_access::Column::AuthorityId))))
            .add(Expr::exists(coordinators_linked(sought)).not()),
        WaitingKind::NeverSignedIn => all
            .add(authority::Column::Id.in_subquery(with_people(false)))
            .add(takes_part(Expr::col((authority::Entity, authority::Column::Id))))
            .add(Expr::exists(with_people(true).and_where(its_people()).take()).not()),
        // Where nobody signed in, nobody can confirm, and that waits on its own.
        WaitingKind::Unconfirmed => all
            .add(authority::Column::Id.in_subquery(with_people(true)))
            .add(Expr::exists(offices::confirmed_since(confirmed_since(sought.now))).not())
            .add(takes_part(Expr::col((authority::Entity, authority::Column::Id)))),
    }
}

/// That the procedure of an access is in force.
fn in_force(sought: &Sought<'_>) -> Condition {
    let known = sought.procedures.iter().map(|(procedure, _)| procedure.as_str());
    Condition::all().add(authority_access::Column::Procedure.is_in(known))
}

/// The authorities of people who signed in, or of those who never did and did not leave.
fn with_people(has_signed_in: bool) -> SelectStatement {
    let mut people = Query::select();
    people.column((membership::Entity, membership::Column::AuthorityId)).from(membership::Entity).inner_join(
        person::Entity,
        Expr::col((person::Entity, person::Column::Id))
            .equals((membership::Entity, membership::Column::PersonId)),
    );
    if has_signed_in {
        people.and_where(person::Column::LastSignInAt.is_not_null());
    } else {
        people
            .and_where(person::Column::LastSignInAt.is_null())
            .and_where(person::Column::RemovedAt.is_null());
    }
    people
}

fn its_people() -> Expr {
    Expr::col((membership::Entity, membership::Column::AuthorityId))
        .equals((authority::Entity, authority::Column::Id))
}

/// The coordinators of requests that are linked to the authority of an access for its procedure.
fn coordinators_linked(sought: &Sought<'_>) -> SelectStatement {
    let procedure = || Expr::col((authority_access::Entity, authority_access::Column::Procedure));
    let link = |column| Expr::col((coordinator_link::Entity, column));
    let exactly = link(coordinator_link::Column::HoldsFor).eq(joined("procedure:", procedure()));
    let scope = areas_of(sought).into_iter().fold(Condition::any().add(exactly), |any, area| {
        let its = procedures_in(sought, std::slice::from_ref(&area));
        let by_area = Condition::all()
            .add(link(coordinator_link::Column::HoldsFor).eq(format!("area:{area}")))
            .add(procedure().is_in(its));
        any.add(by_area)
    });
    Query::select()
        .expr(Expr::val(1))
        .from(coordinator_link::Entity)
        .and_where(
            link(coordinator_link::Column::AuthorityId)
                .equals((authority_access::Entity, authority_access::Column::AuthorityId)),
        )
        .and_where(coordinates())
        .cond_where(scope)
        .take()
}

/// That the duties of a link name the coordination of requests; no other duty has that word in it.
fn coordinates() -> Expr {
    coordinator_link::Column::Duties.like(format!("%{}%", Duty::Coordinates.code()))
}

fn joined(prefix: &'static str, text: Expr) -> Expr {
    Expr::val(prefix).binary(BinOper::Custom("||"), text)
}

fn areas_of(sought: &Sought<'_>) -> Vec<String> {
    let mut areas: Vec<String> = sought.procedures.iter().map(|(_, area)| area.clone()).collect();
    areas.sort_unstable();
    areas.dedup();
    areas
}

fn procedures_in(sought: &Sought<'_>, areas: &[String]) -> Vec<String> {
    let its = sought.procedures.iter().filter(|(_, area)| areas.contains(area));
    its.map(|(procedure, _)| procedure.to_string()).collect()
}

/// That a row of the table of the subject lies within a reach.
fn within(sought: &Sought<'_>, reach: &Reach) -> Condition {
    let areas = &reach.remit.areas;
    let place = place(&reach.remit);
    let of = |id: Expr| {
        Query::select()
            .expr(Expr::val(1))
            .from(authority::Entity)
            .and_where(Expr::col((authority::Entity, authority::Column::Id)).eq(id))
            .cond_where(place.clone())
            .take()
    };
    match sought.kind.subject() {
        Subject::Exchange => {
            let own = Expr::col((inbox_row::Entity, inbox_row::Column::AuthorityId));
            let area = inbox_row::Column::PolicyArea.is_in(areas.iter().map(String::as_str));
            Condition::all()
                .add(Expr::exists(of(own)))
                .add_option((!areas.is_empty()).then_some(area))
                .add_option(reach.is_linked_only.then(|| Expr::exists(linked(sought.own))))
        }
        Subject::Access => {
            let own = Expr::col((authority_access::Entity, authority_access::Column::AuthorityId));
            let area = authority_access::Column::Procedure.is_in(procedures_in(sought, areas));
            Condition::all().add(Expr::exists(of(own))).add_option((!areas.is_empty()).then_some(area))
        }
        Subject::Authority => place,
    }
}

/// That an authority lies in the state and the region of a remit.
fn place(remit: &Remit) -> Condition {
    let in_region = remit.region.as_ref().map(|region| {
        let standing = |column| Expr::col((authority_standing::Entity, column));
        let its = Query::select()
            .expr(Expr::val(1))
            .from(authority_standing::Entity)
            .and_where(
                standing(authority_standing::Column::AuthorityId)
                    .equals((authority::Entity, authority::Column::Id)),
            )
            // Codes of parts begin with that of the whole, and are letters and digits alone.
            .and_where(standing(authority_standing::Column::Region).like(format!("{}%", region.code())))
            .take();
        Expr::exists(its)
    });
    Condition::all().add(authority::Column::Country.eq(remit.country.code())).add_option(in_region)
}

/// The link of a coordinator to the authority of a row of the inbox, for its procedure or its area.
fn linked(own: AuthorityId) -> SelectStatement {
    let row = |column| Expr::col((inbox_row::Entity, column));
    let link = |column| Expr::col((coordinator_link::Entity, column));
    let scope = Condition::any()
        .add(
            link(coordinator_link::Column::HoldsFor)
                .eq(joined("procedure:", row(inbox_row::Column::Procedure))),
        )
        .add(
            link(coordinator_link::Column::HoldsFor).eq(joined("area:", row(inbox_row::Column::PolicyArea))),
        );
    Query::select()
        .expr(Expr::val(1))
        .from(coordinator_link::Entity)
        .and_where(link(coordinator_link::Column::CoordinatorId).eq(own.0))
        .and_where(link(coordinator_link::Column::AuthorityId).eq(row(inbox_row::Column::AuthorityId)))
        .and_where(coordinates())
        .cond_where(scope)
        .take()
}

fn of_exchange(kind: WaitingKind, row: inbox_row::Model) -> Result<Waiting, Error> {
    let bad = |why| Error::corrupt("inbox_row", row.exchange_id, why);
    let due = row.due_on.as_deref();
    let (at, since) = match due.filter(|_| kind == WaitingKind::Overdue) {
        Some(text) => (text.to_owned(), day("inbox_row", row.exchange_id, text)?),
        None => {
            let changed = instant("inbox_row", row.exchange_id, row.changed_at)?;
            (row.changed_at.to_string(), brussels::day(changed))
        }
    };
    let authority = AuthorityId(row.authority_id);
    Ok(Waiting {
        authority,
        procedure: Some(ProcedureId::new(&row.procedure).ok_or_else(|| bad("no id of a procedure"))?),
        number: Some(row.number).filter(|_| !row.is_confidential),
        since: Some(since),
        place: Place::Exchange(at, ExchangeId(row.exchange_id), authority),
    })
}

fn of_access(row: authority_access::Model) -> Result<Waiting, Error> {
    let bad = |why| Error::corrupt("authority_access", row.authority_id, why);
    let authority = AuthorityId(row.authority_id);
    Ok(Waiting {
        authority,
        procedure: Some(ProcedureId::new(&row.procedure).ok_or_else(|| bad("no id of a procedure"))?),
        number: None,
        since: None,
        place: Place::Access(authority, row.procedure),
    })
}

const fn of_authority(id: Uuid, since: Option<Date>) -> Waiting {
    let authority = AuthorityId(id);
    let place = Place::Authority(authority);
    Waiting { authority, procedure: None, number: None, since, place }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_read_as_it_was_written_and_nonsense_is_none() {
        let (authority, exchange) = (AuthorityId(Uuid::from_u128(7)), ExchangeId(Uuid::from_u128(8)));
        for (kind, place) in [
            (WaitingKind::Overdue, Place::Exchange("2026-12-01".to_owned(), exchange, authority)),
            (WaitingKind::Inactive, Place::Exchange("1764000000000".to_owned(), exchange, authority)),
            (WaitingKind::AccessRequested, Place::Access(authority, "check".to_owned())),
            (WaitingKind::NeverSignedIn, Place::Authority(authority)),
        ] {
            assert_eq!(Place::parse(kind, &place.code()), Some(place));
        }
        let by_time = Place::Exchange("1764000000000".to_owned(), exchange, authority).code();
        assert_eq!(Place::parse(WaitingKind::Overdue, &by_time), None, "another list has another order");
        for odd in ["", ".", "1", "x.y", "soon.00000000-0000-0000-0000-000000000007.x"] {
            for kind in WaitingKind::ALL {
                assert_eq!(Place::parse(kind, odd), None, "{odd}");
            }
        }
    }
}
