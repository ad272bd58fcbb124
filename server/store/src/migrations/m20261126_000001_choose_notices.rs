//! Table: notice_choice. Column: whether a notice waits for the mail of the day.

use super::columns::{boolean, dropped, one_of, references, table, text, uuid};
use sea_orm_migration::prelude::{
    DbErr, DeriveMigrationName, MigrationTrait, SchemaManager, Table, async_trait,
};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let choice = table(
            "notice_choice",
            &["person_id", "sort"],
            [uuid("person_id"), text("sort"), text("delivery")],
        )
        .foreign_key(&mut references("notice_choice", "person_id", "person"))
        .check(one_of("delivery", &["at_once", "daily", "never"]))
        .take();
        manager.create_table(choice).await?;
        // Notices that are there already leave by themselves.
        let column = boolean("is_daily").default(false).take();
        manager.alter_table(Table::alter().table("outbox").add_column(column).take()).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.alter_table(Table::alter().table("outbox").drop_column("is_daily").take()).await?;
        manager.drop_table(dropped("notice_choice")).await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}
