//! Column and index: when the authors of a draft were warned that it will be deleted, and which drafts nobody touches.

use super::columns::{big, index, optional};
use sea_orm_migration::prelude::{
    DbErr, DeriveMigrationName, Index, MigrationTrait, SchemaManager, Table, async_trait,
};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let column = optional(big("warned_at"));
        manager.alter_table(Table::alter().table("draft").add_column(column).take()).await?;
        manager.create_index(index("draft", &["kind", "changed_at"])).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let index = Index::drop().name("draft_kind_changed_at").table("draft").to_owned();
        manager.drop_index(index).await?;
        manager.alter_table(Table::alter().table("draft").drop_column("warned_at").take()).await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}
