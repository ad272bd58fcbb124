//! Notices in the lists of people: kept with the change that they tell of, read in the scope of who reads them. They hold
//! no text and no personal data; number and reference are those of the exchange.

use crate::entities::person_notice::{ActiveModel, Column, Entity, Model};
use crate::entities::{exchange, inbox_row, participation, person, procedure_role};
use crate::reads::sealed::Connected as _;
use crate::stored::{instant, millis};
use crate::{Error, Housekeeping, Reads, accounts, rows_at_once};
use domain::access::Scope;
use domain::brussels;
use domain::exchanges::Event;
use domain::exchanges::event::EventKind;
use domain::ids::{AuthorityId, ExchangeId, NoticeId, PersonId};
use domain::notices::{UNREAD_CAP, is_listed_for, person_told};
use domain::procedures::ProcedureId;
use sea_orm::ActiveValue::Set;
use sea_orm::sea_query::{Expr, ExprTrait, Query};
use sea_orm::{ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use std::collections::{BTreeMap, BTreeSet};
use time::OffsetDateTime;
use uuid::Uuid;

/// A notice in somebody's list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PersonNotice {
    /// Identity.
    pub id: NoticeId,
    /// When it happened.
    pub at: OffsetDateTime,
    /// The exchange.
    pub exchange: ExchangeId,
    /// What happened.
    pub event: EventKind,
    /// The state after it.
    pub state: String,
    /// The procedure.
    pub procedure: ProcedureId,
    /// Its version.
    pub version: u32,
    /// Number of the exchange.
    pub number: String,
    /// The own authority's reference.
    pub own_reference: Option<String>,
    /// Whether the person has read it.
    pub is_read: bool,
}

/// Keeps what the events imply: for everybody with a role in the procedure at an authority that is told, as its mailbox
/// is, and for the person assigned there, or the deputy of that day; of what happened inside an authority for the person
/// whom it is about. Each where the rule of the list allows it.
pub(crate) async fn queue(db: &impl ConnectionTrait, events: &[&Event]) -> Result<(), Error> {
    let mut rows = Vec::new();
    for event in events {
        let inside = person_told(event).zip(event.authority);
        if event.tell.is_empty() && inside.is_none() {
            continue;
        }
        let exchange =
            exchange::Entity::find_by_id(event.exchange.0).one(db).await?.ok_or(Error::NotFound)?;
        if let Some((person, own)) = inside {
            let person = accounts::deputy_on(db, person.0, own, brussels::day(event.at)).await?;
            rows.extend(listed(db, event, &exchange, own, [person].into()).await?);
        }
        for told in &event.tell {
            let people = people_of(db, event, &exchange, *told).await?;
            rows.extend(listed(db, event, &exchange, *told, people).await?);
        }
    }
    rows_at_once::insert(db, rows).await
}

/// Who is told at an authority.
async fn people_of(
    db: &impl ConnectionTrait,
    event: &Event,
    exchange: &exchange::Model,
    told: AuthorityId,
) -> Result<BTreeSet<Uuid>, Error> {
    let with_role: Vec<Uuid> = procedure_role::Entity::find()
        .select_only()
        .column(procedure_role::Column::PersonId)
        .distinct()
        .filter(procedure_role::Column::AuthorityId.eq(told.0))
        .filter(procedure_role::Column::Procedure.eq(exchange.procedure.as_str()))
        .into_tuple()
        .all(db)
        .await?;
    let mut people: BTreeSet<Uuid> = with_role.into_iter().collect();
    let part = participation::Entity::find_by_id((exchange.id, told.0)).one(db).await?;
    if let Some(assigned) = part.filter(|part| part.is_active).and_then(|part| part.assigned) {
        people.insert(accounts::deputy_on(db, assigned, told, brussels::day(event.at)).await?);
    }
    Ok(people)
}

/// The rows of an event for those of these people who are there, not locked, and want it in their list.
async fn listed(
    db: &impl ConnectionTrait,
    event: &Event,
    exchange: &exchange::Model,
    told: AuthorityId,
    people: BTreeSet<Uuid>,
) -> Result<Vec<ActiveModel>, Error> {
    let there: Vec<Uuid> = person::Entity::find()
        .select_only()
        .column(person::Column::Id)
        .filter(person::Column::Id.is_in(people))
        .filter(person::Column::IsLocked.eq(false))
        .into_tuple()
        .all(db)
        .await?;
    let choices = accounts::choices_of_all(db, &there).await?;
    let wants = |id: &Uuid| {
        let chosen = choices.get(id).cloned().unwrap_or_default();
        is_listed_for(event, PersonId(*id), &chosen)
    };
    // What happens inside an authority leads from person to person.
    let state = match &event.to {
        Some(to) if event.kind.leads_between_states() => to,
        _ => &exchange.state,
    };
    let row = |id: Uuid| ActiveModel {
        id: Set(Uuid::new_v4()),
        person_id: Set(id),
        authority_id: Set(told.0),
        exchange_id: Set(exchange.id),
        kind: Set(event.kind.code().to_owned()),
        state: Set(state.clone()),
        created_at: Set(millis(event.at)),
        read_at: Set(None),
    };
    Ok(there.into_iter().filter(wants).map(row).collect())
}

/// What of the person's notices lies in the scope: of exchanges in which the authority still takes part, in procedures in
/// which the person still holds a role.
fn reach(person: PersonId, scope: &Scope) -> Condition {
    let column = |column: inbox_row::Column| Expr::col(("mine", column));
    let procedures = scope.procedures().iter().map(|procedure| procedure.as_str());
    let mine = Query::select()
        .column(("mine", inbox_row::Column::ExchangeId))
        .from_as(inbox_row::Entity, "mine")
        .and_where(ExprTrait::equals(
            column(inbox_row::Column::ExchangeId),
            Column::ExchangeId.as_column_ref(),
        ))
        .and_where(ExprTrait::eq(column(inbox_row::Column::AuthorityId), scope.authority().0))
        .and_where(ExprTrait::is_in(column(inbox_row::Column::Procedure), procedures))
        .take();
    Condition::all()
        .add(Column::PersonId.eq(person.0))
        .add(Column::AuthorityId.eq(scope.authority().0))
        .add(Expr::exists(mine))
}

/// The newest notices of the person, or those after one of them; of the unread ones alone where only these are asked for.
///
/// # Errors
/// Those of the database, and `Corrupt`.
pub async fn list(
    reads: &impl Reads,
    person: PersonId,
    scope: &Scope,
    only_unread: bool,
    after: Option<NoticeId>,
    limit: u64,
) -> Result<Vec<PersonNotice>, Error> {
    let mut query = Entity::find().filter(reach(person, scope));
    if only_unread {
        query = query.filter(Column::ReadAt.is_null());
    }
    if let Some(after) = after {
        let last = Entity::find_by_id(after.0).filter(Column::PersonId.eq(person.0)).one(reads.db()).await?;
        if let Some(last) = last {
            let rest =
                Condition::any().add(Column::CreatedAt.lt(last.created_at)).add(Column::Id.lt(last.id));
            query = query.filter(Column::CreatedAt.lte(last.created_at)).filter(rest);
        }
    }
    let rows =
        query.order_by_desc(Column::CreatedAt).order_by_desc(Column::Id).limit(limit).all(reads.db()).await?;
    let about: BTreeMap<Uuid, inbox_row::Model> = inbox_row::Entity::find()
        .filter(inbox_row::Column::AuthorityId.eq(scope.authority().0))
        .filter(inbox_row::Column::ExchangeId.is_in(rows.iter().map(|row| row.exchange_id)))
        .all(reads.db())
        .await?
        .into_iter()
        .map(|row| (row.exchange_id, row))
        .collect();
    // An exchange that left the scope in between is not shown.
    rows.into_iter().filter_map(|row| Some(read(about.get(&row.exchange_id)?, row))).collect()
}

fn read(about: &inbox_row::Model, row: Model) -> Result<PersonNotice, Error> {
    let bad = |why: &str| Error::corrupt("person_notice", row.id, why);
    Ok(PersonNotice {
        id: NoticeId(row.id),
        at: instant("person_notice", row.id, row.created_at)?,
        exchange: ExchangeId(row.exchange_id),
        event: EventKind::parse(&row.kind).ok_or_else(|| bad("no such event"))?,
        procedure: ProcedureId::new(&about.procedure).ok_or_else(|| bad("no id of a procedure"))?,
        version: u32::try_from(about.version).map_err(|_| bad("no version"))?,
        number: about.number.clone(),
        own_reference: about.own_reference.clone(),
        is_read: row.read_at.is_some(),
        state: row.state,
    })
}

/// How many of the person's notices are unread, at most [`UNREAD_CAP`].
///
/// # Errors
/// Those of the database.
pub async fn unread(reads: &impl Reads, person: PersonId, scope: &Scope) -> Result<usize, Error> {
    if scope.procedures().is_empty() {
        return Ok(0);
    }
    let some: Vec<Uuid> = Entity::find()
        .select_only()
        .column(Column::Id)
        .filter(reach(person, scope))
        .filter(Column::ReadAt.is_null())
        .limit(u64::from(UNREAD_CAP))
        .into_tuple()
        .all(reads.db())
        .await?;
    Ok(some.len())
}

/// Whether the person has unread notices of the exchange.
///
/// # Errors
/// Those of the database.
pub async fn has_unread(reads: &impl Reads, person: PersonId, exchange: ExchangeId) -> Result<bool, Error> {
    let found = Entity::find()
        .filter(unread_of(person))
        .filter(Column::ExchangeId.eq(exchange.0))
        .limit(1)
        .one(reads.db())
        .await?;
    Ok(found.is_some())
}

/// Which of the person's notices are marked as read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Marked {
    /// One of them.
    One(NoticeId),
    /// Those of an exchange.
    Of(ExchangeId),
    /// All at this authority; who works for another one too reads those there.
    All(AuthorityId),
}

/// Marks notices of the person as read; those of others, and what was read before, stay as they are.
///
/// # Errors
/// Those of the database.
pub async fn mark_read(
    hk: &mut Housekeeping,
    person: PersonId,
    marked: Marked,
    now: OffsetDateTime,
) -> Result<(), Error> {
    let meant = match marked {
        Marked::One(id) => unread_of(person).add(Column::Id.eq(id.0)),
        Marked::Of(exchange) => unread_of(person).add(Column::ExchangeId.eq(exchange.0)),
        Marked::All(authority) => unread_of(person).add(Column::AuthorityId.eq(authority.0)),
    };
    Entity::update_many().col_expr(Column::ReadAt, millis(now).into()).filter(meant).exec(hk.db()).await?;
    Ok(())
}

fn unread_of(person: PersonId) -> Condition {
    Condition::all().add(Column::PersonId.eq(person.0)).add(Column::ReadAt.is_null())
}

/// Forgets up to `n` notices of what happened before this moment, the oldest first; yields how many.
///
/// # Errors
/// Those of the database.
pub async fn forget(hk: &mut Housekeeping, before: OffsetDateTime, n: u64) -> Result<u64, Error> {
    let ids: Vec<Uuid> = Entity::find()
        .select_only()
        .column(Column::Id)
        .filter(Column::CreatedAt.lt(millis(before)))
        .order_by_asc(Column::CreatedAt)
        .limit(n)
        .into_tuple()
        .all(hk.db())
        .await?;
    Ok(Entity::delete_many().filter(Column::Id.is_in(ids)).exec(hk.db()).await?.rows_affected)
}
