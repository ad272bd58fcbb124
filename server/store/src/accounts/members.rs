//! Users and what they may do at their authorities.

use super::service_accounts::is_no_service;
use crate::authorities::network;
use crate::entities::{membership, person as row, procedure_role};
use crate::reads::sealed::{Connected as _, Writes};
use crate::stored::{day_text, millis};
use crate::{Error, Housekeeping, Reads, Tx, rows_at_once};
use domain::access::Person;
use domain::accounts::{Role, Roles, User, absence};
use domain::ids::{AuthorityId, PersonId};
use domain::language::Language;
use domain::procedures::ProcedureId;
use sea_orm::ActiveValue::Set;
use sea_orm::sea_query::{Expr, ExprTrait, OnConflict};
use sea_orm::{
    ColumnTrait, Condition, EntityTrait, JoinType, QueryFilter, QueryOrder, QuerySelect, Select, SelectTwo,
    SqlErr,
};
use std::collections::BTreeSet;
use time::{Date, OffsetDateTime};
use uuid::Uuid;

/// What signing in needs.
#[derive(Clone)]
pub struct Credentials {
    /// The user.
    pub user: User,
    /// Argon2id hash in the PHC format.
    pub password_hash: String,
    /// Goes up when the person signs out everywhere; logins with another one are void.
    pub session_epoch: i32,
}

impl std::fmt::Debug for Credentials {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Credentials").field("account", &self.user.id).finish_non_exhaustive()
    }
}

/// A user to be added, with roles at the user's authority.
#[derive(Clone)]
pub struct NewPerson {
    /// The user.
    pub user: User,
    /// Argon2id hash in the PHC format.
    pub password_hash: String,
    /// Whether the user administers the authority's users.
    pub is_administrator: bool,
    /// Roles in procedures.
    pub roles: Vec<(ProcedureId, Role)>,
}

/// A user as the own authority sees one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// The user.
    pub user: User,
    /// Whether the user administers the authority's users.
    pub is_administrator: bool,
    /// Roles in procedures.
    pub roles: Roles,
}

/// What signing in with this name needs; names are compared in lower case. Nobody signs in as a service account.
///
/// # Errors
/// Those of the database.
pub async fn credentials(reads: &impl Reads, username: &str) -> Result<Option<Credentials>, Error> {
    let named = row::Column::Username.eq(username.trim().to_lowercase());
    let found = row::Entity::find().filter(named).filter(is_no_service());
    let Some(found) = found.one(reads.db()).await? else { return Ok(None) };
    let (password_hash, session_epoch) = (found.password_hash.clone(), found.session_epoch);
    let Some(authority) = authority_of(reads, found.id).await? else { return Ok(None) };
    Ok(Some(Credentials { user: read(found, authority), password_hash, session_epoch }))
}

/// The acting user with the roles held at this authority, of procedures to which it has access; nothing unless the
/// user belongs to it.
///
/// # Errors
/// Those of the database.
pub async fn person(
    reads: &impl Reads,
    id: PersonId,
    authority: AuthorityId,
) -> Result<Option<Person>, Error> {
    Ok(member(reads, id, authority).await?.map(|(_, person)| person))
}

/// A user with the row of the membership, in one statement: every call asks it.
async fn member(
    reads: &impl Reads,
    id: PersonId,
    authority: AuthorityId,
) -> Result<Option<(membership::Model, Person)>, Error> {
    let belonging = membership::Entity::find_by_id((id.0, authority.0));
    let rows = with_roles(belonging).all(reads.db()).await?;
    let Some((belonging, _)) = rows.first() else { return Ok(None) };
    let belonging = belonging.clone();
    let is_administrator = belonging.is_administrator;
    let roles: Roles = rows.into_iter().filter_map(|(_, held)| held.map(role)).collect::<Result<_, _>>()?;
    Ok(Some((belonging, Person { id, authority, roles: roles.administering(is_administrator) })))
}

/// Memberships with those of their roles that count.
pub(super) fn with_roles(
    memberships: Select<membership::Entity>,
) -> SelectTwo<membership::Entity, procedure_role::Entity> {
    let its_roles = membership::Entity::belongs_to(procedure_role::Entity)
        .from((membership::Column::PersonId, membership::Column::AuthorityId))
        .to((procedure_role::Column::PersonId, procedure_role::Column::AuthorityId))
        // In the join and not behind it: without any role that counts, the person is still a member.
        .on_condition(|_, _| Condition::all().add(network::role_counts()))
        .into();
    memberships.join(JoinType::LeftJoin, its_roles).select_also(procedure_role::Entity)
}

/// As `person`, on this day: nothing once the membership has ended; with the roles of absent colleagues for whom the
/// person stands in.
///
/// # Errors
/// Those of the database.
pub async fn acting(
    reads: &impl Reads,
    id: PersonId,
    authority: AuthorityId,
    today: Date,
) -> Result<Option<Person>, Error> {
    let Some((belonging, mut acting)) = member(reads, id, authority).await? else { return Ok(None) };
    if is_over(&belonging, today) {
        return Ok(None);
    }
    let absences = super::absences::absences(reads, authority, today).await?;
    for absent in absence::stands_in_for(id, &absences, today) {
        // Who is locked or gone lends nothing.
        if let Some((belonging, theirs)) = member(reads, absent, authority).await?
            && !is_over(&belonging, today)
            && !is_locked(reads, absent).await?
        {
            acting.roles = acting.roles.standing_in(absent, theirs.roles);
        }
    }
    Ok(Some(acting))
}

/// Whether the person's time at the authority is over.
pub(super) fn is_over(belonging: &membership::Model, today: Date) -> bool {
    belonging.valid_until.as_ref().is_some_and(|last| *last < day_text(today))
}

async fn is_locked(reads: &impl Reads, id: PersonId) -> Result<bool, Error> {
    let locked = row::Entity::find_by_id(id.0).filter(row::Column::IsLocked.eq(true)).one(reads.db()).await?;
    Ok(locked.is_some())
}

/// A user; the authority is the one that the user joined, the first by id where there are several.
///
/// # Errors
/// Those of the database.
pub async fn user(reads: &impl Reads, id: PersonId) -> Result<Option<User>, Error> {
    let Some(found) = row::Entity::find_by_id(id.0).one(reads.db()).await? else { return Ok(None) };
    Ok(authority_of(reads, id.0).await?.map(|authority| read(found, authority)))
}

/// Adds a user with membership and roles.
///
/// # Errors
/// `Taken` when the name is in use.
pub async fn add_person(hk: &mut Housekeeping, new: &NewPerson, now: OffsetDateTime) -> Result<(), Error> {
    add_people(hk, std::slice::from_ref(new), now).await
}

/// SQLite takes 32,766 values in one statement; a person has twelve.
const PEOPLE_AT_ONCE: usize = 500;
const ROLES_AT_ONCE: usize = 4000;

/// Adds many users with memberships and roles, and the access of their authorities that the roles imply.
///
/// # Errors
/// `Taken` when a name is in use.
pub async fn add_people(hk: &mut Housekeeping, all: &[NewPerson], now: OffsetDateTime) -> Result<(), Error> {
    for some in all.chunks(PEOPLE_AT_ONCE) {
        row::Entity::insert_many(some.iter().map(|new| person_row(new, now)))
            .exec_without_returning(hk.db())
            .await
            .map_err(|error| match error.sql_err() {
                Some(SqlErr::UniqueConstraintViolation(_)) => Error::Taken,
                _ => error.into(),
            })?;
        let memberships = some.iter().map(|new| membership::ActiveModel {
            person_id: Set(new.user.id.0),
            authority_id: Set(new.user.authority.0),
            is_administrator: Set(new.is_administrator),
            valid_until: Set(None),
        });
        rows_at_once::insert(hk.db(), memberships.collect::<Vec<_>>()).await?;
        let roles: Vec<_> = some
            .iter()
            .flat_map(|new| {
                new.roles.iter().map(|(id, role)| role_row(new.user.id, new.user.authority, id, *role))
            })
            .collect();
        insert_roles(hk, &roles).await?;
    }
    // Whoever begins a system by hand or with sample data has nobody yet who could grant access.
    let mut implied = BTreeSet::new();
    for new in all {
        implied.extend(new.roles.iter().map(|(procedure, _)| (new.user.authority, procedure.clone())));
    }
    network::imply_access(hk, implied).await?;
    Ok(())
}

/// Gives a user these roles at an authority, which the user joins; those held before in the same procedures are
/// replaced. The authority is granted the access that it needs for them, unless somebody has decided on its access.
///
/// # Errors
/// Those of the database.
pub async fn add_roles(
    hk: &mut Housekeeping,
    id: PersonId,
    authority: AuthorityId,
    roles: &[(ProcedureId, Role)],
) -> Result<(), Error> {
    let joined = membership::ActiveModel {
        person_id: Set(id.0),
        authority_id: Set(authority.0),
        is_administrator: Set(false),
        valid_until: Set(None),
    };
    let belongs = OnConflict::columns([membership::Column::PersonId, membership::Column::AuthorityId])
        .do_nothing()
        .to_owned();
    membership::Entity::insert(joined).on_conflict(belongs).exec_without_returning(hk.db()).await?;
    // What the person writes by a role of before is kept first, or not at all.
    membership::Entity::find_by_id((id.0, authority.0)).lock_exclusive().one(hk.db()).await?;
    procedure_role::Entity::delete_many()
        .filter(procedure_role::Column::PersonId.eq(id.0))
        .filter(procedure_role::Column::AuthorityId.eq(authority.0))
        .filter(
            procedure_role::Column::Procedure.is_in(roles.iter().map(|(procedure, _)| procedure.as_str())),
        )
        .exec(hk.db())
        .await?;
    let rows: Vec<_> =
        roles.iter().map(|(procedure, role)| role_row(id, authority, procedure, *role)).collect();
    insert_roles(hk, &rows).await?;
    let implied: BTreeSet<_> = roles.iter().map(|(procedure, _)| (authority, procedure.clone())).collect();
    network::imply_access(hk, implied).await
}

/// Remembers the language that the user chose.
///
/// # Errors
/// Those of the database.
pub async fn set_language(hk: &mut Housekeeping, id: PersonId, language: Language) -> Result<(), Error> {
    change(hk, id, row::Column::Language, language.code().into()).await
}

/// Gives the user another password; every login ends.
///
/// # Errors
/// `NotFound` when there is no such user.
pub async fn set_password(hk: &mut Housekeeping, id: PersonId, password_hash: &str) -> Result<(), Error> {
    let next = Expr::col(row::Column::SessionEpoch).add(1);
    change(hk, id, row::Column::SessionEpoch, next).await?;
    change(hk, id, row::Column::PasswordHash, password_hash.into()).await
}

/// The user chose another password; which logins end is for the operation to say.
///
/// # Errors
/// Those of the database.
pub async fn replace_password(tx: &mut Tx, id: PersonId, password_hash: &str) -> Result<(), Error> {
    row::Entity::update_many()
        .col_expr(row::Column::PasswordHash, password_hash.into())
        .filter(row::Column::Id.eq(id.0))
        .exec(tx.db())
        .await?;
    Ok(())
}

/// Locks the user out at once.
///
/// # Errors
/// `NotFound` when there is no such user.
pub async fn lock(hk: &mut Housekeeping, id: PersonId) -> Result<(), Error> {
    change(hk, id, row::Column::IsLocked, true.into()).await
}

/// Lets the user in again.
///
/// # Errors
/// `NotFound` when there is no such user.
pub async fn unlock(hk: &mut Housekeeping, id: PersonId) -> Result<(), Error> {
    change(hk, id, row::Column::IsLocked, false.into()).await
}

async fn change(hk: &mut Housekeeping, id: PersonId, column: row::Column, value: Expr) -> Result<(), Error> {
    let changed = row::Entity::update_many()
        .col_expr(column, value)
        .filter(row::Column::Id.eq(id.0))
        .exec(hk.db())
        .await?;
    if changed.rows_affected == 1 { Ok(()) } else { Err(Error::NotFound) }
}

pub(super) async fn insert_roles(
    writes: &impl Writes,
    roles: &[procedure_role::ActiveModel],
) -> Result<(), Error> {
    use procedure_role::Column;
    for some in roles.chunks(ROLES_AT_ONCE) {
        let held =
            OnConflict::columns([Column::PersonId, Column::AuthorityId, Column::Procedure, Column::Role])
                .do_nothing()
                .to_owned();
        procedure_role::Entity::insert_many(some.iter().cloned())
            .on_conflict(held)
            .exec_without_returning(writes.db())
            .await?;
    }
    Ok(())
}

async fn authority_of(reads: &impl Reads, person: Uuid) -> Result<Option<AuthorityId>, Error> {
    let first = membership::Entity::find()
        .filter(membership::Column::PersonId.eq(person))
        .order_by_asc(membership::Column::AuthorityId)
        .one(reads.db())
        .await?;
    Ok(first.map(|membership| AuthorityId(membership.authority_id)))
}

fn person_row(new: &NewPerson, now: OffsetDateTime) -> row::ActiveModel {
    row::ActiveModel {
        id: Set(new.user.id.0),
        username: Set(new.user.username.trim().to_lowercase()),
        display_name: Set(new.user.display_name.clone()),
        email: Set(new.user.email.clone()),
        language: Set(new.user.language.map(|language| language.code().to_owned())),
        password_hash: Set(new.password_hash.clone()),
        session_epoch: Set(0),
        is_locked: Set(new.user.is_locked),
        created_at: Set(millis(now)),
        last_sign_in_at: Set(None),
        removed_at: Set(None),
        blocked: Set(None),
    }
}

pub(super) fn role_row(
    person: PersonId,
    authority: AuthorityId,
    procedure: &ProcedureId,
    role: Role,
) -> procedure_role::ActiveModel {
    procedure_role::ActiveModel {
        person_id: Set(person.0),
        authority_id: Set(authority.0),
        procedure: Set(procedure.as_str().to_owned()),
        role: Set(role.code().to_owned()),
    }
}

pub(super) fn role(row: procedure_role::Model) -> Result<(ProcedureId, Role), Error> {
    let bad = |why| Error::corrupt("procedure_role", row.person_id, why);
    let procedure = ProcedureId::new(&row.procedure).ok_or_else(|| bad("no id of a procedure"))?;
    Ok((procedure, Role::parse(&row.role).ok_or_else(|| bad("no such role"))?))
}

pub(super) fn read(row: row::Model, authority: AuthorityId) -> User {
    User {
        id: PersonId(row.id),
        username: row.username,
        display_name: row.display_name,
        email: row.email,
        // A language that a later program has left out is no reason to keep the user out.
        language: row.language.as_deref().and_then(Language::parse),
        authority,
        is_locked: row.is_locked,
    }
}
