//! The tables, one file each. Private: rows never leave the store.

pub mod absence;
pub mod answered_challenge;
pub mod audit_entry;
pub mod audit_link;
pub mod audit_tip;
pub mod authority;
pub mod authority_access;
pub mod authority_area;
pub mod authority_competence;
pub mod authority_name;
pub mod authority_office;
pub mod authority_parent;
pub mod authority_proposal;
pub mod authority_registration;
pub mod authority_split;
pub mod authority_standing;
pub mod authority_succession;
pub mod carried_form;
pub mod coordinator_function;
pub mod coordinator_link;
pub mod device;
pub mod document;
pub mod draft;
pub mod exchange;
pub mod exchange_due;
pub mod exchange_key;
pub mod exchange_label;
pub mod exchange_message;
pub mod exchange_text;
pub mod factor;
pub mod favourite;
pub mod favourite_group;
pub mod favourite_group_member;
pub mod identity;
pub mod inbox_count;
pub mod inbox_row;
pub mod invitation;
pub mod label;
pub mod login_session;
pub mod membership;
pub mod network_lock;
pub mod note;
pub mod notice_choice;
pub mod number_counter;
pub mod once_key;
pub mod opening;
pub mod outbox;
pub mod participation;
pub mod passkey;
pub mod person;
pub mod person_mark;
pub mod person_notice;
pub mod person_search;
pub mod phrase;
pub mod procedure_role;
pub mod procedure_version;
pub mod realm;
pub mod recovery_code;
pub mod saved_search;
pub mod search_mark;
pub mod search_word;
pub mod service_account;
pub mod throttle;
pub mod unit;
pub mod unit_person;
pub mod used_word;
pub mod work_copy;
pub mod work_step;
pub mod work_step_row;

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
    absence,
    answered_challenge,
    audit_entry,
    audit_link,
    audit_tip,
    authority,
    authority_access,
    authority_area,
    authority_competence,
    authority_name,
    authority_office,
    authority_parent,
    authority_proposal,
    authority_registration,
    authority_split,
    authority_standing,
    authority_succession,
    carried_form,
    coordinator_function,
    coordinator_link,
    device,
    document,
    draft,
    exchange,
    exchange_due,
    exchange_key,
    exchange_label,
    exchange_message,
    exchange_text,
    factor,
    favourite,
    favourite_group,
    favourite_group_member,
    identity,
    inbox_count,
    inbox_row,
    invitation,
    label,
    login_session,
    membership,
    network_lock,
    note,
    notice_choice,
    number_counter,
    once_key,
    opening,
    outbox,
    participation,
    passkey,
    person,
    person_mark,
    person_notice,
    phrase,
    person_search,
    procedure_role,
    procedure_version,
    realm,
    recovery_code,
    saved_search,
    search_mark,
    search_word,
    service_account,
    throttle,
    unit,
    unit_person,
    used_word,
    work_copy,
    work_step,
    work_step_row,
}
