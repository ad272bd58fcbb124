//! Accounts: signing in and out, the choices of a person, and the people of an authority run by its administrators.

pub mod absence;
pub mod administer;
pub mod breached;
pub mod end_memberships;
pub mod import;
pub mod join;
pub mod notices;
pub mod password;
pub mod people;
pub mod sessions;
pub mod sign_in;

pub use absence::{AbsenceInput, cancel_absence, own_absence, set_absence};
pub use administer::{
    PersonInput, RolesInput, act_on_person, change_person, invite_person, operator_resets, set_person_roles,
};
pub use import::{check_table, import_people};
pub use notices::{choose_notices, own_notices};
pub use people::{grantable, list_people, view_person};
pub use sessions::{Session, caller_of, end_everywhere, extend, set_language, sign_out};
pub use sign_in::{SignInInput, SignedIn, sign_in};
