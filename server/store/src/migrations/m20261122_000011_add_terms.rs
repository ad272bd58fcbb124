//! Columns: terms of an exchange. What form and acts settled about single deadlines, beside the exchange.

use super::columns::{optional, text};
use sea_orm_migration::prelude::{
    DbErr, DeriveMigrationName, MigrationTrait, SchemaManager, Table, async_trait,
};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.alter_table(Table::alter().table("exchange").add_column(optional(text("terms"))).take()).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.alter_table(Table::alter().table("exchange").drop_column("terms").take()).await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}
