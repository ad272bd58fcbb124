//! Tables: authority_name, favourite.

use super::columns::{big, dropped, index, one_of, references, table, text, uuid};
use sea_orm_migration::prelude::{DbErr, DeriveMigrationName, MigrationTrait, SchemaManager, async_trait};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .create_table(
                table(
                    "authority_name",
                    &["authority_id", "sort", "name"],
                    [uuid("authority_id"), text("sort"), text("name")],
                )
                .foreign_key(&mut references("authority_name", "authority_id", "authority"))
                .check(one_of("sort", &["acronym", "former", "other"]))
                .take(),
            )
            .await?;
        manager
            .create_table(
                table(
                    "favourite",
                    &["person_id", "authority_id"],
                    [uuid("person_id"), uuid("authority_id"), big("at")],
                )
                .foreign_key(&mut references("favourite", "person_id", "person"))
                .foreign_key(&mut references("favourite", "authority_id", "authority"))
                .take(),
            )
            .await?;
        manager.create_index(index("favourite", &["authority_id"])).await?;
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.drop_table(dropped("favourite")).await?;
        manager.drop_table(dropped("authority_name")).await?;
        Ok(())
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}
