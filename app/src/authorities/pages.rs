//! Pages of the directory.

pub mod authorities_page;
pub mod authority_data_page;
pub mod authority_page;
pub mod authority_who_sees_page;
pub mod competences_page;
pub mod contacts_page;
pub mod favourite_groups_page;
pub mod invite_authority_page;
pub mod network_page;
pub mod register_authority_page;
pub mod register_page;
pub mod registration_page;
pub mod registrations_page;
pub mod split_authority_page;
pub mod waiting_page;
