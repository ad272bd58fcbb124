//! Users, their roles, logins and failures.

mod logins;
mod members;
mod throttles;

pub use logins::{
    Session, end_all_sessions, end_session, forget_sessions, open_session, session, touch_session,
};
pub use members::{
    Credentials, Member, NewPerson, add_people, add_person, add_roles, credentials, lock, people_of, person,
    set_language, set_password, unlock, user,
};
pub use throttles::{clear_failures, failures, forget_failures, note_failure, set_failures};
