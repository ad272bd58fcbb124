//! Column: whether the authority of a document asks for its confidential treatment.

use super::columns::boolean;
use sea_orm_migration::prelude::{
    DbErr, DeriveMigrationName, MigrationTrait, SchemaManager, Table, async_trait,
};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        // Documents that are there already are not confidential.
        let column = boolean("is_confidential").default(false).take();
        manager.alter_table(Table::alter().table("document").add_column(column).take()).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.alter_table(Table::alter().table("document").drop_column("is_confidential").take()).await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}
