//! The directory of authorities, and who can be reached for a procedure.

pub mod allocation;
pub mod competences;
pub mod data;
mod hold;
pub mod mailboxes;
pub mod network;
pub mod offices;
pub mod parents;
pub mod proposals;
pub mod regions;
pub mod registrations;
mod standing;
pub mod states;
pub mod successions;
pub mod waiting;

pub(crate) use hold::hold_shared;
pub use hold::{hold_access_alone, hold_alone};
pub use standing::standing;

use crate::accounts::is_no_service;
use crate::entities::{authority, authority_area, person, procedure_role};
use crate::reads::Reads;
use crate::reads::sealed::{Connected as _, Writes};
use crate::{Error, Tx, outbox, rows_at_once};
use domain::accounts::Role;
use domain::authorities::OwnEntry;
use domain::authorities::authority::{Authority, Level};
use domain::country::Country;
use domain::ids::AuthorityId;
use domain::procedures::ProcedureId;
use sea_orm::ActiveValue::{NotSet, Set};
use sea_orm::sea_query::{Expr, ExprTrait, OnConflict, Query};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder,
    QuerySelect, Select,
};
use std::collections::{BTreeSet, HashMap, HashSet};
use time::OffsetDateTime;
use uuid::Uuid;

const TABLE: &str = "authority";
/// SQLite takes 32,766 values in one statement; an authority has eleven.
const ROWS_AT_ONCE: usize = 500;

/// Takes authorities into the directory; one that is known is brought up to date, its language for mails kept.
///
/// # Errors
/// Those of the database.
pub async fn import(to: &mut impl Writes, authorities: &[Authority]) -> Result<(), Error> {
    use authority::Column;
    for some in authorities.chunks(ROWS_AT_ONCE) {
        let rows = some.iter().map(write).collect::<Result<Vec<_>, _>>()?;
        let mut twice = OnConflict::column(Column::Id);
        twice.update_columns([
            Column::Country,
            Column::Language,
            Column::Level,
            Column::Kind,
            Column::Name,
            Column::NameLatin,
            Column::NameEn,
            Column::Phone,
            Column::WorksIn,
            Column::Mailbox,
        ]);
        authority::Entity::insert_many(rows).on_conflict(twice).exec_without_returning(to.db()).await?;
        authority_area::Entity::delete_many()
            .filter(authority_area::Column::AuthorityId.is_in(some.iter().map(|authority| authority.id.0)))
            .exec(to.db())
            .await?;
        rows_at_once::insert(to.db(), areas(some)).await?;
    }
    Ok(())
}

/// Takes an authority for competent in these areas too, in which it was not.
///
/// # Errors
/// Those of the database.
pub async fn add_areas(tx: &mut Tx, id: AuthorityId, areas: &[String]) -> Result<(), Error> {
    rows_at_once::insert(tx.db(), area_rows(id, areas)).await
}

/// Keeps what an authority changed in its entry, which it thereby confirms; what its mailboxes did not take is tried anew.
///
/// # Errors
/// Those of the database; `NotFound` for one that is not in the directory.
pub async fn keep_entry(
    tx: &mut Tx,
    id: AuthorityId,
    entry: &OwnEntry,
    at: OffsetDateTime,
) -> Result<(), Error> {
    let done = authority::Entity::update_many()
        .col_expr(authority::Column::NameEn, entry.name_en.as_str().into())
        .col_expr(authority::Column::Phone, Some(entry.phone.clone()).into())
        .col_expr(authority::Column::Mailbox, Some(entry.mailbox.clone()).into())
        .col_expr(authority::Column::WorksIn, works_in(id, &entry.works_in)?.into())
        .filter(authority::Column::Id.eq(id.0))
        .exec(tx.db())
        .await?;
    if done.rows_affected != 1 {
        return Err(Error::NotFound);
    }
    mailboxes::keep(tx, id, &entry.mailboxes).await?;
    outbox::hurry(tx, id, at).await?;
    offices::keep(tx, id, &entry.office, at).await
}

/// The languages as their column holds them.
fn works_in(id: AuthorityId, codes: &[String]) -> Result<String, Error> {
    serde_json::to_string(codes).map_err(|why| Error::corrupt(TABLE, id, why.to_string()))
}

fn write(authority: &Authority) -> Result<authority::ActiveModel, Error> {
    Ok(authority::ActiveModel {
        id: Set(authority.id.0),
        country: Set(authority.country.code().to_owned()),
        language: Set(authority.language.clone()),
        level: Set(authority.level.code().to_owned()),
        kind: Set(authority.kind.clone()),
        name: Set(authority.name.clone()),
        name_latin: Set(authority.name_latin.clone()),
        name_en: Set(authority.name_en.clone()),
        phone: Set(authority.phone.clone()),
        works_in: Set(works_in(authority.id, &authority.works_in)?),
        mailbox: Set(authority.mailbox.clone()),
        mail_language: NotSet,
        title: NotSet,
    })
}

fn areas(authorities: &[Authority]) -> Vec<authority_area::ActiveModel> {
    let mut rows = Vec::new();
    for authority in authorities {
        rows.extend(area_rows(authority.id, &authority.areas));
    }
    rows
}

/// The areas of an authority, each once.
fn area_rows(id: AuthorityId, areas: &[String]) -> Vec<authority_area::ActiveModel> {
    let each_once: BTreeSet<&String> = areas.iter().collect();
    let row =
        |area: &String| authority_area::ActiveModel { authority_id: Set(id.0), area: Set(area.clone()) };
    each_once.into_iter().map(row).collect()
}

/// One authority. The directory is open to everyone who is signed in.
///
/// # Errors
/// Those of the database, and `Corrupt`.
pub async fn get(reads: &impl Reads, id: AuthorityId) -> Result<Option<Authority>, Error> {
    Ok(get_many(reads, &[id]).await?.pop())
}

/// Those of these authorities that are known, in the order of their ids.
///
/// # Errors
/// Those of the database, and `Corrupt`.
pub async fn get_many(reads: &impl Reads, ids: &[AuthorityId]) -> Result<Vec<Authority>, Error> {
    let mut found = Vec::new();
    for some in ids.chunks(ROWS_AT_ONCE) {
        let ids: Vec<Uuid> = some.iter().map(|id| id.0).collect();
        let known = Condition::all().add(authority::Column::Id.is_in(ids.iter().copied()));
        let areas = Condition::all().add(authority_area::Column::AuthorityId.is_in(ids));
        found.extend(read_all(reads.db(), known, areas).await?);
    }
    found.sort_by_key(|authority| authority.id);
    found.dedup_by_key(|authority| authority.id);
    Ok(found)
}

/// The whole directory, in the order of the ids.
///
/// # Errors
/// Those of the database, and `Corrupt`.
pub async fn all(reads: &impl Reads) -> Result<Vec<Authority>, Error> {
    read_all(reads.db(), Condition::all(), Condition::all()).await
}

/// How many authorities there are.
///
/// # Errors
/// Those of the database.
pub async fn count(reads: &impl Reads) -> Result<u64, Error> {
    Ok(authority::Entity::find().count(reads.db()).await?)
}

async fn read_all(
    db: &impl ConnectionTrait,
    wanted: Condition,
    wanted_areas: Condition,
) -> Result<Vec<Authority>, Error> {
    let rows = authority::Entity::find().filter(wanted).order_by_asc(authority::Column::Id).all(db).await?;
    let areas = authority_area::Entity::find()
        .filter(wanted_areas)
        .order_by_asc(authority_area::Column::AuthorityId)
        .order_by_asc(authority_area::Column::Area)
        .all(db)
        .await?;
    let mut by_authority: HashMap<Uuid, Vec<String>> = HashMap::new();
    for row in areas {
        by_authority.entry(row.authority_id).or_default().push(row.area);
    }
    rows.into_iter()
        .map(|row| {
            let areas = by_authority.remove(&row.id).unwrap_or_default();
            read(row, areas)
        })
        .collect()
}

fn read(row: authority::Model, areas: Vec<String>) -> Result<Authority, Error> {
    let corrupt = |why: &str| Error::corrupt(TABLE, row.id, why);
    Ok(Authority {
        country: Country::parse(&row.country).ok_or_else(|| corrupt("country"))?,
        level: Level::parse(&row.level).ok_or_else(|| corrupt("level"))?,
        works_in: serde_json::from_str(&row.works_in).map_err(|why| corrupt(&why.to_string()))?,
        id: AuthorityId(row.id),
        language: row.language,
        kind: row.kind,
        areas,
        name: row.name,
        name_latin: row.name_latin,
        name_en: row.name_en,
        phone: row.phone,
        mailbox: row.mailbox,
    })
}

/// The authorities that have access to this procedure and where somebody who is not locked handles it.
///
/// # Errors
/// Those of the database.
pub async fn reachable(reads: &impl Reads, procedure: &ProcedureId) -> Result<HashSet<AuthorityId>, Error> {
    let open = Query::select()
        .column(person::Column::Id)
        .from(person::Entity)
        .and_where(person::Column::IsLocked.eq(false))
        .and_where(is_no_service())
        .take();
    let ids: Vec<Uuid> = procedure_role::Entity::find()
        .select_only()
        .column(procedure_role::Column::AuthorityId)
        .distinct()
        .filter(handled(procedure))
        .filter(network::role_counts())
        .filter(procedure_role::Column::PersonId.in_subquery(open))
        .into_tuple()
        .all(reads.db())
        .await?;
    Ok(ids.into_iter().map(AuthorityId).collect())
}

/// Whether this authority has access to this procedure and somebody there who is not locked handles it. Asked in a change,
/// it stays so until that one ends.
///
/// # Errors
/// Those of the database.
pub async fn is_reachable(
    reads: &impl Reads,
    procedure: &ProcedureId,
    id: AuthorityId,
) -> Result<bool, Error> {
    hold::hold_access(reads, id, procedure).await?;
    let found = serving(&[id]).filter(handled(procedure)).one(reads.db()).await?;
    Ok(found.is_some())
}

/// Whether this authority has access to this procedure and somebody there who is not locked holds one of these roles.
///
/// # Errors
/// Those of the database.
pub async fn has_role(
    reads: &impl Reads,
    procedure: &ProcedureId,
    id: AuthorityId,
    roles: &[Role],
) -> Result<bool, Error> {
    Ok(with_role(reads, procedure, &[id], roles).await?.contains(&id))
}

/// Those of these authorities that have access to this procedure and where somebody who is not locked holds one of these
/// roles.
///
/// # Errors
/// Those of the database.
pub async fn with_role(
    reads: &impl Reads,
    procedure: &ProcedureId,
    ids: &[AuthorityId],
    roles: &[Role],
) -> Result<BTreeSet<AuthorityId>, Error> {
    let codes = roles.iter().map(|role| role.code());
    let found: Vec<Uuid> = serving(ids)
        .select_only()
        .column(procedure_role::Column::AuthorityId)
        .distinct()
        .filter(procedure_role::Column::Procedure.eq(procedure.as_str()))
        .filter(procedure_role::Column::Role.is_in(codes))
        .into_tuple()
        .all(reads.db())
        .await?;
    Ok(found.into_iter().map(AuthorityId).collect())
}

/// The procedures in which this authority can be addressed: it has access, and somebody there who is not locked handles
/// them.
///
/// # Errors
/// Those of the database, and `Corrupt`.
pub async fn reachable_in(reads: &impl Reads, id: AuthorityId) -> Result<BTreeSet<ProcedureId>, Error> {
    let names: Vec<String> = serving(&[id])
        .select_only()
        .column(procedure_role::Column::Procedure)
        .distinct()
        .filter(is_handler())
        .into_tuple()
        .all(reads.db())
        .await?;
    let read = |name: &String| {
        ProcedureId::new(name).ok_or_else(|| Error::corrupt("procedure_role", id.0, "no id of a procedure"))
    };
    names.iter().map(read).collect()
}

/// Roles that count at these authorities, of people who are not locked. Asked for each role of the authorities, and not
/// against a list of all people: there are tens of thousands.
fn serving(ids: &[AuthorityId]) -> Select<procedure_role::Entity> {
    procedure_role::Entity::find()
        .filter(procedure_role::Column::AuthorityId.is_in(ids.iter().map(|id| id.0)))
        .filter(role_serves())
}

/// That the role of a row of `procedure_role` counts, and its person is not locked: somebody to whom one can turn, which a
/// service account is not.
fn role_serves() -> Condition {
    let of_role = Expr::col((person::Entity, person::Column::Id))
        .equals((procedure_role::Entity, procedure_role::Column::PersonId));
    let open = Query::select()
        .expr(Expr::val(1))
        .from(person::Entity)
        .and_where(of_role)
        .and_where(Expr::col((person::Entity, person::Column::IsLocked)).eq(false))
        .and_where(is_no_service())
        .take();
    network::role_counts().add(Expr::exists(open))
}

/// Roles of those who handle the procedure, locked people included.
fn handled(procedure: &ProcedureId) -> Condition {
    Condition::all().add(procedure_role::Column::Procedure.eq(procedure.as_str())).add(is_handler())
}

/// That a row of `procedure_role` lets its person handle, in requests or in alerts.
fn is_handler() -> Expr {
    procedure_role::Column::Role.is_in(Role::Handler.that_include_it().map(Role::code))
}
