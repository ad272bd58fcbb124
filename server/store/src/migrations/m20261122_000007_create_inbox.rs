//! Tables: inbox_row, inbox_count.

use super::columns::{big, dropped, index, int, one_of, optional, references, table, text, uuid};
use sea_orm_migration::prelude::{DbErr, DeriveMigrationName, MigrationTrait, SchemaManager, async_trait};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .create_table(
                table(
                    "inbox_row",
                    &["authority_id", "exchange_id"],
                    [
                        uuid("authority_id"),
                        uuid("exchange_id"),
                        text("procedure"),
                        text("policy_area"),
                        text("bucket"),
                        text("state"),
                        int("version"),
                        uuid("counterpart_id"),
                        text("counterpart_country"),
                        optional(text("due_on")),
                        optional(text("due_clock")),
                        big("changed_at"),
                        text("number"),
                        optional(text("own_reference")),
                        text("search_text"),
                    ],
                )
                .foreign_key(&mut references("inbox_row", "exchange_id", "exchange"))
                .check(one_of("bucket", &["waiting_for_us", "waiting_for_them", "closed"]))
                .take(),
            )
            .await?;
        manager
            .create_index(index("inbox_row", &["authority_id", "bucket", "changed_at-", "exchange_id-"]))
            .await?;
        manager
            .create_index(index("inbox_row", &["authority_id", "bucket", "due_on", "exchange_id"]))
            .await?;
        manager.create_index(index("inbox_row", &["authority_id", "changed_at", "exchange_id"])).await?;
        manager.create_index(index("inbox_row", &["exchange_id"])).await?;
        manager
            .create_table(
                table(
                    "inbox_count",
                    &["authority_id", "procedure", "bucket"],
                    [uuid("authority_id"), text("procedure"), text("bucket"), big("n")],
                )
                .check(one_of("bucket", &["waiting_for_us", "waiting_for_them", "closed"]))
                .take(),
            )
            .await?;
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.drop_table(dropped("inbox_count")).await?;
        manager.drop_table(dropped("inbox_row")).await?;
        Ok(())
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}
