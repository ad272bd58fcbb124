//! Accounts: signing in and out, the choices of a person, and the people of an authority run by its administrators.

pub mod absence;
pub mod administer;
pub mod breached;
pub mod carried_forms;
pub mod change_password;
pub mod end_memberships;
pub mod factors;
pub mod identities;
pub mod import;
pub mod join;
mod may_do;
pub mod notices;
pub mod passkeys;
pub mod password;
pub mod people;
pub mod preview;
pub mod proof;
pub mod providers;
pub mod resets;
pub mod second_step;
pub mod service_accounts;
pub mod sessions;
pub mod sign_in;
pub mod totp;
pub(crate) mod tries;

pub use absence::{AbsenceInput, cancel_absence, own_absence, set_absence};
pub(crate) use administer::incomplete;
pub use administer::{
    PersonInput, RolesInput, act_on_person, change_person, invite_person, operator_resets, set_person_roles,
};
pub use change_password::{PasswordInput, change_password};
pub use factors::{add_factor, offer, remove_factor};
pub use identities::{identity_offer, link_identity, own_identity, unlink_identity};
pub use import::{added_people, check_table, import_people};
pub use may_do::own_may;
pub use notices::{choose_notices, own_notices, own_stuck_mail};
pub use passkeys::{
    Challenge, PasskeyAnswer, add_passkey, challenge_to_add, challenge_to_sign_in, has_passkeys,
    offer_passkey, remove_passkey, sign_in_with_passkey,
};
pub use people::{grantable, list_people, view_person};
pub use preview::preview;
pub use resets::{decide_reset, view_reset};
pub use second_step::give_second_step;
pub use service_accounts::{
    ServiceAccountInput, change_service_account, create_service_account, revoke_service_account,
    rotate_service_secret, view_service_account,
};
pub use sessions::{
    Session, caller_of, end_everywhere, end_login, end_others, extend, own_way_in, set_language, sign_out,
};
pub use sign_in::{Browser, SignInInput, SignedIn, sign_in};
