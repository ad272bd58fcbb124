//! Writing the audit trail.

use super::codes;
use crate::entities::{audit_entry, audit_link, audit_tip};
use crate::stored::{day_text, millis};
use crate::{Error, Keyring, rows_at_once};
use domain::accounts::{AccountEvent, Roles};
use domain::authorities::NetworkEvent;
use domain::exchanges::Event;
use domain::ids::{AuthorityId, ExchangeId, PersonId};
use domain::procedures::ProcedureId;
use domain::procedures::publish::{Publication, VersionStatus};
use domain::search::person::PersonSearched;
use sea_orm::ActiveValue::Set;
use sea_orm::sea_query::OnConflict;
use sea_orm::{
    ColumnTrait, DatabaseTransaction, EntityTrait, IntoActiveModel, PaginatorTrait, QueryFilter, QueryOrder,
    QuerySelect,
};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// The record in `audit_entry.detail`, version 1. Older versions stay readable for ever.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Detail {
    /// Version of this record.
    pub v: u8,
    /// State before.
    pub from: Option<String>,
    /// State after.
    pub to: Option<String>,
    /// A date that the act carried, `YYYY-MM-DD`.
    pub date: Option<String>,
    /// The absent colleague in whose right the act was taken.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on_behalf_of: Option<Uuid>,
    /// Of the first full reply, the day for the answer on which both sides had agreed, `YYYY-MM-DD`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub agreed: Option<String>,
    /// The rating that the act carried: of timeliness, and of effort.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rating: Option<(u8, u8)>,
}

/// SQLite takes 32,766 values in one statement.
const ROWS_AT_ONCE: usize = 500;

/// The record in `audit_entry.detail` of an event of a procedure, version 1. Older versions stay readable for ever.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PublicationDetail {
    /// Version of this record.
    pub v: u8,
    /// The version of the procedure.
    pub version: u32,
    /// Its status afterwards.
    pub status: VersionStatus,
    /// Digest of its files.
    pub digest: String,
}

/// The record in `audit_entry.detail` of an event of an account, version 1. Older versions stay readable for ever.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AccountDetail {
    /// Version of this record.
    pub v: u8,
    /// Roles afterwards, as `procedure:role`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub roles: Option<Vec<String>>,
    /// Whether the person administers afterwards.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_administrator: Option<bool>,
    /// Who stands in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deputy: Option<Uuid>,
    /// First day of the absence, `YYYY-MM-DD`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// Last day of the absence.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<String>,
    /// How notices come, as `sort:delivery`, with `:unlisted` behind it where they stand in no list.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notices: Option<Vec<String>>,
}

/// Appends the events, in their order. The tips of their shards stay locked until the transaction ends.
pub async fn append(db: &DatabaseTransaction, keys: &Keyring, events: &[&Event]) -> Result<(), Error> {
    append_for(db, keys, events, &BTreeMap::new()).await
}

/// As `append`; acts on these exchanges were taken in the right of an absent colleague.
pub async fn append_for(
    db: &DatabaseTransaction,
    keys: &Keyring,
    events: &[&Event],
    on_behalf: &BTreeMap<ExchangeId, PersonId>,
) -> Result<(), Error> {
    let entries = events.iter().map(|event| of_exchange(event, on_behalf.get(&event.exchange).copied()));
    append_entries(db, keys, entries.collect::<Result<_, _>>()?).await
}

/// Appends events of accounts, in their order.
pub async fn append_people(
    db: &DatabaseTransaction,
    keys: &Keyring,
    events: &[AccountEvent],
) -> Result<(), Error> {
    append_entries(db, keys, events.iter().map(of_account).collect::<Result<_, _>>()?).await
}

/// The entry of an event of an account, without what ties it to the others.
fn of_account(event: &AccountEvent) -> Result<audit_entry::Model, Error> {
    let detail = AccountDetail {
        v: 1,
        roles: event
            .roles
            .as_ref()
            .map(|roles| roles.iter().map(|(id, role)| format!("{id}:{}", role.code())).collect()),
        is_administrator: event.roles.as_ref().map(Roles::is_administrator),
        deputy: event.absence.map(|absence| absence.deputy.0),
        from: event.absence.map(|absence| day_text(absence.from)),
        to: event.absence.map(|absence| day_text(absence.to)),
        notices: event.notices.as_ref().map(|choices| {
            let listed = |sort| if choices.is_listed(sort) { "" } else { ":unlisted" };
            let chosen = choices.iter();
            chosen.map(|(sort, way)| format!("{}:{}{}", sort.code(), way.code(), listed(sort))).collect()
        }),
    };
    let detail = serde_json::to_string(&detail)
        .map_err(|why| Error::corrupt("audit_entry", event.person, why.to_string()))?;
    Ok(audit_entry::Model {
        exchange_id: codes::of_person(event.person),
        n: 0,
        at: millis(event.at),
        person_id: event.by.map(|id| id.0),
        authority_id: Some(event.authority.0),
        kind: event.kind.code().to_owned(),
        detail,
        previous: Vec::new(),
        mac: Vec::new(),
    })
}

/// Appends events of procedures, in their order; each digest is that of the files of the version.
pub async fn append_publications(
    db: &DatabaseTransaction,
    keys: &Keyring,
    events: Vec<(&Publication, String)>,
) -> Result<(), Error> {
    let entries = events.into_iter().map(|(event, digest)| of_procedure(event, digest));
    append_entries(db, keys, entries.collect::<Result<_, _>>()?).await
}

/// The record in `audit_entry.detail` of a search for a person, version 1. Older versions stay readable for ever.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PersonSearchDetail {
    /// Version of this record.
    pub v: u8,
    /// The procedure in whose exchanges was searched.
    pub procedure: ProcedureId,
    /// Why, a code of `SearchReason`.
    pub reason: String,
    /// How many exchanges were found.
    pub found: usize,
}

/// Appends a search for a person, in the chain of the account that searched.
pub async fn append_person_search(
    db: &DatabaseTransaction,
    keys: &Keyring,
    event: &PersonSearched,
) -> Result<(), Error> {
    let detail = PersonSearchDetail {
        v: 1,
        procedure: event.procedure.clone(),
        reason: event.reason.code().to_owned(),
        found: event.found,
    };
    let detail = serde_json::to_string(&detail)
        .map_err(|why| Error::corrupt("audit_entry", event.person, why.to_string()))?;
    let entry = audit_entry::Model {
        exchange_id: codes::of_person(event.person),
        n: 0,
        at: millis(event.at),
        person_id: Some(event.person.0),
        authority_id: Some(event.authority.0),
        kind: PersonSearched::CODE.to_owned(),
        detail,
        previous: Vec::new(),
        mac: Vec::new(),
    };
    append_entries(db, keys, vec![entry]).await
}

/// The record in `audit_entry.detail` of an event of the network, version 1. Older versions stay readable for ever.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NetworkDetail {
    /// Version of this record.
    pub v: u8,
    /// The authority whose place in the network changed.
    pub authority: AuthorityId,
    /// The procedure, of access.
    pub procedure: Option<ProcedureId>,
    /// State of the access, of the life or of the registration afterwards; empty for a link or a function.
    pub outcome: String,
    /// What was decided.
    pub details: BTreeMap<String, String>,
}

/// Appends events of the network, in their order.
pub async fn append_network(
    db: &DatabaseTransaction,
    keys: &Keyring,
    events: &[NetworkEvent],
) -> Result<(), Error> {
    append_entries(db, keys, events.iter().map(of_network).collect::<Result<_, _>>()?).await
}

/// Appends entries for events of the network and of exchanges that belong to one change.
///
/// # Errors
/// As `append`.
pub async fn append_handing_over(
    db: &DatabaseTransaction,
    keys: &Keyring,
    network: &[NetworkEvent],
    exchanges: &[&Event],
) -> Result<(), Error> {
    let of_exchanges = exchanges.iter().map(|event| of_exchange(event, None));
    let entries = network.iter().map(of_network).chain(of_exchanges);
    append_entries(db, keys, entries.collect::<Result<_, _>>()?).await
}

/// The entry of an event of the network, without what ties it to the others.
fn of_network(event: &NetworkEvent) -> Result<audit_entry::Model, Error> {
    let detail = NetworkDetail {
        v: 1,
        authority: event.authority,
        procedure: event.procedure.clone(),
        outcome: event.outcome.clone(),
        details: event.details.clone(),
    };
    let detail = serde_json::to_string(&detail)
        .map_err(|why| Error::corrupt("audit_entry", event.authority, why.to_string()))?;
    Ok(audit_entry::Model {
        exchange_id: codes::of_authority(event.authority),
        n: 0,
        at: millis(event.at),
        person_id: event.person.map(|id| id.0),
        authority_id: event.by.map(|id| id.0),
        kind: event.kind.code().to_owned(),
        detail,
        previous: Vec::new(),
        mac: Vec::new(),
    })
}

/// The entry of an event of a procedure, without what ties it to the others.
fn of_procedure(event: &Publication, digest: String) -> Result<audit_entry::Model, Error> {
    let detail = PublicationDetail { v: 1, version: event.version, status: event.status, digest };
    let detail = serde_json::to_string(&detail)
        .map_err(|why| Error::corrupt("audit_entry", &event.procedure, why.to_string()))?;
    Ok(audit_entry::Model {
        exchange_id: codes::of_procedure(&event.procedure),
        n: 0,
        at: millis(event.at),
        person_id: event.person.map(|id| id.0),
        authority_id: None,
        kind: event.kind.code().to_owned(),
        detail,
        previous: Vec::new(),
        mac: Vec::new(),
    })
}

/// Gives the entries their numbers and codes, in their order, and appends them.
pub(super) async fn append_entries(
    db: &DatabaseTransaction,
    keys: &Keyring,
    new: Vec<audit_entry::Model>,
) -> Result<(), Error> {
    let shards: BTreeSet<i32> = new.iter().map(|entry| codes::shard_of(entry.exchange_id)).collect();
    let mut tips = locked_tips(db, keys, &shards).await?;
    let mut heads = heads(db, &new).await?;
    let (mut entries, mut links) = (Vec::new(), Vec::new());
    for mut entry in new {
        let head = heads.get(&entry.exchange_id);
        let (n, previous) = head.map_or((0, codes::NOTHING.to_vec()), Clone::clone);
        (entry.n, entry.previous) = (n.saturating_add(1), previous);
        entry.mac = codes::of_entry(keys, &entry).to_vec();
        let shard = codes::shard_of(entry.exchange_id);
        let tip = tips.get_mut(&shard).ok_or_else(|| Error::corrupt("audit_tip", shard, "missing"))?;
        links.push(link(keys, &entry, tip));
        heads.insert(entry.exchange_id, (entry.n, entry.mac.clone()));
        entries.push(entry);
    }
    insert(db, entries, links).await?;
    for tip in tips.into_values() {
        audit_tip::Entity::update(audit_tip::ActiveModel {
            shard: Set(tip.shard),
            seq: Set(tip.seq),
            seal: Set(codes::of_tip(keys, &tip).to_vec()),
            mac: Set(tip.mac),
        })
        .exec(db)
        .await?;
    }
    Ok(())
}

/// The entry of an event, without what ties it to the others.
fn of_exchange(event: &Event, on_behalf_of: Option<PersonId>) -> Result<audit_entry::Model, Error> {
    let detail = Detail {
        v: 1,
        from: event.from.clone(),
        to: event.to.clone(),
        date: event.date.map(day_text),
        on_behalf_of: on_behalf_of.map(|id| id.0),
        agreed: event.agreed.map(day_text),
        rating: event.rating.map(|rating| (rating.timeliness, rating.effort)),
    };
    let detail = serde_json::to_string(&detail)
        .map_err(|why| Error::corrupt("audit_entry", event.exchange, why.to_string()))?;
    Ok(audit_entry::Model {
        exchange_id: event.exchange.0,
        n: 0,
        at: millis(event.at),
        person_id: event.person.map(|id| id.0),
        authority_id: event.authority.map(|id| id.0),
        kind: event.kind.code().to_owned(),
        detail,
        previous: Vec::new(),
        mac: Vec::new(),
    })
}

/// The link of the entry behind the tip, which moves on to it.
fn link(keys: &Keyring, entry: &audit_entry::Model, tip: &mut audit_tip::Model) -> audit_link::Model {
    let mut link = audit_link::Model {
        shard: tip.shard,
        seq: tip.seq.saturating_add(1),
        exchange_id: entry.exchange_id,
        n: entry.n,
        mac_of_entry: entry.mac.clone(),
        previous: tip.mac.clone(),
        mac: Vec::new(),
    };
    link.mac = codes::of_link(keys, &link).to_vec();
    tip.seq = link.seq;
    tip.mac.clone_from(&link.mac);
    link
}

async fn insert(
    db: &DatabaseTransaction,
    entries: Vec<audit_entry::Model>,
    links: Vec<audit_link::Model>,
) -> Result<(), Error> {
    rows_at_once::insert(db, entries.into_iter().map(IntoActiveModel::into_active_model)).await?;
    rows_at_once::insert(db, links.into_iter().map(IntoActiveModel::into_active_model)).await
}

/// The last entry of each exchange or procedure. Read after the tips were locked, so that nobody can append in between.
async fn heads(
    db: &DatabaseTransaction,
    new: &[audit_entry::Model],
) -> Result<BTreeMap<Uuid, (i64, Vec<u8>)>, Error> {
    let exchanges: BTreeSet<Uuid> = new.iter().map(|entry| entry.exchange_id).collect();
    let exchanges: Vec<Uuid> = exchanges.into_iter().collect();
    let mut heads = BTreeMap::new();
    for some in exchanges.chunks(ROWS_AT_ONCE) {
        let rows: Vec<(Uuid, i64, Vec<u8>)> = audit_entry::Entity::find()
            .select_only()
            .columns([audit_entry::Column::ExchangeId, audit_entry::Column::N, audit_entry::Column::Mac])
            .filter(audit_entry::Column::ExchangeId.is_in(some.iter().copied()))
            .order_by_asc(audit_entry::Column::ExchangeId)
            .order_by_asc(audit_entry::Column::N)
            .into_tuple()
            .all(db)
            .await?;
        heads.extend(rows.into_iter().map(|(exchange, n, mac)| (exchange, (n, mac))));
    }
    Ok(heads)
}

/// The tips of these shards, locked and with good seals. A tip that was tampered with is never sealed again: the
/// change is refused instead, so that nothing can hide behind it.
async fn locked_tips(
    db: &DatabaseTransaction,
    keys: &Keyring,
    shards: &BTreeSet<i32>,
) -> Result<BTreeMap<i32, audit_tip::Model>, Error> {
    let mut tips = lock(db, shards).await?;
    if tips.len() < shards.len() {
        begin_chains(db, keys).await?;
        tips = lock(db, shards).await?;
    }
    for tip in &tips {
        if !codes::is(&tip.seal, &codes::of_tip(keys, tip)) {
            return Err(Error::corrupt("audit_tip", tip.shard, "the seal is broken"));
        }
    }
    Ok(tips.into_iter().map(|tip| (tip.shard, tip)).collect())
}

async fn lock(db: &DatabaseTransaction, shards: &BTreeSet<i32>) -> Result<Vec<audit_tip::Model>, Error> {
    let query = audit_tip::Entity::find()
        .filter(audit_tip::Column::Shard.is_in(shards.iter().copied()))
        .order_by_asc(audit_tip::Column::Shard)
        .lock_exclusive();
    Ok(query.all(db).await?)
}

/// Seals the beginning of every chain, once, in a database without any.
async fn begin_chains(db: &DatabaseTransaction, keys: &Keyring) -> Result<(), Error> {
    let begun = audit_tip::Entity::find().count(db).await? > 0
        || audit_link::Entity::find().limit(1).one(db).await?.is_some()
        || audit_entry::Entity::find().limit(1).one(db).await?.is_some();
    let all = i32_shards();
    if begun && audit_tip::Entity::find().count(db).await? < u64::try_from(all.len()).unwrap_or(u64::MAX) {
        return Err(Error::corrupt("audit_tip", "any", "tips are missing"));
    }
    let tips = all.into_iter().map(|shard| {
        let mut tip = audit_tip::Model { shard, seq: 0, mac: codes::NOTHING.to_vec(), seal: Vec::new() };
        tip.seal = codes::of_tip(keys, &tip).to_vec();
        tip.into_active_model()
    });
    let known = OnConflict::column(audit_tip::Column::Shard).do_nothing().to_owned();
    audit_tip::Entity::insert_many(tips).on_conflict(known).exec_without_returning(db).await?;
    Ok(())
}

fn i32_shards() -> Vec<i32> {
    (0..codes::SHARDS).collect()
}
