//! Indexes: what waits for coordinators, found across authorities.

use super::columns::index;
use sea_orm_migration::prelude::{
    DbErr, DeriveMigrationName, Index, MigrationTrait, SchemaManager, async_trait,
};

#[derive(DeriveMigrationName)]
pub struct Migration;

const INBOX: [[&str; 4]; 2] = [
    ["bucket", "due_on", "exchange_id", "authority_id"],
    ["bucket", "changed_at", "exchange_id", "authority_id"],
];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for columns in &INBOX {
            manager.create_index(index("inbox_row", columns)).await?;
        }
        manager.create_index(index("authority_access", &["state", "authority_id", "procedure"])).await?;
        manager.create_index(index("person", &["last_sign_in_at"])).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for (table, name) in [
            ("person", "person_last_sign_in_at"),
            ("authority_access", "authority_access_state_authority_id_procedure"),
            ("inbox_row", "inbox_row_bucket_changed_at_exchange_id_authority_id"),
            ("inbox_row", "inbox_row_bucket_due_on_exchange_id_authority_id"),
        ] {
            manager.drop_index(Index::drop().name(name).table(table).to_owned()).await?;
        }
        Ok(())
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}
