//! Notices: queued with the change that they tell of, mailed afterwards. They hold no personal data of a case.

mod addressees;
mod day;
mod drafts;
mod purge;
mod stuck;

pub(crate) use addressees::{forget_address, language_of};
pub use day::{Day, claim_day};
pub(crate) use drafts::queue_draft;
pub use purge::purge;
pub(crate) use stuck::{hurry, stuck_authorities};
pub use stuck::{stuck, stuck_of, stuck_of_person};

use crate::entities::{exchange, outbox, participation, procedure_role};
use crate::reads::sealed::Connected as _;
use crate::stored::{instant, millis};
use crate::{Error, Housekeeping, Reads, rows_at_once};
use addressees::{Addressee, Told, goes_by_procedure, readdress};
use domain::accounts::AccountEventKind;
use domain::authorities::{NetworkEvent, NetworkEventKind};
use domain::calendars::Calendar;
use domain::exchanges::Event;
use domain::exchanges::event::EventKind;
use domain::exchanges::untouched::DraftEventKind;
use domain::ids::{AuthorityId, ExchangeId, NoticeId, PersonId};
use domain::language::Language;
use domain::notices::{Delivery, NoticeChoices, next_morning, person_told};
use domain::procedures::ProcedureId;
use sea_orm::ActiveValue::Set;
use sea_orm::sea_query::{Expr, ExprTrait, LockBehavior, LockType, Query};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, Select,
};
use time::{Duration, OffsetDateTime};
use uuid::Uuid;

/// A notice to one address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// Identity; the same in every try.
    pub id: NoticeId,
    /// When the change was made.
    pub created_at: OffsetDateTime,
    /// From when on it should be on its way: one of a mail of the day waits for its morning.
    pub wanted_at: OffsetDateTime,
    /// What it is about.
    pub about: About,
    /// The state after it: of the exchange, of the access, of the life or the registration of the authority; of a draft the day on which it is deleted; empty for a link or a function.
    pub state: String,
    /// The procedure; none where an authority's place in the network has nothing to do with one.
    pub procedure: Option<ProcedureId>,
    /// Its version.
    pub version: u32,
    /// Number of the exchange or of the registration; empty if there is none.
    pub number: String,
    /// The told authority's own reference.
    pub own_reference: Option<String>,
    /// The authority told.
    pub authority: AuthorityId,
    /// The person told; none for the authority's mailbox.
    pub person: Option<PersonId>,
    /// Where it goes.
    pub address: String,
    /// In which language.
    pub language: Language,
    /// How often it was tried.
    pub attempts: u32,
    /// Why the last try failed.
    pub last_error: Option<String>,
    /// When it was delivered.
    pub delivered_at: Option<OffsetDateTime>,
}

impl Notice {
    /// The exchange that it is about.
    #[must_use]
    pub const fn exchange(&self) -> Option<ExchangeId> {
        match self.about {
            About::Exchange(exchange, _) => Some(exchange),
            About::Authority(..) | About::Draft(..) => None,
        }
    }
}

/// What a notice is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum About {
    /// Something happened to an exchange.
    Exchange(ExchangeId, EventKind),
    /// The place of an authority in the network changed.
    Authority(AuthorityId, NetworkEventKind),
    /// Nobody touched a draft.
    Draft(ExchangeId, DraftEventKind),
}

/// A node that claimed a notice and died gives it back after this time.
const CLAIMED_FOR: Duration = Duration::minutes(5);

/// Queues what the events imply: to the mailbox of each authority to be told, and to the person assigned there; what
/// happened inside an authority to the person whom it is about.
pub(crate) async fn queue(db: &impl ConnectionTrait, events: &[&Event]) -> Result<(), Error> {
    let ids = events
        .iter()
        .flat_map(|event| inside(event).map(|(_, own)| own).into_iter().chain(event.tell.clone()));
    let known = Told::load(db, ids.map(|id| id.0).collect()).await?;
    let mut rows = Vec::new();
    for event in events {
        let inside = inside(event);
        if event.tell.is_empty() && inside.is_none() {
            continue;
        }
        let exchange =
            exchange::Entity::find_by_id(event.exchange.0).one(db).await?.ok_or(Error::NotFound)?;
        if let Some((person, own)) = inside {
            let part = participation::Entity::find_by_id((exchange.id, own.0)).one(db).await?;
            if let Some(addressee) = known.person(db, person.0, own, event.at).await? {
                rows.extend(row(event, &exchange, part.as_ref(), own, addressee));
            }
        }
        for told in &event.tell {
            let part = participation::Entity::find_by_id((exchange.id, told.0)).one(db).await?;
            let mailbox = known.mailbox(told.0, Some(&exchange.procedure));
            let assigned = part.as_ref().filter(|part| part.is_active).and_then(|part| part.assigned);
            let person = match assigned {
                Some(id) => known.person(db, id, *told, event.at).await?,
                None => None,
            };
            for addressee in mailbox.into_iter().chain(person) {
                rows.extend(row(event, &exchange, part.as_ref(), *told, addressee));
            }
        }
    }
    rows_at_once::insert(db, rows).await
}

/// Who is told inside an authority, and inside which.
fn inside(event: &Event) -> Option<(PersonId, AuthorityId)> {
    person_told(event).zip(event.authority)
}

/// Queues what the events of the network imply: to the mailbox of each authority to be told.
pub(crate) async fn queue_network(db: &impl ConnectionTrait, events: &[NetworkEvent]) -> Result<(), Error> {
    let ids = events.iter().flat_map(|event| event.tell.iter().map(|id| id.0));
    let known = Told::load(db, ids.collect()).await?;
    let mut rows = Vec::new();
    for event in events {
        let procedure = event.procedure.as_ref().filter(|_| goes_by_procedure(event.kind.code()));
        for told in &event.tell {
            let mailbox = known.mailbox(told.0, procedure.map(ProcedureId::as_str));
            rows.extend(mailbox.map(|addressee| network_row(event, *told, addressee)));
        }
    }
    rows_at_once::insert(db, rows).await
}

/// Queues what an event of a registration tells somebody outside of the network, at the address given there.
pub(crate) async fn queue_outside(
    db: &impl ConnectionTrait,
    event: &NetworkEvent,
    address: &str,
    language: Language,
) -> Result<(), Error> {
    let choices = NoticeChoices::default();
    let address = address.to_owned();
    let addressee = Addressee { person: None, address, language, choices, calendar: Calendar::Union };
    rows_at_once::insert(db, [network_row(event, event.authority, addressee)]).await
}

/// The row of a notice about an authority: it stands where others have their exchange.
fn network_row(event: &NetworkEvent, told: AuthorityId, addressee: Addressee) -> outbox::ActiveModel {
    outbox::ActiveModel {
        id: Set(Uuid::new_v4()),
        created_at: Set(millis(event.at)),
        due_at: Set(millis(event.at)),
        attempts: Set(0),
        exchange_id: Set(event.authority.0),
        kind: Set(event.kind.code().to_owned()),
        state: Set(event.outcome.clone()),
        procedure: Set(event.procedure.as_ref().map(|id| id.as_str().to_owned()).unwrap_or_default()),
        version: Set(0),
        number: Set(event.details.get("number").cloned().unwrap_or_default()),
        own_reference: Set(None),
        authority_id: Set(told.0),
        person_id: Set(None),
        address: Set(addressee.address),
        language: Set(addressee.language.code().to_owned()),
        last_error: Set(None),
        delivered_at: Set(None),
        is_daily: Set(false),
        failed_at: Set(None),
    }
}

/// The row of a notice about an exchange; none for who wants no such notices.
fn row(
    event: &Event,
    exchange: &exchange::Model,
    part: Option<&participation::Model>,
    told: AuthorityId,
    addressee: Addressee,
) -> Option<outbox::ActiveModel> {
    // A mailbox chooses nothing, and is told at once.
    let delivery = match addressee.person {
        Some(_) => addressee.choices.delivery_of(event),
        None => Delivery::AtOnce,
    };
    let due_at = match delivery {
        Delivery::Never => return None,
        Delivery::AtOnce => event.at,
        Delivery::Daily => next_morning(addressee.calendar, event.at),
    };
    Some(outbox::ActiveModel {
        id: Set(Uuid::new_v4()),
        created_at: Set(millis(event.at)),
        due_at: Set(millis(due_at)),
        attempts: Set(0),
        exchange_id: Set(exchange.id),
        kind: Set(event.kind.code().to_owned()),
        // What happens inside an authority leads from person to person, and a succession from authority to authority.
        state: Set(match &event.to {
            Some(to) if event.kind.leads_between_states() => to.clone(),
            _ => exchange.state.clone(),
        }),
        procedure: Set(exchange.procedure.clone()),
        version: Set(exchange.version),
        number: Set(exchange.number.clone()),
        own_reference: Set(part.and_then(|part| part.own_reference.clone())),
        authority_id: Set(told.0),
        person_id: Set(addressee.person),
        address: Set(addressee.address),
        language: Set(addressee.language.code().to_owned()),
        last_error: Set(None),
        delivered_at: Set(None),
        is_daily: Set(delivery == Delivery::Daily),
        failed_at: Set(None),
    })
}

/// Takes up to `n` due notices for this node; commit before sending. What is not marked as delivered or failed within
/// five minutes is due again.
///
/// # Errors
/// Those of the database.
pub async fn claim(hk: &mut Housekeeping, now: OffsetDateTime, n: u64) -> Result<Vec<Notice>, Error> {
    let single = is_letter().not().and(outbox::Column::IsDaily.eq(false));
    let rows = claim_rows(hk, now, n, single).await?;
    rows.into_iter().map(notice).collect()
}

/// What waits and is due, oldest first.
fn due(now: OffsetDateTime, sort: Expr) -> Select<outbox::Entity> {
    outbox::Entity::find()
        .filter(outbox::Column::DueAt.lte(millis(now)))
        .filter(outbox::Column::DeliveredAt.is_null())
        .filter(sort)
        .order_by_asc(outbox::Column::DueAt)
}

/// Whether the row is a letter about an account, and no notice.
pub(crate) fn is_letter() -> Expr {
    outbox::Column::Kind.is_in(AccountEventKind::ALL.map(AccountEventKind::code))
}

/// Takes up to `n` rows of this sort that are due, for where they go now, and counts the try.
pub(crate) async fn claim_rows(
    hk: &mut Housekeeping,
    now: OffsetDateTime,
    n: u64,
    sort: Expr,
) -> Result<Vec<outbox::Model>, Error> {
    let rows = due(now, sort)
        .limit(n)
        .lock_with_behavior(LockType::Update, LockBehavior::SkipLocked)
        .all(hk.db())
        .await?;
    let rows = readdress(hk.db(), rows).await?;
    outbox::Entity::update_many()
        .col_expr(outbox::Column::Attempts, Expr::col(outbox::Column::Attempts).add(1))
        .col_expr(outbox::Column::DueAt, millis(now.saturating_add(CLAIMED_FOR)).into())
        .filter(outbox::Column::Id.is_in(rows.iter().map(|row| row.id)))
        .exec(hk.db())
        .await?;
    let counted = |row: outbox::Model| outbox::Model { attempts: row.attempts.saturating_add(1), ..row };
    Ok(rows.into_iter().map(counted).collect())
}

/// Marks notices as delivered.
///
/// # Errors
/// Those of the database.
pub async fn delivered(hk: &mut Housekeeping, ids: &[NoticeId], now: OffsetDateTime) -> Result<(), Error> {
    outbox::Entity::update_many()
        .col_expr(outbox::Column::DeliveredAt, millis(now).into())
        .col_expr(outbox::Column::LastError, Option::<String>::None.into())
        .col_expr(outbox::Column::FailedAt, Option::<i64>::None.into())
        .filter(outbox::Column::Id.is_in(ids.iter().map(|id| id.0)))
        .exec(hk.db())
        .await?;
    Ok(())
}

/// Marks a try with these as failed; the next one comes at `retry_at`.
///
/// # Errors
/// Those of the database.
pub async fn failed(
    hk: &mut Housekeeping,
    ids: &[NoticeId],
    error: &str,
    now: OffsetDateTime,
    retry_at: OffsetDateTime,
) -> Result<(), Error> {
    outbox::Entity::update_many()
        .col_expr(outbox::Column::LastError, error.into())
        .col_expr(outbox::Column::FailedAt, millis(now).into())
        .col_expr(outbox::Column::DueAt, millis(retry_at).into())
        .filter(outbox::Column::Id.is_in(ids.iter().map(|id| id.0)))
        .exec(hk.db())
        .await?;
    Ok(())
}

/// The newest notices to this authority's mailbox and to this person there, in procedures where the person holds a
/// role and exchanges in which the authority still takes part, about its drafts, or about the network. The in-app mailbox
/// of the training realm.
///
/// # Errors
/// Those of the database.
pub async fn mailbox(
    reads: &impl Reads,
    authority: AuthorityId,
    person: PersonId,
    limit: u64,
) -> Result<Vec<Notice>, Error> {
    let procedures = Query::select()
        .column(procedure_role::Column::Procedure)
        .from(procedure_role::Entity)
        .and_where(procedure_role::Column::PersonId.eq(person.0))
        .and_where(procedure_role::Column::AuthorityId.eq(authority.0))
        .to_owned();
    let exchanges = Query::select()
        .column(participation::Column::ExchangeId)
        .from(participation::Entity)
        .and_where(participation::Column::AuthorityId.eq(authority.0))
        .and_where(participation::Column::IsActive.eq(true))
        .to_owned();
    let told =
        Condition::any().add(outbox::Column::PersonId.is_null()).add(outbox::Column::PersonId.eq(person.0));
    let rows = outbox::Entity::find()
        .filter(outbox::Column::AuthorityId.eq(authority.0))
        .filter(told)
        .filter(
            Condition::any()
                .add(outbox::Column::Kind.is_in(NetworkEventKind::ALL.map(NetworkEventKind::code)))
                .add(
                    Condition::all()
                        .add(outbox::Column::Procedure.in_subquery(procedures.clone()))
                        .add(outbox::Column::Kind.is_in(DraftEventKind::ALL.map(DraftEventKind::code))),
                )
                .add(
                    Condition::all()
                        .add(outbox::Column::Procedure.in_subquery(procedures))
                        .add(outbox::Column::ExchangeId.in_subquery(exchanges)),
                ),
        )
        .order_by_desc(outbox::Column::CreatedAt)
        .order_by_desc(outbox::Column::Id)
        .limit(limit)
        .all(reads.db())
        .await?;
    rows.into_iter().map(notice).collect()
}

fn notice(row: outbox::Model) -> Result<Notice, Error> {
    let bad = |why: &str| Error::corrupt("outbox", row.id, why);
    // Its morning has come once it was tried.
    let wanted_at = if row.is_daily && row.attempts == 0 { row.due_at } else { row.created_at };
    let about = EventKind::parse(&row.kind)
        .map(|kind| About::Exchange(ExchangeId(row.exchange_id), kind))
        .or_else(|| {
            NetworkEventKind::parse(&row.kind)
                .map(|kind| About::Authority(AuthorityId(row.exchange_id), kind))
        })
        .or_else(|| {
            DraftEventKind::parse(&row.kind).map(|kind| About::Draft(ExchangeId(row.exchange_id), kind))
        })
        .ok_or_else(|| bad("no such event"))?;
    let procedure = match (&about, row.procedure.as_str()) {
        (About::Authority(..), "") => None,
        (_, id) => Some(ProcedureId::new(id).ok_or_else(|| bad("no id of a procedure"))?),
    };
    Ok(Notice {
        id: NoticeId(row.id),
        created_at: instant("outbox", row.id, row.created_at)?,
        wanted_at: instant("outbox", row.id, wanted_at)?,
        about,
        procedure,
        version: u32::try_from(row.version).map_err(|_| bad("no version"))?,
        authority: AuthorityId(row.authority_id),
        person: row.person_id.map(PersonId),
        language: Language::parse(&row.language).ok_or_else(|| bad("no such language"))?,
        attempts: u32::try_from(row.attempts).map_err(|_| bad("tried a negative number of times"))?,
        delivered_at: row.delivered_at.map(|at| instant("outbox", row.id, at)).transpose()?,
        state: row.state,
        number: row.number,
        own_reference: row.own_reference,
        address: row.address,
        last_error: row.last_error,
    })
}
