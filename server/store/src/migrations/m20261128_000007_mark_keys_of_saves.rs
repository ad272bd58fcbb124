//! Column: whether a key was used for saving only, and is forgotten sooner.

use super::columns::boolean;
use sea_orm_migration::prelude::{
    DbErr, DeriveMigrationName, MigrationTrait, SchemaManager, Table, async_trait,
};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let column = boolean("is_save").default(false).take();
        manager.alter_table(Table::alter().table("once_key").add_column(column).take()).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.alter_table(Table::alter().table("once_key").drop_column("is_save").take()).await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}
