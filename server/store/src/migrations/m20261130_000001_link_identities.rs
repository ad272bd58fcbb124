//! Tables: identity, used_word. Columns: the provider at which a login began, and the login there.

use super::columns::{big, blob, dropped, index, optional, references, table, text, unique, uuid};
use sea_orm_migration::prelude::{
    DbErr, DeriveMigrationName, Index, MigrationTrait, SchemaManager, Table, async_trait,
};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let identity = table(
            "identity",
            &["id"],
            [
                uuid("id"),
                uuid("person_id"),
                text("provider_issuer"),
                text("provider_subject"),
                big("added_at"),
            ],
        )
        .foreign_key(&mut references("identity", "person_id", "person"))
        .take();
        manager.create_table(identity).await?;
        manager.create_index(unique("identity", &["provider_issuer", "provider_subject"])).await?;
        // An order to end the logins of a subject then names one person, and none of somebody else.
        manager.create_index(unique("identity", &["person_id", "provider_issuer"])).await?;
        let used = table("used_word", &["word_hash"], [blob("word_hash"), big("used_at")]);
        manager.create_table(used).await?;
        for column in ["provider_issuer", "provider_session"] {
            let column = optional(text(column));
            manager.alter_table(Table::alter().table("login_session").add_column(column).take()).await?;
        }
        manager.create_index(index("login_session", &["provider_issuer", "provider_session"])).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let name = "login_session_provider_issuer_provider_session";
        manager.drop_index(Index::drop().name(name).table("login_session").to_owned()).await?;
        for column in ["provider_session", "provider_issuer"] {
            manager.alter_table(Table::alter().table("login_session").drop_column(column).take()).await?;
        }
        manager.drop_table(dropped("used_word")).await?;
        manager.drop_table(dropped("identity")).await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}
