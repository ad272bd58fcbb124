//! Table: person_notice. Column: whether a person wants notices of a sort in the own list.

use super::columns::{big, boolean, dropped, index, optional, references, table, text, uuid};
use sea_orm_migration::prelude::{
    DbErr, DeriveMigrationName, MigrationTrait, SchemaManager, Table, async_trait,
};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let notice = table(
            "person_notice",
            &["id"],
            [
                uuid("id"),
                uuid("person_id"),
                uuid("authority_id"),
                uuid("exchange_id"),
                text("kind"),
                text("state"),
                big("created_at"),
                optional(big("read_at")),
            ],
        )
        .foreign_key(&mut references("person_notice", "person_id", "person"))
        .foreign_key(&mut references("person_notice", "exchange_id", "exchange"))
        .take();
        manager.create_table(notice).await?;
        manager.create_index(index("person_notice", &["person_id", "created_at"])).await?;
        manager.create_index(index("person_notice", &["person_id", "read_at"])).await?;
        manager.create_index(index("person_notice", &["exchange_id"])).await?;
        manager.create_index(index("person_notice", &["created_at"])).await?;
        // Who has chosen already wanted no less in a list that was not there.
        let column = boolean("is_listed").default(true).take();
        manager.alter_table(Table::alter().table("notice_choice").add_column(column).take()).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.alter_table(Table::alter().table("notice_choice").drop_column("is_listed").take()).await?;
        manager.drop_table(dropped("person_notice")).await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}
