//! Documents of an exchange or a draft: what is known about them. Their files lie sealed in the data folder.

use crate::entities::{document, draft, exchange};
use crate::exchanges::{in_scope, same};
use crate::faults::{self, Fault};
use crate::reads::Reads;
use crate::reads::sealed::{Connected as _, Writes};
use crate::stored::{instant, millis};
use crate::{Error, Housekeeping, Tx};
use domain::access::Scope;
use domain::ids::{AuthorityId, DocumentId, ExchangeId, PersonId};
use sea_orm::ActiveValue::Set;
use sea_orm::sea_query::{Expr, LikeExpr, Query};
use sea_orm::{ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use time::OffsetDateTime;
use uuid::Uuid;

const TABLE: &str = "document";

/// One document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// Its id.
    pub id: DocumentId,
    /// Its exchange, or the draft that will become one.
    pub exchange: ExchangeId,
    /// The authority that attached it.
    pub authority: AuthorityId,
    /// Where it is attached: a path of the form, for example `request` or `a.` and a question.
    pub attached_to: String,
    /// Its kind, a code of the definition.
    pub kind: String,
    /// The language of its content, a code.
    pub language: String,
    /// Its safe name.
    pub name: String,
    /// Its media type, found by content.
    pub media_type: String,
    /// Its size in bytes.
    pub size: u64,
    /// Whether the other side may know of it.
    pub is_sent: bool,
    /// Who uploaded it.
    pub uploaded_by: PersonId,
    /// When.
    pub uploaded_at: OffsetDateTime,
    /// Whether its authority asks for confidential treatment (Article 10(2) of Regulation 1024/2012).
    pub is_confidential: bool,
}

/// Keeps the draft or exchange as it is until the housekeeping ends: what is read of it from here on still holds when
/// a document is added. On SQLite nobody else writes anyway.
///
/// # Errors
/// Those of the database.
pub async fn hold(hk: &mut Housekeeping, exchange: ExchangeId) -> Result<(), Error> {
    exchange::Entity::find_by_id(exchange.0).lock_exclusive().one(hk.db()).await?;
    draft::Entity::find_by_id(exchange.0).lock_exclusive().one(hk.db()).await?;
    Ok(())
}

/// Keeps a document. The caller has loaded its draft or exchange under a scope before.
///
/// # Errors
/// Those of the database.
pub async fn add(hk: &mut Housekeeping, document: &Document) -> Result<(), Error> {
    insert(&*hk, document).await
}

/// Keeps a document that comes with an event of its exchange. The caller has loaded the exchange in this change.
///
/// # Errors
/// Those of the database.
pub async fn keep(tx: &mut Tx, document: &Document) -> Result<(), Error> {
    insert(&*tx, document).await
}

async fn insert(to: &impl Writes, document: &Document) -> Result<(), Error> {
    let size = i64::try_from(document.size).map_err(|_| Error::corrupt(TABLE, document.id, "size"))?;
    document::Entity::insert(document::ActiveModel {
        id: Set(document.id.0),
        exchange_id: Set(document.exchange.0),
        authority_id: Set(document.authority.0),
        attached_to: Set(document.attached_to.clone()),
        kind: Set(document.kind.clone()),
        language: Set(document.language.clone()),
        name: Set(document.name.clone()),
        media_type: Set(document.media_type.clone()),
        size: Set(size),
        is_sent: Set(document.is_sent),
        uploaded_by: Set(document.uploaded_by.0),
        uploaded_at: Set(millis(document.uploaded_at)),
        is_confidential: Set(document.is_confidential),
    })
    .exec_without_returning(to.db())
    .await?;
    Ok(())
}

/// Asks for confidential treatment of a document of the authority that was not sent, or ends it: nobody else knows of it.
///
/// # Errors
/// `NotFound` for any other document.
pub async fn mark_unsent(
    hk: &mut Housekeeping,
    id: DocumentId,
    authority: AuthorityId,
    is_confidential: bool,
) -> Result<(), Error> {
    mark(&*hk, id, authority, false, is_confidential).await
}

/// The same for a document that was sent, in a change that ends with an event.
///
/// # Errors
/// `NotFound` for any other document.
pub async fn mark_confidential(
    tx: &mut Tx,
    id: DocumentId,
    authority: AuthorityId,
    is_confidential: bool,
) -> Result<(), Error> {
    mark(&*tx, id, authority, true, is_confidential).await
}

async fn mark(
    writes: &impl Writes,
    id: DocumentId,
    authority: AuthorityId,
    is_sent: bool,
    is_confidential: bool,
) -> Result<(), Error> {
    let done = document::Entity::update_many()
        .set(document::ActiveModel { is_confidential: Set(is_confidential), ..Default::default() })
        .filter(document::Column::Id.eq(id.0))
        .filter(document::Column::AuthorityId.eq(authority.0))
        .filter(document::Column::IsSent.eq(is_sent))
        .exec(writes.db())
        .await?;
    if done.rows_affected == 0 { Err(Error::NotFound) } else { Ok(()) }
}

/// The authorities that have confidential documents which were sent, each once.
pub(crate) async fn owners_of_confidential(
    db: &impl ConnectionTrait,
    exchange: ExchangeId,
) -> Result<Vec<AuthorityId>, Error> {
    let owners: Vec<Uuid> = document::Entity::find()
        .select_only()
        .column(document::Column::AuthorityId)
        .distinct()
        .filter(document::Column::ExchangeId.eq(exchange.0))
        .filter(document::Column::IsSent.eq(true))
        .filter(document::Column::IsConfidential.eq(true))
        .order_by_asc(document::Column::AuthorityId)
        .into_tuple()
        .all(db)
        .await?;
    Ok(owners.into_iter().map(AuthorityId).collect())
}

/// Removes a document of the own authority that was not sent.
///
/// # Errors
/// `NotFound` for any other.
pub async fn remove(
    hk: &mut Housekeeping,
    exchange: ExchangeId,
    id: DocumentId,
    authority: AuthorityId,
) -> Result<(), Error> {
    let done = document::Entity::delete_many()
        .filter(document::Column::Id.eq(id.0))
        .filter(document::Column::ExchangeId.eq(exchange.0))
        .filter(document::Column::AuthorityId.eq(authority.0))
        .filter(document::Column::IsSent.eq(false))
        .exec(hk.db())
        .await?;
    if done.rows_affected == 0 { Err(Error::NotFound) } else { Ok(()) }
}

/// The documents of an exchange or draft that the scope reaches, oldest first: what was sent, and the own authority's
/// besides. What of them is shown before acceptance the caller decides.
///
/// # Errors
/// Those of the database, and `Corrupt`.
pub async fn list(reads: &impl Reads, exchange: ExchangeId, scope: &Scope) -> Result<Vec<Document>, Error> {
    listed(reads, exchange, reach(scope)).await
}

/// These documents of an exchange or draft, oldest first.
pub(crate) async fn listed(
    reads: &impl Reads,
    exchange: ExchangeId,
    which: Condition,
) -> Result<Vec<Document>, Error> {
    let rows = document::Entity::find()
        .filter(document::Column::ExchangeId.eq(exchange.0))
        .filter(which)
        .order_by_asc(document::Column::UploadedAt)
        .order_by_asc(document::Column::Id)
        .all(reads.db())
        .await?;
    rows.into_iter().map(read).collect()
}

/// One document, found only together with its exchange or draft.
///
/// # Errors
/// Those of the database, and `Corrupt`.
pub async fn get(
    reads: &impl Reads,
    exchange: ExchangeId,
    id: DocumentId,
    scope: &Scope,
) -> Result<Option<Document>, Error> {
    let anyone = faults::is_on(Fault::MissingParticipantCheck);
    let row = document::Entity::find_by_id(id.0)
        .filter(document::Column::ExchangeId.eq(exchange.0))
        .filter(if anyone { Condition::all() } else { reach(scope) })
        .one(reads.db())
        .await?;
    row.map(read).transpose()
}

/// Lets the other side know of the authority's documents that are attached at this path or below it.
///
/// # Errors
/// Those of the database.
pub async fn mark_sent(
    tx: &mut Tx,
    exchange: ExchangeId,
    authority: AuthorityId,
    path: &str,
) -> Result<(), Error> {
    document::Entity::update_many()
        .set(document::ActiveModel { is_sent: Set(true), ..Default::default() })
        .filter(own_at(exchange, authority, path))
        .exec(tx.db())
        .await?;
    Ok(())
}

/// Lets the other side know of the authority's documents at this path or below it that were not sent, and attaches
/// them where `place` says, for example to a message.
///
/// # Errors
/// Those of the database.
pub async fn send_to(
    tx: &mut Tx,
    exchange: ExchangeId,
    authority: AuthorityId,
    path: &str,
    place: impl Fn(&str) -> String + Send,
) -> Result<(), Error> {
    let unsent = own_at(exchange, authority, path).add(document::Column::IsSent.eq(false));
    for row in document::Entity::find().filter(unsent).all(tx.db()).await? {
        let changed = document::ActiveModel {
            attached_to: Set(place(&row.attached_to)),
            is_sent: Set(true),
            ..Default::default()
        };
        document::Entity::update_many()
            .set(changed)
            .filter(document::Column::Id.eq(row.id))
            .exec(tx.db())
            .await?;
    }
    Ok(())
}

/// The authority's documents at a path or below it.
fn own_at(exchange: ExchangeId, authority: AuthorityId, path: &str) -> Condition {
    let escaped: String = path
        .chars()
        .flat_map(|letter| {
            let sign = matches!(letter, '%' | '_' | '!').then_some('!');
            sign.into_iter().chain([letter])
        })
        .collect();
    let below = document::Column::AttachedTo.like(LikeExpr::new(format!("{escaped}.%")).escape('!'));
    Condition::all()
        .add(document::Column::ExchangeId.eq(exchange.0))
        .add(document::Column::AuthorityId.eq(authority.0))
        .add(Condition::any().add(document::Column::AttachedTo.eq(path)).add(below))
}

/// Documents in scope as a condition on rows of `document`: of an exchange in which the authority takes part, those
/// sent and its own; of a draft of the authority, its own.
fn reach(scope: &Scope) -> Condition {
    let own = document::Column::AuthorityId.eq(scope.authority().0);
    let of = document::Column::ExchangeId;
    let taking_part = Query::select()
        .column((exchange::Entity, exchange::Column::Id))
        .from(exchange::Entity)
        .and_where(same(exchange::Column::Id, of))
        .cond_where(in_scope(scope))
        .take();
    let drafting = Query::select()
        .column((draft::Entity, draft::Column::Id))
        .from(draft::Entity)
        .and_where(same(draft::Column::Id, of))
        .and_where(draft::Column::AuthorityId.eq(scope.authority().0))
        .and_where(draft::Column::Procedure.is_in(scope.procedures().iter().map(|p| p.as_str())))
        .take();
    let visible = Condition::any().add(document::Column::IsSent.eq(true)).add(own.clone());
    Condition::any()
        .add(Condition::all().add(visible).add(Expr::exists(taking_part)))
        .add(Condition::all().add(own).add(Expr::exists(drafting)))
}

fn read(row: document::Model) -> Result<Document, Error> {
    Ok(Document {
        id: DocumentId(row.id),
        exchange: ExchangeId(row.exchange_id),
        authority: AuthorityId(row.authority_id),
        attached_to: row.attached_to,
        kind: row.kind,
        language: row.language,
        name: row.name,
        media_type: row.media_type,
        size: u64::try_from(row.size).map_err(|_| Error::corrupt(TABLE, row.id, "size"))?,
        is_sent: row.is_sent,
        uploaded_by: PersonId(row.uploaded_by),
        uploaded_at: instant(TABLE, row.id, row.uploaded_at)?,
        is_confidential: row.is_confidential,
    })
}
