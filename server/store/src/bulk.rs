//! Many whole exchanges at once, for load data: the same rows as one by one, in few statements.

use crate::entities::{
    exchange, exchange_due, exchange_key, exchange_text, inbox_row, participation, search_mark, search_word,
};
use crate::exchanges::{Part, due, raise_counter, record, seal_text, shown_number};
use crate::inbox::place::{self, Differences};
use crate::keys::ExchangeKey;
use crate::reads::sealed::Connected as _;
use crate::search::index;
use crate::{Error, Housekeeping, Keyring, audit, rows_at_once};
use domain::brussels;
use domain::exchanges::{Event, Exchange};
use domain::procedures::{Entries, Procedure};
use sea_orm::ActiveValue::Set;
use sea_orm::{ConnectionTrait, IntoActiveModel};
use std::collections::BTreeMap;

/// An exchange with everything that belongs to it. Without a number it gets the next one of the year of its sending.
#[derive(Debug, Clone)]
pub struct WholeExchange {
    /// The exchange, sent at least.
    pub exchange: Exchange,
    /// The form that was sent.
    pub request: Entries,
    /// The answers that were sent.
    pub reply: Option<Entries>,
    /// What happened, in order: the audit trail.
    pub events: Vec<Event>,
}

/// Inserts whole exchanges of one version of a procedure. Notices are not queued, nobody is told. The caller commits;
/// a few thousand exchanges for each commit keep the log small.
///
/// # Errors
/// Those of the database and the keys; `Corrupt` for drafts, and for authorities that are not in the directory.
pub async fn insert(
    hk: &mut Housekeeping,
    keys: &Keyring,
    mut whole: Vec<WholeExchange>,
    procedure: &Procedure,
) -> Result<(), Error> {
    give_numbers(hk.db(), &mut whole, procedure).await?;
    let authorities = whole.iter().flat_map(|one| one.exchange.sides.iter().map(|part| part.authority));
    let directory = place::counterparts(hk.db(), authorities.collect()).await?;
    let mut rows = Rows::default();
    for one in &whole {
        rows.exchanges.push(record::inserted(&one.exchange)?);
        rows.sides.extend(record::sides(&one.exchange)?);
        seal(&mut rows, keys, one)?;
        let found = index::rows(keys, &one.exchange, procedure, &one.request);
        rows.words.extend(found.words.into_iter().map(IntoActiveModel::into_active_model));
        rows.marks.extend(found.marks.into_iter().map(IntoActiveModel::into_active_model));
        let calendars = place::calendars(&one.exchange, &directory);
        rows.due
            .extend(due::row(&one.exchange, procedure, &calendars).map(IntoActiveModel::into_active_model));
        for row in place::rows(&one.exchange, procedure, &directory)? {
            *rows.counts.entry(place::place(&row)).or_default() += 1;
            rows.inbox.push(row.into_active_model());
        }
    }
    rows_at_once::insert(hk.db(), rows.exchanges).await?;
    rows_at_once::insert(hk.db(), rows.sides).await?;
    rows_at_once::insert(hk.db(), rows.keys).await?;
    rows_at_once::insert(hk.db(), rows.texts).await?;
    rows_at_once::insert(hk.db(), rows.inbox).await?;
    rows_at_once::insert(hk.db(), rows.due).await?;
    rows_at_once::insert(hk.db(), rows.words).await?;
    rows_at_once::insert(hk.db(), rows.marks).await?;
    place::count(hk.db(), rows.counts).await?;
    let events: Vec<&Event> = whole.iter().flat_map(|one| &one.events).collect();
    audit::append(hk.db(), keys, &events).await
}

#[derive(Default)]
struct Rows {
    exchanges: Vec<exchange::ActiveModel>,
    sides: Vec<participation::ActiveModel>,
    keys: Vec<exchange_key::ActiveModel>,
    texts: Vec<exchange_text::ActiveModel>,
    inbox: Vec<inbox_row::ActiveModel>,
    due: Vec<exchange_due::ActiveModel>,
    words: Vec<search_word::ActiveModel>,
    marks: Vec<search_mark::ActiveModel>,
    counts: Differences,
}

fn seal(rows: &mut Rows, keys: &Keyring, one: &WholeExchange) -> Result<(), Error> {
    let id = one.exchange.id;
    let key = ExchangeKey::random()?;
    rows.keys.push(exchange_key::ActiveModel { exchange_id: Set(id.0), wrapped: Set(keys.wrap(id, &key)?) });
    rows.texts.push(seal_text(&key, id, Part::Request, &one.request)?);
    if let Some(reply) = &one.reply {
        rows.texts.push(seal_text(&key, id, Part::Reply, reply)?);
    }
    Ok(())
}

/// Numbers in the order of the list, taken from the counters of their years at once.
async fn give_numbers(
    db: &impl ConnectionTrait,
    whole: &mut [WholeExchange],
    procedure: &Procedure,
) -> Result<(), Error> {
    let mut years: BTreeMap<i32, Vec<&mut Exchange>> = BTreeMap::new();
    for one in whole.iter_mut().filter(|one| one.exchange.number.is_none()) {
        let sent = one.exchange.sent_at.unwrap_or(one.exchange.changed_at);
        years.entry(brussels::day(sent).year()).or_default().push(&mut one.exchange);
    }
    for (year, exchanges) in years {
        let taken = i64::try_from(exchanges.len()).unwrap_or(i64::MAX);
        let last = raise_counter(db, &procedure.number_prefix, year, taken).await?;
        for (exchange, n) in exchanges.into_iter().zip(last.saturating_sub(taken).saturating_add(1)..) {
            exchange.number = Some(shown_number(&procedure.number_prefix, year, n));
        }
    }
    Ok(())
}
