//! Tables: passkey, answered_challenge.

use super::columns::{big, blob, dropped, index, optional, references, table, text, unique, uuid};
use sea_orm_migration::prelude::{DbErr, DeriveMigrationName, MigrationTrait, SchemaManager, async_trait};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let passkey = table(
            "passkey",
            &["id"],
            [
                uuid("id"),
                uuid("person_id"),
                blob("credential_id"),
                text("credential"),
                text("name"),
                big("added_at"),
                optional(big("last_used_at")),
            ],
        )
        .foreign_key(&mut references("passkey", "person_id", "person"))
        .take();
        manager.create_table(passkey).await?;
        manager.create_index(unique("passkey", &["credential_id"])).await?;
        manager.create_index(index("passkey", &["person_id"])).await?;
        let answered =
            table("answered_challenge", &["challenge_hash"], [blob("challenge_hash"), big("answered_at")])
                .take();
        manager.create_table(answered).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.drop_table(dropped("answered_challenge")).await?;
        manager.drop_table(dropped("passkey")).await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}
