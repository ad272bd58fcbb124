//! What people are known by at providers of identities, the logins that began there, and words that count once.

use crate::entities::{identity as row, login_session, used_word};
use crate::reads::sealed::{Connected as _, Writes};
use crate::stored::{instant, millis};
use crate::{Error, Housekeeping, Reads, Tx};
use domain::accounts::openid::Identity;
use domain::ids::{IdentityId, PersonId};
use sea_orm::ActiveValue::Set;
use sea_orm::sea_query::{ExprTrait as _, OnConflict};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use time::OffsetDateTime;

/// What a person is known by at a provider.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptIdentity {
    /// Which.
    pub id: IdentityId,
    /// Issuer and subject.
    pub identity: Identity,
    /// Since when.
    pub added_at: OffsetDateTime,
}

/// The identities of a person, the oldest first.
///
/// # Errors
/// Those of the database.
pub async fn identities(reads: &impl Reads, person: PersonId) -> Result<Vec<KeptIdentity>, Error> {
    let rows = row::Entity::find()
        .filter(row::Column::PersonId.eq(person.0))
        .order_by_asc(row::Column::AddedAt)
        .order_by_asc(row::Column::Id)
        .all(reads.db())
        .await?;
    rows.into_iter().map(read).collect()
}

fn read(row: row::Model) -> Result<KeptIdentity, Error> {
    Ok(KeptIdentity {
        id: IdentityId(row.id),
        added_at: instant("identity", row.id, row.added_at)?,
        identity: Identity { issuer: row.provider_issuer, subject: row.provider_subject },
    })
}

/// Whose identity this is.
///
/// # Errors
/// Those of the database.
pub async fn person_of(reads: &impl Reads, identity: &Identity) -> Result<Option<PersonId>, Error> {
    let found = row::Entity::find()
        .filter(row::Column::ProviderIssuer.eq(identity.issuer.as_str()))
        .filter(row::Column::ProviderSubject.eq(identity.subject.as_str()))
        .one(reads.db())
        .await?;
    Ok(found.map(|row| PersonId(row.person_id)))
}

/// Links an identity to a person; false if it is somebody's already, or the person is known at this provider.
///
/// # Errors
/// Those of the database.
pub async fn link_identity(
    tx: &mut Tx,
    person: PersonId,
    id: IdentityId,
    identity: &Identity,
) -> Result<bool, Error> {
    let new = row::ActiveModel {
        id: Set(id.0),
        person_id: Set(person.0),
        provider_issuer: Set(identity.issuer.clone()),
        provider_subject: Set(identity.subject.clone()),
        added_at: Set(millis(tx.now())),
    };
    let known = OnConflict::new().do_nothing().to_owned();
    Ok(row::Entity::insert(new).on_conflict(known).exec_without_returning(tx.db()).await? == 1)
}

/// Gives up an identity of a person; false if there is none such.
///
/// # Errors
/// Those of the database.
pub async fn unlink_identity(tx: &mut Tx, person: PersonId, id: IdentityId) -> Result<bool, Error> {
    let done = row::Entity::delete_many()
        .filter(row::Column::PersonId.eq(person.0))
        .filter(row::Column::Id.eq(id.0))
        .exec(tx.db())
        .await?;
    Ok(done.rows_affected == 1)
}

/// The person is known at no provider any more.
///
/// # Errors
/// Those of the database.
pub async fn remove_identities(tx: &mut Tx, person: PersonId) -> Result<(), Error> {
    row::Entity::delete_many().filter(row::Column::PersonId.eq(person.0)).exec(tx.db()).await?;
    Ok(())
}

/// Ends the logins that began at this provider: of this person, of this login there, or of both where both are named.
/// Yields the hashes of those that ended.
///
/// # Errors
/// Those of the database.
pub async fn end_sessions_of_provider(
    writes: &mut impl Writes,
    issuer: &str,
    (person, session): (Option<PersonId>, Option<&str>),
    now: OffsetDateTime,
) -> Result<Vec<[u8; 32]>, Error> {
    let mut theirs =
        login_session::Column::ProviderIssuer.eq(issuer).and(login_session::Column::EndedAt.is_null());
    if let Some(person) = person {
        theirs = theirs.and(login_session::Column::PersonId.eq(person.0));
    }
    if let Some(session) = session {
        theirs = theirs.and(login_session::Column::ProviderSession.eq(session));
    }
    let rows = login_session::Entity::find().filter(theirs.clone()).all(writes.db()).await?;
    login_session::Entity::update_many()
        .col_expr(login_session::Column::EndedAt, millis(now).into())
        .filter(theirs)
        .exec(writes.db())
        .await?;
    let hash = |row: login_session::Model| {
        let hash: Result<[u8; 32], _> = row.token_hash.as_slice().try_into();
        hash.map_err(|_| Error::corrupt("login_session", row.person_id, "no hash"))
    };
    rows.into_iter().map(hash).collect()
}

/// Notes that a word counted; false if it did before.
///
/// # Errors
/// Those of the database.
pub async fn use_word(
    hk: &mut Housekeeping,
    word_hash: [u8; 32],
    now: OffsetDateTime,
) -> Result<bool, Error> {
    let word = used_word::ActiveModel { word_hash: Set(word_hash.to_vec()), used_at: Set(millis(now)) };
    let known = OnConflict::column(used_word::Column::WordHash).do_nothing().to_owned();
    Ok(used_word::Entity::insert(word).on_conflict(known).exec_without_returning(hk.db()).await? == 1)
}

/// Forgets words that counted before this moment.
///
/// # Errors
/// Those of the database.
pub async fn forget_words(hk: &mut Housekeeping, before: OffsetDateTime) -> Result<(), Error> {
    used_word::Entity::delete_many()
        .filter(used_word::Column::UsedAt.lt(millis(before)))
        .exec(hk.db())
        .await?;
    Ok(())
}
