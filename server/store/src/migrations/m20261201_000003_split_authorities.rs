//! Tables: authority_split.

use super::columns::{big, dropped, index, references, table, text, uuid};
use sea_orm_migration::prelude::{DbErr, DeriveMigrationName, MigrationTrait, SchemaManager, async_trait};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let split = table(
            "authority_split",
            &["authority_id", "procedure", "successor_id"],
            [uuid("authority_id"), text("procedure"), uuid("successor_id"), big("at")],
        )
        .foreign_key(&mut references("authority_split", "authority_id", "authority"))
        .foreign_key(&mut references("authority_split", "successor_id", "authority"))
        .take();
        manager.create_table(split).await?;
        manager.create_index(index("authority_split", &["successor_id"])).await?;
        manager.create_index(index("authority_split", &["procedure"])).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.drop_table(dropped("authority_split")).await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}
