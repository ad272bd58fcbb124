//! The tables, one file each. Private: rows never leave the store.

pub mod audit_entry;
pub mod audit_link;
pub mod audit_tip;
pub mod authority;
pub mod authority_area;
pub mod document;
pub mod draft;
pub mod exchange;
pub mod exchange_key;
pub mod exchange_message;
pub mod exchange_text;
pub mod inbox_count;
pub mod inbox_row;
pub mod login_session;
pub mod membership;
pub mod number_counter;
pub mod once_key;
pub mod opening;
pub mod outbox;
pub mod participation;
pub mod person;
pub mod procedure_role;
pub mod procedure_version;
pub mod realm;
pub mod throttle;
pub mod work_copy;

use crate::schema::expected;
use std::collections::BTreeMap;

macro_rules! tables {
    ($($table:ident),+ $(,)?) => {
        /// Every table with the columns that its entity expects.
        pub fn all() -> Vec<(&'static str, BTreeMap<String, (String, bool, bool)>)> {
            vec![$((stringify!($table), expected::<$table::Entity>())),+]
        }
    };
}

tables! {
    audit_entry,
    audit_link,
    audit_tip,
    authority,
    authority_area,
    document,
    draft,
    exchange,
    exchange_key,
    exchange_message,
    exchange_text,
    inbox_count,
    inbox_row,
    login_session,
    membership,
    number_counter,
    once_key,
    opening,
    outbox,
    participation,
    person,
    procedure_role,
    procedure_version,
    realm,
    throttle,
    work_copy,
}
