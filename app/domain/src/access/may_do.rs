//! What a person may do in a procedure and whence, or what is missing: asked of the rules that enforce it, so that the
//! explanation says nothing else.

use super::{Ability, Person};
use crate::accounts::Role;
use crate::authorities::{AccessState, Life};
use crate::ids::{AuthorityId, PersonId};
use crate::procedures::{ProcedureId, ProcedureKind};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// Whence a person has an ability.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Grant {
    /// By which role.
    pub role: Role,
    /// Whose role it is; nobody's but the own where there is none.
    pub on_behalf_of: Option<PersonId>,
}

/// What is missing for an ability: the first thing in the way.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Missing {
    /// The person cannot sign in.
    Account,
    /// The authority takes no part at present.
    Life,
    /// The authority has no access to the procedure at present.
    Access,
    /// Only people of coordinators can have it (Article 6(2) of Regulation 1024/2012).
    Coordinator,
    /// Any one of these roles.
    Role(Vec<Role>),
}

/// An ability, with whence it comes or what is missing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MayDo {
    /// The ability.
    pub ability: Ability,
    /// Whence it comes; without any, the person does not have it.
    pub grants: Vec<Grant>,
    /// What is missing; none where nothing is.
    pub missing: Option<Missing>,
}

/// What stands behind the roles of the people of an authority in a procedure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ground {
    /// Where the authority stands in its life.
    pub life: Life,
    /// Its access to the procedure; none if it never asked.
    pub access: Option<AccessState>,
    /// Whether it coordinates others.
    pub is_coordinator: bool,
    /// What kind of procedure it is; none of one that is in force no more.
    pub kind: Option<ProcedureKind>,
}

/// Every ability in the procedure. `acting` is the person with the roles that count now, as each call builds it; none for
/// whoever cannot sign in.
#[must_use]
pub fn may_do(acting: Option<&Person>, procedure: &ProcedureId, ground: Ground) -> Vec<MayDo> {
    let of = |ability| {
        let grants = acting.map(|person| grants(person, procedure, ability)).unwrap_or_default();
        let is_missing = grants.is_empty();
        let missing = is_missing.then(|| missing(acting.is_some(), procedure, ability, ground));
        MayDo { ability, grants, missing }
    };
    Ability::ALL.into_iter().map(of).collect()
}

/// The roles each of which alone would let the person do it, the own ones first.
fn grants(person: &Person, procedure: &ProcedureId, ability: Ability) -> Vec<Grant> {
    let held = person.roles.held_in(procedure);
    held.filter(|(_, role)| suffices(procedure, *role, ability))
        .map(|(on_behalf_of, role)| Grant { role, on_behalf_of })
        .collect()
}

fn missing(may_sign_in: bool, procedure: &ProcedureId, ability: Ability, ground: Ground) -> Missing {
    if !may_sign_in {
        return Missing::Account;
    }
    if ground.life != Life::Active {
        return Missing::Life;
    }
    if ground.access != Some(AccessState::Granted) {
        return Missing::Access;
    }
    let fits = |role: &Role| ground.kind.map_or(!role.is_for_alerts(), |kind| role.fits(kind));
    let may_be_held = |role: &Role| fits(role) && (ground.is_coordinator || !role.is_for_coordinators());
    let sufficient = Role::ALL.into_iter().filter(|role| suffices(procedure, *role, ability));
    let roles: Vec<Role> = sufficient.filter(may_be_held).collect();
    if roles.is_empty() { Missing::Coordinator } else { Missing::Role(roles) }
}

/// Whether somebody with this role and nothing else may do it.
fn suffices(procedure: &ProcedureId, role: Role, ability: Ability) -> bool {
    let roles = [(procedure.clone(), role)].into();
    let holder = Person { id: PersonId(Uuid::nil()), authority: AuthorityId(Uuid::nil()), roles };
    holder.can(procedure, ability)
}
