//! Logins, kept by the hash of their token: whoever reads the table can use none of them.

use super::members;
use crate::entities::{login_session, person};
use crate::reads::sealed::{Connected as _, Writes};
use crate::stored::{instant, millis};
use crate::{Error, Housekeeping, Reads};
use domain::accounts::User;
use domain::ids::{AuthorityId, PersonId};
use sea_orm::ActiveValue::Set;
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{ColumnTrait, EntityTrait, JoinType, QueryFilter, QueryOrder, QuerySelect};
use time::OffsetDateTime;

/// A login as it is stored; whether it is still good is decided by the rules of signing in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    /// Who signed in, for which authority.
    pub user: User,
    /// When.
    pub created_at: OffsetDateTime,
    /// When it was last used.
    pub last_seen_at: OffsetDateTime,
    /// When it was ended.
    pub ended_at: Option<OffsetDateTime>,
    /// False once the person signed out everywhere or got another password.
    pub epoch_matches: bool,
    /// Whether it began at a provider of identities, which asked for both factors.
    pub is_by_provider: bool,
}

/// The login at a provider of identities in which a login began.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AtProvider {
    /// Which provider.
    pub issuer: String,
    /// What it calls its login, where it says so.
    pub session: Option<String>,
    /// When the person proved there who they are: the login begins then.
    pub proved_at: OffsetDateTime,
}

/// A login that begins.
#[derive(Debug, Clone)]
pub struct NewSession {
    /// Hash of its token.
    pub token_hash: [u8; 32],
    /// Who signs in.
    pub person: PersonId,
    /// For which authority.
    pub authority: AuthorityId,
    /// The epoch of the person's logins.
    pub epoch: i32,
    /// What the browser calls itself.
    pub user_agent: String,
    /// The network that the person is in.
    pub place: String,
    /// Where the person signed in, if not here.
    pub provider: Option<AtProvider>,
}

/// A login that was not ended, as its owner sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenSession {
    /// Hash of its token.
    pub token_hash: [u8; 32],
    /// Since when.
    pub created_at: OffsetDateTime,
    /// When it was last used.
    pub last_seen_at: OffsetDateTime,
    /// What the browser calls itself.
    pub user_agent: String,
    /// The network that the person was in.
    pub place: Option<String>,
    /// Issuer of the provider at which the person signed in, if not here.
    pub issuer: Option<String>,
}

/// Begins a login.
///
/// # Errors
/// Those of the database.
pub async fn open_session(hk: &mut Housekeeping, new: NewSession, now: OffsetDateTime) -> Result<(), Error> {
    let began = new.provider.as_ref().map_or(now, |at| at.proved_at);
    let (issuer, provider_session) = new.provider.map(|at| (at.issuer, at.session)).unzip();
    let row = login_session::ActiveModel {
        token_hash: Set(new.token_hash.to_vec()),
        person_id: Set(new.person.0),
        authority_id: Set(new.authority.0),
        session_epoch: Set(new.epoch),
        created_at: Set(millis(began)),
        last_seen_at: Set(millis(now)),
        ended_at: Set(None),
        user_agent: Set(new.user_agent),
        place: Set(Some(new.place)),
        provider_issuer: Set(issuer),
        provider_session: Set(provider_session.flatten()),
    };
    login_session::Entity::insert(row).exec_without_returning(hk.db()).await?;
    person::Entity::update_many()
        .col_expr(person::Column::LastSignInAt, millis(now).into())
        .filter(person::Column::Id.eq(new.person.0))
        .exec(hk.db())
        .await?;
    Ok(())
}

/// The login with this token.
///
/// # Errors
/// Those of the database.
pub async fn session(reads: &impl Reads, token_hash: [u8; 32]) -> Result<Option<Session>, Error> {
    let its_person = login_session::Entity::belongs_to(person::Entity)
        .from(login_session::Column::PersonId)
        .to(person::Column::Id)
        .into();
    let found = login_session::Entity::find()
        .join(JoinType::InnerJoin, its_person)
        .select_also(person::Entity)
        .filter(login_session::Column::TokenHash.eq(token_hash.to_vec()))
        .one(reads.db())
        .await?;
    let Some((login, Some(person))) = found else { return Ok(None) };
    let at = |millis| instant("login_session", person.id, millis);
    Ok(Some(Session {
        created_at: at(login.created_at)?,
        last_seen_at: at(login.last_seen_at)?,
        ended_at: login.ended_at.map(at).transpose()?,
        epoch_matches: login.session_epoch == person.session_epoch,
        is_by_provider: login.provider_issuer.is_some(),
        user: members::read(person, AuthorityId(login.authority_id)),
    }))
}

/// The logins of the person that were not ended, the newest first; whether they are still good is decided by the rules of
/// signing in.
///
/// # Errors
/// Those of the database.
pub async fn open_sessions(reads: &impl Reads, person: PersonId) -> Result<Vec<OpenSession>, Error> {
    let its_person = login_session::Entity::belongs_to(person::Entity)
        .from(login_session::Column::PersonId)
        .to(person::Column::Id)
        .into();
    let rows = login_session::Entity::find()
        .join(JoinType::InnerJoin, its_person)
        .filter(login_session::Column::PersonId.eq(person.0))
        .filter(login_session::Column::EndedAt.is_null())
        .filter(
            Expr::col((login_session::Entity, login_session::Column::SessionEpoch))
                .equals((person::Entity, person::Column::SessionEpoch)),
        )
        .order_by_desc(login_session::Column::CreatedAt)
        .order_by_desc(login_session::Column::TokenHash)
        .all(reads.db())
        .await?;
    rows.into_iter().map(read_open).collect()
}

fn read_open(row: login_session::Model) -> Result<OpenSession, Error> {
    let hash = row.token_hash.as_slice().try_into();
    Ok(OpenSession {
        token_hash: hash.map_err(|_| Error::corrupt("login_session", row.person_id, "no hash"))?,
        created_at: instant("login_session", row.person_id, row.created_at)?,
        last_seen_at: instant("login_session", row.person_id, row.last_seen_at)?,
        user_agent: row.user_agent,
        place: row.place,
        issuer: row.provider_issuer,
    })
}

/// Notes that the login is used.
///
/// # Errors
/// Those of the database.
pub async fn touch_session(
    hk: &mut Housekeeping,
    token_hash: [u8; 32],
    now: OffsetDateTime,
) -> Result<(), Error> {
    login_session::Entity::update_many()
        .col_expr(login_session::Column::LastSeenAt, millis(now).into())
        .filter(login_session::Column::TokenHash.eq(token_hash.to_vec()))
        .filter(login_session::Column::LastSeenAt.lt(millis(now)))
        .exec(hk.db())
        .await?;
    Ok(())
}

/// Ends a login; one that has ended stays as it is.
///
/// # Errors
/// Those of the database.
pub async fn end_session(
    hk: &mut Housekeeping,
    token_hash: [u8; 32],
    now: OffsetDateTime,
) -> Result<(), Error> {
    login_session::Entity::update_many()
        .col_expr(login_session::Column::EndedAt, millis(now).into())
        .filter(login_session::Column::TokenHash.eq(token_hash.to_vec()))
        .filter(login_session::Column::EndedAt.is_null())
        .exec(hk.db())
        .await?;
    Ok(())
}

/// Ends every login of the person but this one, those that begin at this moment and steps of signing in that wait for a
/// code included: the epoch moves on, and only this login moves with it.
///
/// # Errors
/// Those of the database.
pub async fn end_other_sessions(
    writes: &mut impl Writes,
    person: PersonId,
    kept: [u8; 32],
    now: OffsetDateTime,
) -> Result<(), Error> {
    begin_epoch(writes, person).await?;
    login_session::Entity::update_many()
        .col_expr(login_session::Column::SessionEpoch, Expr::col(login_session::Column::SessionEpoch).add(1))
        .filter(login_session::Column::PersonId.eq(person.0))
        .filter(login_session::Column::TokenHash.eq(kept.to_vec()))
        .exec(writes.db())
        .await?;
    login_session::Entity::update_many()
        .col_expr(login_session::Column::EndedAt, millis(now).into())
        .filter(login_session::Column::PersonId.eq(person.0))
        .filter(login_session::Column::TokenHash.ne(kept.to_vec()))
        .filter(login_session::Column::EndedAt.is_null())
        .exec(writes.db())
        .await?;
    Ok(())
}

/// Ends every login of the person, on every device and for every authority.
///
/// # Errors
/// Those of the database.
pub async fn end_all_sessions(
    writes: &mut impl Writes,
    person: PersonId,
    now: OffsetDateTime,
) -> Result<(), Error> {
    begin_epoch(writes, person).await?;
    login_session::Entity::update_many()
        .col_expr(login_session::Column::EndedAt, millis(now).into())
        .filter(login_session::Column::PersonId.eq(person.0))
        .filter(login_session::Column::EndedAt.is_null())
        .exec(writes.db())
        .await?;
    Ok(())
}

/// What was proved before counts no more.
async fn begin_epoch(writes: &mut impl Writes, person: PersonId) -> Result<(), Error> {
    person::Entity::update_many()
        .col_expr(person::Column::SessionEpoch, Expr::col(person::Column::SessionEpoch).add(1))
        .filter(person::Column::Id.eq(person.0))
        .exec(writes.db())
        .await?;
    Ok(())
}

/// Forgets logins that began before this moment.
///
/// # Errors
/// Those of the database.
pub async fn forget_sessions(hk: &mut Housekeeping, before: OffsetDateTime) -> Result<(), Error> {
    let old = login_session::Column::CreatedAt.lt(millis(before));
    login_session::Entity::delete_many().filter(old).exec(hk.db()).await?;
    Ok(())
}
