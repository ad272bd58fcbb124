//! The history of an exchange as one authority reads it: the audit trail without what happened inside the others.

use super::load::in_scope;
use crate::Error;
use crate::audit::Detail;
use crate::entities::{audit_entry, exchange, person};
use crate::reads::Reads;
use crate::stored::{day, instant};
use domain::access::Scope;
use domain::exchanges::event::EventKind;
use domain::ids::{AuthorityId, ExchangeId};
use sea_orm::sea_query::{Expr, Query};
use sea_orm::{ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};
use std::collections::HashMap;
use time::{Date, OffsetDateTime};
use uuid::Uuid;

const TABLE: &str = "audit_entry";

/// One line of the history.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HistoryRow {
    /// Its number, counted from 1; lines of the other side leave gaps.
    pub n: i64,
    /// When.
    pub at: OffsetDateTime,
    /// What happened.
    pub kind: EventKind,
    /// Who did it; only of people of the own authority (`actors.md`: the other side learns the authority).
    pub person_name: Option<String>,
    /// Name of the absent colleague in whose right the person acted; only inside the own authority.
    pub on_behalf_of: Option<String>,
    /// The authority; none for the system.
    pub authority: Option<AuthorityId>,
    /// State before; for what happened inside the own authority, the id of the person or label before.
    pub from: Option<String>,
    /// State after; for what happened inside the own authority, the id of the person or label after.
    pub to: Option<String>,
    /// A date that the act carried.
    pub date: Option<Date>,
}

/// The history, oldest first; nothing for an exchange out of scope.
///
/// # Errors
/// Those of the database, and `Corrupt`.
pub async fn history(reads: &impl Reads, id: ExchangeId, scope: &Scope) -> Result<Vec<HistoryRow>, Error> {
    let reached = Query::select()
        .column((exchange::Entity, exchange::Column::Id))
        .from(exchange::Entity)
        .and_where(exchange::Column::Id.eq(id.0))
        .cond_where(in_scope(scope))
        .take();
    let internal = EventKind::INTERNAL.map(EventKind::code);
    let entries = audit_entry::Entity::find()
        .filter(audit_entry::Column::ExchangeId.eq(id.0))
        .filter(Expr::exists(reached))
        .filter(
            Condition::any()
                .add(audit_entry::Column::Kind.is_not_in(internal))
                .add(audit_entry::Column::AuthorityId.eq(scope.authority().0)),
        )
        .order_by_asc(audit_entry::Column::N)
        .all(reads.db())
        .await?;
    let own = |entry: &audit_entry::Model| entry.authority_id == Some(scope.authority().0);
    let people = entries
        .iter()
        .filter(|entry| own(entry))
        .flat_map(|entry| [entry.person_id, absent(entry)])
        .flatten()
        .collect();
    let names = names(reads.db(), people).await?;
    entries.into_iter().map(|entry| line(&entry, own(&entry), &names)).collect()
}

/// In whose right the act was taken; nobody's where the record cannot be read, which `line` reports.
fn absent(entry: &audit_entry::Model) -> Option<Uuid> {
    serde_json::from_str::<Detail>(&entry.detail).ok().and_then(|detail| detail.on_behalf_of)
}

async fn names(db: &impl ConnectionTrait, mut people: Vec<Uuid>) -> Result<HashMap<Uuid, String>, Error> {
    people.sort_unstable();
    people.dedup();
    let found = person::Entity::find().filter(person::Column::Id.is_in(people)).all(db).await?;
    Ok(found.into_iter().map(|row| (row.id, row.display_name)).collect())
}

fn line(
    entry: &audit_entry::Model,
    is_own: bool,
    names: &HashMap<Uuid, String>,
) -> Result<HistoryRow, Error> {
    let id = || format!("{} {}", entry.exchange_id, entry.n);
    let corrupt = |why: String| Error::corrupt(TABLE, id(), why);
    let detail: Detail = serde_json::from_str(&entry.detail).map_err(|why| corrupt(why.to_string()))?;
    let person = entry.person_id.filter(|_| is_own);
    Ok(HistoryRow {
        n: entry.n,
        at: instant(TABLE, id(), entry.at)?,
        kind: EventKind::parse(&entry.kind).ok_or_else(|| corrupt("kind".to_owned()))?,
        person_name: person.and_then(|person| names.get(&person).cloned()),
        on_behalf_of: detail.on_behalf_of.filter(|_| is_own).and_then(|id| names.get(&id).cloned()),
        authority: entry.authority_id.map(AuthorityId),
        from: detail.from,
        to: detail.to,
        date: detail.date.as_deref().map(|text| day(TABLE, id(), text)).transpose()?,
    })
}
