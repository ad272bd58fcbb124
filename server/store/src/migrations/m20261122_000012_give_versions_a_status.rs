//! Columns of procedure_version: whether a version is in force, and who put it there. Those that were there are in force.

use super::columns::{big, index, one_of, optional, text, uuid};
use sea_orm_migration::prelude::{
    Alias, ColumnDef, DbErr, DeriveMigrationName, Index, MigrationTrait, SchemaManager, Table, async_trait,
};

#[derive(DeriveMigrationName)]
pub struct Migration;

const TABLE: &str = "procedure_version";

/// SQLite takes one column in a statement.
fn columns() -> [ColumnDef; 4] {
    let mut status = text("status");
    status.default("in_force").check(one_of("status", &["draft", "in_force"]));
    [status, optional(uuid("author")), optional(uuid("approver")), optional(big("in_force_at"))]
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for column in columns() {
            manager.alter_table(Table::alter().table(TABLE).add_column(column).take()).await?;
        }
        // Every node counts the versions of each status again and again, to notice new ones.
        manager.create_index(index(TABLE, &["status"])).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let index = Index::drop().name("procedure_version_status").table(TABLE).to_owned();
        manager.drop_index(index).await?;
        for column in ["in_force_at", "approver", "author", "status"] {
            let statement = Table::alter().table(TABLE).drop_column(Alias::new(column)).take();
            manager.alter_table(statement).await?;
        }
        Ok(())
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}
