//! Columns: the part of a participant that does not have the whole, and the sides that ask for confidential treatment.

use super::columns::{boolean, optional, text};
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
        for (table, column) in
            [("inbox_row", "is_confidential"), ("exchange", "confidential"), ("participation", "part")]
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
        ("participation", optional(text("part"))),
        ("exchange", optional(text("confidential"))),
        // Rows that are there already are not confidential.
        ("inbox_row", boolean("is_confidential").default(false).take()),
    ]
}
