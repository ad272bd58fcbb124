//! The directory of authorities: read into memory, searched, and shown; and their network.

pub mod admission;
pub mod competence;
pub mod coordinate;
pub mod data;
pub mod directory;
pub mod entry;
pub mod export;
pub mod favourite_groups;
pub mod find;
mod hand_over;
pub mod import;
pub mod network;
pub mod preferred;
pub mod reachable;
pub mod regions;
pub mod register;
pub mod registering;
pub mod registrations;
pub mod show;
pub mod split_page;
pub mod succession;
pub mod waiting;
pub mod who_sees;

pub use admission::{Admission, admission};
pub use competence::{competences_page, state_competences};
pub use coordinate::{appoint, change_access, change_life, link, place, take_back, unlink};
pub use data::{change_data, data_page, decide_data};
pub use directory::{Directory, reload, search_similar};
pub use entry::{change_entry, confirm_entry};
pub use export::{Export, export};
pub use favourite_groups::{
    add_to_group, create_group, delete_group, favourite_groups, rename_group, take_from_group,
};
pub use find::{FindInput, Found, Sought, admitted, explain, find, search};
pub use import::{AuthorityTable, import};
pub use network::{NetworkInput, contacts, network};
pub(crate) use network::{name_of, procedures};
pub use preferred::{Known, mark, preferred};
pub use reachable::{Reached, reached};
pub use regions::regions;
pub use register::{
    RegisterFailure, RegisterInput, give_register_code, read_form, register, register_page, similar_typed,
};
pub use registering::{expire_invitations, invite_authority, register_authority, registering_page};
pub use registrations::{
    count_registrations, decide_registration, invite_first_user_again, list_registrations, view_registration,
};
pub(crate) use show::functions_of;
pub use show::{own_stuck, show};
pub use split_page::split_page;
pub use succession::{merge, split};
pub(crate) use waiting::exchanges_at;
pub use waiting::{remind, waiting};
pub(crate) use who_sees::sees_its_remit;
pub use who_sees::who_sees;
