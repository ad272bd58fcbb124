//! Tables: search_word, search_mark, saved_search, person_search.

use super::columns::{big, blob, dropped, index, references, table, text, uuid};
use sea_orm_migration::prelude::{DbErr, DeriveMigrationName, MigrationTrait, SchemaManager, async_trait};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let words = [uuid("authority_id"), blob("word"), uuid("exchange_id"), text("field")];
        manager
            .create_table(
                table("search_word", &["authority_id", "word", "exchange_id", "field"], words)
                    .foreign_key(&mut references("search_word", "exchange_id", "exchange"))
                    .take(),
            )
            .await?;
        manager.create_index(index("search_word", &["exchange_id"])).await?;
        let marks = [uuid("authority_id"), blob("mark"), uuid("exchange_id")];
        manager
            .create_table(
                table("search_mark", &["authority_id", "mark", "exchange_id"], marks)
                    .foreign_key(&mut references("search_mark", "exchange_id", "exchange"))
                    .take(),
            )
            .await?;
        manager.create_index(index("search_mark", &["exchange_id"])).await?;
        let saved = [uuid("id"), uuid("person_id"), text("name"), text("query"), big("saved_at")];
        manager
            .create_table(
                table("saved_search", &["id"], saved)
                    .foreign_key(&mut references("saved_search", "person_id", "person"))
                    .take(),
            )
            .await?;
        manager.create_index(index("saved_search", &["person_id"])).await?;
        let searches = [
            uuid("id"),
            uuid("person_id"),
            uuid("authority_id"),
            text("procedure"),
            big("searched_at"),
            text("found"),
        ];
        manager
            .create_table(
                table("person_search", &["id"], searches)
                    .foreign_key(&mut references("person_search", "person_id", "person"))
                    .take(),
            )
            .await?;
        manager.create_index(index("person_search", &["person_id", "searched_at"])).await?;
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for name in ["person_search", "saved_search", "search_mark", "search_word"] {
            manager.drop_table(dropped(name)).await?;
        }
        Ok(())
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}
