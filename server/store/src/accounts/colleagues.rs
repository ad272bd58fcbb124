//! The people of an authority as its administrators see and change them.

use super::members;
use super::service_accounts::is_no_service;
use crate::entities::{membership, person, procedure_role};
use crate::reads::sealed::Connected as _;
use crate::stored::{day, day_text, instant, millis};
use crate::{Error, Housekeeping, Keyring, Reads, Tx};
use domain::accounts::administration::pseudonym;
use domain::accounts::{Roles, Standing, User, UserState};
use domain::ids::{AuthorityId, PersonId};
use domain::language::Language;
use sea_orm::sea_query::{Expr, ExprTrait, Func, LikeExpr, Query};
use sea_orm::{
    ColumnTrait, Condition, EntityTrait, JoinType, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect,
    Select, SelectTwo,
};
use std::collections::{BTreeMap, HashSet};
use time::{Date, OffsetDateTime};
use uuid::Uuid;

/// A person of an authority.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Colleague {
    /// The user; the name of somebody who left is a pseudonym.
    pub user: User,
    /// The state.
    pub state: UserState,
    /// Roles and the right to administer.
    pub roles: Roles,
    /// When the person last signed in.
    pub last_sign_in_at: Option<OffsetDateTime>,
    /// Last day of the membership.
    pub valid_until: Option<Date>,
}

/// What is looked for.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Search {
    /// Part of a name, user name or service address.
    pub text: Option<String>,
    /// Only this state; without it, everybody but those who left.
    pub state: Option<UserState>,
    /// The last person of the page before.
    pub after: Option<PersonId>,
    /// Rows on a page.
    pub limit: u64,
}

/// A page of people, by name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// The people.
    pub rows: Vec<Colleague>,
    /// Where the next page begins, if there is one.
    pub next: Option<PersonId>,
}

/// What an administrator changes of a person beside the roles.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PersonChange {
    /// Name that others see.
    pub display_name: String,
    /// Service address.
    pub email: String,
    /// Language of the interface and of mails.
    pub language: Option<Language>,
    /// Last day of the membership.
    pub valid_until: Option<Date>,
}

/// A page of the people of an authority.
///
/// # Errors
/// Those of the database.
pub async fn list(reads: &impl Reads, authority: AuthorityId, search: &Search) -> Result<Page, Error> {
    let mut query = belonging(authority)
        .filter(in_state(search.state))
        .order_by_asc(person::Column::DisplayName)
        .order_by_asc(person::Column::Id)
        .limit(search.limit.saturating_add(1));
    if let Some(text) = search.text.as_deref().map(str::trim).filter(|text| !text.is_empty()) {
        query = query.filter(matching(text));
    }
    if let Some(after) = search.after
        && let Some(last) = person::Entity::find_by_id(after.0).one(reads.db()).await?
    {
        let place = Expr::tuple([
            Expr::col((person::Entity, person::Column::DisplayName)),
            Expr::col((person::Entity, person::Column::Id)),
        ]);
        query = query.filter(place.gt(Expr::tuple([last.display_name.into(), last.id.into()])));
    }
    let mut rows = query.all(reads.db()).await?;
    let limit = usize::try_from(search.limit).unwrap_or(usize::MAX);
    let has_more = rows.len() > limit;
    rows.truncate(limit);
    let next = rows.last().filter(|_| has_more).map(|(membership, _)| PersonId(membership.person_id));
    Ok(Page { rows: read_all(reads, authority, rows).await?, next })
}

/// One person of the authority; nothing for anybody else.
///
/// # Errors
/// Those of the database.
pub async fn colleague(
    reads: &impl Reads,
    id: PersonId,
    authority: AuthorityId,
) -> Result<Option<Colleague>, Error> {
    let found = belonging(authority).filter(person::Column::Id.eq(id.0)).all(reads.db()).await?;
    Ok(read_all(reads, authority, found).await?.pop())
}

/// The colleague with this user name or service address who may sign in.
///
/// # Errors
/// Those of the database.
pub async fn find_colleague(
    reads: &impl Reads,
    authority: AuthorityId,
    text: &str,
) -> Result<Option<Colleague>, Error> {
    let text = text.trim().to_lowercase();
    if text.contains('\0') {
        return Ok(None);
    }
    let email = Expr::expr(Func::lower(Expr::col((person::Entity, person::Column::Email)))).eq(text.as_str());
    let named = Condition::any().add(person::Column::Username.eq(text.as_str())).add(email);
    let found = belonging(authority)
        .filter(in_state(Some(UserState::Active)))
        .filter(named)
        .order_by_asc(person::Column::Id)
        .limit(1)
        .all(reads.db())
        .await?;
    Ok(read_all(reads, authority, found).await?.pop())
}

/// The account as the rules of administering look at it.
///
/// # Errors
/// Those of the database.
pub async fn standing(
    reads: &impl Reads,
    id: PersonId,
    authority: AuthorityId,
) -> Result<Option<Standing>, Error> {
    let Some(found) = colleague(reads, id, authority).await? else { return Ok(None) };
    let others = || {
        belonging(authority)
            .filter(in_state(Some(UserState::Active)))
            .filter(membership::Column::IsAdministrator.eq(true))
            .filter(person::Column::Id.ne(id.0))
    };
    let other_administrators =
        others().filter(membership::Column::ValidUntil.is_null()).count(reads.db()).await?;
    let asked = super::invitation(reads, id).await?.and_then(|invitation| invitation.asked_by);
    let not_the_asker = asked.map(|asker| person::Column::Id.ne(asker.0));
    let other_approvers =
        others().filter(Condition::all().add_option(not_the_asker)).count(reads.db()).await?;
    Ok(Some(Standing {
        person: id,
        authority,
        state: found.state,
        is_administrator: found.roles.is_administrator(),
        is_temporary: found.valid_until.is_some(),
        other_administrators,
        reset_asked_by: asked,
        other_approvers,
    }))
}

/// The service addresses of everybody at the authority who did not leave, in small letters.
///
/// # Errors
/// Those of the database.
pub async fn emails(reads: &impl Reads, authority: AuthorityId) -> Result<HashSet<String>, Error> {
    let of_authority = Query::select()
        .column(membership::Column::PersonId)
        .from(membership::Entity)
        .and_where(membership::Column::AuthorityId.eq(authority.0))
        .to_owned();
    let emails: Vec<String> = person::Entity::find()
        .select_only()
        .column(person::Column::Email)
        .filter(person::Column::Id.in_subquery(of_authority))
        .filter(person::Column::RemovedAt.is_null())
        .into_tuple()
        .all(reads.db())
        .await?;
    Ok(emails.into_iter().map(|email| email.to_lowercase()).collect())
}

/// Changes what is kept of a person beside the roles.
///
/// # Errors
/// Those of the database.
pub async fn change_person(
    tx: &mut Tx,
    id: PersonId,
    authority: AuthorityId,
    change: &PersonChange,
) -> Result<(), Error> {
    person::Entity::update_many()
        .col_expr(person::Column::DisplayName, change.display_name.as_str().into())
        .col_expr(person::Column::Email, change.email.as_str().into())
        .col_expr(person::Column::Language, change.language.map(|l| l.code().to_owned()).into())
        .filter(person::Column::Id.eq(id.0))
        .exec(tx.db())
        .await?;
    membership::Entity::update_many()
        .col_expr(membership::Column::ValidUntil, change.valid_until.map(day_text).into())
        .filter(membership::Column::PersonId.eq(id.0))
        .filter(membership::Column::AuthorityId.eq(authority.0))
        .exec(tx.db())
        .await?;
    Ok(())
}

/// Sets the roles of a person at the authority, and the right to administer.
///
/// # Errors
/// Those of the database.
pub async fn set_roles(
    tx: &mut Tx,
    id: PersonId,
    authority: AuthorityId,
    roles: &Roles,
) -> Result<(), Error> {
    procedure_role::Entity::delete_many()
        .filter(procedure_role::Column::PersonId.eq(id.0))
        .filter(procedure_role::Column::AuthorityId.eq(authority.0))
        .exec(tx.db())
        .await?;
    let rows: Vec<_> =
        roles.iter().map(|(procedure, role)| members::role_row(id, authority, procedure, role)).collect();
    members::insert_roles(tx, &rows).await?;
    membership::Entity::update_many()
        .col_expr(membership::Column::IsAdministrator, roles.is_administrator().into())
        .filter(membership::Column::PersonId.eq(id.0))
        .filter(membership::Column::AuthorityId.eq(authority.0))
        .exec(tx.db())
        .await?;
    Ok(())
}

/// The password of a person opens nothing any more, and every login ends.
///
/// # Errors
/// Those of the database.
pub async fn void_password(tx: &mut Tx, id: PersonId) -> Result<(), Error> {
    person::Entity::update_many()
        .col_expr(person::Column::PasswordHash, "".into())
        .filter(person::Column::Id.eq(id.0))
        .exec(tx.db())
        .await?;
    let now = tx.now();
    super::end_all_sessions(tx, id, now).await
}

/// Locks a person out, or lets the person in again.
///
/// # Errors
/// Those of the database.
pub async fn set_locked(tx: &mut Tx, id: PersonId, is_locked: bool) -> Result<(), Error> {
    person::Entity::update_many()
        .col_expr(person::Column::IsLocked, is_locked.into())
        .filter(person::Column::Id.eq(id.0))
        .exec(tx.db())
        .await?;
    Ok(())
}

/// A person leaves: no role, no password, no second factor, no link; name and address are sealed away as proof of exchanges, and a
/// pseudonym stands in their place (Article 15(3) of Regulation 1024/2012).
///
/// # Errors
/// `NotFound`, and those of the database and the keys.
pub async fn remove(tx: &mut Tx, keys: &Keyring, id: PersonId, authority: AuthorityId) -> Result<(), Error> {
    let row = person::Entity::find_by_id(id.0).one(tx.db()).await?.ok_or(Error::NotFound)?;
    let proof = [row.display_name.as_str(), row.username.as_str(), row.email.as_str()].join("\n");
    let blocked = keys.seal(&format!("person/{id}"), proof.as_bytes())?;
    set_roles(tx, id, authority, &Roles::default()).await?;
    super::withdraw(tx, id).await?;
    super::cancel_absence(tx, authority, id).await?;
    super::remove_factors(tx, id).await?;
    super::remove_identities(tx, id).await?;
    super::remove_devices(tx, id).await?;
    crate::search::forget_person(tx, id).await?;
    crate::favourites::forget_person(tx, id).await?;
    super::carried_forms::forget_of(tx, id).await?;
    crate::casework::leave_units(tx, id).await?;
    crate::outbox::forget_address(tx, id, &row.email).await?;
    person::Entity::update_many()
        .col_expr(person::Column::Blocked, blocked.into())
        .col_expr(person::Column::RemovedAt, millis(tx.now()).into())
        .col_expr(person::Column::DisplayName, pseudonym(id).into())
        .col_expr(person::Column::Username, id.to_string().into())
        .col_expr(person::Column::Email, "".into())
        .col_expr(person::Column::PasswordHash, "".into())
        .col_expr(person::Column::IsLocked, true.into())
        .filter(person::Column::Id.eq(id.0))
        .exec(tx.db())
        .await?;
    Ok(())
}

/// Memberships whose last day lies before this one, of people who may still sign in; up to 100.
///
/// # Errors
/// Those of the database.
pub async fn ended(reads: &impl Reads, today: Date) -> Result<Vec<(PersonId, AuthorityId)>, Error> {
    let rows = membership::Entity::find()
        .join(JoinType::InnerJoin, its_person())
        .filter(membership::Column::ValidUntil.lt(day_text(today)))
        .filter(person::Column::IsLocked.eq(false))
        .filter(is_no_service())
        .limit(100)
        .all(reads.db())
        .await?;
    Ok(rows.into_iter().map(|row| (PersonId(row.person_id), AuthorityId(row.authority_id))).collect())
}

/// Forgets what was sealed away of people who left before this moment.
///
/// # Errors
/// Those of the database.
pub async fn forget_blocked(hk: &mut Housekeeping, before: OffsetDateTime) -> Result<(), Error> {
    person::Entity::update_many()
        .col_expr(person::Column::Blocked, Option::<Vec<u8>>::None.into())
        .filter(person::Column::RemovedAt.lt(millis(before)))
        .filter(person::Column::Blocked.is_not_null())
        .exec(hk.db())
        .await?;
    Ok(())
}

type Rows = Vec<(membership::Model, Option<person::Model>)>;

fn its_person() -> sea_orm::RelationDef {
    membership::Entity::belongs_to(person::Entity)
        .from(membership::Column::PersonId)
        .to(person::Column::Id)
        .into()
}

fn belonging(authority: AuthorityId) -> SelectTwo<membership::Entity, person::Entity> {
    let all: Select<membership::Entity> = membership::Entity::find();
    all.join(JoinType::InnerJoin, its_person())
        .select_also(person::Entity)
        .filter(membership::Column::AuthorityId.eq(authority.0))
        .filter(is_no_service())
}

pub(super) fn in_state(state: Option<UserState>) -> Condition {
    use person::Column::{IsLocked, PasswordHash, RemovedAt};
    let there = Condition::all().add(RemovedAt.is_null());
    match state {
        None => there,
        Some(UserState::Removed) => Condition::all().add(RemovedAt.is_not_null()),
        Some(UserState::Locked) => there.add(IsLocked.eq(true)),
        Some(UserState::Invited) => there.add(IsLocked.eq(false)).add(PasswordHash.eq("")),
        Some(UserState::Active) => there.add(IsLocked.eq(false)).add(PasswordHash.ne("")),
    }
}

fn matching(text: &str) -> Condition {
    let escaped: String = text
        .to_lowercase()
        .chars()
        .filter(|c| *c != '\0')
        .flat_map(|c| if matches!(c, '%' | '_' | '\\') { vec!['\\', c] } else { vec![c] })
        .collect();
    let like = || LikeExpr::new(format!("%{escaped}%")).escape('\\');
    [person::Column::DisplayName, person::Column::Username, person::Column::Email].into_iter().fold(
        // The database may know small letters of the Latin alphabet only, so the text counts as typed too.
        Condition::any().add(Expr::col((person::Entity, person::Column::DisplayName)).like(typed(text))),
        |any, column| any.add(Expr::expr(Func::lower(Expr::col((person::Entity, column)))).like(like())),
    )
}

fn typed(text: &str) -> LikeExpr {
    let escaped: String = text
        .chars()
        .filter(|c| *c != '\0')
        .flat_map(|c| if matches!(c, '%' | '_' | '\\') { vec!['\\', c] } else { vec![c] })
        .collect();
    LikeExpr::new(format!("%{escaped}%")).escape('\\')
}

async fn read_all(reads: &impl Reads, authority: AuthorityId, rows: Rows) -> Result<Vec<Colleague>, Error> {
    let mut roles: BTreeMap<Uuid, Roles> = BTreeMap::new();
    let held = procedure_role::Entity::find()
        .filter(procedure_role::Column::AuthorityId.eq(authority.0))
        .filter(procedure_role::Column::PersonId.is_in(rows.iter().map(|(m, _)| m.person_id)));
    for held in held.all(reads.db()).await? {
        let id = held.person_id;
        roles.entry(id).or_default().extend([members::role(held)?]);
    }
    rows.into_iter()
        .filter_map(|(membership, person)| Some((membership, person?)))
        .map(|(membership, person)| {
            let id = person.id;
            let roles = roles.remove(&id).unwrap_or_default();
            Ok(Colleague {
                state: UserState::of(
                    person.removed_at.is_some(),
                    person.is_locked,
                    !person.password_hash.is_empty(),
                ),
                roles: roles.administering(membership.is_administrator),
                last_sign_in_at: person.last_sign_in_at.map(|at| instant("person", id, at)).transpose()?,
                valid_until: membership
                    .valid_until
                    .as_deref()
                    .map(|text| day("membership", id, text))
                    .transpose()?,
                user: members::read(person, authority),
            })
        })
        .collect()
}
