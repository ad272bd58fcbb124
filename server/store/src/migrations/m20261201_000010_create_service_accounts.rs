//! Table: service_account.

use super::columns::{big, blob, boolean, dropped, index, optional, references, table, text, uuid};
use sea_orm_migration::prelude::{DbErr, DeriveMigrationName, MigrationTrait, SchemaManager, async_trait};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let account = table(
            "service_account",
            &["person_id"],
            [
                uuid("person_id"),
                text("purpose"),
                text("ends_on"),
                optional(blob("secret_hash")),
                big("secret_at"),
                boolean("is_shown"),
                optional(big("last_used_at")),
                optional(text("last_used_from")),
                optional(big("warned_at")),
                optional(big("revoked_at")),
            ],
        )
        .foreign_key(&mut references("service_account", "person_id", "person"))
        .take();
        manager.create_table(account).await?;
        manager.create_index(index("service_account", &["ends_on"])).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.drop_table(dropped("service_account")).await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}
