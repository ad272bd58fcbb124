//! Indexes: the mail that waits, in the order in which it is due, and the mail of an authority that was not taken. Those of
//! all mail are read from their beginning each time, past everything that was ever delivered.

use super::columns::index;
use sea_orm_migration::prelude::{
    DbErr, DeriveMigrationName, Index, MigrationTrait, SchemaManager, async_trait,
};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_index(index("outbox", &["delivered_at", "due_at"])).await?;
        manager.create_index(index("outbox", &["authority_id", "failed_at"])).await?;
        manager.drop_index(Index::drop().name("outbox_due_at").table("outbox").to_owned()).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_index(index("outbox", &["due_at"])).await?;
        for name in ["outbox_authority_id_failed_at", "outbox_delivered_at_due_at"] {
            manager.drop_index(Index::drop().name(name).table("outbox").to_owned()).await?;
        }
        Ok(())
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}
