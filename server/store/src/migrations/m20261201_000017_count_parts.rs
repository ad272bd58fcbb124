//! Column: how many parts were given away in an exchange, so that no number of a part is used again.

use super::columns::{int, optional};
use sea_orm_migration::prelude::{
    DbErr, DeriveMigrationName, MigrationTrait, SchemaManager, Table, async_trait,
};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let column = optional(int("parts_given"));
        manager.alter_table(Table::alter().table("exchange").add_column(column).take()).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.alter_table(Table::alter().table("exchange").drop_column("parts_given").take()).await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}
