//! Tables: registration.

use super::columns::{big, blob, dropped, index, one_of, optional, table, text, unique, uuid};
use sea_orm_migration::prelude::{DbErr, DeriveMigrationName, MigrationTrait, SchemaManager, async_trait};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let registration = table(
            "authority_registration",
            &["id"],
            [
                uuid("id"),
                text("number"),
                text("country"),
                text("state"),
                text("form"),
                text("language"),
                text("reason"),
                optional(uuid("issue")),
                optional(blob("token_hash")),
                optional(uuid("person_id")),
                big("created_at"),
                big("changed_at"),
            ],
        )
        .check(one_of("state", &["waiting", "returned", "rejected", "accepted"]))
        .take();
        manager.create_table(registration).await?;
        manager.create_index(index("authority_registration", &["country", "created_at"])).await?;
        manager.create_index(unique("authority_registration", &["number"])).await?;
        manager.create_index(unique("authority_registration", &["token_hash"])).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.drop_table(dropped("authority_registration")).await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}
