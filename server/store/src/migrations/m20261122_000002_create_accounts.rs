//! Tables: person, membership, procedure_role, login_session, throttle.

use super::columns::{
    big, blob, boolean, dropped, index, int, one_of, optional, references, table, text, unique, uuid,
};
use sea_orm_migration::prelude::{DbErr, DeriveMigrationName, MigrationTrait, SchemaManager, async_trait};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        people(manager).await?;
        logins(manager).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.drop_table(dropped("throttle")).await?;
        manager.drop_table(dropped("login_session")).await?;
        manager.drop_table(dropped("procedure_role")).await?;
        manager.drop_table(dropped("membership")).await?;
        manager.drop_table(dropped("person")).await?;
        Ok(())
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}

async fn people(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    manager
        .create_table(
            table(
                "person",
                &["id"],
                [
                    uuid("id"),
                    text("username"),
                    text("display_name"),
                    text("email"),
                    optional(text("language")),
                    text("password_hash"),
                    int("session_epoch"),
                    boolean("is_locked"),
                    big("created_at"),
                ],
            )
            .take(),
        )
        .await?;
    manager.create_index(unique("person", &["username"])).await?;
    manager
        .create_table(
            table(
                "membership",
                &["person_id", "authority_id"],
                [uuid("person_id"), uuid("authority_id"), boolean("is_administrator")],
            )
            .foreign_key(&mut references("membership", "person_id", "person"))
            .take(),
        )
        .await?;
    manager.create_index(index("membership", &["authority_id"])).await?;
    manager
        .create_table(
            table(
                "procedure_role",
                &["person_id", "authority_id", "procedure"],
                [uuid("person_id"), uuid("authority_id"), text("procedure"), text("role")],
            )
            .foreign_key(&mut references("procedure_role", "person_id", "person"))
            .check(one_of("role", &["viewer", "drafter", "handler"]))
            .take(),
        )
        .await?;
    manager.create_index(index("procedure_role", &["authority_id", "procedure", "role"])).await?;
    Ok(())
}

async fn logins(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    manager
        .create_table(
            table(
                "login_session",
                &["token_hash"],
                [
                    blob("token_hash"),
                    uuid("person_id"),
                    uuid("authority_id"),
                    int("session_epoch"),
                    big("created_at"),
                    big("last_seen_at"),
                    optional(big("ended_at")),
                    text("user_agent"),
                ],
            )
            .foreign_key(&mut references("login_session", "person_id", "person"))
            .take(),
        )
        .await?;
    manager.create_index(index("login_session", &["person_id"])).await?;
    manager
        .create_table(table("throttle", &["key"], [text("key"), big("since"), int("failures")]).take())
        .await?;
    Ok(())
}
