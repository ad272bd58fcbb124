//! Finding what was done to the audit trail by someone without the instance key.

use super::{codes, versions};
use crate::entities::{audit_entry, audit_link, audit_tip, exchange};
use crate::reads::{is_postgres, sealed::Connected as _};
use crate::{Error, Keyring, Reader};
use domain::accounts::AccountEventKind;
use domain::authorities::NetworkEventKind;
use domain::exchanges::untouched::DraftEventKind;
use domain::ids::ExchangeId;
use domain::procedures::design::WorkEventKind;
use domain::search::person::PersonSearched;
use sea_orm::sea_query::{Expr, ExprTrait, Query};
use sea_orm::{
    AccessMode, ColumnTrait, DatabaseTransaction, EntityTrait, IsolationLevel, QueryFilter, QueryOrder,
    QuerySelect, TransactionOptions, TransactionTrait,
};
use std::collections::BTreeMap;
use uuid::Uuid;

/// What a check of the whole trail found.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Report {
    /// Entries of exchanges checked.
    pub entries: u64,
    /// Exchanges with entries.
    pub exchanges: u64,
    /// Entries of procedures checked.
    pub publications: u64,
    /// Entries of the network of authorities checked.
    pub network: u64,
    /// Entries of accounts checked.
    pub accounts: u64,
    /// Entries of work copies of definitions checked.
    pub work_copies: u64,
    /// Entries of drafts that nobody touched checked.
    pub drafts: u64,
    /// What is wrong; nothing on a trail that nobody touched.
    pub faults: Vec<Fault>,
}

/// One thing that is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// What.
    pub kind: FaultKind,
    /// In which exchange, where one is known.
    pub exchange: Option<ExchangeId>,
    /// In which procedure, where one is known.
    pub procedure: Option<String>,
    /// In which shard, where the chain over the heads is wrong.
    pub shard: Option<i32>,
    /// Number of the entry in its exchange, of the link in its shard, or of the version.
    pub n: i64,
}

/// Kinds of faults.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FaultKind {
    /// An entry is not what was written.
    EntryChanged,
    /// An entry does not follow the one before it: something was removed, inserted or reordered.
    EntryOutOfOrder,
    /// An entry was inserted: no link leads to it.
    EntryWithoutLink,
    /// An entry was removed: the link to it is still there.
    EntryMissing,
    /// A link is not what was written.
    LinkChanged,
    /// A link does not follow the one before it.
    LinkOutOfOrder,
    /// The seal of a tip is broken.
    TipChanged,
    /// A chain does not end where its tip says: its tail was cut, or grew.
    TailCut,
    /// A tip was removed.
    TipMissing,
    /// An exchange has no entries.
    ExchangeWithoutEntries,
    /// The exchange of these entries was removed.
    EntriesWithoutExchange,
    /// A version of a procedure is not what was installed, or was put in force by nobody.
    VersionChanged,
    /// A version of a procedure was removed.
    VersionMissing,
    /// A version of a procedure was installed by nobody.
    VersionWithoutEntry,
}

const PAGE: u64 = 2000;

/// Checks every entry, link and tip, all as of the same moment.
///
/// # Errors
/// Those of the database; faults are no error.
pub async fn verify(reader: &Reader, keys: &Keyring) -> Result<Report, Error> {
    let isolation_level = is_postgres(reader.db()).then_some(IsolationLevel::RepeatableRead);
    let access_mode = is_postgres(reader.db()).then_some(AccessMode::ReadOnly);
    let options = TransactionOptions { isolation_level, access_mode, ..TransactionOptions::default() };
    let mut check = Check {
        db: reader.db().begin_with_options(options).await?,
        keys,
        beside: beside_exchanges(),
        report: Report::default(),
    };
    check.chains().await?;
    check.entries().await?;
    check.exchanges().await?;
    let versions = versions::check(&check.db).await?;
    check.report.faults.extend(versions);
    check.db.rollback().await?;
    Ok(check.report)
}

struct Check<'a> {
    db: DatabaseTransaction,
    keys: &'a Keyring,
    beside: BTreeMap<&'static str, Beside>,
    report: Report,
}

/// What the trail tells of beside exchanges.
#[derive(Clone, Copy)]
enum Beside {
    Accounts,
    Procedures,
    Network,
    WorkCopies,
    Drafts,
}

/// The kinds of entries that are of no exchange.
fn beside_exchanges() -> BTreeMap<&'static str, Beside> {
    let accounts =
        AccountEventKind::ALL.map(AccountEventKind::code).into_iter().chain([PersonSearched::CODE]);
    let network = NetworkEventKind::ALL.map(NetworkEventKind::code);
    let work_copies = WorkEventKind::ALL.map(WorkEventKind::code);
    let all = accounts.map(|kind| (kind, Beside::Accounts));
    let all = all.chain(versions::KINDS.map(|kind| (kind, Beside::Procedures)));
    let all = all.chain(network.map(|kind| (kind, Beside::Network)));
    let all = all.chain(work_copies.map(|kind| (kind, Beside::WorkCopies)));
    all.chain(DraftEventKind::ALL.map(|kind| (kind.code(), Beside::Drafts))).collect()
}

impl Check<'_> {
    fn in_shard(&mut self, kind: FaultKind, shard: i32, n: i64) {
        self.report.faults.push(Fault { kind, exchange: None, procedure: None, shard: Some(shard), n });
    }

    fn in_exchange(&mut self, kind: FaultKind, exchange: Uuid, n: i64) {
        let exchange = Some(ExchangeId(exchange));
        self.report.faults.push(Fault { kind, exchange, procedure: None, shard: None, n });
    }

    /// Every chain over the heads, from its first link to its tip.
    async fn chains(&mut self) -> Result<(), Error> {
        let tips: BTreeMap<i32, audit_tip::Model> =
            audit_tip::Entity::find().all(&self.db).await?.into_iter().map(|tip| (tip.shard, tip)).collect();
        let is_new = tips.is_empty() && audit_link::Entity::find().limit(1).one(&self.db).await?.is_none();
        if is_new {
            return Ok(());
        }
        for shard in 0..codes::SHARDS {
            let (seq, mac) = self.chain(shard).await?;
            match tips.get(&shard) {
                None => self.in_shard(FaultKind::TipMissing, shard, seq),
                Some(tip) if !codes::is(&tip.seal, &codes::of_tip(self.keys, tip)) => {
                    self.in_shard(FaultKind::TipChanged, shard, tip.seq);
                }
                Some(tip) if tip.seq != seq || tip.mac != mac => {
                    self.in_shard(FaultKind::TailCut, shard, tip.seq);
                }
                Some(_) => {}
            }
        }
        Ok(())
    }

    /// Number and code of the last link.
    async fn chain(&mut self, shard: i32) -> Result<(i64, Vec<u8>), Error> {
        let (mut seq, mut mac) = (0, codes::NOTHING.to_vec());
        loop {
            let links = audit_link::Entity::find()
                .filter(audit_link::Column::Shard.eq(shard))
                .filter(audit_link::Column::Seq.gt(seq))
                .order_by_asc(audit_link::Column::Seq)
                .limit(PAGE)
                .all(&self.db)
                .await?;
            if links.is_empty() {
                return Ok((seq, mac));
            }
            for link in links {
                if !codes::is(&link.mac, &codes::of_link(self.keys, &link)) {
                    self.in_shard(FaultKind::LinkChanged, shard, link.seq);
                }
                if link.seq != seq.saturating_add(1) || link.previous != mac {
                    self.in_shard(FaultKind::LinkOutOfOrder, shard, link.seq);
                }
                (seq, mac) = (link.seq, link.mac);
            }
        }
    }

    /// Every entry in the order of exchanges and numbers, page by page, each page beside the links to it.
    async fn entries(&mut self) -> Result<(), Error> {
        let mut after: Option<(Uuid, i64)> = None;
        let mut before: Option<audit_entry::Model> = None;
        loop {
            let entries = self.entries_after(after).await?;
            let is_last = u64::try_from(entries.len()).unwrap_or(u64::MAX) < PAGE;
            let last = entries.last().map(|entry| (entry.exchange_id, entry.n));
            let mut links = self.links_between(after, if is_last { None } else { last }).await?;
            for entry in entries {
                let code = links.remove(&(entry.exchange_id, entry.n));
                self.entry(&entry, before.as_ref(), code.as_deref());
                before = Some(entry);
            }
            for (exchange, n) in links.into_keys() {
                self.in_exchange(FaultKind::EntryMissing, exchange, n);
            }
            if is_last {
                return Ok(());
            }
            after = last;
        }
    }

    fn entry(
        &mut self,
        entry: &audit_entry::Model,
        before: Option<&audit_entry::Model>,
        linked: Option<&[u8]>,
    ) {
        let (exchange, n) = (entry.exchange_id, entry.n);
        let before = before.filter(|before| before.exchange_id == exchange);
        let report = &mut self.report;
        let count = match self.beside.get(entry.kind.as_str()) {
            Some(Beside::Accounts) => &mut report.accounts,
            Some(Beside::Procedures) => &mut report.publications,
            Some(Beside::Network) => &mut report.network,
            Some(Beside::WorkCopies) => &mut report.work_copies,
            Some(Beside::Drafts) => &mut report.drafts,
            None => {
                report.exchanges = report.exchanges.saturating_add(before.is_none().into());
                &mut report.entries
            }
        };
        *count = count.saturating_add(1);
        let (number, mac) = before.map_or((0, codes::NOTHING.as_slice()), |before| (before.n, &before.mac));
        if !codes::is(&entry.mac, &codes::of_entry(self.keys, entry)) {
            self.in_exchange(FaultKind::EntryChanged, exchange, n);
        }
        if n != number.saturating_add(1) || entry.previous != mac {
            self.in_exchange(FaultKind::EntryOutOfOrder, exchange, n);
        }
        match linked {
            None => self.in_exchange(FaultKind::EntryWithoutLink, exchange, n),
            Some(code) if code != entry.mac => self.in_exchange(FaultKind::EntryChanged, exchange, n),
            Some(_) => {}
        }
    }

    async fn entries_after(&self, after: Option<(Uuid, i64)>) -> Result<Vec<audit_entry::Model>, Error> {
        use audit_entry::Column;
        let mut query = audit_entry::Entity::find();
        if let Some((exchange, n)) = after {
            let place = Expr::tuple([Expr::col(Column::ExchangeId), Expr::col(Column::N)]);
            query = query.filter(place.gt(Expr::tuple([exchange.into(), n.into()])));
        }
        let query = query.order_by_asc(Column::ExchangeId).order_by_asc(Column::N).limit(PAGE);
        Ok(query.all(&self.db).await?)
    }

    /// The code of the entry to which each link leads.
    async fn links_between(
        &self,
        after: Option<(Uuid, i64)>,
        last: Option<(Uuid, i64)>,
    ) -> Result<BTreeMap<(Uuid, i64), Vec<u8>>, Error> {
        use audit_link::Column;
        let place = || Expr::tuple([Expr::col(Column::ExchangeId), Expr::col(Column::N)]);
        let mut query = audit_link::Entity::find().select_only();
        query = query.columns([Column::ExchangeId, Column::N, Column::MacOfEntry]);
        if let Some((exchange, n)) = after {
            query = query.filter(place().gt(Expr::tuple([exchange.into(), n.into()])));
        }
        if let Some((exchange, n)) = last {
            query = query.filter(place().lte(Expr::tuple([exchange.into(), n.into()])));
        }
        let rows: Vec<(Uuid, i64, Vec<u8>)> = query.into_tuple().all(&self.db).await?;
        Ok(rows.into_iter().map(|(exchange, n, code)| ((exchange, n), code)).collect())
    }

    /// Exchanges without entries, and entries without exchange.
    async fn exchanges(&mut self) -> Result<(), Error> {
        let with_entries = Query::select()
            .column(audit_entry::Column::ExchangeId)
            .from(audit_entry::Entity)
            .and_where(audit_entry::Column::N.eq(1))
            .to_owned();
        let silent: Vec<Uuid> = exchange::Entity::find()
            .select_only()
            .column(exchange::Column::Id)
            .filter(exchange::Column::Id.not_in_subquery(with_entries))
            .into_tuple()
            .all(&self.db)
            .await?;
        let known = Query::select().column(exchange::Column::Id).from(exchange::Entity).to_owned();
        let orphaned: Vec<Uuid> = audit_entry::Entity::find()
            .select_only()
            .column(audit_entry::Column::ExchangeId)
            .filter(audit_entry::Column::ExchangeId.not_in_subquery(known))
            .filter(audit_entry::Column::Kind.is_not_in(self.beside.keys().copied()))
            .distinct()
            .into_tuple()
            .all(&self.db)
            .await?;
        for exchange in silent {
            self.in_exchange(FaultKind::ExchangeWithoutEntries, exchange, 0);
        }
        for exchange in orphaned {
            self.in_exchange(FaultKind::EntriesWithoutExchange, exchange, 0);
        }
        Ok(())
    }
}
