//! Pages about accounts.

pub mod account_page;
pub mod added_people_page;
pub mod code_page;
pub mod factor_page;
pub mod identity_page;
pub mod import_people_page;
pub mod invitation_page;
pub mod new_person_page;
pub mod new_service_account_page;
pub mod own_may_page;
pub mod passkey_page;
pub mod people_page;
pub mod person_page;
pub mod preview_page;
pub mod reset_page;
pub mod service_account_page;
pub mod shortcuts_page;
pub mod sign_in_page;
