//! Tables: exchange, participation, exchange_key, exchange_text, number_counter.

use super::columns::{
    big, blob, boolean, dropped, index, int, one_of, optional, references, table, text, unique, uuid,
};
use sea_orm_migration::prelude::{DbErr, DeriveMigrationName, MigrationTrait, SchemaManager, async_trait};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        exchanges(manager).await?;
        texts(manager).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.drop_table(dropped("number_counter")).await?;
        manager.drop_table(dropped("exchange_text")).await?;
        manager.drop_table(dropped("exchange_key")).await?;
        manager.drop_table(dropped("participation")).await?;
        manager.drop_table(dropped("exchange")).await?;
        Ok(())
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}

async fn exchanges(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    manager
        .create_table(
            table(
                "exchange",
                &["id"],
                [
                    uuid("id"),
                    text("number"),
                    text("procedure"),
                    int("version"),
                    text("lifecycle"),
                    text("state"),
                    optional(text("ending")),
                    big("revision"),
                    optional(text("wanted")),
                    optional(text("proposed")),
                    optional(boolean("proposed_by_initiator")),
                    optional(text("agreed")),
                    optional(big("sent_at")),
                    optional(big("accepted_at")),
                    optional(big("answered_at")),
                    big("changed_at"),
                    optional(big("closed_at")),
                    optional(big("blocked_at")),
                    optional(big("erased_at")),
                    optional(text("refusal_ground")),
                    optional(uuid("referred_to")),
                ],
            )
            .check(one_of("lifecycle", &["open", "closed", "blocked", "erased"]))
            .take(),
        )
        .await?;
    manager.create_index(unique("exchange", &["number"])).await?;
    manager.create_index(index("exchange", &["lifecycle", "state", "sent_at"])).await?;
    manager
        .create_table(
            table(
                "participation",
                &["exchange_id", "authority_id"],
                [
                    uuid("exchange_id"),
                    uuid("authority_id"),
                    int("position"),
                    text("side"),
                    boolean("is_active"),
                    optional(uuid("assigned")),
                    optional(text("own_reference")),
                    optional(int("rating_timeliness")),
                    optional(int("rating_effort")),
                ],
            )
            .foreign_key(&mut references("participation", "exchange_id", "exchange"))
            .take(),
        )
        .await?;
    manager.create_index(index("participation", &["authority_id", "exchange_id"])).await?;
    Ok(())
}

async fn texts(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    manager
        .create_table(
            // No reference: the key is made with the draft, before the exchange exists.
            table("exchange_key", &["exchange_id"], [uuid("exchange_id"), blob("wrapped")]).take(),
        )
        .await?;
    manager
        .create_table(
            table(
                "exchange_text",
                &["exchange_id", "part"],
                [uuid("exchange_id"), text("part"), blob("ciphertext")],
            )
            .foreign_key(&mut references("exchange_text", "exchange_id", "exchange"))
            .check(one_of("part", &["request", "reply", "refusal"]))
            .take(),
        )
        .await?;
    manager
        .create_table(
            table("number_counter", &["prefix", "year"], [text("prefix"), int("year"), big("last")]).take(),
        )
        .await?;
    Ok(())
}
