//! Columns: the mailbox that an authority keeps for a procedure, and when a mail was last not taken.

use super::columns::{big, index, optional, text};
use sea_orm_migration::prelude::{
    DbErr, DeriveMigrationName, Index, MigrationTrait, SchemaManager, Table, async_trait,
};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let mailbox = optional(text("mailbox"));
        manager.alter_table(Table::alter().table("authority_access").add_column(mailbox).take()).await?;
        let failed_at = optional(big("failed_at"));
        manager.alter_table(Table::alter().table("outbox").add_column(failed_at).take()).await?;
        manager.create_index(index("outbox", &["failed_at"])).await?;
        manager.create_index(index("outbox", &["address", "delivered_at"])).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for name in ["outbox_address_delivered_at", "outbox_failed_at"] {
            manager.drop_index(Index::drop().name(name).table("outbox").to_owned()).await?;
        }
        manager.alter_table(Table::alter().table("outbox").drop_column("failed_at").take()).await?;
        manager.alter_table(Table::alter().table("authority_access").drop_column("mailbox").take()).await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}
