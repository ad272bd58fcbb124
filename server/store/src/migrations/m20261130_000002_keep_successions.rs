//! Tables: authority_succession, authority_parent.

use super::columns::{big, dropped, index, references, table, uuid};
use sea_orm_migration::prelude::{DbErr, DeriveMigrationName, MigrationTrait, SchemaManager, async_trait};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let succession = table(
            "authority_succession",
            &["authority_id"],
            [uuid("authority_id"), uuid("successor_id"), big("at")],
        )
        .foreign_key(&mut references("authority_succession", "authority_id", "authority"))
        .foreign_key(&mut references("authority_succession", "successor_id", "authority"))
        .take();
        manager.create_table(succession).await?;
        manager.create_index(index("authority_succession", &["successor_id"])).await?;
        let columns = [uuid("authority_id"), uuid("parent_id")];
        let parent = table("authority_parent", &["authority_id"], columns)
            .foreign_key(&mut references("authority_parent", "authority_id", "authority"))
            .foreign_key(&mut references("authority_parent", "parent_id", "authority"))
            .take();
        manager.create_table(parent).await?;
        manager.create_index(index("authority_parent", &["parent_id"])).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.drop_table(dropped("authority_parent")).await?;
        manager.drop_table(dropped("authority_succession")).await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}
