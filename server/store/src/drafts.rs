//! Drafts: what was typed, valid or not, sealed with the key of the exchange that it belongs to or will become.

mod read_only;
mod untouched;

pub use read_only::{delete_read_only, documents_read_only, list_read_only, load_read_only};
pub use untouched::{mark_warned, purge, system_untouched, touch};

use crate::entities::{document, draft, exchange, exchange_key, person};
use crate::exchanges::{
    exchange_key as stored_key, in_scope, new_key, read_entries, same as same_column, write_entries,
};
use crate::reads::Reads;
use crate::reads::sealed::Connected as _;
use crate::stored::{instant, millis};
use crate::{Error, Housekeeping, Keyring, Tx};
use domain::access::Scope;
use domain::ids::{AuthorityId, DocumentId, ExchangeId, PersonId, Revision};
use domain::procedures::{Entries, ProcedureId};
use sea_orm::ActiveValue::Set;
use sea_orm::sea_query::{Expr, Query};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder,
    TryInsertResult,
};
use std::collections::HashMap;
use time::OffsetDateTime;
use uuid::Uuid;

const TABLE: &str = "draft";

/// What a draft will be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DraftKind {
    /// A new exchange: its id is that of the draft.
    Request,
    /// The answers in an exchange that runs.
    Reply,
}

impl DraftKind {
    /// The word used in the database.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Request => "request",
            Self::Reply => "reply",
        }
    }

    fn parse(text: &str) -> Option<Self> {
        [Self::Request, Self::Reply].into_iter().find(|kind| kind.code() == text)
    }
}

/// A draft of an authority: every drafter there may write on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// Its id; of a request also that of the exchange that it becomes.
    pub id: ExchangeId,
    /// What it will be.
    pub kind: DraftKind,
    /// The exchange that is answered; of a reply only.
    pub exchange: Option<ExchangeId>,
    /// The procedure.
    pub procedure: ProcedureId,
    /// Its version.
    pub version: u32,
    /// The authority.
    pub authority: AuthorityId,
    /// Who began it.
    pub author: PersonId,
    /// The authority to which a request will go.
    pub recipient: Option<AuthorityId>,
    /// How often it was saved.
    pub revision: Revision,
    /// What was typed.
    pub entries: Entries,
    /// When it was begun.
    pub created_at: OffsetDateTime,
    /// When it was last saved.
    pub changed_at: OffsetDateTime,
    /// Who saved it last.
    pub changed_by: PersonId,
    /// When its authors were last warned that it will be deleted.
    pub warned_at: Option<OffsetDateTime>,
}

impl Draft {
    /// The exchange whose key seals it.
    const fn sealed_for(&self) -> ExchangeId {
        match self.exchange {
            Some(exchange) => exchange,
            None => self.id,
        }
    }
}

/// A draft in the list, with the name of who began it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DraftSummary {
    /// The draft.
    pub draft: Draft,
    /// Who began it; none when the person was removed.
    pub author_name: Option<String>,
}

fn context(id: ExchangeId) -> String {
    format!("draft/{id}")
}

/// Begins a draft. The same draft begun twice by the same person, and a second reply to the same exchange, are one:
/// yields the id of the draft that is kept.
///
/// # Errors
/// `KeyReused` when the id is that of an exchange or of somebody else's draft; those of the database and the keys.
pub async fn create(hk: &mut Housekeeping, keys: &Keyring, draft: &Draft) -> Result<ExchangeId, Error> {
    match (draft.kind, draft.exchange) {
        (DraftKind::Request, None) => {
            if exchange::Entity::find_by_id(draft.id.0).one(hk.db()).await?.is_some() {
                return Err(Error::KeyReused);
            }
        }
        (DraftKind::Reply, Some(answered)) => {
            if let Some(kept) = first_reply(hk.db(), answered, draft.authority).await? {
                return Ok(ExchangeId(kept.id));
            }
        }
        _ => return Err(Error::corrupt(TABLE, draft.id, "a reply answers an exchange, a request none")),
    }
    if let Some(kept) = draft::Entity::find_by_id(draft.id.0).one(hk.db()).await? {
        return same(&kept, draft);
    }
    let key = new_key(hk, keys, draft.sealed_for()).await?;
    let row = draft::ActiveModel {
        id: Set(draft.id.0),
        kind: Set(draft.kind.code().to_owned()),
        exchange_id: Set(draft.exchange.map(|id| id.0)),
        procedure: Set(draft.procedure.as_str().to_owned()),
        version: Set(version(draft)?),
        authority_id: Set(draft.authority.0),
        person_id: Set(draft.author.0),
        recipient: Set(draft.recipient.map(|id| id.0)),
        revision: Set(draft.revision.0),
        ciphertext: Set(key.seal(&context(draft.id), &write_entries(&draft.entries)?)?),
        created_at: Set(millis(draft.created_at)),
        changed_at: Set(millis(draft.changed_at)),
        changed_by: Set(Some(draft.changed_by.0)),
        warned_at: Set(None),
    };
    let kept = draft::Entity::insert(row)
        .on_conflict_do_nothing_on([draft::Column::Id])
        .exec_without_returning(hk.db())
        .await?;
    if matches!(kept, TryInsertResult::Inserted(1..)) {
        return Ok(draft.id);
    }
    let kept = draft::Entity::find_by_id(draft.id.0).one(hk.db()).await?;
    same(&kept.ok_or(Error::Stale)?, draft)
}

fn same(kept: &draft::Model, draft: &Draft) -> Result<ExchangeId, Error> {
    let is_same = kept.authority_id == draft.authority.0 && kept.person_id == draft.author.0;
    if is_same { Ok(draft.id) } else { Err(Error::KeyReused) }
}

fn version(draft: &Draft) -> Result<i32, Error> {
    i32::try_from(draft.version).map_err(|_| Error::corrupt(TABLE, draft.id, "version"))
}

/// Saves what was typed. The draft carries its next revision already.
///
/// # Errors
/// `Stale` when the kept revision is not `before`, `NotFound` when the draft is gone (sent or deleted).
pub async fn save(
    hk: &mut Housekeeping,
    keys: &Keyring,
    draft: &Draft,
    before: Revision,
) -> Result<(), Error> {
    let own = Condition::all()
        .add(draft::Column::Id.eq(draft.id.0))
        .add(draft::Column::AuthorityId.eq(draft.authority.0));
    let key = stored_key(hk, keys, draft.sealed_for()).await?.ok_or(Error::NotFound)?;
    let row = draft::ActiveModel {
        procedure: Set(draft.procedure.as_str().to_owned()),
        version: Set(version(draft)?),
        recipient: Set(draft.recipient.map(|id| id.0)),
        revision: Set(draft.revision.0),
        ciphertext: Set(key.seal(&context(draft.id), &write_entries(&draft.entries)?)?),
        changed_at: Set(millis(draft.changed_at)),
        changed_by: Set(Some(draft.changed_by.0)),
        ..Default::default()
    };
    let done = draft::Entity::update_many()
        .set(row)
        .filter(own.clone())
        .filter(draft::Column::Revision.eq(before.0))
        .exec(hk.db())
        .await?;
    if done.rows_affected > 0 {
        return Ok(());
    }
    let is_there = draft::Entity::find().filter(own).one(hk.db()).await?.is_some();
    Err(if is_there { Error::Stale } else { Error::NotFound })
}

/// The draft, when it is of the scope's authority and procedures.
///
/// # Errors
/// Those of the database and the keys, and `Corrupt`.
pub async fn load(
    reads: &impl Reads,
    keys: &Keyring,
    id: ExchangeId,
    scope: &Scope,
) -> Result<Option<Draft>, Error> {
    let found = draft::Entity::find_by_id(id.0).filter(reach(scope)).one(reads.db()).await?;
    open(reads, keys, found).await
}

/// The draft of the own authority's reply in an exchange.
///
/// # Errors
/// As `load`.
pub async fn reply_draft_of(
    reads: &impl Reads,
    keys: &Keyring,
    exchange: ExchangeId,
    scope: &Scope,
) -> Result<Option<Draft>, Error> {
    let found = draft::Entity::find()
        .filter(draft::Column::ExchangeId.eq(exchange.0))
        .filter(reach(scope))
        .order_by_asc(draft::Column::CreatedAt)
        .order_by_asc(draft::Column::Id)
        .one(reads.db())
        .await?;
    open(reads, keys, found).await
}

async fn first_reply(
    db: &impl ConnectionTrait,
    exchange: ExchangeId,
    authority: AuthorityId,
) -> Result<Option<draft::Model>, Error> {
    let replies = draft::Entity::find()
        .filter(draft::Column::ExchangeId.eq(exchange.0))
        .filter(draft::Column::AuthorityId.eq(authority.0));
    Ok(replies.order_by_asc(draft::Column::CreatedAt).order_by_asc(draft::Column::Id).one(db).await?)
}

/// Drafts in scope as a condition on rows of `draft`. A reply is in scope as long as its exchange is: it goes with
/// the part in the exchange.
fn reach(scope: &Scope) -> Condition {
    let procedures = scope.procedures().iter().map(|procedure| procedure.as_str());
    let answered = Query::select()
        .column((exchange::Entity, exchange::Column::Id))
        .from(exchange::Entity)
        .and_where(same_column(exchange::Column::Id, draft::Column::ExchangeId))
        .cond_where(in_scope(scope))
        .take();
    Condition::all()
        .add(draft::Column::AuthorityId.eq(scope.authority().0))
        .add(draft::Column::Procedure.is_in(procedures))
        .add(Condition::any().add(draft::Column::ExchangeId.is_null()).add(Expr::exists(answered)))
}

/// Drafts of requests in scope.
fn requests(scope: &Scope) -> Condition {
    Condition::all()
        .add(draft::Column::AuthorityId.eq(scope.authority().0))
        .add(draft::Column::Procedure.is_in(scope.procedures().iter().map(|procedure| procedure.as_str())))
        .add(draft::Column::Kind.eq(DraftKind::Request.code()))
}

/// The drafts of requests, the last saved first.
///
/// # Errors
/// As `load`.
pub async fn list(reads: &impl Reads, keys: &Keyring, scope: &Scope) -> Result<Vec<DraftSummary>, Error> {
    listed(reads, keys, requests(scope)).await
}

/// These drafts, the last saved first, with the names of who began them.
async fn listed(reads: &impl Reads, keys: &Keyring, which: Condition) -> Result<Vec<DraftSummary>, Error> {
    let rows = draft::Entity::find()
        .filter(which)
        .order_by_desc(draft::Column::ChangedAt)
        .order_by_desc(draft::Column::Id)
        .all(reads.db())
        .await?;
    let people =
        person::Entity::find().filter(person::Column::Id.is_in(rows.iter().map(|row| row.person_id)));
    let people: HashMap<Uuid, String> =
        people.all(reads.db()).await?.into_iter().map(|row| (row.id, row.display_name)).collect();
    let mut drafts = Vec::new();
    for row in rows {
        let author_name = people.get(&row.person_id).cloned();
        if let Some(draft) = open(reads, keys, Some(row)).await? {
            drafts.push(DraftSummary { draft, author_name });
        }
    }
    Ok(drafts)
}

/// How many drafts of requests there are.
///
/// # Errors
/// Those of the database.
pub async fn count(reads: &impl Reads, scope: &Scope) -> Result<u64, Error> {
    Ok(draft::Entity::find().filter(requests(scope)).count(reads.db()).await?)
}

/// Throws a draft away, with its documents that were not sent; of a request also the key, so that nothing of it can
/// be read again. Yields the documents whose files are to be removed.
///
/// # Errors
/// `NotFound` out of scope; those of the database.
pub async fn delete(hk: &mut Housekeeping, id: ExchangeId, scope: &Scope) -> Result<Vec<DocumentId>, Error> {
    let found = draft::Entity::find_by_id(id.0).filter(reach(scope)).one(hk.db()).await?;
    delete_row(hk, found.ok_or(Error::NotFound)?).await
}

async fn delete_row(hk: &mut Housekeeping, row: draft::Model) -> Result<Vec<DocumentId>, Error> {
    let done = draft::Entity::delete_by_id(row.id).exec(hk.db()).await?;
    if done.rows_affected == 0 {
        return Err(Error::NotFound);
    }
    if row.exchange_id.is_none() {
        exchange_key::Entity::delete_by_id(row.id).exec(hk.db()).await?;
    }
    discard_documents(hk.db(), row.exchange_id.unwrap_or(row.id), row.authority_id).await
}

/// Throws away the documents of an authority that were not sent. Yields those whose files are to be removed.
async fn discard_documents(
    db: &impl ConnectionTrait,
    owner: Uuid,
    authority: Uuid,
) -> Result<Vec<DocumentId>, Error> {
    let unsent = Condition::all()
        .add(document::Column::ExchangeId.eq(owner))
        .add(document::Column::AuthorityId.eq(authority))
        .add(document::Column::IsSent.eq(false));
    let documents = document::Entity::find().filter(unsent.clone()).all(db).await?;
    document::Entity::delete_many().filter(unsent).exec(db).await?;
    Ok(documents.into_iter().map(|row| DocumentId(row.id)).collect())
}

/// Throws away what an authority has begun in an exchange and not sent, because it takes part no longer: its answers
/// and its documents. Yields the documents whose files are to be removed.
///
/// # Errors
/// Those of the database.
pub async fn discard_unsent(
    tx: &mut Tx,
    exchange: ExchangeId,
    authority: AuthorityId,
) -> Result<Vec<DocumentId>, Error> {
    draft::Entity::delete_many()
        .filter(draft::Column::ExchangeId.eq(exchange.0))
        .filter(draft::Column::AuthorityId.eq(authority.0))
        .exec(tx.db())
        .await?;
    discard_documents(tx.db(), exchange.0, authority.0).await
}

/// Takes a draft away because it is sent with this change; its documents and its key stay.
///
/// # Errors
/// `Stale` when the kept revision is another, `NotFound` out of scope.
pub async fn take(tx: &mut Tx, id: ExchangeId, revision: Revision, scope: &Scope) -> Result<(), Error> {
    let found = draft::Entity::find_by_id(id.0).filter(reach(scope)).one(tx.db()).await?;
    if found.is_none() {
        return Err(Error::NotFound);
    }
    let done = draft::Entity::delete_many()
        .filter(draft::Column::Id.eq(id.0))
        .filter(draft::Column::Revision.eq(revision.0))
        .exec(tx.db())
        .await?;
    if done.rows_affected == 0 { Err(Error::Stale) } else { Ok(()) }
}

/// Takes a draft away with its key, because what it says went into an exchange that has a key of its own.
///
/// # Errors
/// As `take`.
pub async fn merge(tx: &mut Tx, id: ExchangeId, revision: Revision, scope: &Scope) -> Result<(), Error> {
    take(tx, id, revision, scope).await?;
    exchange_key::Entity::delete_by_id(id.0).exec(tx.db()).await?;
    Ok(())
}

async fn open(reads: &impl Reads, keys: &Keyring, row: Option<draft::Model>) -> Result<Option<Draft>, Error> {
    let Some(row) = row else { return Ok(None) };
    let corrupt = |why: &str| Error::corrupt(TABLE, row.id, why);
    let mut draft = Draft {
        id: ExchangeId(row.id),
        kind: DraftKind::parse(&row.kind).ok_or_else(|| corrupt("kind"))?,
        exchange: row.exchange_id.map(ExchangeId),
        procedure: ProcedureId::new(&row.procedure).ok_or_else(|| corrupt("procedure"))?,
        version: u32::try_from(row.version).map_err(|_| corrupt("version"))?,
        authority: AuthorityId(row.authority_id),
        author: PersonId(row.person_id),
        recipient: row.recipient.map(AuthorityId),
        revision: Revision(row.revision),
        entries: Entries::default(),
        created_at: instant(TABLE, row.id, row.created_at)?,
        changed_at: instant(TABLE, row.id, row.changed_at)?,
        // Of drafts that were saved before this was kept, only who began them is known.
        changed_by: PersonId(row.changed_by.unwrap_or(row.person_id)),
        warned_at: row.warned_at.map(|at| instant(TABLE, row.id, at)).transpose()?,
    };
    let key = stored_key(reads, keys, draft.sealed_for()).await?.ok_or_else(|| corrupt("no key"))?;
    draft.entries = read_entries(TABLE, row.id, &key.open(&context(draft.id), &row.ciphertext)?)?;
    Ok(Some(draft))
}
