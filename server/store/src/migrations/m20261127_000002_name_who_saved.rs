//! Column: who saved a draft last.

use super::columns::{optional, uuid};
use sea_orm_migration::prelude::{
    DbErr, DeriveMigrationName, MigrationTrait, SchemaManager, Table, async_trait,
};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        // Of drafts that are there already, nobody knows.
        let column = optional(uuid("changed_by"));
        manager.alter_table(Table::alter().table("draft").add_column(column).take()).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.alter_table(Table::alter().table("draft").drop_column("changed_by").take()).await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}
