//! Table: work_copy.

use super::columns::{big, dropped, index, int, one_of, optional, table, text, uuid};
use sea_orm_migration::prelude::{DbErr, DeriveMigrationName, MigrationTrait, SchemaManager, async_trait};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .create_table(
                table(
                    "work_copy",
                    &["id"],
                    [
                        uuid("id"),
                        uuid("author"),
                        optional(int("base")),
                        text("definition"),
                        text("texts"),
                        text("status"),
                        optional(text("words")),
                        optional(uuid("second")),
                        big("revision"),
                        optional(uuid("last_key")),
                        big("created_at"),
                        big("changed_at"),
                    ],
                )
                .check(one_of("status", &["open", "submitted", "returned", "in-force"]))
                .take(),
            )
            .await?;
        manager.create_index(index("work_copy", &["changed_at"])).await?;
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.drop_table(dropped("work_copy")).await?;
        Ok(())
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}
