//! Columns: the language of a further name, and an informal title of an authority. Table: authority_proposal, what an authority
//! asks to be changed of its core data.

use super::columns::{big, dropped, one_of, optional, references, table, text, uuid};
use sea_orm_migration::prelude::{
    DbErr, DeriveMigrationName, MigrationTrait, SchemaManager, Table, async_trait,
};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for (of, column) in [("authority_name", "language"), ("authority", "title")] {
            manager.alter_table(Table::alter().table(of).add_column(optional(text(column))).take()).await?;
        }
        let proposal = table(
            "authority_proposal",
            &["authority_id"],
            [uuid("authority_id"), text("state"), text("data"), text("reason"), big("proposed_at")],
        )
        .foreign_key(&mut references("authority_proposal", "authority_id", "authority"))
        .check(one_of("state", &["waiting", "declined"]))
        .take();
        manager.create_table(proposal).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.drop_table(dropped("authority_proposal")).await?;
        for (of, column) in [("authority", "title"), ("authority_name", "language")] {
            manager.alter_table(Table::alter().table(of).drop_column(column).take()).await?;
        }
        Ok(())
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}
