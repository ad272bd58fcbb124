//! Tables: procedure_version.

use super::columns::{big, dropped, int, table, text};
use sea_orm_migration::prelude::{DbErr, DeriveMigrationName, MigrationTrait, SchemaManager, async_trait};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .create_table(
                table(
                    "procedure_version",
                    &["procedure", "version"],
                    [
                        text("procedure"),
                        int("version"),
                        text("digest"),
                        text("definition"),
                        text("texts"),
                        big("installed_at"),
                    ],
                )
                .take(),
            )
            .await?;
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.drop_table(dropped("procedure_version")).await?;
        Ok(())
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}
