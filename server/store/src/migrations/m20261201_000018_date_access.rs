//! Column: since when an access stands where it stands, so that whoever lost it is told the day. Of what was decided before,
//! no day is known.

use super::columns::{big, optional};
use sea_orm_migration::prelude::{
    DbErr, DeriveMigrationName, MigrationTrait, SchemaManager, Table, async_trait,
};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let column = optional(big("since"));
        manager.alter_table(Table::alter().table("authority_access").add_column(column).take()).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.alter_table(Table::alter().table("authority_access").drop_column("since").take()).await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}
