//! Column: the side that proposes to close, while its proposal waits for the other side.

use super::columns::{optional, text};
use sea_orm_migration::prelude::{
    DbErr, DeriveMigrationName, MigrationTrait, SchemaManager, Table, async_trait,
};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let column = optional(text("closing_proposed_by"));
        manager.alter_table(Table::alter().table("exchange").add_column(column).take()).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.alter_table(Table::alter().table("exchange").drop_column("closing_proposed_by").take()).await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}
