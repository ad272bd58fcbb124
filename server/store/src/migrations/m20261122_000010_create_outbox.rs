//! Tables: outbox.

use super::columns::{big, dropped, index, int, optional, table, text, uuid};
use sea_orm_migration::prelude::{DbErr, DeriveMigrationName, MigrationTrait, SchemaManager, async_trait};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .create_table(
                table(
                    "outbox",
                    &["id"],
                    [
                        uuid("id"),
                        big("created_at"),
                        big("due_at"),
                        int("attempts"),
                        uuid("exchange_id"),
                        text("kind"),
                        text("state"),
                        text("procedure"),
                        int("version"),
                        text("number"),
                        optional(text("own_reference")),
                        uuid("authority_id"),
                        optional(uuid("person_id")),
                        text("address"),
                        text("language"),
                        optional(text("last_error")),
                        optional(big("delivered_at")),
                        optional(big("gave_up_at")),
                    ],
                )
                .take(),
            )
            .await?;
        manager.create_index(index("outbox", &["due_at"])).await?;
        manager.create_index(index("outbox", &["authority_id", "created_at"])).await?;
        manager.create_index(index("outbox", &["exchange_id"])).await?;
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.drop_table(dropped("outbox")).await?;
        Ok(())
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}
