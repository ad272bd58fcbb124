//! What states, roles, abilities and links are called.

use crate::t;
use domain::access::Ability;
use domain::accounts::invitation::LinkState;
use domain::accounts::{Role, ServiceState, UserState};

/// Name of a state.
#[must_use]
pub fn state_name(state: UserState) -> String {
    match state {
        UserState::Invited => t!("user-state-invited"),
        UserState::Active => t!("user-state-active"),
        UserState::Locked => t!("user-state-locked"),
        UserState::Removed => t!("user-state-removed"),
    }
}

/// Name of the state of a service account.
#[must_use]
pub fn service_state_name(state: ServiceState) -> String {
    match state {
        ServiceState::InForce => t!("service-state-in-force"),
        ServiceState::Over => t!("service-state-over"),
        ServiceState::Revoked => t!("service-state-revoked"),
    }
}

/// Name of a role.
#[must_use]
pub fn role_name(role: Role) -> String {
    match role {
        Role::Viewer => t!("role-viewer"),
        Role::Supervisor => t!("role-supervisor"),
        Role::Drafter => t!("role-drafter"),
        Role::Handler => t!("role-handler"),
        Role::Allocator => t!("role-allocator"),
        Role::Approver => t!("role-approver"),
        Role::ReferralHandler => t!("role-referral_handler"),
        Role::AlertViewer => t!("role-alert_viewer"),
        Role::AlertHandler => t!("role-alert_handler"),
        Role::AlertDisseminator => t!("role-alert_disseminator"),
    }
}

/// What an ability is.
#[must_use]
pub fn ability_text(ability: Ability) -> String {
    match ability {
        Ability::ReadHeader => t!("may-read_header"),
        Ability::Read => t!("may-read"),
        Ability::Draft => t!("may-draft"),
        Ability::Handle => t!("may-handle"),
        Ability::Allocate => t!("may-allocate"),
        Ability::Approve => t!("may-approve"),
        Ability::DecideReferral => t!("may-decide_referral"),
    }
}

/// What became of a link that leads nowhere; none for one that is alive.
#[must_use]
pub fn dead_link(state: LinkState) -> Option<String> {
    match state {
        LinkState::AsksCode | LinkState::Open => None,
        LinkState::Bound => Some(t!("link-bound")),
        LinkState::Expired => Some(t!("link-expired")),
        LinkState::Used => Some(t!("link-used")),
        LinkState::Unknown => Some(t!("link-unknown")),
    }
}
