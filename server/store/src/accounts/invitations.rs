//! Links that lead a person in, kept by the hash of their token, and requests for a new password.

use super::members;
use crate::entities::{invitation as row, membership, person};
use crate::reads::sealed::Connected as _;
use crate::stored::{instant, millis};
use crate::{Error, Housekeeping, Reads, Tx, rows_at_once};
use domain::accounts::Roles;
use domain::ids::{AuthorityId, PersonId};
use domain::language::Language;
use sea_orm::ActiveValue::Set;
use sea_orm::sea_query::{Expr, ExprTrait, OnConflict};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, SqlErr};
use time::OffsetDateTime;
use uuid::Uuid;

/// What is kept of a person's link.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invitation {
    /// Whom it leads in.
    pub person: PersonId,
    /// Who asked for a new password, while nobody has approved it.
    pub asked_by: Option<PersonId>,
    /// Of what token and code are made; none before a reset is approved.
    pub issue: Option<Uuid>,
    /// When the link was made.
    pub sent_at: Option<OffsetDateTime>,
    /// Hash of the secret of the browser that gave the right code.
    pub bound_to: Option<[u8; 32]>,
    /// When it was used up.
    pub used_at: Option<OffsetDateTime>,
}

/// A person to be added who has neither name nor password yet.
#[derive(Debug, Clone)]
pub struct Invited {
    /// Identity for life.
    pub person: PersonId,
    /// The authority.
    pub authority: AuthorityId,
    /// Name that others see.
    pub display_name: String,
    /// Service address.
    pub email: String,
    /// Language of the interface and of mails.
    pub language: Option<Language>,
    /// Roles and the right to administer.
    pub roles: Roles,
    /// Last day of the membership, as `YYYY-MM-DD`.
    pub valid_until: Option<time::Date>,
    /// Of what token and code are made.
    pub issue: Uuid,
    /// SHA-256 of the token.
    pub token_hash: [u8; 32],
}

/// SQLite takes 32,766 values in one statement; a person has twelve.
const AT_ONCE: usize = 2_000;
const ROLES_AT_ONCE: usize = 5_000;

/// Adds people with their roles and links, in few statements.
///
/// # Errors
/// Those of the database.
pub async fn invite(tx: &mut Tx, all: &[Invited]) -> Result<(), Error> {
    let now = tx.now();
    for some in all.chunks(AT_ONCE) {
        let people = some.iter().map(|new| person::ActiveModel {
            id: Set(new.person.0),
            // Nobody can type this name, and without a password nobody signs in.
            username: Set(new.person.to_string()),
            display_name: Set(new.display_name.clone()),
            email: Set(new.email.clone()),
            language: Set(new.language.map(|language| language.code().to_owned())),
            password_hash: Set(String::new()),
            session_epoch: Set(0),
            is_locked: Set(false),
            created_at: Set(millis(now)),
            last_sign_in_at: Set(None),
            removed_at: Set(None),
            blocked: Set(None),
        });
        rows_at_once::insert(tx.db(), people.collect::<Vec<_>>()).await?;
        let memberships = some.iter().map(|new| membership::ActiveModel {
            person_id: Set(new.person.0),
            authority_id: Set(new.authority.0),
            is_administrator: Set(new.roles.is_administrator()),
            valid_until: Set(new.valid_until.map(crate::stored::day_text)),
        });
        rows_at_once::insert(tx.db(), memberships.collect::<Vec<_>>()).await?;
        let links = some.iter().map(|new| link(new.person, new.issue, new.token_hash, now));
        rows_at_once::insert(tx.db(), links.collect::<Vec<_>>()).await?;
        let roles: Vec<_> = some
            .iter()
            .flat_map(|new| {
                new.roles.iter().map(|(id, role)| members::role_row(new.person, new.authority, id, role))
            })
            .collect();
        for roles in roles.chunks(ROLES_AT_ONCE) {
            members::insert_roles(tx, roles).await?;
        }
    }
    Ok(())
}

/// Gives the person a new link; the old one is dead.
///
/// # Errors
/// Those of the database.
pub async fn issue(tx: &mut Tx, person: PersonId, issue: Uuid, token_hash: [u8; 32]) -> Result<(), Error> {
    put(tx, link(person, issue, token_hash, tx.now())).await
}

/// Notes who asks for a new password; a link of before stays dead.
///
/// # Errors
/// Those of the database.
pub async fn ask_reset(tx: &mut Tx, person: PersonId, by: PersonId) -> Result<(), Error> {
    let asked = row::ActiveModel {
        person_id: Set(person.0),
        asked_by: Set(Some(by.0)),
        issue: Set(None),
        token_hash: Set(None),
        sent_at: Set(None),
        bound_to: Set(None),
        used_at: Set(None),
    };
    put(tx, asked).await
}

async fn put(tx: &Tx, row: row::ActiveModel) -> Result<(), Error> {
    use row::Column;
    let before = OnConflict::column(Column::PersonId)
        .update_columns([
            Column::AskedBy,
            Column::Issue,
            Column::TokenHash,
            Column::SentAt,
            Column::BoundTo,
            Column::UsedAt,
        ])
        .to_owned();
    row::Entity::insert(row).on_conflict(before).exec_without_returning(tx.db()).await?;
    Ok(())
}

fn link(person: PersonId, issue: Uuid, token_hash: [u8; 32], now: OffsetDateTime) -> row::ActiveModel {
    row::ActiveModel {
        person_id: Set(person.0),
        asked_by: Set(None),
        issue: Set(Some(issue)),
        token_hash: Set(Some(token_hash.to_vec())),
        sent_at: Set(Some(millis(now))),
        bound_to: Set(None),
        used_at: Set(None),
    }
}

/// The link of a person dies.
///
/// # Errors
/// Those of the database.
pub async fn withdraw(tx: &mut Tx, person: PersonId) -> Result<(), Error> {
    row::Entity::delete_by_id(person.0).exec(tx.db()).await?;
    Ok(())
}

/// What is kept of a person's link.
///
/// # Errors
/// Those of the database.
pub async fn invitation(reads: &impl Reads, person: PersonId) -> Result<Option<Invitation>, Error> {
    row::Entity::find_by_id(person.0).one(reads.db()).await?.map(read).transpose()
}

/// The link with this token, by its hash.
///
/// # Errors
/// Those of the database.
pub async fn invitation_of_token(
    reads: &impl Reads,
    token_hash: [u8; 32],
) -> Result<Option<Invitation>, Error> {
    let found = row::Entity::find().filter(row::Column::TokenHash.eq(token_hash.to_vec()));
    found.one(reads.db()).await?.map(read).transpose()
}

/// Binds the link of this issue to the browser that gave the right code first; false when another one was faster, or a
/// newer link took its place.
///
/// # Errors
/// Those of the database.
pub async fn bind(
    hk: &mut Housekeeping,
    person: PersonId,
    issue: Uuid,
    secret_hash: [u8; 32],
) -> Result<bool, Error> {
    let done = row::Entity::update_many()
        .col_expr(row::Column::BoundTo, secret_hash.to_vec().into())
        .filter(row::Column::PersonId.eq(person.0))
        .filter(row::Column::Issue.eq(issue))
        .filter(row::Column::BoundTo.is_null())
        .exec(hk.db())
        .await?;
    Ok(done.rows_affected == 1)
}

/// The person gets this name and password, and the link of this issue is used up; every login of before is void.
///
/// # Errors
/// `Taken` when the name is in use; `NotFound` when the link was used up in between, or a newer one took its place.
pub async fn choose(
    tx: &mut Tx,
    person: PersonId,
    issue: Uuid,
    username: &str,
    password_hash: &str,
) -> Result<(), Error> {
    let used = row::Entity::update_many()
        .col_expr(row::Column::UsedAt, millis(tx.now()).into())
        .filter(row::Column::PersonId.eq(person.0))
        .filter(row::Column::Issue.eq(issue))
        .filter(row::Column::UsedAt.is_null())
        .exec(tx.db())
        .await?;
    if used.rows_affected != 1 {
        return Err(Error::NotFound);
    }
    person::Entity::update_many()
        .col_expr(person::Column::Username, username.into())
        .col_expr(person::Column::PasswordHash, password_hash.into())
        .col_expr(person::Column::SessionEpoch, Expr::col(person::Column::SessionEpoch).add(1))
        .filter(person::Column::Id.eq(person.0))
        .exec(tx.db())
        .await
        .map_err(|error| match error.sql_err() {
            Some(SqlErr::UniqueConstraintViolation(_)) => Error::Taken,
            _ => error.into(),
        })?;
    Ok(())
}

fn read(row: row::Model) -> Result<Invitation, Error> {
    let at = |millis: Option<i64>| millis.map(|at| instant("invitation", row.person_id, at)).transpose();
    let bound_to = row
        .bound_to
        .as_deref()
        .map(|hash| hash.try_into().map_err(|_| Error::corrupt("invitation", row.person_id, "no hash")));
    Ok(Invitation {
        person: PersonId(row.person_id),
        asked_by: row.asked_by.map(PersonId),
        issue: row.issue,
        sent_at: at(row.sent_at)?,
        bound_to: bound_to.transpose()?,
        used_at: at(row.used_at)?,
    })
}
