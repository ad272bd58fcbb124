//! Tables: once_key, opening.

use super::columns::{big, blob, dropped, index, references, table, text, uuid};
use sea_orm_migration::prelude::{DbErr, DeriveMigrationName, MigrationTrait, SchemaManager, async_trait};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .create_table(
                table(
                    "once_key",
                    &["person_id", "key"],
                    [uuid("person_id"), uuid("key"), blob("request_hash"), text("answer"), big("created_at")],
                )
                .take(),
            )
            .await?;
        manager.create_index(index("once_key", &["created_at"])).await?;
        manager
            .create_table(
                table(
                    "opening",
                    &["exchange_id", "person_id"],
                    [uuid("exchange_id"), uuid("person_id"), big("opened_at")],
                )
                .foreign_key(&mut references("opening", "exchange_id", "exchange"))
                .take(),
            )
            .await?;
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.drop_table(dropped("opening")).await?;
        manager.drop_table(dropped("once_key")).await?;
        Ok(())
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}
