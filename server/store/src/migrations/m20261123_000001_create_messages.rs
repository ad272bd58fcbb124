//! Table: exchange_message. Columns of exchange: what was asked again, and from which exchange it follows.

use super::columns::{big, blob, dropped, index, optional, references, table, text, uuid};
use sea_orm_migration::prelude::{
    ColumnDef, DbErr, DeriveMigrationName, Index, MigrationTrait, SchemaManager, Table, async_trait,
};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .create_table(
                table(
                    "exchange_message",
                    &["exchange_id", "revision"],
                    [
                        uuid("exchange_id"),
                        big("revision"),
                        big("at"),
                        uuid("authority_id"),
                        text("action"),
                        blob("ciphertext"),
                    ],
                )
                .foreign_key(&mut references("exchange_message", "exchange_id", "exchange"))
                .take(),
            )
            .await?;
        for column in columns() {
            // SQLite adds one column at a time.
            manager.alter_table(Table::alter().table("exchange").add_column(column).take()).await?;
        }
        manager.create_index(index("exchange", &["follows"])).await?;
        manager.create_index(index("exchange", &["lifecycle", "changed_at"])).await?;
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for name in ["exchange_lifecycle_changed_at", "exchange_follows"] {
            let mut index = Index::drop();
            index.name(name).table("exchange");
            manager.drop_index(index).await?;
        }
        for column in ["follows", "asked_again"] {
            manager.alter_table(Table::alter().table("exchange").drop_column(column).take()).await?;
        }
        manager.drop_table(dropped("exchange_message")).await?;
        Ok(())
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}

fn columns() -> [ColumnDef; 2] {
    [optional(text("asked_again")), optional(uuid("follows"))]
}
