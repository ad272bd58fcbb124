//! Tables: authority, authority_area.

use super::columns::{dropped, index, one_of, optional, references, table, text, uuid};
use sea_orm_migration::prelude::{DbErr, DeriveMigrationName, MigrationTrait, SchemaManager, async_trait};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .create_table(
                table(
                    "authority",
                    &["id"],
                    [
                        uuid("id"),
                        text("country"),
                        text("language"),
                        text("level"),
                        text("kind"),
                        text("name"),
                        text("name_latin"),
                        text("name_en"),
                        optional(text("phone")),
                        text("works_in"),
                        optional(text("mailbox")),
                        optional(text("mail_language")),
                    ],
                )
                .check(one_of("level", &["national", "regional", "local"]))
                .take(),
            )
            .await?;
        manager
            .create_table(
                table("authority_area", &["authority_id", "area"], [uuid("authority_id"), text("area")])
                    .foreign_key(&mut references("authority_area", "authority_id", "authority"))
                    .take(),
            )
            .await?;
        manager.create_index(index("authority_area", &["area"])).await?;
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.drop_table(dropped("authority_area")).await?;
        manager.drop_table(dropped("authority")).await?;
        Ok(())
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}
