//! Users, service accounts, their roles, second factors, passkeys, identities at providers, forms that wait for who is there, devices, logins and failures.

mod absences;
mod administrators;
mod carried_forms;
mod colleagues;
mod devices;
mod everyone;
mod factors;
mod hold;
mod identities;
mod invitations;
mod logins;
mod members;
mod notice_choices;
mod passkeys;
mod people;
mod resets;
mod service_accounts;
mod throttles;

pub(crate) use absences::deputy_on;
pub use absences::{absences, cancel_absence, set_absence};
pub use administrators::administrators_in;
pub(crate) use administrators::administrators_of;
pub use carried_forms::{forget_forms, keep_form, take_form};
pub use colleagues::{
    Colleague, Page, PersonChange, Search, change_person, colleague, emails, ended, find_colleague,
    forget_blocked, list, remove, set_locked, set_roles, standing, void_password,
};
pub use devices::{forget_devices, is_new_device, note_device, remove_devices};
pub use everyone::everyone_acting;
pub use factors::{
    Factor, add_factor, factors, forget_recovery_codes, has_app, has_factor, has_passkey,
    recovery_codes_left, remove_app, remove_factors, replace_recovery_codes, use_recovery_code, use_step,
};
pub use hold::{held, hold_people};
pub use identities::{
    KeptIdentity, end_sessions_of_provider, forget_words, identities, link_identity, person_of,
    remove_identities, unlink_identity, use_word,
};
pub use invitations::{
    Invitation, Invited, ask_reset, bind, choose, invitation, invitation_of_token, invite, issue, withdraw,
};
pub use logins::{
    AtProvider, NewSession, OpenSession, Session, end_all_sessions, end_other_sessions, end_session,
    forget_sessions, open_session, open_sessions, session, touch_session,
};
pub use members::{
    Credentials, Member, NewPerson, acting, add_people, add_person, add_roles, credentials, lock, person,
    replace_password, set_language, set_password, unlock, user,
};
pub(crate) use notice_choices::{choices_of, choices_of_all};
pub use notice_choices::{notice_choices, set_notice_choices};
pub use passkeys::{
    NewPasskey, Passkey, add_passkey, answer_challenge, forget_challenges, passkey_called, passkeys,
    remove_passkey, use_passkey,
};
pub use people::{Waiting, names_of, people_in, people_of, waiting_since};
pub(crate) use resets::authorities_that_cannot_decide;
pub use resets::{AskedReset, resets_at, resets_of};
pub use service_accounts::{
    NewServiceAccount, ServiceAccount, ServiceAccountChange, add_service_account, change_service_account,
    end_service_account, ending_service_accounts, is_service_secret, note_service_use, over_service_accounts,
    replace_service_secret, service_account, service_account_called, service_accounts, services_acting,
    show_service_secret, warn_of_service,
};
pub(crate) use service_accounts::{end_services_of, is_no_service};
pub use throttles::{
    clear_failures, forget_failures, note_failure, note_failure_within, set_failures, take_back_failure,
};
