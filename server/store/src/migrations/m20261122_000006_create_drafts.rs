//! Tables: draft, document.

use super::columns::{big, blob, boolean, dropped, index, int, one_of, optional, table, text, uuid};
use sea_orm_migration::prelude::{DbErr, DeriveMigrationName, MigrationTrait, SchemaManager, async_trait};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .create_table(
                table(
                    "draft",
                    &["id"],
                    [
                        uuid("id"),
                        text("kind"),
                        optional(uuid("exchange_id")),
                        text("procedure"),
                        int("version"),
                        uuid("authority_id"),
                        uuid("person_id"),
                        optional(uuid("recipient")),
                        big("revision"),
                        blob("ciphertext"),
                        big("created_at"),
                        big("changed_at"),
                    ],
                )
                .check(one_of("kind", &["request", "reply"]))
                .take(),
            )
            .await?;
        manager.create_index(index("draft", &["authority_id", "changed_at"])).await?;
        manager.create_index(index("draft", &["exchange_id"])).await?;
        manager
            .create_table(
                table(
                    "document",
                    &["id"],
                    [
                        uuid("id"),
                        uuid("exchange_id"),
                        uuid("authority_id"),
                        text("attached_to"),
                        text("kind"),
                        text("language"),
                        text("name"),
                        text("media_type"),
                        big("size"),
                        boolean("is_sent"),
                        uuid("uploaded_by"),
                        big("uploaded_at"),
                    ],
                )
                .take(),
            )
            .await?;
        manager.create_index(index("document", &["exchange_id"])).await?;
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.drop_table(dropped("document")).await?;
        manager.drop_table(dropped("draft")).await?;
        Ok(())
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}
