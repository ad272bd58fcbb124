//! Reads what a form of the network posted, and says where the browser goes afterwards.

use super::api::network::Values;
use super::components::access_list::{HAS_ALLOCATION, REPLIES, REQUESTS, switches_path};
use domain::authorities::favourite_group::GROUP;
use domain::authorities::split::{How, Plan, Task};
use domain::authorities::view::SplitView;
use domain::authorities::{
    Appointment, Duty, Function, Link, LinkScope, Region, Remit, Switches, merge, parent, split,
};
use domain::exchanges::succession;
use domain::exchanges::transition::Refused;
use domain::ids::{AppointmentId, AuthorityId, FavouriteGroupId};
use domain::problem::{FieldProblem, ProblemCode, Refusal};
use domain::procedures::ProcedureId;
use operations::authorities::search_similar;
use operations::{Caller, Error};

/// Address of an authority.
#[must_use]
pub fn path(authority: AuthorityId) -> String {
    format!("/authorities/{authority}")
}

/// Address of the core data of an authority, after a change.
#[must_use]
pub fn data_path(authority: AuthorityId) -> String {
    format!("/authorities/{authority}/data")
}

/// The group that a form names.
///
/// # Errors
/// `Required` where none is chosen; `NotFound` where it is none.
pub fn group(values: &Values) -> Result<FavouriteGroupId, Error> {
    let text = first(values, GROUP)
        .ok_or_else(|| Error::problem(FieldProblem::new(GROUP, ProblemCode::Required)))?;
    text.parse().map_err(|_| Error::NotFound)
}

/// Address of a group of the reader's, after a change.
#[must_use]
pub fn group_path(group: FavouriteGroupId) -> String {
    format!("/favourites?open={group}&saved=1")
}

/// The boxes ticked for a procedure.
#[must_use]
pub fn switches(procedure: &ProcedureId, values: &Values) -> Switches {
    let ticked = values.get(&switches_path(procedure)).cloned().unwrap_or_default();
    let is_on = |name: &str| ticked.iter().any(|one| one == name);
    Switches {
        has_allocation: is_on(HAS_ALLOCATION),
        requests_need_approval: is_on(REQUESTS),
        replies_need_approval: is_on(REPLIES),
    }
}

fn first<'a>(values: &'a Values, name: &str) -> Option<&'a str> {
    values.get(name).and_then(|all| all.first()).map(|text| text.trim()).filter(|text| !text.is_empty())
}

/// One text of a form; empty if it is not there.
#[must_use]
pub fn text(values: &Values, name: &str) -> String {
    first(values, name).unwrap_or_default().to_owned()
}

/// The authority that takes over what runs, of one procedure or of all; none where none is typed.
///
/// # Errors
/// `NotAnAuthority` where what is typed names none, or several.
pub fn successor(
    caller: &Caller,
    procedure: Option<&ProcedureId>,
    values: &Values,
) -> Result<Option<AuthorityId>, Error> {
    let path = succession::path(procedure);
    if first(values, &path).is_none() { Ok(None) } else { named(caller, values, &path).map(Some) }
}

/// The authority of which another one is to be a part; none where none is typed.
///
/// # Errors
/// `NotAnAuthority` where what is typed names none, or several.
pub fn whole(caller: &Caller, values: &Values) -> Result<Option<AuthorityId>, Error> {
    if first(values, parent::PARENT).is_none() {
        Ok(None)
    } else {
        named(caller, values, parent::PARENT).map(Some)
    }
}

/// The authority into which another one goes.
///
/// # Errors
/// What is missing, or names no authority.
pub fn into(caller: &Caller, values: &Values) -> Result<AuthorityId, Error> {
    named(caller, values, merge::INTO)
}

/// The plan that a form describes for splitting an authority; none where no form was posted.
///
/// # Errors
/// What is missing, or names no authority.
pub fn plan(caller: &Caller, values: &Values) -> Result<Option<Plan>, Error> {
    if values.is_empty() {
        return Ok(None);
    }
    let mut plan = Plan { tasks: Vec::new(), leaves: first(values, split::LEAVES).is_some() };
    let mut problems = Vec::new();
    for path in values.keys().filter(|path| first(values, path).is_some()) {
        let Some(procedure) = path.strip_prefix(split::TO).and_then(ProcedureId::new) else { continue };
        match task(caller, values, procedure, plan.leaves) {
            Ok(task) => plan.tasks.push(task),
            Err(problem) => problems.push(problem),
        }
    }
    if problems.is_empty() {
        Ok(Some(plan))
    } else {
        Err(Error::Refused(Refused { refusal: Refusal::Incomplete, problems }))
    }
}

/// The page on which an authority is split, with the authorities that may be meant by what names none.
#[must_use]
pub fn with_meant(caller: &Caller, values: &Values, mut view: SplitView) -> SplitView {
    let (of, directory) = (view.authority.clone(), caller.services.directory());
    for row in &mut view.rows {
        let path = split::to_path(&row.procedure);
        if let Some(text) = first(values, &path)
            && directory.named(text).is_none()
        {
            row.meant = search_similar(&directory, caller.language, of.country, &[text]);
            row.meant.retain(|line| line.id != of.id);
        }
    }
    view
}

fn task(
    caller: &Caller,
    values: &Values,
    procedure: ProcedureId,
    leaves: bool,
) -> Result<Task, FieldProblem> {
    let to = found(caller, values, &split::to_path(&procedure))?;
    // From one that exists no longer everything goes whole.
    let how = if leaves { How::Whole } else { chosen(values, &split::how_path(&procedure), How::parse)? };
    Ok(Task { procedure, to, how })
}

/// The authority that is named at the path.
fn named(caller: &Caller, values: &Values, path: &str) -> Result<AuthorityId, Error> {
    found(caller, values, path).map_err(Error::problem)
}

fn found(caller: &Caller, values: &Values, path: &str) -> Result<AuthorityId, FieldProblem> {
    let text = first(values, path).ok_or_else(|| FieldProblem::new(path, ProblemCode::Required))?;
    let named = caller.services.directory().named(text);
    named.ok_or_else(|| FieldProblem::new(path, ProblemCode::NotAnAuthority))
}

/// A choice that must be there and be one.
fn chosen<T>(values: &Values, name: &str, read: impl Fn(&str) -> Option<T>) -> Result<T, FieldProblem> {
    let text = first(values, name).ok_or_else(|| FieldProblem::new(name, ProblemCode::Required))?;
    read(text).ok_or_else(|| FieldProblem::new(name, ProblemCode::NotAChoice))
}

/// The link that a form describes.
///
/// # Errors
/// What is missing or no choice.
pub fn link(authority: AuthorityId, values: &Values) -> Result<Link, Error> {
    let coordinator = chosen(values, "coordinator", |text| text.parse().ok()).map_err(Error::problem)?;
    let scope = chosen(values, "holds_for", LinkScope::parse).map_err(Error::problem)?;
    let ticked = values.get("duties").cloned().unwrap_or_default();
    let duties = Duty::ALL.into_iter().filter(|duty| ticked.iter().any(|code| code == duty.code())).collect();
    Ok(Link { coordinator, authority, scope, duties })
}

/// A link that is there.
///
/// # Errors
/// `NotFound` where the scope is none.
pub fn old_link(authority: AuthorityId, coordinator: AuthorityId, scope: &str) -> Result<Link, Error> {
    let scope = LinkScope::parse(scope).ok_or(Error::NotFound)?;
    Ok(Link { coordinator, authority, scope, duties: Vec::new() })
}

/// The function that a form describes, in the state of the authority.
///
/// # Errors
/// What is missing or no choice; `NotFound` for an authority that is not there.
pub fn appointment(caller: &Caller, authority: AuthorityId, values: &Values) -> Result<Appointment, Error> {
    let country = caller.services.directory().get(authority).ok_or(Error::NotFound)?.country;
    let function = chosen(values, "function", Function::parse).map_err(Error::problem)?;
    let region = match first(values, "region") {
        Some(text) => Some(
            Region::parse(text)
                .ok_or_else(|| Error::problem(FieldProblem::new("region", ProblemCode::NotAChoice)))?,
        ),
        None => None,
    };
    let known = caller.services.procedures().all_current();
    let is_area = |area: &String| known.iter().any(|loaded| loaded.definition.policy_area == **area);
    let mut areas = values.get("areas").cloned().unwrap_or_default();
    areas.retain(|area| !area.is_empty());
    if !areas.iter().all(is_area) {
        return Err(Error::problem(FieldProblem::new("areas", ProblemCode::NotAChoice)));
    }
    areas.sort();
    areas.dedup();
    Ok(Appointment {
        id: AppointmentId(uuid::Uuid::new_v4()),
        authority,
        function,
        remit: Remit { country, region, areas },
        parent: None,
    })
}
