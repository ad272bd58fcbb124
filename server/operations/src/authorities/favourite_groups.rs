//! Groups of authorities that the caller keeps: seen and changed by nobody else. They filter the search, and give no right.

use crate::{Caller, Error};
use domain::authorities::FavouriteGroup;
use domain::authorities::favourite_group::{
    AUTHORITY, GroupLine, GroupView, GroupsView, named, no_room_for_a_group, no_room_for_a_member,
};
use domain::ids::{AuthorityId, FavouriteGroupId, OnceKey};
use domain::problem::{FieldProblem, ProblemCode};
use std::collections::BTreeSet;
use store::Reads;
use store::favourites::groups as kept;
use uuid::Uuid;

/// The caller's groups, and what the one that is open holds; nothing is open where it is none of the caller's.
///
/// # Errors
/// When the store cannot be read.
pub async fn favourite_groups(caller: &Caller, open: Option<FavouriteGroupId>) -> Result<GroupsView, Error> {
    let reader = caller.services.store.reader();
    let all = kept::of(&reader, caller.person.id).await?;
    let mut members = kept::members(&reader, &all).await?;
    let open = all.iter().find(|group| Some(group.id) == open).map(|group| {
        let directory = caller.services.directory();
        let ids = members.get(&group.id).into_iter().flatten();
        let mut lines: Vec<_> = ids.filter_map(|id| directory.line(*id)).collect();
        lines.sort_by(|one, other| (&one.name, one.id).cmp(&(&other.name, other.id)));
        GroupView { group: group.clone(), members: lines }
    });
    let groups = all.into_iter().map(|group| {
        let held = members.remove(&group.id).unwrap_or_default();
        GroupLine { group, count: u32::try_from(held.len()).unwrap_or(u32::MAX) }
    });
    Ok(GroupsView { groups: groups.collect(), open })
}

/// The caller's groups that hold an authority, and those that do not.
///
/// # Errors
/// When the store cannot be read.
pub(super) async fn groups_around(
    caller: &Caller,
    authority: AuthorityId,
) -> Result<(Vec<FavouriteGroup>, Vec<FavouriteGroup>), Error> {
    let reader = caller.services.store.reader();
    let all = kept::of(&reader, caller.person.id).await?;
    let members = kept::members(&reader, &all).await?;
    let holds = |group: &FavouriteGroup| members.get(&group.id).is_some_and(|ids| ids.contains(&authority));
    Ok(all.into_iter().partition(holds))
}

/// The authorities of a group, for the search; none where it is no group of the caller's. Where one went into another,
/// that other one is found.
///
/// # Errors
/// When the store cannot be read.
pub(super) async fn members_of(
    caller: &Caller,
    id: FavouriteGroupId,
) -> Result<Option<BTreeSet<Uuid>>, Error> {
    let reader = caller.services.store.reader();
    let Some((_, ids)) = find(caller, &reader, id).await? else { return Ok(None) };
    let directory = caller.services.directory();
    Ok(Some(ids.into_iter().map(|id| directory.successor(id).unwrap_or(id).0).collect()))
}

/// Makes a group; the same key makes one. Yields which.
///
/// # Errors
/// The problems of its name; as many groups as may be kept are kept.
pub async fn create_group(caller: &Caller, key: OnceKey, name: &str) -> Result<FavouriteGroupId, Error> {
    let mut hk = caller.housekeeping().await?;
    let all = kept::of(&hk, caller.person.id).await?;
    let id = FavouriteGroupId(key.0);
    if all.iter().any(|group| group.id == id) {
        return Ok(id);
    }
    let name = named(name, &all, None).map_err(Error::problem)?;
    if let Some(problem) = no_room_for_a_group(all.len()) {
        return Err(Error::problem(problem));
    }
    kept::create(&mut hk, caller.person.id, &FavouriteGroup { id, name }, caller.now).await?;
    hk.commit().await?;
    Ok(id)
}

/// Gives a group another name.
///
/// # Errors
/// `NotFound` where it is none of the caller's; the problems of its name.
pub async fn rename_group(caller: &Caller, id: FavouriteGroupId, name: &str) -> Result<(), Error> {
    let mut hk = caller.housekeeping().await?;
    let all = kept::of(&hk, caller.person.id).await?;
    if !all.iter().any(|group| group.id == id) {
        return Err(Error::NotFound);
    }
    let name = named(name, &all, Some(id)).map_err(Error::problem)?;
    kept::rename(&mut hk, caller.person.id, id, &name).await?;
    Ok(hk.commit().await?)
}

/// Takes a group away. The authorities stay what they are.
///
/// # Errors
/// `NotFound` where it is none of the caller's.
pub async fn delete_group(caller: &Caller, id: FavouriteGroupId) -> Result<(), Error> {
    let mut hk = caller.housekeeping().await?;
    kept::delete(&mut hk, caller.person.id, id).await?;
    Ok(hk.commit().await?)
}

/// Adds the authority that a text names, by its number or its whole name, to a group; added twice it stands there once.
///
/// # Errors
/// `NotFound` where the group is none of the caller's; refused where the text names no authority or several, and where
/// the group is full.
pub async fn add_to_group(caller: &Caller, id: FavouriteGroupId, authority: &str) -> Result<(), Error> {
    let mut hk = caller.housekeeping().await?;
    let (_, ids) = find(caller, &hk, id).await?.ok_or(Error::NotFound)?;
    let wrong = |code| Error::problem(FieldProblem::new(AUTHORITY, code));
    if authority.trim().is_empty() {
        return Err(wrong(ProblemCode::Required));
    }
    let named = caller.services.directory().named(authority);
    let authority = named.ok_or_else(|| wrong(ProblemCode::NotAnAuthority))?;
    if ids.contains(&authority) {
        return Ok(());
    }
    if let Some(problem) = no_room_for_a_member(ids.len()) {
        return Err(Error::problem(problem));
    }
    kept::add(&mut hk, id, authority, caller.now).await?;
    Ok(hk.commit().await?)
}

/// Takes an authority out of a group; nothing happens when it is not there.
///
/// # Errors
/// `NotFound` where the group is none of the caller's.
pub async fn take_from_group(
    caller: &Caller,
    id: FavouriteGroupId,
    authority: AuthorityId,
) -> Result<(), Error> {
    let mut hk = caller.housekeeping().await?;
    find(caller, &hk, id).await?.ok_or(Error::NotFound)?;
    kept::take_out(&mut hk, id, authority).await?;
    Ok(hk.commit().await?)
}

/// A group of the caller's with what it holds; none where it is none.
async fn find(
    caller: &Caller,
    reads: &impl Reads,
    id: FavouriteGroupId,
) -> Result<Option<(FavouriteGroup, BTreeSet<AuthorityId>)>, Error> {
    let all = kept::of(reads, caller.person.id).await?;
    let Some(group) = all.into_iter().find(|group| group.id == id) else { return Ok(None) };
    let mut members = kept::members(reads, std::slice::from_ref(&group)).await?;
    let ids = members.remove(&id).unwrap_or_default();
    Ok(Some((group, ids)))
}
