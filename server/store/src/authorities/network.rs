//! The network of a state: standing, access, functions of coordinators, links.

use crate::entities::{
    authority, authority_access, authority_standing, coordinator_function, coordinator_link, network_lock,
    procedure_role,
};
use crate::reads::Reads;
use crate::reads::sealed::{Connected as _, Writes};
use crate::stored::millis;
use crate::{Error, Housekeeping, Tx, rows_at_once};
use domain::authorities::mailbox::may_be_kept;
use domain::authorities::{
    Access, AccessState, Appointment, Duty, Function, Life, Link, LinkScope, Network, Place, Region, Remit,
    Switches,
};
use domain::country::Country;
use domain::ids::{AppointmentId, AuthorityId};
use domain::procedures::ProcedureId;
use sea_orm::ActiveValue::{NotSet, Set};
use sea_orm::sea_query::{Expr, ExprTrait, OnConflict, Query, SelectStatement};
use sea_orm::{ColumnTrait, Condition, EntityTrait, QueryFilter, QueryOrder};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// SQLite takes 32,766 values in one statement; an access has six.
const ROWS_AT_ONCE: usize = 2000;

/// Whether the role of the row of `procedure_role` counts: its authority takes part, and has access to the procedure.
pub(crate) fn role_counts() -> Condition {
    let role = |column| Expr::col((procedure_role::Entity, column));
    let access = |column| Expr::col((authority_access::Entity, column));
    let granted = Query::select()
        .expr(Expr::val(1))
        .from(authority_access::Entity)
        .and_where(
            access(authority_access::Column::AuthorityId).eq(role(procedure_role::Column::AuthorityId)),
        )
        .and_where(access(authority_access::Column::Procedure).eq(role(procedure_role::Column::Procedure)))
        .and_where(access(authority_access::Column::State).eq(AccessState::Granted.code()))
        .take();
    Condition::all().add(Expr::exists(granted)).add(takes_part(role(procedure_role::Column::AuthorityId)))
}

/// That the authority with this id takes part at present.
pub(super) fn takes_part(id: Expr) -> Expr {
    let standing = |column| Expr::col((authority_standing::Entity, column));
    let away = Query::select()
        .expr(Expr::val(1))
        .from(authority_standing::Entity)
        .and_where(standing(authority_standing::Column::AuthorityId).eq(id))
        .and_where(standing(authority_standing::Column::Life).ne(Life::Active.code()))
        .take();
    Expr::exists(away).not()
}

/// Grants the access that roles imply; where access was ever decided on, that decision stays.
///
/// # Errors
/// Those of the database.
pub async fn imply_access(
    hk: &mut Housekeeping,
    all: BTreeSet<(AuthorityId, ProcedureId)>,
) -> Result<(), Error> {
    use authority_access::Column;
    let all: Vec<_> = all.into_iter().collect();
    for some in all.chunks(ROWS_AT_ONCE) {
        let rows = some.iter().map(|(authority, procedure)| {
            access_row(&Access {
                authority: *authority,
                procedure: procedure.clone(),
                state: AccessState::Granted,
                switches: Switches::default(),
            })
        });
        let known = OnConflict::columns([Column::AuthorityId, Column::Procedure]).do_nothing().to_owned();
        authority_access::Entity::insert_many(rows)
            .on_conflict(known)
            .exec_without_returning(hk.db())
            .await?;
    }
    Ok(())
}

/// The network of a state with the functions of the Commission.
///
/// # Errors
/// Those of the database, and `Corrupt`.
pub async fn of_state(reads: &impl Reads, country: Country) -> Result<Network, Error> {
    let of_it = |column: authority_access::Column| column.in_subquery(authorities_of(country));
    let access = authority_access::Entity::find()
        .filter(of_it(authority_access::Column::AuthorityId))
        .order_by_asc(authority_access::Column::AuthorityId)
        .order_by_asc(authority_access::Column::Procedure)
        .all(reads.db())
        .await?;
    let links = coordinator_link::Entity::find()
        .filter(coordinator_link::Column::AuthorityId.in_subquery(authorities_of(country)));
    let standing = authority_standing::Entity::find()
        .filter(authority_standing::Column::AuthorityId.in_subquery(authorities_of(country)));
    assemble(reads, &[country], |_| Some(country), access, links, standing).await
}

/// The access of an authority to a procedure; none where it never asked.
///
/// # Errors
/// Those of the database, and `Corrupt`.
pub async fn access(
    reads: &impl Reads,
    id: AuthorityId,
    procedure: &ProcedureId,
) -> Result<Option<Access>, Error> {
    let key = (id.0, procedure.as_str().to_owned());
    let row = authority_access::Entity::find_by_id(key).one(reads.db()).await?;
    row.map(read_access).transpose()
}

/// What the network says about one authority of a state: its access, its links and its place, and every function held
/// in the state.
///
/// # Errors
/// Those of the database, and `Corrupt`.
pub async fn around(reads: &impl Reads, country: Country, id: AuthorityId) -> Result<Network, Error> {
    let access = authority_access::Entity::find()
        .filter(authority_access::Column::AuthorityId.eq(id.0))
        .order_by_asc(authority_access::Column::Procedure)
        .all(reads.db())
        .await?;
    let ends = Condition::any()
        .add(coordinator_link::Column::AuthorityId.eq(id.0))
        .add(coordinator_link::Column::CoordinatorId.eq(id.0));
    let links = coordinator_link::Entity::find().filter(ends);
    let standing =
        authority_standing::Entity::find().filter(authority_standing::Column::AuthorityId.eq(id.0));
    assemble(reads, &[country], |_| Some(country), access, links, standing).await
}

/// Who coordinates these authorities, each in its state: their links and places, and every function held in the states.
/// Of their access it says nothing.
///
/// # Errors
/// Those of the database, and `Corrupt`.
pub async fn coordination_of(
    reads: &impl Reads,
    authorities: &[(AuthorityId, Country)],
) -> Result<Network, Error> {
    let ids = || authorities.iter().map(|(id, _)| id.0);
    let links = coordinator_link::Entity::find().filter(coordinator_link::Column::AuthorityId.is_in(ids()));
    let standing =
        authority_standing::Entity::find().filter(authority_standing::Column::AuthorityId.is_in(ids()));
    let states: Vec<Country> = authorities.iter().map(|(_, country)| *country).collect();
    let state_of = |row: Uuid| authorities.iter().find(|(id, _)| id.0 == row).map(|(_, country)| *country);
    assemble(reads, &states, state_of, Vec::new(), links, standing).await
}

async fn assemble(
    reads: &impl Reads,
    states: &[Country],
    state_of: impl Fn(Uuid) -> Option<Country>,
    access: Vec<authority_access::Model>,
    links: sea_orm::Select<coordinator_link::Entity>,
    standing: sea_orm::Select<authority_standing::Entity>,
) -> Result<Network, Error> {
    let codes = states.iter().map(Country::code);
    let functions = coordinator_function::Entity::find()
        .filter(
            Condition::any()
                .add(coordinator_function::Column::Country.is_in(codes))
                .add(coordinator_function::Column::Function.eq(Function::Commission.code())),
        )
        .order_by_asc(coordinator_function::Column::Id)
        .all(reads.db())
        .await?;
    let links = links
        .order_by_asc(coordinator_link::Column::CoordinatorId)
        .order_by_asc(coordinator_link::Column::AuthorityId)
        .order_by_asc(coordinator_link::Column::HoldsFor)
        .all(reads.db())
        .await?;
    let places = standing.all(reads.db()).await?.into_iter();
    let places = places.filter_map(|row| state_of(row.authority_id).map(|country| read_place(row, country)));
    Ok(Network {
        appointments: functions.into_iter().map(read_function).collect::<Result<_, _>>()?,
        links: links.into_iter().map(read_link).collect::<Result<_, _>>()?,
        access: access.into_iter().map(read_access).collect::<Result<_, _>>()?,
        places: places.collect::<Result<BTreeMap<_, _>, _>>()?,
    })
}

/// All who receive what nobody else of their state can be found for.
///
/// # Errors
/// Those of the database, and `Corrupt`.
pub async fn receiving(reads: &impl Reads) -> Result<Vec<Appointment>, Error> {
    let rows = coordinator_function::Entity::find()
        .filter(coordinator_function::Column::Function.eq(Function::CatchAll.code()))
        .order_by_asc(coordinator_function::Column::Id)
        .all(reads.db())
        .await?;
    rows.into_iter().map(read_function).collect()
}

/// Who holds one of these functions, in whatever state.
///
/// # Errors
/// Those of the database, and `Corrupt`.
pub async fn holding(reads: &impl Reads, functions: &[Function]) -> Result<Vec<Appointment>, Error> {
    let codes = functions.iter().map(|function| function.code());
    let rows = coordinator_function::Entity::find()
        .filter(coordinator_function::Column::Function.is_in(codes))
        .order_by_asc(coordinator_function::Column::Id)
        .all(reads.db())
        .await?;
    rows.into_iter().map(read_function).collect()
}

/// How far the access of these authorities to a procedure has come; authorities that never asked are left out, and
/// one that takes no part at present counts as suspended.
///
/// # Errors
/// Those of the database, and `Corrupt`.
pub async fn states(
    reads: &impl Reads,
    procedure: &ProcedureId,
    ids: &[Uuid],
) -> Result<BTreeMap<Uuid, AccessState>, Error> {
    let rows = authority_access::Entity::find()
        .filter(authority_access::Column::Procedure.eq(procedure.as_str()))
        .filter(authority_access::Column::AuthorityId.is_in(ids.iter().copied()))
        .all(reads.db())
        .await?;
    let mut states = BTreeMap::new();
    for row in rows {
        let access = read_access(row)?;
        states.insert(access.authority.0, access.state);
    }
    let away = authority_standing::Entity::find()
        .filter(authority_standing::Column::AuthorityId.is_in(ids.iter().copied()))
        .filter(authority_standing::Column::Life.ne(Life::Active.code()));
    for row in away.all(reads.db()).await? {
        states.insert(row.authority_id, AccessState::Suspended);
    }
    Ok(states)
}

fn authorities_of(country: Country) -> SelectStatement {
    Query::select()
        .column(authority::Column::Id)
        .from(authority::Entity)
        .and_where(authority::Column::Country.eq(country.code()))
        .take()
}

/// Lets no other change of the network of this state come in between, until the change ends. Take it before the facts
/// are read: two coordinators that claim the same region at the same moment are decided on one after the other.
///
/// # Errors
/// Those of the database.
pub async fn lock(tx: &mut Tx, country: Country) -> Result<(), Error> {
    let row = network_lock::ActiveModel { country: Set(country.code().to_owned()), changes: Set(1) };
    let changes = Expr::col((network_lock::Entity, network_lock::Column::Changes)).add(1);
    let again = OnConflict::column(network_lock::Column::Country)
        .value(network_lock::Column::Changes, changes)
        .to_owned();
    network_lock::Entity::insert(row).on_conflict(again).exec_without_returning(tx.db()).await?;
    Ok(())
}

/// Keeps how far an access has come, and since when. A mailbox that was kept for the procedure goes with an access that ends.
///
/// # Errors
/// Those of the database.
pub async fn keep_access(tx: &mut Tx, access: &Access) -> Result<(), Error> {
    use authority_access::Column;
    let mut known = OnConflict::columns([Column::AuthorityId, Column::Procedure])
        .update_columns([
            Column::State,
            Column::HasAllocation,
            Column::RequestsNeedApproval,
            Column::RepliesNeedApproval,
            Column::Since,
        ])
        .to_owned();
    if !may_be_kept(Some(access.state)) {
        // The row that is inserted has none.
        known.update_column(Column::Mailbox);
    }
    let key = (access.authority.0, access.procedure.as_str().to_owned());
    let kept = authority_access::Entity::find_by_id(key).one(tx.db()).await?;
    let since = match kept.filter(|row| row.state == access.state.code()) {
        Some(row) => row.since,
        None => Some(millis(tx.now())),
    };
    authority_access::Entity::insert(authority_access::ActiveModel {
        since: Set(since),
        ..access_row(access)
    })
    .on_conflict(known)
    .exec_without_returning(tx.db())
    .await?;
    Ok(())
}

/// Keeps where an authority stands in its life, and its region.
///
/// # Errors
/// Those of the database.
pub async fn keep_place(to: &mut impl Writes, id: AuthorityId, place: &Place) -> Result<(), Error> {
    use authority_standing::Column;
    let row = authority_standing::ActiveModel {
        authority_id: Set(id.0),
        life: Set(place.life.code().to_owned()),
        region: Set(place.region.as_ref().map(|region| region.code().to_owned())),
    };
    let known =
        OnConflict::column(Column::AuthorityId).update_columns([Column::Life, Column::Region]).to_owned();
    authority_standing::Entity::insert(row).on_conflict(known).exec_without_returning(to.db()).await?;
    Ok(())
}

/// Keeps a new function.
///
/// # Errors
/// Those of the database.
pub async fn add_function(to: &mut impl Writes, new: &Appointment) -> Result<(), Error> {
    coordinator_function::Entity::insert(function_row(new)).exec_without_returning(to.db()).await?;
    Ok(())
}

/// Keeps many new functions.
///
/// # Errors
/// Those of the database.
pub async fn add_functions(hk: &mut Housekeeping, new: &[Appointment]) -> Result<(), Error> {
    rows_at_once::insert(hk.db(), new.iter().map(function_row).collect::<Vec<_>>()).await
}

fn function_row(new: &Appointment) -> coordinator_function::ActiveModel {
    coordinator_function::ActiveModel {
        id: Set(new.id.0),
        authority_id: Set(new.authority.0),
        function: Set(new.function.code().to_owned()),
        country: Set(new.remit.country.code().to_owned()),
        region: Set(new.remit.region.as_ref().map(|region| region.code().to_owned())),
        areas: Set(new.remit.areas.join(",")),
        parent_id: Set(new.parent.map(|parent| parent.0)),
    }
}

/// Ends a function.
///
/// # Errors
/// Those of the database.
pub async fn remove_function(tx: &mut Tx, id: AppointmentId) -> Result<(), Error> {
    coordinator_function::Entity::delete_by_id(id.0).exec(tx.db()).await?;
    Ok(())
}

/// The state of the remit of a function, and who holds it; none when it is held no longer.
///
/// # Errors
/// Those of the database, and `Corrupt`.
pub async fn function(reads: &impl Reads, id: AppointmentId) -> Result<Option<Appointment>, Error> {
    let row = coordinator_function::Entity::find_by_id(id.0).one(reads.db()).await?;
    row.map(read_function).transpose()
}

/// The functions that an authority holds, as long as it takes part.
///
/// # Errors
/// Those of the database, and `Corrupt`.
pub async fn held_by(reads: &impl Reads, id: AuthorityId) -> Result<Vec<Appointment>, Error> {
    let held = coordinator_function::Entity::find()
        .filter(coordinator_function::Column::AuthorityId.eq(id.0))
        .filter(takes_part(Expr::col((
            coordinator_function::Entity,
            coordinator_function::Column::AuthorityId,
        ))))
        .order_by_asc(coordinator_function::Column::Id)
        .all(reads.db())
        .await?;
    held.into_iter().map(read_function).collect()
}

/// Keeps a link; one between the same two for the same scope gets the new duties.
///
/// # Errors
/// Those of the database.
pub async fn keep_link(to: &mut impl Writes, link: &Link) -> Result<(), Error> {
    use coordinator_link::Column;
    let duties: Vec<&str> = link.duties.iter().map(|duty| duty.code()).collect();
    let row = coordinator_link::ActiveModel {
        coordinator_id: Set(link.coordinator.0),
        authority_id: Set(link.authority.0),
        holds_for: Set(link.scope.code()),
        duties: Set(duties.join(",")),
    };
    let known = OnConflict::columns([Column::CoordinatorId, Column::AuthorityId, Column::HoldsFor])
        .update_column(Column::Duties)
        .to_owned();
    coordinator_link::Entity::insert(row).on_conflict(known).exec_without_returning(to.db()).await?;
    Ok(())
}

/// Ends a link.
///
/// # Errors
/// Those of the database.
pub async fn remove_link(tx: &mut Tx, link: &Link) -> Result<(), Error> {
    let key = (link.coordinator.0, link.authority.0, link.scope.code());
    coordinator_link::Entity::delete_by_id(key).exec(tx.db()).await?;
    Ok(())
}

fn access_row(access: &Access) -> authority_access::ActiveModel {
    authority_access::ActiveModel {
        authority_id: Set(access.authority.0),
        procedure: Set(access.procedure.as_str().to_owned()),
        state: Set(access.state.code().to_owned()),
        has_allocation: Set(access.switches.has_allocation),
        requests_need_approval: Set(access.switches.requests_need_approval),
        replies_need_approval: Set(access.switches.replies_need_approval),
        // Kept by the authority itself.
        mailbox: NotSet,
        // Known where it was decided.
        since: NotSet,
    }
}

fn read_access(row: authority_access::Model) -> Result<Access, Error> {
    let bad = |why| Error::corrupt("authority_access", row.authority_id, why);
    Ok(Access {
        authority: AuthorityId(row.authority_id),
        procedure: ProcedureId::new(&row.procedure).ok_or_else(|| bad("no id of a procedure"))?,
        state: AccessState::parse(&row.state).ok_or_else(|| bad("no such state"))?,
        switches: Switches {
            has_allocation: row.has_allocation,
            requests_need_approval: row.requests_need_approval,
            replies_need_approval: row.replies_need_approval,
        },
    })
}

fn read_place(row: authority_standing::Model, country: Country) -> Result<(AuthorityId, Place), Error> {
    let bad = |why| Error::corrupt("authority_standing", row.authority_id, why);
    let life = Life::parse(&row.life).ok_or_else(|| bad("no such life"))?;
    let region = region(row.region.as_deref()).ok_or_else(|| bad("no code of a region"))?;
    Ok((AuthorityId(row.authority_id), Place { country, region, life }))
}

/// The region of a column that may be empty; none where the code is none.
fn region(code: Option<&str>) -> Option<Option<Region>> {
    match code {
        None => Some(None),
        Some(code) => Region::parse(code).map(Some),
    }
}

fn read_function(row: coordinator_function::Model) -> Result<Appointment, Error> {
    let bad = |why| Error::corrupt("coordinator_function", row.id, why);
    Ok(Appointment {
        id: AppointmentId(row.id),
        authority: AuthorityId(row.authority_id),
        function: Function::parse(&row.function).ok_or_else(|| bad("no such function"))?,
        remit: Remit {
            country: Country::parse(&row.country).ok_or_else(|| bad("no country"))?,
            region: region(row.region.as_deref()).ok_or_else(|| bad("no code of a region"))?,
            areas: row.areas.split(',').filter(|area| !area.is_empty()).map(str::to_owned).collect(),
        },
        parent: row.parent_id.map(AuthorityId),
    })
}

fn read_link(row: coordinator_link::Model) -> Result<Link, Error> {
    let bad = |why| Error::corrupt("coordinator_link", row.coordinator_id, why);
    let duties = row.duties.split(',').map(Duty::parse).collect::<Option<Vec<_>>>();
    Ok(Link {
        coordinator: AuthorityId(row.coordinator_id),
        authority: AuthorityId(row.authority_id),
        scope: LinkScope::parse(&row.holds_for).ok_or_else(|| bad("no such scope"))?,
        duties: duties.ok_or_else(|| bad("no such duty"))?,
    })
}
