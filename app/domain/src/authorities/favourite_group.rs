//! Groups of authorities that a person keeps to find them again: named, private to the person, and no right to anything.

use crate::exchanges::view::AuthorityLine;
use crate::ids::FavouriteGroupId;
use crate::problem::{FieldProblem, ProblemCode};
use serde::{Deserialize, Serialize};

/// Greatest length of a name in characters.
pub const NAME_LENGTH: usize = 60;
/// So many groups a person may keep; the filter of the search lists all of them.
pub const MOST: usize = 20;
/// So many authorities a group may hold; its page shows all of them.
pub const MOST_MEMBERS: usize = 100;
/// Path of the name in forms.
pub const NAME: &str = "name";
/// Path of the group in forms.
pub const GROUP: &str = "group";
/// Path of the authority in forms.
pub const AUTHORITY: &str = "authority";

/// A group.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FavouriteGroup {
    /// Its id.
    pub id: FavouriteGroupId,
    /// Its name.
    pub name: String,
}

/// A group in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct GroupLine {
    /// The group.
    pub group: FavouriteGroup,
    /// How many authorities it holds.
    pub count: u32,
}

/// A group that is open.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct GroupView {
    /// The group.
    pub group: FavouriteGroup,
    /// Its authorities by name.
    pub members: Vec<AuthorityLine>,
}

/// The groups of the reader.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct GroupsView {
    /// All of them by name.
    pub groups: Vec<GroupLine>,
    /// The one that is open.
    pub open: Option<GroupView>,
}

/// The name of a group as it is kept; `used` are the groups that the person has, and `own` is the one that is renamed.
///
/// # Errors
/// What is wrong with it, at the path `name`.
pub fn named(
    name: &str,
    used: &[FavouriteGroup],
    own: Option<FavouriteGroupId>,
) -> Result<String, FieldProblem> {
    if let Some(problem) = FieldProblem::of_line(NAME, name, NAME_LENGTH) {
        return Err(problem);
    }
    let name = name.trim();
    let is_same =
        |group: &FavouriteGroup| Some(group.id) != own && group.name.to_lowercase() == name.to_lowercase();
    if used.iter().any(is_same) {
        return Err(FieldProblem::new(NAME, ProblemCode::GroupExists));
    }
    Ok(name.to_owned())
}

/// Why no further group can be kept beside so many, at the path `name`.
#[must_use]
pub fn no_room_for_a_group(kept: usize) -> Option<FieldProblem> {
    (kept >= MOST).then(|| FieldProblem::new(NAME, ProblemCode::TooManyGroups).with("max", MOST))
}

/// Why no further authority can be added to so many, at the path `authority`.
#[must_use]
pub fn no_room_for_a_member(kept: usize) -> Option<FieldProblem> {
    (kept >= MOST_MEMBERS)
        .then(|| FieldProblem::new(AUTHORITY, ProblemCode::GroupFull).with("max", MOST_MEMBERS))
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn group(number: u128, name: &str) -> FavouriteGroup {
        FavouriteGroup { id: FavouriteGroupId(Uuid::from_u128(number)), name: name.to_owned() }
    }

    #[test]
    fn a_group_has_a_short_name_that_no_other_group_of_the_person_has() {
        let used = [group(1, "Baden"), group(2, "Bayern")];
        let code = |name: &str, own| named(name, &used, own).map_err(|problem| problem.code);
        assert_eq!(code(" Hessen ", None), Ok("Hessen".to_owned()));
        assert_eq!(code("  ", None), Err(ProblemCode::Required));
        assert_eq!(code("BADEN", None), Err(ProblemCode::GroupExists));
        assert_eq!(code("BADEN", Some(used[0].id)), Ok("BADEN".to_owned()), "it keeps its own name");
        assert_eq!(code("Bayern", Some(used[0].id)), Err(ProblemCode::GroupExists));
        assert_eq!(code("a\u{7}b", None), Err(ProblemCode::NotText));
        assert_eq!(code(&"ß".repeat(NAME_LENGTH + 1), None), Err(ProblemCode::TooLong));
        assert!(code(&"ß".repeat(NAME_LENGTH), None).is_ok());
    }

    #[test]
    fn groups_and_their_authorities_are_no_more_than_pages_show() {
        assert_eq!(no_room_for_a_group(MOST - 1), None);
        assert_eq!(no_room_for_a_group(MOST).map(|problem| problem.code), Some(ProblemCode::TooManyGroups));
        assert_eq!(no_room_for_a_member(MOST_MEMBERS - 1), None);
        let full = no_room_for_a_member(MOST_MEMBERS).map(|problem| problem.code);
        assert_eq!(full, Some(ProblemCode::GroupFull));
    }
}
