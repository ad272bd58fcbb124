//! Table: authority_competence.

use super::columns::{dropped, one_of, references, table, text, uuid};
use sea_orm_migration::prelude::{DbErr, DeriveMigrationName, MigrationTrait, SchemaManager, async_trait};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let columns = [uuid("authority_id"), text("area"), text("sort"), text("language"), text("value")];
        let key = ["authority_id", "area", "sort", "language", "value"];
        manager
            .create_table(
                table("authority_competence", &key, columns)
                    .foreign_key(&mut references("authority_competence", "authority_id", "authority"))
                    .check(one_of("sort", &["profession", "activity", "keyword"]))
                    .take(),
            )
            .await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.drop_table(dropped("authority_competence")).await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}
