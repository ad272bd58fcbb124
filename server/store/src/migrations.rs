//! Migrations: whole tables, each in one transaction, up and down.

mod columns;
pub mod folder;
mod m20261122_000001_create_realm;
mod m20261122_000002_create_accounts;
mod m20261122_000003_create_authorities;
mod m20261122_000004_create_procedures;
mod m20261122_000005_create_exchanges;
mod m20261122_000006_create_drafts;
mod m20261122_000007_create_inbox;
mod m20261122_000008_create_once_keys;
mod m20261122_000009_create_audit;
mod m20261122_000010_create_outbox;
mod m20261122_000011_add_terms;
mod m20261122_000012_give_versions_a_status;
mod m20261123_000001_create_messages;
mod m20261124_000001_create_network;
mod m20261124_000002_administer_people;
mod m20261124_000003_create_exchange_due;
mod m20261124_000004_add_parts;
mod m20261124_000006_create_work_copies;
mod m20261124_000007_create_search;
mod m20261125_000001_add_coordination;
mod m20261125_000002_create_casework;
mod m20261125_000003_create_case_search;
mod m20261125_000004_mark_documents;
mod m20261126_000001_choose_notices;
mod m20261126_000002_refer_refusals;
mod m20261127_000001_mark_new_rows;
mod m20261127_000002_name_who_saved;
mod m20261128_000001_create_registrations;
mod m20261128_000002_keep_factors;
mod m20261128_000005_find_what_waits;
mod m20261128_000006_keep_offices;
mod m20261128_000007_mark_keys_of_saves;
mod m20261128_000008_find_own_requests;
mod m20261128_000009_keep_trying_notices;
mod m20261129_000001_keep_mailboxes;
mod m20261129_000002_list_notices;
mod m20261129_000003_propose_closing;
mod m20261129_000004_warn_of_drafts;
mod m20261129_000005_keep_passkeys;
mod m20261130_000001_link_identities;
mod m20261130_000002_keep_successions;
mod m20261130_000003_find_due_mail;
mod m20261201_000003_split_authorities;
mod m20261201_000007_group_favourites;
mod m20261201_000010_create_service_accounts;
mod m20261201_000011_know_alert_roles;
mod m20261201_000014_create_units;
mod m20261201_000017_count_parts;
mod m20261201_000018_date_access;
mod m20261201_000019_keep_carried_forms;
mod m20261201_000020_end_mailboxes;
mod m20261203_000101_invite_authorities;
mod m20261203_000201_change_data;
mod m20261203_000301_state_competences;

use sea_orm_migration::prelude::{MigrationTrait, MigratorTrait};

/// All migrations, oldest first.
pub struct Migrations;

impl MigratorTrait for Migrations {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        vec![
            Box::new(m20261122_000001_create_realm::Migration),
            Box::new(m20261122_000002_create_accounts::Migration),
            Box::new(m20261122_000003_create_authorities::Migration),
            Box::new(m20261122_000004_create_procedures::Migration),
            Box::new(m20261122_000005_create_exchanges::Migration),
            Box::new(m20261122_000006_create_drafts::Migration),
            Box::new(m20261122_000007_create_inbox::Migration),
            Box::new(m20261122_000008_create_once_keys::Migration),
            Box::new(m20261122_000009_create_audit::Migration),
            Box::new(m20261122_000010_create_outbox::Migration),
            Box::new(m20261122_000011_add_terms::Migration),
            Box::new(m20261122_000012_give_versions_a_status::Migration),
            Box::new(m20261123_000001_create_messages::Migration),
            Box::new(m20261124_000001_create_network::Migration),
            Box::new(m20261124_000002_administer_people::Migration),
            Box::new(m20261124_000003_create_exchange_due::Migration),
            Box::new(m20261124_000004_add_parts::Migration),
            Box::new(m20261124_000006_create_work_copies::Migration),
            Box::new(m20261124_000007_create_search::Migration),
            Box::new(m20261125_000001_add_coordination::Migration),
            Box::new(m20261125_000002_create_casework::Migration),
            Box::new(m20261125_000003_create_case_search::Migration),
            Box::new(m20261125_000004_mark_documents::Migration),
            Box::new(m20261126_000001_choose_notices::Migration),
            Box::new(m20261126_000002_refer_refusals::Migration),
            Box::new(m20261127_000001_mark_new_rows::Migration),
            Box::new(m20261127_000002_name_who_saved::Migration),
            Box::new(m20261128_000001_create_registrations::Migration),
            Box::new(m20261128_000002_keep_factors::Migration),
            Box::new(m20261128_000005_find_what_waits::Migration),
            Box::new(m20261128_000006_keep_offices::Migration),
            Box::new(m20261128_000007_mark_keys_of_saves::Migration),
            Box::new(m20261128_000008_find_own_requests::Migration),
            Box::new(m20261128_000009_keep_trying_notices::Migration),
            Box::new(m20261129_000001_keep_mailboxes::Migration),
            Box::new(m20261129_000002_list_notices::Migration),
            Box::new(m20261129_000003_propose_closing::Migration),
            Box::new(m20261129_000004_warn_of_drafts::Migration),
            Box::new(m20261129_000005_keep_passkeys::Migration),
            Box::new(m20261130_000001_link_identities::Migration),
            Box::new(m20261130_000002_keep_successions::Migration),
            Box::new(m20261130_000003_find_due_mail::Migration),
            Box::new(m20261201_000003_split_authorities::Migration),
            Box::new(m20261201_000007_group_favourites::Migration),
            Box::new(m20261201_000010_create_service_accounts::Migration),
            Box::new(m20261201_000011_know_alert_roles::Migration),
            Box::new(m20261201_000014_create_units::Migration),
            Box::new(m20261201_000017_count_parts::Migration),
            Box::new(m20261201_000018_date_access::Migration),
            Box::new(m20261201_000019_keep_carried_forms::Migration),
            Box::new(m20261201_000020_end_mailboxes::Migration),
            Box::new(m20261203_000101_invite_authorities::Migration),
            Box::new(m20261203_000201_change_data::Migration),
            Box::new(m20261203_000301_state_competences::Migration),
        ]
    }
}
