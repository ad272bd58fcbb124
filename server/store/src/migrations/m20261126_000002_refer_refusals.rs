//! Column: the last refusal of the whole, which can be referred to coordinators.

use super::columns::{optional, text};
use sea_orm_migration::prelude::{
    DbErr, DeriveMigrationName, MigrationTrait, SchemaManager, Table, async_trait,
};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let column = optional(text("refused"));
        manager.alter_table(Table::alter().table("exchange").add_column(column).take()).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.alter_table(Table::alter().table("exchange").drop_column("refused").take()).await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}
