//! Mailboxes that were kept for a procedure after the access to it had ended: they go.

use sea_orm_migration::prelude::{
    DbErr, DeriveMigrationName, Expr, ExprTrait, MigrationTrait, Query, SchemaManager, async_trait,
};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let over = Query::update()
            .table("authority_access")
            .value("mailbox", Option::<String>::None)
            .and_where(Expr::col("state").is_not_in(["granted", "suspended"]))
            .take();
        manager.execute(over).await
    }

    /// What is gone is nobody's any more.
    async fn down(&self, _: &SchemaManager) -> Result<(), DbErr> {
        Ok(())
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}
