//! Service accounts: rows among the people of an authority, so that rights, history and drafts know them, and yet nobody
//! whom lists of people, letters or a sign-in would find. The secret is kept by its hash alone.

use super::members::{acting, insert_roles, role, role_row, user};
use crate::entities::{membership, person, procedure_role, service_account as row};
use crate::reads::sealed::Connected as _;
use crate::stored::{day, day_text, instant, millis};
use crate::{Error, Housekeeping, Reads, Tx};
use domain::access::Person;
use domain::accounts::{Roles, ServiceStanding, User};
use domain::ids::{AuthorityId, PersonId};
use sea_orm::ActiveValue::Set;
use sea_orm::sea_query::{Expr, Query};
use sea_orm::{ColumnTrait, Condition, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use std::collections::HashMap;
use time::{Date, OffsetDateTime};
use uuid::Uuid;

/// A service account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ServiceAccount {
    /// Which, of which authority, and until when.
    pub standing: ServiceStanding,
    /// Its name.
    pub name: String,
    /// What it is for.
    pub purpose: String,
    /// Roles in procedures.
    pub roles: Roles,
    /// When it was created.
    pub created_at: OffsetDateTime,
    /// When it got its secret.
    pub secret_at: OffsetDateTime,
    /// Whether it has one; none has that is over.
    pub has_secret: bool,
    /// When it was last used.
    pub last_used_at: Option<OffsetDateTime>,
    /// The network from which that was.
    pub last_used_from: Option<String>,
}

/// A service account to be kept.
#[derive(Debug, Clone)]
pub struct NewServiceAccount {
    /// Which.
    pub id: PersonId,
    /// For which authority it acts.
    pub authority: AuthorityId,
    /// Its name.
    pub name: String,
    /// What it is for.
    pub purpose: String,
    /// Roles in procedures.
    pub roles: Roles,
    /// Its last day.
    pub ends_on: Date,
    /// SHA-256 of its secret.
    pub secret_hash: [u8; 32],
}

/// What an administrator changes of a service account, beside its roles.
#[derive(Debug, Clone)]
pub struct ServiceAccountChange {
    /// Its name.
    pub name: String,
    /// What it is for.
    pub purpose: String,
    /// Its last day.
    pub ends_on: Date,
}

/// That a row of `person` is a person, and no service account.
pub(crate) fn is_no_service() -> Expr {
    let services = Query::select().column(row::Column::PersonId).from(row::Entity).take();
    person::Column::Id.not_in_subquery(services)
}

/// Keeps a service account with its roles; the right to administer is not among them.
///
/// # Errors
/// Those of the database.
pub async fn add_service_account(tx: &mut Tx, new: &NewServiceAccount) -> Result<(), Error> {
    let now = millis(tx.now());
    let person = person::ActiveModel {
        id: Set(new.id.0),
        // As of whoever was invited and has chosen none: without a password nobody signs in by it.
        username: Set(new.id.to_string()),
        display_name: Set(new.name.clone()),
        email: Set(String::new()),
        language: Set(None),
        password_hash: Set(String::new()),
        session_epoch: Set(0),
        is_locked: Set(false),
        created_at: Set(now),
        last_sign_in_at: Set(None),
        removed_at: Set(None),
        blocked: Set(None),
    };
    person::Entity::insert(person).exec_without_returning(tx.db()).await?;
    let belonging = membership::ActiveModel {
        person_id: Set(new.id.0),
        authority_id: Set(new.authority.0),
        is_administrator: Set(false),
        valid_until: Set(Some(day_text(new.ends_on))),
    };
    membership::Entity::insert(belonging).exec_without_returning(tx.db()).await?;
    let account = row::ActiveModel {
        person_id: Set(new.id.0),
        purpose: Set(new.purpose.clone()),
        ends_on: Set(day_text(new.ends_on)),
        secret_hash: Set(Some(new.secret_hash.to_vec())),
        secret_at: Set(now),
        is_shown: Set(false),
        last_used_at: Set(None),
        last_used_from: Set(None),
        warned_at: Set(None),
        revoked_at: Set(None),
    };
    row::Entity::insert(account).exec_without_returning(tx.db()).await?;
    let roles: Vec<_> =
        new.roles.iter().map(|(id, role)| role_row(new.id, new.authority, id, role)).collect();
    insert_roles(tx, &roles).await
}

/// The service accounts of an authority, by name.
///
/// # Errors
/// Those of the database.
pub async fn service_accounts(
    reads: &impl Reads,
    authority: AuthorityId,
) -> Result<Vec<ServiceAccount>, Error> {
    let own = Query::select()
        .column(membership::Column::PersonId)
        .from(membership::Entity)
        .and_where(membership::Column::AuthorityId.eq(authority.0))
        .take();
    let own = row::Entity::find().filter(row::Column::PersonId.in_subquery(own));
    read_all(reads, own.all(reads.db()).await?).await
}

/// One of this authority; nothing for any other.
///
/// # Errors
/// Those of the database.
pub async fn service_account(
    reads: &impl Reads,
    id: PersonId,
    authority: AuthorityId,
) -> Result<Option<ServiceAccount>, Error> {
    let found = service_account_called(reads, id).await?;
    Ok(found.filter(|found| found.standing.authority == authority))
}

/// The one that its system names so.
///
/// # Errors
/// Those of the database.
pub async fn service_account_called(
    reads: &impl Reads,
    id: PersonId,
) -> Result<Option<ServiceAccount>, Error> {
    let found = row::Entity::find_by_id(id.0).all(reads.db()).await?;
    Ok(read_all(reads, found).await?.pop())
}

/// Whether this is its secret, by the hash; none is once it was revoked or has ended.
///
/// # Errors
/// Those of the database.
pub async fn is_service_secret(
    reads: &impl Reads,
    id: PersonId,
    secret_hash: [u8; 32],
) -> Result<bool, Error> {
    let found = row::Entity::find_by_id(id.0)
        .filter(row::Column::SecretHash.eq(secret_hash.to_vec()))
        .filter(row::Column::RevokedAt.is_null());
    Ok(found.one(reads.db()).await?.is_some())
}

/// The service accounts that may act for an authority on this day, by name, each as `acting` builds a person.
///
/// # Errors
/// Those of the database.
pub async fn services_acting(
    reads: &impl Reads,
    authority: AuthorityId,
    today: Date,
) -> Result<Vec<(User, Person)>, Error> {
    let mut found = Vec::new();
    for account in service_accounts(reads, authority).await? {
        let id = account.standing.account;
        if account.standing.is_revoked {
            continue;
        }
        if let Some(user) = user(reads, id).await?
            && let Some(person) = acting(reads, id, authority, today).await?
        {
            found.push((user, person));
        }
    }
    Ok(found)
}

/// Changes name, purpose and last day; of another end its administrators are told anew when it comes near.
///
/// # Errors
/// Those of the database.
pub async fn change_service_account(
    tx: &mut Tx,
    id: PersonId,
    authority: AuthorityId,
    change: &ServiceAccountChange,
) -> Result<(), Error> {
    let ends_on = day_text(change.ends_on);
    person::Entity::update_many()
        .col_expr(person::Column::DisplayName, change.name.as_str().into())
        .filter(person::Column::Id.eq(id.0))
        .exec(tx.db())
        .await?;
    membership::Entity::update_many()
        .col_expr(membership::Column::ValidUntil, ends_on.clone().into())
        .filter(membership::Column::PersonId.eq(id.0))
        .filter(membership::Column::AuthorityId.eq(authority.0))
        .exec(tx.db())
        .await?;
    row::Entity::update_many()
        .col_expr(row::Column::WarnedAt, Option::<i64>::None.into())
        .filter(row::Column::PersonId.eq(id.0))
        .filter(row::Column::EndsOn.ne(ends_on.clone()))
        .exec(tx.db())
        .await?;
    row::Entity::update_many()
        .col_expr(row::Column::Purpose, change.purpose.as_str().into())
        .col_expr(row::Column::EndsOn, ends_on.into())
        .filter(row::Column::PersonId.eq(id.0))
        .exec(tx.db())
        .await?;
    Ok(())
}

/// Puts another secret in the place of the one of before, which lets nobody in any more.
///
/// # Errors
/// Those of the database.
pub async fn replace_service_secret(tx: &mut Tx, id: PersonId, secret_hash: [u8; 32]) -> Result<(), Error> {
    row::Entity::update_many()
        .col_expr(row::Column::SecretHash, secret_hash.to_vec().into())
        .col_expr(row::Column::SecretAt, millis(tx.now()).into())
        .col_expr(row::Column::IsShown, false.into())
        .filter(row::Column::PersonId.eq(id.0))
        .exec(tx.db())
        .await?;
    Ok(())
}

/// Notes that the secret with this hash is shown; false when it was before, or is none any more.
///
/// # Errors
/// Those of the database.
pub async fn show_service_secret(
    hk: &mut Housekeeping,
    id: PersonId,
    secret_hash: [u8; 32],
) -> Result<bool, Error> {
    let done = row::Entity::update_many()
        .col_expr(row::Column::IsShown, true.into())
        .filter(row::Column::PersonId.eq(id.0))
        .filter(row::Column::SecretHash.eq(secret_hash.to_vec()))
        .filter(row::Column::IsShown.eq(false))
        .exec(hk.db())
        .await?;
    Ok(done.rows_affected == 1)
}

/// Notes that it is used, and from which network.
///
/// # Errors
/// Those of the database.
pub async fn note_service_use(
    hk: &mut Housekeeping,
    id: PersonId,
    from: &str,
    now: OffsetDateTime,
) -> Result<(), Error> {
    row::Entity::update_many()
        .col_expr(row::Column::LastUsedAt, millis(now).into())
        .col_expr(row::Column::LastUsedFrom, from.into())
        .filter(row::Column::PersonId.eq(id.0))
        .exec(hk.db())
        .await?;
    Ok(())
}

/// It is over: no secret lets it in, and whatever asks for its rights finds none. With `is_revoked` that was an
/// administrator's will, else its last day has passed.
///
/// # Errors
/// Those of the database.
pub async fn end_service_account(tx: &mut Tx, id: PersonId, is_revoked: bool) -> Result<(), Error> {
    let revoked_at = is_revoked.then(|| millis(tx.now()));
    row::Entity::update_many()
        .col_expr(row::Column::SecretHash, Option::<Vec<u8>>::None.into())
        .col_expr(row::Column::RevokedAt, revoked_at.into())
        .filter(row::Column::PersonId.eq(id.0))
        .exec(tx.db())
        .await?;
    super::set_locked(tx, id, true).await
}

/// Ends every service account of an authority that goes into another one: nobody at the other one gave such a system a
/// secret or a role, so it outlives its authority no more than the right of whoever made it.
///
/// # Errors
/// Those of the database.
pub(crate) async fn end_services_of(tx: &mut Tx, authority: AuthorityId) -> Result<(), Error> {
    for account in service_accounts(tx, authority).await? {
        let id = account.standing.account;
        if account.has_secret {
            end_service_account(tx, id, true).await?;
        }
        procedure_role::Entity::delete_many()
            .filter(procedure_role::Column::PersonId.eq(id.0))
            .exec(tx.db())
            .await?;
        membership::Entity::delete_by_id((id.0, authority.0)).exec(tx.db()).await?;
    }
    Ok(())
}

/// Those that end on this day or before and whose administrators were not told; up to 100.
///
/// # Errors
/// Those of the database.
pub async fn ending_service_accounts(reads: &impl Reads, by: Date) -> Result<Vec<ServiceAccount>, Error> {
    let told = Condition::all().add(row::Column::WarnedAt.is_null());
    in_force_until(reads, told.add(row::Column::EndsOn.lte(day_text(by)))).await
}

/// Those whose last day lies before this one and that still have a secret; up to 100.
///
/// # Errors
/// Those of the database.
pub async fn over_service_accounts(reads: &impl Reads, today: Date) -> Result<Vec<ServiceAccount>, Error> {
    in_force_until(reads, Condition::all().add(row::Column::EndsOn.lt(day_text(today)))).await
}

async fn in_force_until(reads: &impl Reads, end: Condition) -> Result<Vec<ServiceAccount>, Error> {
    let rows = row::Entity::find()
        .filter(row::Column::SecretHash.is_not_null())
        .filter(end)
        .order_by_asc(row::Column::EndsOn)
        .limit(100)
        .all(reads.db())
        .await?;
    read_all(reads, rows).await
}

/// Notes that its administrators are told of the end; false when they were.
///
/// # Errors
/// Those of the database.
pub async fn warn_of_service(tx: &mut Tx, id: PersonId) -> Result<bool, Error> {
    let done = row::Entity::update_many()
        .col_expr(row::Column::WarnedAt, millis(tx.now()).into())
        .filter(row::Column::PersonId.eq(id.0))
        .filter(row::Column::WarnedAt.is_null())
        .exec(tx.db())
        .await?;
    Ok(done.rows_affected == 1)
}

/// The accounts of these rows, by name.
async fn read_all(reads: &impl Reads, rows: Vec<row::Model>) -> Result<Vec<ServiceAccount>, Error> {
    let ids: Vec<Uuid> = rows.iter().map(|row| row.person_id).collect();
    let people = person::Entity::find().filter(person::Column::Id.is_in(ids.iter().copied()));
    let mut people: HashMap<Uuid, person::Model> =
        people.all(reads.db()).await?.into_iter().map(|person| (person.id, person)).collect();
    let belonging =
        membership::Entity::find().filter(membership::Column::PersonId.is_in(ids.iter().copied()));
    let authorities: HashMap<Uuid, Uuid> =
        belonging.all(reads.db()).await?.into_iter().map(|one| (one.person_id, one.authority_id)).collect();
    let mut roles: HashMap<Uuid, Roles> = HashMap::new();
    let held = procedure_role::Entity::find().filter(procedure_role::Column::PersonId.is_in(ids));
    for held in held.all(reads.db()).await? {
        let id = held.person_id;
        roles.entry(id).or_default().extend([role(held)?]);
    }
    let mut found = Vec::new();
    for row in rows {
        let id = row.person_id;
        let (Some(person), Some(authority)) = (people.remove(&id), authorities.get(&id)) else { continue };
        found.push(read(row, person, AuthorityId(*authority), roles.remove(&id).unwrap_or_default())?);
    }
    found.sort_by(|one, other| (&one.name, one.standing.account).cmp(&(&other.name, other.standing.account)));
    Ok(found)
}

fn read(
    row: row::Model,
    person: person::Model,
    authority: AuthorityId,
    roles: Roles,
) -> Result<ServiceAccount, Error> {
    let id = row.person_id;
    let at = |millis: i64| instant("service_account", id, millis);
    Ok(ServiceAccount {
        standing: ServiceStanding {
            account: PersonId(id),
            authority,
            ends_on: day("service_account", id, &row.ends_on)?,
            is_revoked: row.revoked_at.is_some(),
        },
        name: person.display_name,
        purpose: row.purpose,
        roles,
        created_at: at(person.created_at)?,
        secret_at: at(row.secret_at)?,
        has_secret: row.secret_hash.is_some(),
        last_used_at: row.last_used_at.map(at).transpose()?,
        last_used_from: row.last_used_from,
    })
}
