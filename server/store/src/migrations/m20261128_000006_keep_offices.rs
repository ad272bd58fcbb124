//! Tables: authority_office.

use super::columns::{big, dropped, references, table, text, uuid};
use sea_orm_migration::prelude::{DbErr, DeriveMigrationName, MigrationTrait, SchemaManager, async_trait};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let office = table(
            "authority_office",
            &["authority_id"],
            [
                uuid("authority_id"),
                text("website"),
                text("street"),
                text("postal_code"),
                text("town"),
                text("hours"),
                text("closings"),
                big("confirmed_at"),
            ],
        )
        .foreign_key(&mut references("authority_office", "authority_id", "authority"))
        .take();
        manager.create_table(office).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.drop_table(dropped("authority_office")).await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}
