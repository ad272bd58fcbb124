//! Which authority went into which, or gave tasks to which, and what moves with it besides its exchanges.

use crate::entities::{
    absence, authority_name, authority_split, authority_succession, document, draft, label, login_session,
    membership, person_notice, phrase, procedure_role, unit,
};
use crate::reads::Reads;
use crate::reads::sealed::Connected as _;
use crate::stored::{instant, millis};
use crate::{Error, Tx, rows_at_once};
use domain::authorities::NameSort;
use domain::authorities::succession::Passed;
use domain::ids::AuthorityId;
use domain::procedures::ProcedureId;
use sea_orm::ActiveValue::Set;
use sea_orm::sea_query::OnConflict;
use sea_orm::{ColumnTrait, Condition, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder};
use std::collections::{BTreeSet, HashMap};
use uuid::Uuid;

/// The successors of authorities, by the one that went into another.
///
/// # Errors
/// Those of the database.
pub async fn all(reads: &impl Reads) -> Result<HashMap<AuthorityId, AuthorityId>, Error> {
    let rows = authority_succession::Entity::find().all(reads.db()).await?;
    Ok(rows.into_iter().map(|row| (AuthorityId(row.authority_id), AuthorityId(row.successor_id))).collect())
}

/// Keeps that an authority went into another one, which is found by its name from now on, and by those of whoever went into
/// it before.
///
/// # Errors
/// Those of the database.
pub async fn keep(tx: &mut Tx, from: AuthorityId, into: AuthorityId, name: &str) -> Result<(), Error> {
    let row = authority_succession::ActiveModel {
        authority_id: Set(from.0),
        successor_id: Set(into.0),
        at: Set(millis(tx.now())),
    };
    let known = OnConflict::column(authority_succession::Column::AuthorityId)
        .update_columns([authority_succession::Column::SuccessorId, authority_succession::Column::At])
        .to_owned();
    authority_succession::Entity::insert(row).on_conflict(known).exec_without_returning(tx.db()).await?;
    keep_names(tx, from, into, name).await
}

/// Keeps that a task went from an authority to another one, which is found by its name from now on, and by those of whoever
/// went into it before.
///
/// # Errors
/// Those of the database.
pub async fn keep_task(tx: &mut Tx, task: &Passed, name: &str) -> Result<(), Error> {
    use authority_split::Column;
    let row = authority_split::ActiveModel {
        authority_id: Set(task.from.0),
        procedure: Set(task.procedure.as_str().to_owned()),
        successor_id: Set(task.to.0),
        at: Set(millis(task.at)),
    };
    let known = OnConflict::columns([Column::AuthorityId, Column::Procedure, Column::SuccessorId])
        .update_column(Column::At)
        .to_owned();
    authority_split::Entity::insert(row).on_conflict(known).exec_without_returning(tx.db()).await?;
    keep_names(tx, task.from, task.to, name).await
}

/// The tasks that an authority gave to others or got from them, the newest first.
///
/// # Errors
/// Those of the database, and `Corrupt`.
pub async fn tasks_of(reads: &impl Reads, id: AuthorityId) -> Result<Vec<Passed>, Error> {
    use authority_split::Column;
    let ends = Condition::any().add(Column::AuthorityId.eq(id.0)).add(Column::SuccessorId.eq(id.0));
    let rows = authority_split::Entity::find()
        .filter(ends)
        .order_by_desc(Column::At)
        .order_by_asc(Column::Procedure)
        .all(reads.db())
        .await?;
    rows.into_iter().map(read_task).collect()
}

/// From whom to whom these tasks ever went.
///
/// # Errors
/// Those of the database, and `Corrupt`.
pub async fn passed(reads: &impl Reads, procedures: &[ProcedureId]) -> Result<Vec<Passed>, Error> {
    let codes = procedures.iter().map(ProcedureId::as_str);
    let rows = authority_split::Entity::find()
        .filter(authority_split::Column::Procedure.is_in(codes))
        .all(reads.db())
        .await?;
    rows.into_iter().map(read_task).collect()
}

fn read_task(row: authority_split::Model) -> Result<Passed, Error> {
    let bad = |why| Error::corrupt("authority_split", row.authority_id, why);
    Ok(Passed {
        from: AuthorityId(row.authority_id),
        to: AuthorityId(row.successor_id),
        procedure: ProcedureId::new(&row.procedure).ok_or_else(|| bad("no id of a procedure"))?,
        at: instant("authority_split", row.authority_id, row.at)?,
    })
}

/// Whoever looks for the one finds the other too.
async fn keep_names(tx: &Tx, from: AuthorityId, into: AuthorityId, name: &str) -> Result<(), Error> {
    let former = authority_name::Entity::find()
        .filter(authority_name::Column::AuthorityId.eq(from.0))
        .filter(authority_name::Column::Sort.eq(NameSort::Former.code()))
        .all(tx.db())
        .await?;
    for name in former.into_iter().map(|row| row.name).chain([name.to_owned()]) {
        keep_former_name(tx, into, name).await?;
    }
    Ok(())
}

async fn keep_former_name(tx: &Tx, of: AuthorityId, name: String) -> Result<(), Error> {
    let former = authority_name::ActiveModel {
        authority_id: Set(of.0),
        sort: Set(NameSort::Former.code().to_owned()),
        name: Set(name),
        language: Set(None),
    };
    let known = OnConflict::columns([
        authority_name::Column::AuthorityId,
        authority_name::Column::Sort,
        authority_name::Column::Name,
    ])
    .do_nothing()
    .to_owned();
    authority_name::Entity::insert(former).on_conflict(known).exec_without_returning(tx.db()).await?;
    Ok(())
}

/// The authority takes part again in its own right.
///
/// # Errors
/// Those of the database.
pub async fn forget(tx: &mut Tx, from: AuthorityId) -> Result<(), Error> {
    authority_succession::Entity::delete_by_id(from.0).exec(tx.db()).await?;
    Ok(())
}

/// The people of an authority work for another one from now on, with their roles, deputies, logins and lists; who works
/// there already gets the roles besides the own ones. Its service accounts end.
///
/// # Errors
/// Those of the database.
pub async fn move_people(tx: &mut Tx, from: AuthorityId, into: AuthorityId) -> Result<(), Error> {
    crate::accounts::end_services_of(tx, from).await?;
    move_roles(tx, from, into).await?;
    let away = absence::Entity::find().filter(absence::Column::AuthorityId.eq(into.0)).all(tx.db()).await?;
    let there = membership::Entity::find().filter(membership::Column::AuthorityId.eq(into.0));
    let there: Vec<Uuid> = there.all(tx.db()).await?.into_iter().map(|row| row.person_id).collect();
    absence::Entity::update_many()
        .col_expr(absence::Column::AuthorityId, into.0.into())
        .filter(absence::Column::AuthorityId.eq(from.0))
        .filter(absence::Column::PersonId.is_not_in(away.into_iter().map(|row| row.person_id)))
        .exec(tx.db())
        .await?;
    absence::Entity::delete_many().filter(absence::Column::AuthorityId.eq(from.0)).exec(tx.db()).await?;
    membership::Entity::update_many()
        .col_expr(membership::Column::AuthorityId, into.0.into())
        .filter(membership::Column::AuthorityId.eq(from.0))
        .filter(membership::Column::PersonId.is_not_in(there))
        .exec(tx.db())
        .await?;
    membership::Entity::delete_many()
        .filter(membership::Column::AuthorityId.eq(from.0))
        .exec(tx.db())
        .await?;
    login_session::Entity::update_many()
        .col_expr(login_session::Column::AuthorityId, into.0.into())
        .filter(login_session::Column::AuthorityId.eq(from.0))
        .exec(tx.db())
        .await?;
    person_notice::Entity::update_many()
        .col_expr(person_notice::Column::AuthorityId, into.0.into())
        .filter(person_notice::Column::AuthorityId.eq(from.0))
        .exec(tx.db())
        .await?;
    Ok(())
}

async fn move_roles(tx: &Tx, from: AuthorityId, into: AuthorityId) -> Result<(), Error> {
    let of =
        |id: AuthorityId| procedure_role::Entity::find().filter(procedure_role::Column::AuthorityId.eq(id.0));
    let key = |row: &procedure_role::Model| (row.person_id, row.procedure.clone(), row.role.clone());
    let known: BTreeSet<_> = of(into).all(tx.db()).await?.iter().map(key).collect();
    let held = of(from).all(tx.db()).await?.into_iter().filter(|row| !known.contains(&key(row)));
    let rows: Vec<procedure_role::ActiveModel> =
        held.map(|row| procedure_role::Model { authority_id: into.0, ..row }.into_active_model()).collect();
    procedure_role::Entity::delete_many()
        .filter(procedure_role::Column::AuthorityId.eq(from.0))
        .exec(tx.db())
        .await?;
    rows_at_once::insert(tx.db(), rows).await
}

/// The drafts of an authority with their documents, its reply phrases, labels and units belong to another one from now on.
///
/// # Errors
/// Those of the database.
pub async fn move_work(tx: &mut Tx, from: AuthorityId, into: AuthorityId) -> Result<(), Error> {
    draft::Entity::update_many()
        .col_expr(draft::Column::AuthorityId, into.0.into())
        .filter(draft::Column::AuthorityId.eq(from.0))
        .exec(tx.db())
        .await?;
    document::Entity::update_many()
        .col_expr(document::Column::AuthorityId, into.0.into())
        .filter(document::Column::AuthorityId.eq(from.0))
        .filter(document::Column::IsSent.eq(false))
        .exec(tx.db())
        .await?;
    phrase::Entity::update_many()
        .col_expr(phrase::Column::AuthorityId, into.0.into())
        .filter(phrase::Column::AuthorityId.eq(from.0))
        .exec(tx.db())
        .await?;
    label::Entity::update_many()
        .col_expr(label::Column::AuthorityId, into.0.into())
        .filter(label::Column::AuthorityId.eq(from.0))
        .exec(tx.db())
        .await?;
    unit::Entity::update_many()
        .col_expr(unit::Column::AuthorityId, into.0.into())
        .filter(unit::Column::AuthorityId.eq(from.0))
        .exec(tx.db())
        .await?;
    Ok(())
}
