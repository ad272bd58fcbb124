//! Tables: audit_entry, audit_link, audit_tip.

use super::columns::{big, blob, dropped, int, optional, table, text, unique, uuid};
use sea_orm_migration::prelude::{DbErr, DeriveMigrationName, MigrationTrait, SchemaManager, async_trait};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .create_table(
                table(
                    "audit_entry",
                    &["exchange_id", "n"],
                    [
                        uuid("exchange_id"),
                        big("n"),
                        big("at"),
                        optional(uuid("person_id")),
                        optional(uuid("authority_id")),
                        text("kind"),
                        text("detail"),
                        blob("previous"),
                        blob("mac"),
                    ],
                )
                .take(),
            )
            .await?;
        manager
            .create_table(
                table(
                    "audit_link",
                    &["shard", "seq"],
                    [
                        int("shard"),
                        big("seq"),
                        uuid("exchange_id"),
                        big("n"),
                        blob("mac_of_entry"),
                        blob("previous"),
                        blob("mac"),
                    ],
                )
                .take(),
            )
            .await?;
        manager.create_index(unique("audit_link", &["exchange_id", "n"])).await?;
        manager
            .create_table(
                table("audit_tip", &["shard"], [int("shard"), big("seq"), blob("mac"), blob("seal")]).take(),
            )
            .await?;
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.drop_table(dropped("audit_tip")).await?;
        manager.drop_table(dropped("audit_link")).await?;
        manager.drop_table(dropped("audit_entry")).await?;
        Ok(())
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}
