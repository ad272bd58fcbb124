//! The people of the own authority, for its administrators; for everybody else they are not there.

use super::may_do;
use crate::faults::{self, Fault};
use crate::{Caller, Error};
use domain::accounts::administration::{self, Standing};
use domain::accounts::invitation;
use domain::accounts::view::{Grantable, LinkView, PeopleView, PersonLine, PersonView, ProcedureRoles};
use domain::accounts::{Role, Roles, UserState};
use domain::authorities::{Function, Network};
use domain::ids::{AuthorityId, PersonId};
use domain::procedures::{ProcedureId, ProcedureKind};
use domain::search::fold;
use std::collections::BTreeMap;
use store::Reads;
use store::accounts::{Colleague, Search};
use time::OffsetDateTime;
use uuid::Uuid;

/// Rows of a page of the list.
const ROWS: u64 = 50;

/// Whether the caller administers; else there is nothing here.
///
/// # Errors
/// `NotFound`.
pub(crate) fn administrator(caller: &Caller) -> Result<(), Error> {
    let may = administration::may_administer(&caller.person) || faults::is_on(Fault::PeopleByAnyone);
    if may { Ok(()) } else { Err(Error::NotFound) }
}

/// Whether the caller's authority coordinates others.
///
/// # Errors
/// When the store cannot be read.
pub(super) async fn is_coordinator(caller: &Caller, reads: &impl Reads) -> Result<bool, Error> {
    let own = caller.person.authority;
    let Some(country) = caller.services.directory().get(own).map(|found| found.country) else {
        return Ok(false);
    };
    Ok(coordinates(&store::authorities::network::around(reads, country, own).await?, own))
}

/// Whether an authority coordinates others (Article 6 of Regulation 1024/2012): it holds a function in the network, other
/// than that of receiving what nobody else is competent for.
pub(super) fn coordinates(network: &Network, id: AuthorityId) -> bool {
    network.functions_of(id).any(|held| held.function != Function::CatchAll)
}

/// A page of the people of the own authority, with its service accounts.
///
/// # Errors
/// `NotFound` for whoever does not administer.
pub async fn list_people(
    caller: &Caller,
    text: Option<String>,
    state: Option<UserState>,
    after: Option<PersonId>,
) -> Result<PeopleView, Error> {
    administrator(caller)?;
    let search = Search { text, state, after, limit: ROWS };
    let reader = caller.services.store.reader();
    let page = store::accounts::list(&reader, caller.person.authority, &search).await?;
    Ok(PeopleView {
        rows: page.rows.iter().map(|row| line(caller, row)).collect(),
        next: page.next,
        service_accounts: super::service_accounts::lines(caller, &reader).await?,
    })
}

/// The page of one person.
///
/// # Errors
/// `NotFound` for whoever does not administer, and for people of other authorities.
pub async fn view_person(caller: &Caller, id: PersonId) -> Result<PersonView, Error> {
    administrator(caller)?;
    let reader = caller.services.store.reader();
    let authority = caller.person.authority;
    let found = store::accounts::colleague(&reader, id, authority).await?.ok_or(Error::NotFound)?;
    let standing = store::accounts::standing(&reader, id, authority).await?.ok_or(Error::NotFound)?;
    let link = link_of(caller, &reader, id, found.state).await?;
    let asked_by = match standing.reset_asked_by.filter(|_| found.state == UserState::Active) {
        Some(by) => store::accounts::user(&reader, by).await?.map(|user| user.display_name),
        None => None,
    };
    let may_approve_reset = asked_by.is_some() && may_approve(caller, &standing);
    Ok(PersonView {
        line: line(caller, &found),
        language: found.user.language,
        grantable: grantable_with(caller, &reader, &found.roles).await?,
        absence: super::absence::of(caller, &reader, id).await?,
        link,
        reset_asked_by: asked_by,
        may_approve_reset,
        may: may_do::may_do(caller, &reader, &found).await?,
        is_last_administrator: standing.is_last_administrator(),
    })
}

/// The link of a person in this state that waits to be used, with its code.
pub(crate) async fn link_of(
    caller: &Caller,
    reads: &impl Reads,
    id: PersonId,
    state: UserState,
) -> Result<Option<LinkView>, Error> {
    let invitation = store::accounts::invitation(reads, id).await?;
    Ok(invitation.filter(|_| state == UserState::Invited).and_then(|invitation| {
        let link = link_view(caller, invitation.issue?, invitation.sent_at?);
        Some(LinkView { is_good: link.is_good && invitation.used_at.is_none(), ..link })
    }))
}

/// A link that was not used, as pages show it.
pub(super) fn link_view(caller: &Caller, issue: Uuid, sent_at: OffsetDateTime) -> LinkView {
    LinkView {
        code: caller.services.keys.invitation_code(issue),
        ends_at: sent_at.saturating_add(invitation::GOOD_FOR),
        is_good: invitation::is_good(sent_at, caller.now),
    }
}

fn may_approve(caller: &Caller, standing: &Standing) -> bool {
    let kind = domain::accounts::AccountEventKind::ResetApproved;
    administration::act(kind, standing, Some(caller.person.id), caller.now).is_ok()
}

/// What can be granted at the own authority.
///
/// # Errors
/// `NotFound` for whoever does not administer.
pub async fn grantable(caller: &Caller) -> Result<Grantable, Error> {
    administrator(caller)?;
    grantable_with(caller, &caller.services.store.reader(), &Roles::default()).await
}

pub(super) async fn grantable_with(
    caller: &Caller,
    reads: &impl Reads,
    roles: &Roles,
) -> Result<Grantable, Error> {
    let is_coordinator = is_coordinator(caller, reads).await?;
    let offered: Vec<Role> =
        Role::ALL.into_iter().filter(|role| is_coordinator || !role.is_for_coordinators()).collect();
    let mut procedures: Vec<ProcedureRoles> = procedures(caller)
        .into_iter()
        .map(|(procedure, kind)| ProcedureRoles {
            name: name(caller, &procedure),
            area_name: area_name(caller, &procedure),
            roles: offered.iter().copied().filter(|role| role.fits(kind)).collect(),
            held: roles.iter().filter(|(id, _)| **id == procedure).map(|(_, role)| role).collect(),
            procedure,
        })
        .collect();
    procedures.sort_by_cached_key(|one| (fold(&one.area_name), fold(&one.name)));
    Ok(Grantable { procedures })
}

/// The procedures in force, with their kinds.
pub(super) fn procedures(caller: &Caller) -> BTreeMap<ProcedureId, ProcedureKind> {
    let all = caller.services.procedures().all_current();
    all.into_iter().map(|loaded| (loaded.definition.procedure.clone(), loaded.definition.kind)).collect()
}

/// The short name of a procedure; its id where none of it is in force.
pub(super) fn name(caller: &Caller, procedure: &ProcedureId) -> String {
    let loaded = caller.services.procedures().current(procedure);
    loaded.map_or_else(
        || procedure.to_string(),
        |loaded| loaded.text(caller.language, "procedure", "short").to_owned(),
    )
}

fn area_name(caller: &Caller, procedure: &ProcedureId) -> String {
    let procedures = caller.services.procedures();
    let loaded = procedures.current(procedure);
    loaded.map_or_else(String::new, |loaded| procedures.area_name(&loaded, caller.language))
}

fn line(caller: &Caller, found: &Colleague) -> PersonLine {
    let mut roles: Vec<(String, Vec<Role>)> = Vec::new();
    for procedure in found.roles.procedures() {
        let held = found.roles.iter().filter(|(id, _)| *id == procedure).map(|(_, role)| role).collect();
        roles.push((name(caller, procedure), held));
    }
    let id = found.user.id;
    PersonLine {
        id,
        name: found.user.display_name.clone(),
        username: Some(found.user.username.clone()).filter(|username| *username != id.to_string()),
        email: found.user.email.clone(),
        state: found.state,
        is_administrator: found.roles.is_administrator(),
        roles,
        last_sign_in_at: found.last_sign_in_at,
        valid_until: found.valid_until,
    }
}
