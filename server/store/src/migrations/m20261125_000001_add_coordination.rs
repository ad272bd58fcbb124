//! Columns: for whom a coordinator was called in, what waits for its decision, and the questions that were declined.

use super::columns::{optional, text};
use sea_orm_migration::prelude::{
    ColumnDef, DbErr, DeriveMigrationName, MigrationTrait, SchemaManager, Table, async_trait,
};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for (table, column) in columns() {
            manager.alter_table(Table::alter().table(table).add_column(column).take()).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for (table, column) in [("exchange", "declined"), ("exchange", "awaiting"), ("participation", "help")]
        {
            manager.alter_table(Table::alter().table(table).drop_column(column).take()).await?;
        }
        Ok(())
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}

fn columns() -> [(&'static str, ColumnDef); 3] {
    [
        ("participation", optional(text("help"))),
        ("exchange", optional(text("awaiting"))),
        ("exchange", optional(text("declined"))),
    ]
}
