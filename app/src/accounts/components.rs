//! Parts of the pages about accounts.

pub mod absence_form;
pub mod identities;
pub mod may_do;
pub mod notices_form;
pub mod own_facts;
pub mod passkey_form;
pub mod passkeys;
pub mod person_acts;
pub mod person_fields;
pub mod role_fields;
pub mod service_accounts;
pub mod service_fields;
pub mod step_problem;
pub mod way_in;
pub mod words;
