//! Table: carried_form.

use super::columns::{big, blob, dropped, index, references, table, text, uuid};
use sea_orm_migration::prelude::{DbErr, DeriveMigrationName, MigrationTrait, SchemaManager, async_trait};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let form = table(
            "carried_form",
            &["word_hash"],
            [blob("word_hash"), uuid("person_id"), text("sealed"), big("kept_at")],
        )
        .foreign_key(&mut references("carried_form", "person_id", "person"))
        .take();
        manager.create_table(form).await?;
        manager.create_index(index("carried_form", &["person_id", "kept_at"])).await?;
        manager.create_index(index("carried_form", &["kept_at"])).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.drop_table(dropped("carried_form")).await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}
