//! Tables: favourite_group, favourite_group_member.

use super::columns::{big, dropped, index, references, table, text, uuid};
use sea_orm_migration::prelude::{DbErr, DeriveMigrationName, MigrationTrait, SchemaManager, async_trait};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let columns = [uuid("id"), uuid("person_id"), text("name"), big("created_at")];
        let group = table("favourite_group", &["id"], columns)
            .foreign_key(&mut references("favourite_group", "person_id", "person"))
            .take();
        manager.create_table(group).await?;
        manager.create_index(index("favourite_group", &["person_id"])).await?;
        let columns = [uuid("group_id"), uuid("authority_id"), big("at")];
        let member = table("favourite_group_member", &["group_id", "authority_id"], columns)
            .foreign_key(&mut references("favourite_group_member", "group_id", "favourite_group"))
            .foreign_key(&mut references("favourite_group_member", "authority_id", "authority"))
            .take();
        manager.create_table(member).await?;
        manager.create_index(index("favourite_group_member", &["authority_id"])).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.drop_table(dropped("favourite_group_member")).await?;
        manager.drop_table(dropped("favourite_group")).await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}
